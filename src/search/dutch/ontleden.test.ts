import { describe, expect, test } from 'vitest';
import { groep, kleineWoorden, ontlederVan, woordregels } from '../../../tests/fixtures/zoekkennis.ts';

const lees = ontlederVan();

/** What is asked, per term: the words of every way to ask it, best first. */
const gevraagd = (vraag: string, ontleed = lees): Record<string, string[]> =>
  Object.fromEntries(
    ontleed(vraag).termen.map(({ gezegd, alternatieven }) => [
      gezegd,
      alternatieven
        .toSorted((a, b) => b.gewicht - a.gewicht)
        .map(({ woorden, letterlijk }) => (letterlijk ? `"${woorden.join(' ')}"` : woorden.join(' '))),
    ]),
  );

const gewichtVan = (vraag: string, woorden: string): number =>
  lees(vraag)
    .termen.flatMap(({ alternatieven }) => alternatieven)
    .find((alternatief) => alternatief.woorden.join(' ') === woorden)?.gewicht ?? 0;

describe('een woord in een vraag', () => {
  test('wordt gevraagd zoals het er staat', () => {
    expect(gevraagd('autisme')).toEqual({ autisme: ['autisme'] });
  });

  test('dat zo nergens staat, wordt in een andere vorm gevraagd', () => {
    expect(gevraagd('brieven')).toEqual({ brieven: ['brief'] });
    expect(gewichtVan('brieven', 'brief')).toBeLessThan(gewichtVan('brief', 'brief'));
  });

  test('vraagt ook, voor minder, andere soorten woorden voor hetzelfde', () => {
    expect(gevraagd('melden')).toEqual({ melden: ['melden', 'meldingen'] });
    expect(gevraagd('registreren')).toEqual({ registreren: ['registratie'] });
  });

  test('dat een samenstelling is, wordt ook als haar delen gevraagd', () => {
    expect(gevraagd('onderwijsinspectie')).toEqual({
      onderwijsinspectie: ['onderwijsinspectie', 'onderwijs inspectie'],
    });
  });

  test('dat nog niet af is, telt als begin', () => {
    expect(gevraagd('leerpl')).toEqual({ leerpl: ['leerplicht', 'leerplichtambtenaar'] });
    expect(lees('leerpl').verbeterd).toEqual([]);
  });

  test('van één of twee letters telt nooit als begin', () => {
    expect(lees('le')).toMatchObject({ termen: [], onbekend: ['le'] });
  });

  test('dat niets zegt, valt weg', () => {
    expect(Object.keys(gevraagd('mijn kind heeft hulp van de school'))).toEqual(['kind', 'hulp', 'school']);
  });

  test('telt weer mee als er niets anders is', () => {
    expect(gevraagd('voor')).toEqual({ voor: ['voor'] });
  });

  test('dat nergens staat en nergens op lijkt, wordt genoemd', () => {
    expect(lees('school xqzwvq')).toMatchObject({ onbekend: ['xqzwvq'], verbeterd: [] });
    expect(gevraagd('school xqzwvq')).toEqual({ school: ['school'] });
  });

  test('met een tikfout wordt verbeterd, en dat wordt gezegd', () => {
    expect(lees('thuizitters en vrijsteling')).toMatchObject({
      woorden: ['thuiszitters', 'en', 'vrijstelling'],
      verbeterd: [
        { van: 'thuizitters', naar: 'thuiszitters' },
        { van: 'vrijsteling', naar: 'vrijstelling' },
      ],
      onbekend: [],
    });
  });

  test.each(kleineWoorden.map(({ woord }) => woord))('dat bekend is, wordt nooit verbeterd: %s', (woord) => {
    expect(lees(`${woord} school`).verbeterd).toEqual([]);
  });

  test.each(['lpa', 'de', 'scholen', 'brieven', 'leerplichtaanpak', '2024'])(
    'dat in een begrip staat, niets zegt of uit bekende woorden bestaat, evenmin: %s',
    (woord) => {
      expect(lees(`${woord} school`).verbeterd).toEqual([]);
    },
  );
});

describe('woorden aaneen en los', () => {
  test.each([
    ['passendonderwijs', 'passend onderwijs'],
    ['thuiszittersaanpak', 'thuiszitters aanpak'],
    ['leerplichtarrangement', 'leerplicht arrangement'],
  ])('%s wordt uiteengehaald: %s', (woord, delen) => {
    expect(gevraagd(woord)[woord]).toContain(delen);
  });

  test.each([
    ['hoog begaafd', 'hoogbegaafd'],
    ['hoog begaafde leerling', 'hoogbegaafd'],
    ['samenwerking verband', 'samenwerkingsverband'],
    ['onderwijs zorg arrangement', 'onderwijszorgarrangement'],
    ['school angst', 'schoolangst'],
  ])('"%s" wordt ook als %s gevraagd', (vraag, aaneen) => {
    const [eerste, tweede] = Object.values(gevraagd(vraag));
    expect(eerste).toContain(aaneen);
    expect(tweede).toContain(aaneen);
  });

  test('losse woorden die samen geen woord zijn, blijven los', () => {
    expect(gevraagd('school brief')).toEqual({ school: ['school'], brief: ['brief'] });
  });

  test('van een onbekend woord telt desnoods het langste bekende stuk', () => {
    expect(gevraagd('vrijstellingxyz school')).toMatchObject({ vrijstellingxyz: ['vrijstelling'] });
  });
});

