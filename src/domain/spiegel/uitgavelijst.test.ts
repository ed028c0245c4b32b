import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesUitgavelijst, schrijfUitgavelijst } from './uitgavelijst.ts';

const zip = { naam: 'toolbox-2026.11.22-1.zip', grootte: 12, sha256: 'a'.repeat(64), wat: 'De hele site.' };
const lijst = { versie: '2026.11.22-1', gemaakt: '2026-11-22', verloopt: '2027-11-22', bestanden: [zip] };
const met = (afwijking: object): string => JSON.stringify({ ...lijst, ...afwijking });
const metBestand = (afwijking: object): string => met({ bestanden: [{ ...zip, ...afwijking }] });

describe('de lijst van een uitgave', () => {
  test('wordt gelezen zoals zij is geschreven', () => {
    expect(leesUitgavelijst(schrijfUitgavelijst(lijst))).toEqual(lijst);
  });

  test('mag later meer velden hebben', () => {
    expect(leesUitgavelijst(met({ nieuw: 1, bestanden: [{ ...zip, soort: 'zip' }] }))).toEqual(lijst);
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '<!doctype html><title>Aanmelden</title>',
    schrijfUitgavelijst(lijst).slice(0, -9),
    met({ versie: '1.0' }),
    met({ gemaakt: 'gisteren' }),
    met({ verloopt: 20271122 }),
    met({ bestanden: {} }),
    met({ bestanden: [] }),
    met({ bestanden: [null] }),
    met({ bestanden: [zip, zip] }),
    met({ bestanden: Array.from({ length: 51 }, (_, nummer) => ({ ...zip, naam: `${nummer}.zip` })) }),
    met({ vulling: 'x'.repeat(100_000) }),
    metBestand({ grootte: -1 }),
    metBestand({ grootte: 1.5 }),
    metBestand({ grootte: '12' }),
    metBestand({ sha256: 'A'.repeat(64) }),
    metBestand({ sha256: 'a'.repeat(63) }),
    metBestand({ wat: '' }),
    metBestand({ wat: 'twee\nregels' }),
    metBestand({ wat: 'achterste\u202evoren' }),
    metBestand({ wat: 'x'.repeat(201) }),
  ])('is niet %s', (tekst) => {
    expect(leesUitgavelijst(tekst)).toBeUndefined();
  });

  test.each([
    '../geheim.pem',
    '/etc/passwd',
    'javascript:alert(1)',
    'https://elders.example/x.zip',
    '//elders.example',
    'a/b.zip',
    'a\\b.zip',
    '..',
    '.htaccess',
    'x.zip?y',
    'x.zip#y',
    'x y.zip',
    '%2e%2e',
    '',
    'x'.repeat(101),
  ])('noemt geen bestand %s', (naam) => {
    expect(leesUitgavelijst(metBestand({ naam }))).toBeUndefined();
  });

  test('heeft bij elke invoer alleen namen die in de map zelf blijven', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), fc.boolean(), (adres, tekst, isAdres) => {
        const gelezen = leesUitgavelijst(metBestand({ naam: isAdres ? adres : tekst }));
        for (const { naam } of gelezen?.bestanden ?? []) {
          expect(new URL(naam, 'https://site.example/uitgave/').href).toBe(
            `https://site.example/uitgave/${naam}`,
          );
        }
      }),
    );
  });

  test('laat zich door geen waarde van de wijs brengen', () => {
    fc.assert(
      fc.property(fc.json(), (tekst) => {
        expect(leesUitgavelijst(tekst)).toBeUndefined();
      }),
    );
  });
});
