import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boek, kaartenzoeker, nietszeggend } from '../../../tests/fixtures/kaarten.ts';
import { vermeldingVanInitiatief } from '../../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen } from '../../../tests/fixtures/willekeurig.ts';
import type { Vermelding } from '../../domain/vermelding.ts';
import { woordenVan } from '../dutch/woorden.ts';

/** What is found for words as they stand, best first, by file name. */
function zoek(vermeldingen: readonly Vermelding[], vraag: string, letterlijk = false): string[] {
  const gevonden = kaartenzoeker(vermeldingen).zoek({
    woorden: woordenVan(vraag),
    gewicht: 1,
    herkomst: 'gezegd',
    ...(letterlijk && { letterlijk }),
  });
  return [...gevonden]
    .sort(([a, { score: één }], [b, { score: ander }]) => ander - één || a - b)
    .map(([plaats]) => vermeldingen[plaats]?.id.replace(/^\w+\//, '') ?? '');
}

describe('waar een woord op de kaart staat', () => {
  const titel = boek('titel', 'Alles over schoolangst');
  const wie = boek('wie', 'Boek', { uitgever: 'Stichting Schoolangst' });
  const samenvatting = boek('samenvatting', 'Boek', { samenvatting: `${nietszeggend} Ook schoolangst.` });

  test('telt: de titel meer dan de uitgever, die meer dan de samenvatting', () => {
    expect(zoek([samenvatting, wie, titel], 'schoolangst')).toEqual(['titel', 'wie', 'samenvatting']);
  });

  test('op twee plekken is meer dan op één', () => {
    const beide = boek('beide', 'Alles over schoolangst', { uitgever: 'Stichting Schoolangst' });
    expect(zoek([titel, beide], 'schoolangst')).toEqual(['beide', 'titel']);
  });

  test('wordt erbij gezegd', () => {
    const vraag = { woorden: ['schoolangst'], gewicht: 1, herkomst: 'gezegd' } as const;
    const gevonden = kaartenzoeker([titel, wie, samenvatting]).zoek(vraag);
    expect([...gevonden.values()].map(({ veld }) => veld)).toEqual(['titel', 'wie', 'samenvatting']);
  });

  test.each([
    ['het type', 'handreiking'],
    ['het type in het meervoud', 'handreikingen'],
    ['het thema', 'leerrecht'],
    ['de doelgroep', 'leerplichtambtenaren'],
    ['de naam van de plaats', 'Noord-Holland'],
    ['de code van de plaats', 'pv27'],
  ])('mag ook %s zijn', (_veld, vraag) => {
    const kaart = boek('m', 'Boek', {
      type: 'handreiking',
      regio: 'pv27',
      doelgroep: ['leerplichtambtenaren'],
    });
    expect(zoek([kaart], vraag)).toEqual(['m']);
  });
});

describe('een woord', () => {
  test('wordt ook in een andere vorm gevonden, na het woord zelf', () => {
    const boeken = [boek('meervoud', 'Brieven'), boek('enkelvoud', 'Brief')];
    expect(zoek(boeken, 'brief')).toEqual(['enkelvoud', 'meervoud']);
  });

  test('wordt in een samenstelling gevonden, na het woord zelf en zijn vormen', () => {
    const boeken = [
      boek('deel', 'Onderwijs-inspectie'),
      boek('vorm', 'Inspecties'),
      boek('heel', 'Inspectie'),
    ];
    expect(zoek(boeken, 'inspectie')).toEqual(['heel', 'vorm', 'deel']);
  });

  test('wordt niet gevonden midden in een ander woord', () => {
    expect(zoek([boek('anders', 'Artikelen')], 'tikel')).toEqual([]);
  });

  test('van één of twee letters telt alleen als heel woord', () => {
    const boeken = [boek('voorop', 'Voorlichting'), boek('vos', 'Vos'), boek('vo', 'Handboek vo')];
    expect(zoek(boeken, 'vo')).toEqual(['vo']);
  });

  test('maakt geen verschil tussen accenten en hoofdletters', () => {
    expect(zoek([vermeldingVanInitiatief({ id: 'i', titel: 'Coöperatie De Brug' })], 'COOPERATIE')).toEqual([
      'i',
    ]);
  });

  test.each(['toString', '__proto__', 'constructor'])('kan ook %s zijn', (woord) => {
    expect(zoek([boek('x', 'Boek')], woord)).toEqual([]);
  });
});

describe('meer woorden', () => {
  const samen = boek('samen', 'Hulp bij verzuim');
  const los = boek('los', 'Hulp', { samenvatting: `${nietszeggend} Soms bij verzuim.` });
  const half = boek('half', 'Verzuim');

  test('moeten allemaal op de kaart staan, en het zwakste telt', () => {
    expect(zoek([half, los, samen], 'hulp verzuim')).toEqual(['samen', 'los']);
  });

  test('mogen in elke volgorde staan', () => {
    expect(zoek([samen], 'verzuim hulp')).toEqual(['samen']);
  });

  test('moeten letterlijk achter elkaar staan als dat gevraagd is, in een van de vormen', () => {
    const brieven = boek('brieven', 'Passende brieven');
    expect(zoek([samen, los], 'hulp bij verzuim', true)).toEqual(['samen']);
    expect(zoek([samen], 'verzuim bij hulp', true)).toEqual([]);
    expect(zoek([brieven], 'passende brief', true)).toEqual(['brieven']);
  });

  test('staan niet achter elkaar als er een ander veld tussen ligt', () => {
    const gescheiden = boek('x', 'Boek over hulp', { uitgever: 'Verzuim BV' });
    expect(zoek([gescheiden], 'hulp verzuim', true)).toEqual([]);
    expect(zoek([gescheiden], 'hulp verzuim')).toEqual(['x']);
  });
});

describe('de titel', () => {
  const kaarten = kaartenzoeker([boek('x', 'De brieven van een school')]);

  test('geeft de stammen van wat iets zegt', () => {
    expect([...kaarten.titelVan(0)]).toEqual(['brief', 'schol']);
  });

  test('van een kaart die er niet is, geeft niets', () => {
    expect(kaarten.titelVan(1).size).toBe(0);
    expect(kaarten.staatNaast(1, 'brief')).toBe(false);
  });

  test('geeft ook wat achter elkaar staat', () => {
    expect(kaarten.staatNaast(0, 'van een')).toBe(true);
    expect(kaarten.staatNaast(0, 'brief schol')).toBe(false);
    expect(kaarten.staatNaast(0, 'rief van')).toBe(false);
  });
});

test('elke score ligt boven 0 en een woord meer geeft nooit meer vermeldingen', () => {
  const woord = fc.constantFrom(
    'thuiszitten',
    'zorg',
    'utrecht',
    'autisme',
    'school',
    'website',
    'ouders',
    'qqqq',
  );
  fc.assert(
    fc.property(willekeurigeVermeldingen, woord, woord, (vermeldingen, eerst, meer) => {
      const { zoek: vraag } = kaartenzoeker(vermeldingen);
      const ruim = vraag({ woorden: [eerst], gewicht: 1, herkomst: 'gezegd' });
      const eng = vraag({ woorden: [eerst, meer], gewicht: 1, herkomst: 'gezegd' });
      for (const [plaats, { score }] of eng) {
        expect(ruim.has(plaats)).toBe(true);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(ruim.get(plaats)?.score ?? 0);
      }
      if (eerst === 'qqqq') expect(ruim.size).toBe(0);
    }),
  );
});