describe('begrippen in een vraag', () => {
  test('een afkorting vraagt eerst de term zelf en dan de synoniemen', () => {
    expect(gevraagd('LPA')).toEqual({ lpa: ['leerplichtambtenaar', '"ambtenaar leerplicht"'] });
    expect(gewichtVan('LPA', 'leerplichtambtenaar')).toBeGreaterThan(
      gewichtVan('LPA', 'ambtenaar leerplicht'),
    );
  });

  test('de term vraagt zichzelf voor alles, en een synoniem voor minder dan een afkorting de term', () => {
    expect(gevraagd('leerplichtambtenaar')['leerplichtambtenaar']?.[0]).toBe('leerplichtambtenaar');
    expect(gewichtVan('leerplichtambtenaar', 'ambtenaar leerplicht')).toBeLessThan(
      gewichtVan('LPA', 'leerplichtambtenaar'),
    );
  });

  test('het langste begrip gaat voor', () => {
    const ontleed = ontlederVan(kleineWoorden, [
      groep(['school', 'onderwijs']),
      groep(['school angst', 'bang voor school']),
    ]);
    expect(Object.keys(gevraagd('school angst', ontleed))).toEqual(['school angst']);
  });

  test('een woord dat alleen heen geldt, vraagt het begrip; het begrip vraagt dat woord niet', () => {
    expect(gevraagd('robot in de klas')['robot in de klas']).toContain('avatarrobot');
    expect(gevraagd('avatarrobot')['avatarrobot']).not.toContain('robot klas');
    expect(Object.values(gevraagd('avatarrobot')).flat()).not.toContain('"robot klas"');
  });

  test('"niet naar school" houdt zijn kleine woorden', () => {
    expect(gevraagd('mijn kind gaat niet naar school')['niet naar school']).toEqual([
      '"niet naar school"',
      'thuiszitter',
    ]);
  });

  test('een synoniem waarvan een woord nergens staat, wordt niet gevraagd', () => {
    const ontleed = ontlederVan(woordregels('school angst'), [groep(['school', 'school met zwaard'])]);
    expect(gevraagd('school', ontleed)).toEqual({ school: ['school'] });
  });
});

describe('een plaats in de wet', () => {
  test.each([
    ['5 onder a', '5 onder a'],
    ['artikel 5 onder a', 'artikel 5 onder a'],
    ['wat is artikel 11 onder g?', 'artikel 11 onder g'],
    ['Artikel 5', 'artikel 5'],
  ])('in "%s" blijft heel: %s', (vraag, plek) => {
    expect(gevraagd(vraag)[plek]?.[0]).toBe(`"${plek}"`);
  });

  test('blijft heel binnen een begrip', () => {
    expect(gevraagd('vrijstelling 5 onder a')['vrijstelling 5 onder a']).toEqual(
      expect.arrayContaining(['"vrijstelling 5 onder a"', '5a']),
    );
  });

  test('mag desnoods los staan, voor weinig', () => {
    expect(gewichtVan('artikel 5 onder a', 'artikel 5 a')).toBeGreaterThan(0);
    expect(gewichtVan('artikel 5 onder a', 'artikel 5 a')).toBeLessThan(0.5);
  });

  test('is "onder" zonder nummer niet', () => {
    expect(Object.keys(gevraagd('school onder zorg'))).toEqual(['school', 'zorg']);
  });
});

describe('aanhalingstekens', () => {
  test.each(['"voor school"', '“voor school”', '„voor school”', ' "Voor School" '])(
    '%s moet er zo staan',
    (vraag) => {
      expect(lees(vraag).termen).toEqual([
        {
          gezegd: 'voor school',
          verplicht: true,
          alternatieven: [{ woorden: ['voor', 'school'], gewicht: 1, herkomst: 'gezegd', letterlijk: true }],
        },
      ]);
    },
  );

  test('laten de rest van de vraag zoals die is', () => {
    const { termen } = lees('brief "passend onderwijs" hulp');
    expect(termen.map(({ gezegd, verplicht = false }) => [gezegd, verplicht])).toEqual([
      ['passend onderwijs', true],
      ['brief', false],
      ['hulp', false],
    ]);
  });

  test('verbeteren niets', () => {
    expect(lees('"thuizitters"')).toMatchObject({ termen: [], verbeterd: [], onbekend: ['thuizitters'] });
  });

  test.each(['"', '""', '" "', '"?!"', 'school "'])('die niet kloppen, geven geen fout: %s', (vraag) => {
    expect(lees(vraag).termen.some(({ verplicht }) => verplicht)).toBe(false);
  });
});

test.each(['', ' ', '?!', '😀', '\0'])('een vraag zonder woorden vraagt niets: %j', (vraag) => {
  expect(lees(vraag)).toEqual({ termen: [], woorden: [], verbeterd: [], onbekend: [] });
});
