import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { normaliseer, woordenVan } from './dutch/woorden.ts';
import { markeer } from './markeren.ts';

/** The text with what matches between brackets. */
const toon = (tekst: string, woorden: string[]): string =>
  markeer(tekst, woorden)
    .map((stuk) => (stuk.raak ? `[${stuk.tekst}]` : stuk.tekst))
    .join('');

describe('markeren wat gezocht is', () => {
  test.each([
    ['een heel woord', 'Bang voor school', ['school'], 'Bang voor [school]'],
    ['het begin van een woord', 'Leerplichtambtenaar', ['leerplicht'], '[Leerplicht]ambtenaar'],
    ['een deel van een samenstelling', 'Schoolangst en faalangst', ['angst'], 'School[angst] en faal[angst]'],
    [
      'meer woorden in één samenstelling',
      'Een thuiszittersaanpak',
      ['aanpak', 'thuiszitters'],
      'Een [thuiszittersaanpak]',
    ],
    ['met de letters zoals ze er staan', 'Eén Loket, ÉÉN plan', ['een'], '[Eén] Loket, [ÉÉN] plan'],
    ['ook met losse accenten', 'ide\u0301e\u0308n zat', ['ideen'], '[ide\u0301e\u0308n] zat'],
    ['over een streepje heen', 'Onderwijs-zorgarrangement', ['onderwijszorg'], '[Onderwijs-zorg]arrangement'],
    ['voor een streepje zonder het streepje', 'Onderwijs-zorg', ['onderwijs'], '[Onderwijs]-zorg'],
    ['een kort woord aan een streepje', 'Vmbo-mbo-route', ['mbo'], 'Vmbo-[mbo]-route'],
    ['een kort woord alleen heel', 'Het opp opperen', ['opp'], 'Het [opp] opperen'],
    ['een wetsartikel', 'Artikel 5 onder a, 15a', ['5', 'onder', 'a'], 'Artikel [5] [onder] [a], 15a'],
    ['een apostrof', 'Thema’s en thema', ['themas'], '[Thema’s] en thema'],
    ['niets als er niets past', 'Handreiking verzuim', ['leerrecht'], 'Handreiking verzuim'],
    ['niets zonder woorden', 'Handreiking', [''], 'Handreiking'],
  ])('%s', (_, tekst, woorden, verwacht) => {
    expect(toon(tekst, woorden)).toBe(verwacht);
  });

  test('een lege tekst heeft geen stukken', () => {
    expect(markeer('', ['school'])).toEqual([]);
  });

  const stukjes = fc.array(
    fc.oneof(
      willekeurigeTekst,
      fc.constantFrom('school', '-', 'Angst', 'é', 'e\u0301', '’', ' ', 'İ', 'ß', '한', '😀', 'ﬁ', '\u0301'),
    ),
    { maxLength: 12 },
  );

  test('verandert nooit een letter, en een stuk dat raak is wisselt met een stuk dat het niet is', () => {
    fc.assert(
      fc.property(stukjes, stukjes, (delen, woorden) => {
        const tekst = delen.join('');
        const stukken = markeer(tekst, [...woordenVan(tekst).slice(0, 3), ...woordenVan(woorden.join(''))]);
        expect(stukken.map((stuk) => stuk.tekst).join('')).toBe(tekst);
        for (const [plaats, stuk] of stukken.entries()) {
          expect(stuk.tekst).not.toBe('');
          expect(stuk.raak).not.toBe(stukken[plaats + 1]?.raak);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('vindt elk woord van een tekst zelf terug', () => {
    const woorden = fc.stringMatching(/^[a-zéëïA-Z]{1,9}(-[a-zé]{1,5})?$/);
    fc.assert(
      fc.property(fc.array(woorden, { minLength: 1, maxLength: 6 }), (delen) => {
        const tekst = delen.join(' ');
        const raak = markeer(tekst, woordenVan(tekst)).filter((stuk) => stuk.raak);
        expect(normaliseer(raak.map((stuk) => stuk.tekst).join(' '))).toBe(normaliseer(tekst));
      }),
    );
  });
});
