import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInhoud } from '../../gate/inhoud.ts';
import { maakNieuw } from './maken.ts';

const vandaag = '2100-01-01';

let root = '';
let gezegd: string[] = [];
const zeg = (tekst: string): void => {
  gezegd.push(tekst);
};

/** Answers the questions in order and remembers them; the end of the list is the end of the patience. */
function antwoorder(antwoorden: readonly string[]): {
  stel: (tekst: string) => Promise<string>;
  gevraagd: string[];
} {
  const gevraagd: string[] = [];
  const stel = (tekst: string): Promise<string> => {
    const antwoord = antwoorden[gevraagd.length];
    gevraagd.push(tekst);
    return antwoord === undefined
      ? Promise.reject(new Error(`Geen antwoord meer op: ${tekst}\n${gezegd.join('\n')}`))
      : Promise.resolve(antwoord);
  };
  return { stel, gevraagd };
}

const metVlaggen = (vlaggen: Readonly<Record<string, string>>, ...los: string[]): Promise<number> =>
  maakNieuw([...los, ...Object.entries(vlaggen).flatMap(([key, value]) => [`--${key}`, value])], {
    root,
    vandaag,
    zeg,
  });

const materialen = (naam: string): string => join(root, 'src/content/materialen', naam);

const goed = {
  soort: 'materiaal',
  titel: 'Één: samen & sterk #naarschool',
  samenvatting: 'Een handreiking met afspraken: zo voorkomen scholen en gemeenten dat kinderen thuis zitten.',
  type: 'handreiking',
  uitgever: 'Ingrado',
  jaar: '2024',
  regio: 'landelijk',
  doelgroep: 'schoolleiders, gemeenten',
  thema: 'verzuim,preventie',
  onderwijssoort: 'po, vo',
  url: 'https://www.ingrado.nl/a,b',
  bron: 'https://www.ingrado.nl/a,b, https://www.ingrado.nl/c',
};

/** The good answers, a few left out. */
const without = (...sleutels: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(goed).filter(([key]) => !sleutels.includes(key)));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nieuw-'));
  gezegd = [];
  for (const map of ['gebieden', 'samenwerkingsverbanden']) {
    await cp(`src/content/${map}`, join(root, 'src/content', map), { recursive: true });
  }
});
afterEach(() => rm(root, { recursive: true }));

