import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vermeldingVanInitiatief, vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen } from '../../../tests/fixtures/willekeurig.ts';
import type { Vermelding } from '../../domain/vermelding.ts';
import { makeVerbreder } from '../dutch/verbreden.ts';
import { makeCatalogusZoeker } from './catalogus-zoeken.ts';

const verbreed = makeVerbreder([{ woorden: ['schoolweigering', 'schoolangst'], alleenheen: [] }]);

const zoek = (vermeldingen: readonly Vermelding[], vraag: string): string[] =>
  makeCatalogusZoeker(vermeldingen)(verbreed(vraag)).map(({ id }) => id.replace(/^\w+\//, ''));

const zin = 'Deze tekst gaat over van alles en nog wat, voor wie wil lezen.';

const titel = vermeldingVanMateriaal({ id: 'titel', titel: 'Schoolangst bij kinderen', samenvatting: zin });
const samenvatting = vermeldingVanMateriaal({
  id: 'samenvatting',
  titel: 'Een ander boek',
  samenvatting: `${zin} Ook schoolangst komt erin voor.`,
});
const synoniem = vermeldingVanMateriaal({ id: 'synoniem', titel: 'Schoolweigering', samenvatting: zin });

describe('zoeken in de catalogus', () => {
  test('een woord in de titel weegt zwaarder dan in de samenvatting', () => {
    expect(zoek([samenvatting, titel], 'schoolangst')).toEqual(['titel', 'samenvatting']);
  });

  test('een synoniem telt mee, maar minder dan het woord zelf', () => {
    expect(zoek([synoniem, titel], 'schoolangst')).toEqual(['titel', 'synoniem']);
  });

  test('elk woord van de vraag moet ergens staan', () => {
    expect(zoek([titel, synoniem], 'schoolangst kinderen')).toEqual(['titel']);
  });

  test('een woord in een samenstelling wordt gevonden, na het hele woord en het begin van een woord', () => {
    const boek = (id: string, woord: string): Vermelding =>
      vermeldingVanMateriaal({ id, titel: woord, samenvatting: zin, thema: ['leerrecht'] });
    const boeken = [
      boek('midden', 'Schoolverzuimaanpak'),
      boek('begin', 'Verzuimkaart'),
      boek('heel', 'Verzuim'),
      boek('niet', 'Leerrecht'),
    ];
    expect(zoek(boeken, 'verzuim')).toEqual(['heel', 'begin', 'midden']);
  });

  test('een kort woord telt alleen als heel woord', () => {
    const voorop = vermeldingVanMateriaal({
      id: 'voorop',
      titel: 'Voorlichting',
      onderwijssoort: ['po'],
      samenvatting: zin,
    });
    const vo = vermeldingVanMateriaal({
      id: 'vo',
      titel: 'Handboek vo',
      onderwijssoort: ['po'],
      samenvatting: zin,
    });
    expect(zoek([voorop, vo], 'vo')).toEqual(['vo']);
  });

  test.each([
    ['de uitgever', 'gedragswerk'],
    ['het type', 'handreikingen'],
    ['het thema', 'leerrecht'],
    ['de doelgroep', 'leerplichtambtenaren'],
    ['de plaats', 'noordholland'],
  ])('wordt ook gevonden op %s', (_veld, vraag) => {
    const materiaal = vermeldingVanMateriaal({
      id: 'm',
      regio: 'pv27',
      thema: ['leerrecht'],
      doelgroep: ['leerplichtambtenaren'],
    });
    expect(zoek([materiaal], vraag)).toEqual(['m']);
  });

  test('accenten en hoofdletters maken geen verschil', () => {
    const initiatief = vermeldingVanInitiatief({ id: 'i', titel: 'Coöperatie De Brug' });
    expect(zoek([initiatief], 'COOPERATIE')).toEqual(['i']);
  });

  test('even goede vermeldingen houden de volgorde van de catalogus', () => {
    const gelijk = ['c', 'a', 'b'].map((id) => vermeldingVanMateriaal({ id, titel: 'Gelijk' }));
    expect(zoek(gelijk, 'gelijk')).toEqual(['c', 'a', 'b']);
  });

  test('wat nergens staat, wordt niet gevonden', () => {
    fc.assert(
      fc.property(
        willekeurigeVermeldingen,
        fc.constantFrom('qqqq', 'xyzzy', '!!!', ''),
        (vermeldingen, vraag) => {
          expect(zoek(vermeldingen, vraag)).toEqual([]);
        },
      ),
    );
  });

  test('een woord meer in de vraag geeft nooit meer vermeldingen', () => {
    const woord = fc.constantFrom('thuiszitten', 'zorg', 'utrecht', 'autisme', 'school', 'website', 'ouders');
    fc.assert(
      fc.property(willekeurigeVermeldingen, woord, woord, (vermeldingen, eerst, meer) => {
        const ruim = zoek(vermeldingen, eerst);
        for (const id of zoek(vermeldingen, `${eerst} ${meer}`)) expect(ruim).toContain(id);
      }),
    );
  });
});
