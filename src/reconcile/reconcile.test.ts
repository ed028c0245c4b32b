import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  overal,
  schrijfBestanden,
  siteBestanden,
  sitedelen,
  type Sitedeel,
} from '../../tests/fixtures/gebouwde-site.ts';
import { bronIds } from './bron.ts';
import { formatVerschillen, reconcile, type Verschil } from './reconcile.ts';
import { openSite } from './site.ts';
import { uitgangen } from './uitgangen.ts';

const ids = ['initiatieven/plek', 'materialen/pact', 'materialen/wet'];

async function tijdelijkeMap(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'toolbox-afstemming-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function verschillenVan(bestanden: ReadonlyMap<string, string>, verwacht = ids): Promise<Verschil[]> {
  const dist = await tijdelijkeMap();
  await schrijfBestanden(dist, bestanden);
  return reconcile(await openSite(dist), verwacht);
}

const namen: Record<Sitedeel, string> = {
  paginas: 'pagina’s',
  toolbox: 'kaarten op toolbox.html',
  typelijsten: 'lijsten per type',
  catalogus: 'catalogus van de zoeker',
  zoekindex: 'zoekindex',
  sitemap: 'sitemap',
  feed: 'feed van de toolbox',
};

test('elke uitgang van de site wordt hier beproefd', () => {
  expect(uitgangen.map(({ naam }) => naam)).toEqual(Object.values(namen));
});

describe('een site die alle vermeldingen overal heeft', () => {
  test('heeft geen verschillen', async () => {
    const verschillen = await verschillenVan(siteBestanden(overal(ids)));
    expect(verschillen).toEqual([]);
    expect(formatVerschillen(verschillen)).toBe('');
  });

  test('mag leeg zijn', async () => {
    expect(await verschillenVan(siteBestanden(overal([])), [])).toEqual([]);
  });
});

describe.each(sitedelen)('in het deel %s', (deel) => {
  const uitgang = namen[deel];
  const met = (eigen: readonly string[]) => verschillenVan(siteBestanden({ ...overal(ids), [deel]: eigen }));

  test('wordt een vermelding die ontbreekt gevonden en genoemd', async () => {
    const verschillen = await met(['initiatieven/plek', 'materialen/wet']);
    expect(verschillen).toEqual([{ uitgang, ontbreekt: ['materialen/pact'], teveel: [], dubbel: [] }]);
    expect(formatVerschillen(verschillen)).toContain(`- ${uitgang}: hier ontbreekt materialen/pact\n`);
  });

  test('wordt een vermelding zonder bestand gevonden en genoemd', async () => {
    const verschillen = await met([...ids, 'materialen/spook']);
    expect(verschillen).toEqual([{ uitgang, ontbreekt: [], teveel: ['materialen/spook'], dubbel: [] }]);
    expect(formatVerschillen(verschillen)).toContain(
      `- ${uitgang}: hier staat zonder bestand materialen/spook\n`,
    );
  });
});

// A page has one file, so it cannot be there twice.
test.each(sitedelen.filter((deel) => deel !== 'paginas'))(
  'in het deel %s wordt een vermelding die er twee keer staat gevonden',
  async (deel) => {
    const verschillen = await verschillenVan(
      siteBestanden({ ...overal(ids), [deel]: [...ids, 'materialen/pact'] }),
    );
    expect(verschillen).toEqual([
      { uitgang: namen[deel], ontbreekt: [], teveel: [], dubbel: ['materialen/pact'] },
    ]);
    expect(formatVerschillen(verschillen)).toContain('hier staat meer dan eens materialen/pact');
  },
);