describe('een nieuw bestand met vlaggen', () => {
  test('is een vermelding die de poort goedkeurt, met de sleutels in de volgorde van het schema', async () => {
    expect(await metVlaggen(goed)).toBe(0);
    expect(await readdir(join(root, 'src/content/materialen'))).toEqual(['een-samen-sterk-naarschool.mdx']);
    const { entries, problemen } = await readInhoud(root, vandaag);
    expect(problemen).toEqual([]);
    expect(entries.materialen[0]?.data).toEqual({
      ...without('soort'),
      jaar: 2024,
      regio: ['landelijk'],
      doelgroep: ['schoolleiders', 'gemeenten'],
      thema: ['verzuim', 'preventie'],
      onderwijssoort: ['po', 'vo'],
      bron: ['https://www.ingrado.nl/a,b', 'https://www.ingrado.nl/c'],
      status: 'actueel',
    });
    const tekst = await readFile(materialen('een-samen-sterk-naarschool.mdx'), 'utf8');
    expect([...tekst.matchAll(/^(\w+):/gm)].map(([, key]) => key)).toEqual(
      'titel samenvatting type uitgever jaar regio doelgroep thema onderwijssoort url bron status'.split(' '),
    );
    expect(tekst).toContain('doelgroep: [schoolleiders, gemeenten]\n');
    expect(tekst).toMatch(/\n---\n$/);
    expect(gezegd.join('\n')).toContain('"## Wat vindt u erin?" en "## Wanneer gebruikt u dit?"');
    expect(gezegd.join('\n')).toContain('Gemaakt: src/content/materialen/een-samen-sterk-naarschool.mdx');
    expect(gezegd.join('\n')).toContain('npm run controle');
  });

  test('kan ook een initiatief zijn, met een eigen soort, een leeftijd en een gemeente bij naam', async () => {
    const code = await metVlaggen(
      {
        ...without('type', 'uitgever', 'jaar', 'thema', 'soort'),
        soort: 'plek',
        sector: 'zorg',
        aanbieder: 'Stichting De Plek',
        regio: 'vo2601',
        gemeente: 'Nuenen, Gerwen en Nederwetten',
        bereik: 'regionaal',
        doelgroep: 'autisme',
        leeftijd: '12-18',
        kenmerken: 'klein, rustig; elke dag open',
        brondatum: '2025',
      },
      'initiatief',
    );
    expect(gezegd.join('\n')).toContain('Gemaakt');
    expect(code).toBe(0);
    const { entries } = await readInhoud(root, vandaag);
    expect(entries.initiatieven[0]?.data).toMatchObject({
      soort: 'plek',
      gemeente: 'gm0820',
      leeftijd: { van: 12, tot: 18 },
      kenmerken: ['klein, rustig', 'elke dag open'],
      brondatum: '2025',
      status: 'onbekend',
    });
  });

  test('kan ook een organisatie zijn', async () => {
    const { titel, samenvatting, bron } = goed;
    expect(
      await metVlaggen(
        {
          titel,
          samenvatting,
          bron,
          soort: 'school',
          waarvoor: 'Advies en steun',
          voor: 'Ouders',
          nietvoor: 'Voor een klacht.',
        },
        'organisatie',
      ),
    ).toBe(0);
    const { entries } = await readInhoud(root, vandaag);
    expect(entries.organisaties[0]?.data).toMatchObject({
      soort: 'school',
      waarvoor: 'advies-en-steun',
      voor: ['ouders'],
      nietvoor: ['Voor een klacht.'],
      kosten: 'onbekend',
    });
  });

  test('zegt in één bericht welke verplichte vlaggen ontbreken', async () => {
    expect(await metVlaggen({ soort: 'materiaal', titel: 'Kaart', type: 'model' })).toBe(1);
    expect(gezegd).toEqual([
      expect.stringMatching(
        /^Er ontbreekt: --samenvatting, --uitgever, --regio, --doelgroep, --thema, --onderwijssoort, --bron\.\n/,
      ),
    ]);
    await expect(readdir(join(root, 'src/content/materialen'))).rejects.toThrow('ENOENT');
  });

  test.each([
    ['type', 'folder', '"folder" staat niet in de lijst. Kies uit: handreiking'],
    ['samenvatting', 'Te kort.', 'Schrijf minstens 40 tekens: één of twee volledige zinnen. U schreef er 8.'],
    ['jaar', 'vorig jaar', 'Schrijf een jaartal van vier cijfers.'],
    ['url', 'www.ingrado.nl', 'Schrijf een volledig webadres dat begint met https:// of http://.'],
    ['doelgroep', 'ouders, ouders', 'Dezelfde waarde staat er twee keer.'],
    ['regio', 'po9999', 'Er is geen regio die "po9999" heet.'],
    ['titel', ' ', 'Vul hier een tekst in.'],
    ['gecontroleerd', '1-2-2024', 'Schrijf de datum als jjjj-mm-dd'],
  ])('met een verkeerde waarde bij %s zegt wat het schema zegt', async (sleutel, waarde, reden) => {
    expect(await metVlaggen({ ...goed, [sleutel]: waarde })).toBe(1);
    expect(gezegd.join('\n')).toContain(`--${sleutel}: ${reden}`);
    await expect(readdir(join(root, 'src/content/materialen'))).rejects.toThrow('ENOENT');
  });

  test.each([
    [['--soort', 'materiaal', '--titels', 'A'], '--titels bestaat niet bij materiaal. Bedoelde u --titel?'],
    [['--soort', 'materiaal', '--sector', 'zorg'], '--sector bestaat niet bij materiaal.'],
    [['materiaal', 'los'], '"los" hoort nergens bij.'],
    [['folder'], '"folder" hoort nergens bij. Kies uit materiaal, initiatief, organisatie'],
    [['--titel', 'A', '--titel', 'B'], '--titel staat er twee keer.'],
    [['--titel'], 'Achter --titel hoort een waarde.'],
    [[], 'Zeg wat u wilt maken: --soort materiaal'],
  ])('begrijpt %j niet en zegt waarom', async (args, reden) => {
    expect(await maakNieuw(args, { root, vandaag, zeg })).toBe(1);
    expect(gezegd.join('\n')).toContain(reden);
  });

  test('met --help legt elke vlag uit', async () => {
    expect(await maakNieuw(['--help'], { root, vandaag, zeg })).toBe(0);
    expect(gezegd.join('\n')).toMatch(/--uitgever +De organisatie die het uitgaf\. \(verplicht\)/);
  });

  test('zegt welke regio’s het kunnen zijn als een naam er meer heeft', async () => {
    expect(await metVlaggen({ ...goed, regio: 'Utrecht' })).toBe(1);
    expect(gezegd.join('\n')).toContain('Gemeente Utrecht: gm0344; Provincie Utrecht: pv26');
  });
});

