import { describe, expect, test } from 'vitest';
import type { Nieuwsbericht } from '../../domain/schema/nieuws.ts';
import { nieuwsfeedVan } from './nieuwsfeed.ts';

const site = new URL('https://voorbeeld.example');
const bericht = (datum: string): { id: string; data: Nieuwsbericht } => ({
  id: 'terug-naar-school',
  data: {
    titel: 'Meer kinderen terug naar school',
    samenvatting: 'In 2018-2019 gingen 2.480 leerlingen na lang thuiszitten terug naar school.',
    datum,
    thema: ['zorgplicht', 'verzuim'],
    bron: ['https://zoek.officielebekendmakingen.nl/kst-26695-130.html'],
  },
});

describe('de feed van het nieuws', () => {
  test('zegt wat het bericht zegt, met een volledig adres en de site als schrijver', () => {
    expect(nieuwsfeedVan([bericht('2020-01-30')], site)).toEqual({
      titel: 'Nieuws',
      adres: 'https://voorbeeld.example/nieuws.html',
      bijgewerkt: '2020-01-30',
      vermeldingen: [
        {
          titel: 'Meer kinderen terug naar school',
          adres: 'https://voorbeeld.example/nieuws/terug-naar-school.html',
          bijgewerkt: '2020-01-30',
          samenvatting: 'In 2018-2019 gingen 2.480 leerlingen na lang thuiszitten terug naar school.',
          wie: 'Toolbox Thuiszitters',
          themas: [
            { code: 'verzuim', label: 'Verzuim' },
            { code: 'zorgplicht', label: 'Zorgplicht' },
          ],
        },
      ],
    });
  });

  test.each([
    ['2019', '2019-01-01'],
    ['2019-07', '2019-07-01'],
    ['2019-07-23', '2019-07-23'],
  ])('geeft een bericht van %s de dag %s', (datum, dag) => {
    expect(nieuwsfeedVan([bericht(datum)], site).vermeldingen[0]?.bijgewerkt).toBe(dag);
  });
});
