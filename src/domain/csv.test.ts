import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesCsv, zonderApostrof } from '../../tests/fixtures/csv-lezer.ts';
import { vijandigeTekst } from '../../tests/fixtures/insluitlijst.ts';
import { csvCel, csvTekst } from './csv.ts';

describe('een tabel voor een rekenprogramma', () => {
  test('begint met een merk, scheidt met puntkomma’s en eindigt elke regel met CR LF', () => {
    expect(
      csvTekst(
        ['naam', 'jaar', 'codes'],
        [
          ['De "Plek"', 2024, ['a', 'b']],
          ['', undefined, []],
        ],
      ),
    ).toBe('\uFEFFnaam;jaar;codes\r\n"De ""Plek""";2024;"a | b"\r\n"";;""\r\n');
  });

  test.each(['=1+1', '+31', '-1', '@SUM(A1)', '\tx', '\r=1', '\nx', '  =1', '＝1', '＋1', '－1', '＠x'])(
    'maakt van %j geen formule',
    (tekst) => {
      expect(csvCel(tekst)).toBe(`"'${tekst}"`);
    },
  );

  test.each(['1-1', 'a=b', 'info@voorbeeld.nl', '’t Plekje', '2024'])('laat %s zoals het is', (tekst) => {
    expect(csvCel(tekst)).toBe(`"${tekst}"`);
  });

  test('houdt bij elke tekst evenveel rijen en cellen, geeft de tekst terug, en voert niets uit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(vijandigeTekst, vijandigeTekst), { maxLength: 5 }), (rijen) => {
        const [, ...gelezen] = leesCsv(csvTekst(['a', 'b'], rijen));
        const leesbaar = (tekst: string) =>
          tekst.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');
        expect(gelezen.map((rij) => rij.map(zonderApostrof))).toEqual(
          rijen.map((rij) => rij.map((cel) => zonderApostrof(leesbaar(cel)))),
        );
        expect(gelezen.flat().filter((cel) => /^([\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cel))).toEqual([]);
      }),
    );
  });
});