describe('een bestand dat al bestaat', () => {
  test.each(['materialen', 'initiatieven'])('in %s wordt nooit overschreven', async (map) => {
    await mkdir(join(root, 'src/content', map), { recursive: true });
    const pad = join(root, 'src/content', map, 'een-samen-sterk-naarschool.mdx');
    await writeFile(pad, 'van een ander');
    expect(await metVlaggen(goed)).toBe(1);
    expect(gezegd.join('\n')).toContain(
      `Dit bestand bestaat al: src/content/${map}/een-samen-sterk-naarschool.mdx`,
    );
    expect(await readFile(pad, 'utf8')).toBe('van een ander');
  });

  test('is geen bezwaar met een andere naam', async () => {
    await metVlaggen(goed);
    const anders = { titel: 'Iets anders', url: 'https://www.ingrado.nl/anders', bestand: 'eigen-naam.mdx' };
    expect(await metVlaggen({ ...goed, ...anders })).toBe(0);
    expect(await readdir(join(root, 'src/content/materialen'))).toContain('eigen-naam.mdx');
  });

  test('met dezelfde titel en uitgever wordt gemeld', async () => {
    await metVlaggen(goed);
    expect(await metVlaggen({ ...goed, bestand: 'eigen-naam' })).toBe(1);
    expect(gezegd.join('\n')).toContain('Er is nog iets te verbeteren');
  });
});

describe('een gesprek', () => {
  test('vraagt door tot elk antwoord goed is, en biedt keuzes met een nummer', async () => {
    const { stel, gevraagd } = antwoorder([
      '9',
      '1',
      '',
      'Kaart voor ouders',
      'Te kort.',
      goed.samenvatting,
      'folder',
      '2',
      'Ingrado',
      'twee',
      '',
      'Nergenshuizen',
      'Utrecht',
      '2',
      '10, ouders',
      'ouders',
      '99',
      '1,2',
      '1',
      'www.ingrado.nl',
      '',
      'https://www.ingrado.nl/kaart',
      '',
      'Foute Naam',
      '',
    ]);
    expect(await maakNieuw([], { root, vandaag, stel, zeg })).toBe(0);
    const { entries, problemen } = await readInhoud(root, vandaag);
    expect(problemen).toEqual([]);
    expect(entries.materialen.map(({ id, data }) => ({ id, ...data }))).toEqual([
      {
        id: 'kaart-voor-ouders',
        titel: 'Kaart voor ouders',
        samenvatting: goed.samenvatting,
        type: 'brochure',
        uitgever: 'Ingrado',
        regio: ['pv26'],
        doelgroep: ['ouders'],
        thema: ['verzuim', 'preventie'],
        onderwijssoort: ['po'],
        bron: ['https://www.ingrado.nl/kaart'],
        status: 'actueel',
      },
    ]);
    expect(gezegd.slice(0, 9)).toEqual([
      'Kies een nummer van 1 tot en met 3.',
      'Vul hier een tekst in.',
      'Schrijf minstens 40 tekens: één of twee volledige zinnen. U schreef er 8.',
      expect.stringContaining('"folder" staat niet in de lijst.'),
      'Schrijf een jaartal van vier cijfers.',
      'Er is geen regio die "Nergenshuizen" heet.',
      '"Utrecht" kan meer dan één regio zijn:',
      'Dezelfde waarde staat er twee keer.',
      expect.stringContaining('"99" staat niet in de lijst.'),
    ]);
    expect(gevraagd.find((tekst) => tekst.includes('\ntype:'))).toContain('   2  Brochure\n');
  });

  test('vraagt alleen wat vlaggen nog niet zeggen', async () => {
    const { stel, gevraagd } = antwoorder(['Een kaart', '', '', '']);
    const args = Object.entries(without('titel', 'jaar')).flatMap(([key, value]) => [`--${key}`, value]);
    expect(await maakNieuw(args, { root, vandaag, stel, zeg })).toBe(0);
    expect(gevraagd.map((tekst) => /^\n?(\w+):/.exec(tekst)?.[1])).toEqual([
      'titel',
      'jaar',
      'status',
      'bestandsnaam',
    ]);
  });
});
