import { describe, expect, test } from 'vitest';
import { bronlink, maakVerzuimroute } from './verzuimroute.ts';

const leeg = { organisaties: [], materialen: [], begrippen: [] };

describe('de verzuimroute', () => {
  test('zegt wie aan zet is, met een link als er een pagina over is', () => {
    const [moment] = maakVerzuimroute(
      [
        {
          id: 'melden',
          data: {
            titel: 'De school meldt het verzuim',
            volgorde: 1,
            moment: 'Bij zestien uur in vier weken',
            taken: [
              { wie: 'school', doet: 'Meldt het verzuim.' },
              { wie: 'gemeente', doet: 'Biedt hulp.' },
            ],
            bron: ['https://wetten.overheid.nl/BWBR0002628'],
          },
        },
      ],
      leeg,
    );
    expect(moment).toMatchObject({
      taken: [{ wie: 'School', adres: '/organisaties/school.html' }, { wie: 'Gemeente en jeugdhulp' }],
      bronnen: [{ titel: 'wetten.overheid.nl: BWBR0002628' }],
    });
    expect(moment?.taken[1]?.adres).toBeUndefined();
  });
});

describe('de naam van een bron', () => {
  test.each([
    ['https://www.ncj.nl/', 'ncj.nl'],
    ['https://www.ncj.nl/mazl/wat-is-mazl/', 'ncj.nl: wat is mazl'],
    ['http://ziezon.nl/ziezon-netwerk/?a=b', 'ziezon.nl: ziezon netwerk'],
  ])('%s heet %s', (adres, titel) => {
    expect(bronlink(adres)).toEqual({ titel, adres });
  });
});