describe('een uitgang die er niet is of niet te lezen valt', () => {
  test.each([
    ['toolbox.html', 'toolbox'],
    ['zoek/catalogus.js', 'catalogus'],
    ['zoek/data/wegwijzer.js', 'zoekindex'],
    ['sitemap-0.xml', 'sitemap'],
    ['toolbox.xml', 'feed'],
  ] as const)('wordt gemeld: %s ontbreekt', async (pad, deel) => {
    const bestanden = siteBestanden(overal(ids));
    bestanden.delete(pad);
    const verschillen = await verschillenVan(bestanden);
    expect(verschillen).toEqual([expect.objectContaining({ uitgang: namen[deel] })]);
    expect(formatVerschillen(verschillen)).toContain(
      `- ${namen[deel]}: ${pad} ontbreekt of is niet te lezen\n`,
    );
  });

  test('meldt alle vermeldingen als de lijsten per type ontbreken', async () => {
    const bestanden = siteBestanden(overal(ids));
    bestanden.delete('typen/model.html');
    bestanden.delete('typen/website.html');
    expect(await verschillenVan(bestanden)).toEqual([
      { uitgang: namen.typelijsten, ontbreekt: ids, teveel: [], dubbel: [] },
    ]);
  });

  test.each([
    ['zoek/catalogus.js', 'self.toolboxCatalogus={"vermeldingen":[{"id":"mat'],
    ['zoek/catalogus.js', 'self.toolboxCatalogus={"tekst":"{\\"vermeldingen\\":{}}"};\n'],
    ['zoek/catalogus.js', '<!doctype html>'],
    ['zoek/data/wegwijzer.js', ''],
    ['toolbox.xml', ''],
    ['toolbox.xml', '<feed><entry><id>https://voorbeeld.example/materialen/pact.html</id></entry>'],
    ['toolbox.xml', '<feed><entry><id>materialen/pact.html</id></entry></feed>'],
    ['toolbox.xml', '<!doctype html><html></html>'],
    ['zoek/data/wegwijzer.js', 'toolboxZoekdata("wegwijzer","AAAA")\n'],
    ['zoek/data/wegwijzer.js', 'toolboxZoekdata("wegwijzer",{"ids":{}})\n'],
    ['zoek/data/wegwijzer.js', 'toolboxZoekdata("wegwijzer","{\\"ids\\":{\\"nl_0\\":1}}")\n'],
    ['zoek/data/wegwijzer.js', 'toolboxZoekdata("wegwijzer","{\\"ids\\":{'],
  ])('wordt gemeld: %s is beschadigd (%s)', async (pad, tekst) => {
    const verschillen = await verschillenVan(siteBestanden(overal(ids)).set(pad, tekst));
    expect(verschillen.map(({ onleesbaar }) => onleesbaar)).toEqual([`${pad} is beschadigd`]);
  });
});

describe('een pagina die alleen doorverwijst', () => {
  const doorverwijzing = '<meta http-equiv="refresh" content="0; url=pact.html"><title>Verhuisd</title>';

  test('telt niet als pagina van een vermelding', async () => {
    const bestanden = siteBestanden(overal(ids)).set('materialen/oud.html', doorverwijzing);
    expect(await verschillenVan(bestanden)).toEqual([]);
  });

  test('mag niet staan waar een vermelding hoort', async () => {
    const bestanden = siteBestanden(overal(ids)).set('materialen/wet.html', doorverwijzing);
    expect(await verschillenVan(bestanden)).toEqual([
      { uitgang: namen.paginas, ontbreekt: ['materialen/wet'], teveel: [], dubbel: [] },
    ]);
  });
});

describe('een toolbox van 5.000 vermeldingen', () => {
  const veel = Array.from({ length: 5000 }, (_, index) =>
    index % 10 === 0 ? `initiatieven/plek-${index}` : `materialen/materiaal-${index}`,
  ).sort();

  test('klopt, en mist zij er één, dan wordt die gevonden', async () => {
    const root = await tijdelijkeMap();
    await schrijfBestanden(
      join(root, 'src/content'),
      veel.map((id): [string, string] => [`${id}.mdx`, '']),
    );
    await schrijfBestanden(join(root, 'dist'), siteBestanden(overal(veel)));
    const bron = await bronIds(root);
    expect(bron).toHaveLength(5000);
    expect(await reconcile(await openSite(join(root, 'dist')), bron)).toEqual([]);

    const zonder = veel.filter((id) => id !== 'materialen/materiaal-4321');
    const catalogus = siteBestanden({ ...overal(veel), catalogus: zonder }).get('zoek/catalogus.js') ?? '';
    await schrijfBestanden(join(root, 'dist'), [['zoek/catalogus.js', catalogus]]);
    await rm(join(root, 'dist/initiatieven/plek-10.html'));
    expect(await reconcile(await openSite(join(root, 'dist')), bron)).toEqual([
      { uitgang: namen.paginas, ontbreekt: ['initiatieven/plek-10'], teveel: [], dubbel: [] },
      { uitgang: namen.catalogus, ontbreekt: ['materialen/materiaal-4321'], teveel: [], dubbel: [] },
    ]);
  }, 60_000);

  test('die leeg gebouwd wordt, geeft een melding die te lezen blijft', async () => {
    const tekst = formatVerschillen(await verschillenVan(siteBestanden(overal([])), veel));
    expect(tekst).toContain('en nog 4975');
    expect(tekst.length).toBeLessThan(6000);
  });
});

describe('de ids uit de namen van de bestanden', () => {
  test('tellen elk bestand mee, ook een dat niemand leest, maar geen verborgen bestand', async () => {
    const root = await tijdelijkeMap();
    await schrijfBestanden(join(root, 'src/content'), [
      ['materialen/pact.mdx', ''],
      ['materialen/Wet.MD', ''],
      ['materialen/map/diep.mdx', ''],
      ['materialen/.DS_Store', ''],
      ['begrippen/leerplicht.yaml', ''],
    ]);
    expect(await bronIds(root)).toEqual(['materialen/Wet', 'materialen/map/diep', 'materialen/pact']);
  });
});
