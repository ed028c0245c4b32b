import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogusVan } from '../../tests/fixtures/kaarten.ts';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { volledigVan } from '../../tests/fixtures/volledig.ts';
import { willekeurigeVermeldingen } from '../../tests/fixtures/willekeurig.ts';
import { kleineGroepen, kleineWoorden } from '../../tests/fixtures/zoekkennis.ts';
import { makeZoeker } from './zoeken.ts';

const kleinWoord = fc.constantFrom(...kleineWoorden.map(({ woord }) => woord));
const woord = fc.oneof(
  kleinWoord,
  fc.constantFrom(...kleineGroepen.flatMap(({ woorden, alleenheen }) => [...woorden, ...alleenheen])),
  fc.constantFrom(
    'utrecht',
    'thuiszitterspact',
    'handreikingen',
    'pv27',
    'po',
    '"',
    '“',
    'onder',
    'qzx',
    'positi',
  ),
  fc.stringMatching(/^[a-z0-9]{1,12}$/),
  willekeurigeTekst,
);
const vraag = fc
  .array(fc.tuple(woord, fc.constantFrom(' ', ' ', '', '-')), { maxLength: 6 })
  .map((delen) => delen.flat().join(''));
const paginatekst = fc.array(kleinWoord, { maxLength: 12 }).map((woorden) => woorden.join(' '));

describe('wat er ook gevraagd wordt, op welke site ook', () => {
  const site = fc.tuple(
    willekeurigeVermeldingen.map((alle) =>
      alle.map((een, plaats) => ({ ...een, id: `materialen/${plaats}` })),
    ),
    fc.array(paginatekst, { maxLength: 8 }),
  );
  const tekstenVan = (paginas: readonly string[]): Record<string, string> =>
    Object.fromEntries(paginas.map((tekst, plaats) => [`materialen/${plaats}`, tekst]));

  test('de index krijgt nooit een woord dat op geen enkele pagina staat', async () => {
    await fc.assert(
      fc.asyncProperty(site, vraag, async ([vermeldingen, paginas], tekst) => {
        const volledig = volledigVan(tekstenVan(paginas));
        const bekend = new Set(volledig.woorden.map((regel) => regel.woord));
        await makeZoeker(catalogusVan(vermeldingen), volledig)(tekst);
        for (const { woorden } of volledig.gevraagd) {
          expect(woorden.length).toBeGreaterThan(0);
          for (const een of woorden) expect(bekend).toContain(een);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('niets staat er twee keer, alles heeft een reden, en een tweede keer is alles hetzelfde', async () => {
    await fc.assert(
      fc.asyncProperty(site, vraag, async ([vermeldingen, paginas], tekst) => {
        const zoek = makeZoeker(catalogusVan(vermeldingen), volledigVan(tekstenVan(paginas)));
        const uitkomst = await zoek(tekst);
        const ids = uitkomst.treffers.map(({ vermelding }) => vermelding.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { redenen } of uitkomst.treffers) expect(redenen.length).toBeGreaterThan(0);
        expect(await zoek(tekst)).toEqual(uitkomst);
      }),
      { numRuns: 300 },
    );
  });

  test('wat de redactie eerst zet, staat eerst, in haar volgorde', async () => {
    const rest = fc.array(
      kleinWoord.filter((een) => !/\d/.test(een)),
      { maxLength: 4 },
    );
    const plaatsen = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(site, rest, plaatsen, async ([vermeldingen, paginas], meer, eerst) => {
        const volledig = volledigVan(tekstenVan(paginas), [{ als: ['bezwaar maken'], eerst }]);
        const zoek = makeZoeker(catalogusVan(vermeldingen), volledig);
        const { treffers } = await zoek(['bezwaar', 'maken', ...meer].join(' '));
        const verwacht = eerst.flatMap((plaats) => vermeldingen[plaats]?.id ?? []);
        expect(treffers.slice(0, verwacht.length).map(({ vermelding }) => vermelding.id)).toEqual(verwacht);
      }),
    );
  });
});
