import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { projectRoot } from '../../scripts/project-paths.ts';
import { addressesOf, targetOf } from './addresses.ts';
import { cardsOn, pageAt, pages, textOf, withTag, type Element, type Page } from './site-reader.ts';
import { listFiles } from './site-files.ts';

const folder = join(projectRoot, 'src/content/samenwerkingsverbanden');
const verband = z.object({
  naam: z.string(),
  naambevestigd: z.boolean(),
  plaats: z.string().optional(),
  plaatsbevestigd: z.boolean().optional(),
  website: z.string().optional(),
  steunpunt: z.string().optional(),
});
const verbanden = listFiles(folder).map((file) => ({
  code: file.replace('.yaml', ''),
  ...verband.parse(parse(readFileSync(join(folder, file), 'utf8'))),
}));

const regios = pages.filter(({ path }) => path.startsWith('regios/'));
const codeOf = ({ path }: Page): string => path.slice('regios/'.length, -'.html'.length);
const pageOf = (code: string): Page => pageAt(`regios/${code}.html`);
const overzicht = pageAt('regios.html');

/** The code of the region that a link on a page leads to. */
function codeAt(page: Page, link: Element): string | undefined {
  const target = targetOf({ from: page.path, by: 'a', value: link.attribs['href'] ?? '' });
  return /^regios\/(.+)\.html$/.exec(target?.path ?? '')?.[1];
}

const insideOf = (element: Element, name: string): Element[] =>
  DomUtils.getElementsByTagName(name, element.children);
const hasClass = (name: string) => (element: Element) =>
  (element.attribs['class'] ?? '').split(' ').includes(name);

const mapsOn = (page: Page): Element[] =>
  withTag(page, 'div')
    .filter(hasClass('landkaart'))
    .flatMap((map) => insideOf(map, 'svg'));

/** What every area of the maps on a page says: code → number in the title. */
const areasOn = (page: Page): [string, number][] =>
  mapsOn(page).flatMap((map) =>
    insideOf(map, 'a').map((link): [string, number] => {
      const title = insideOf(link, 'title').map(textOf).join();
      return [codeAt(page, link) ?? '', Number(/: (\d+) vermelding(?:en)?$/.exec(title)?.[1] ?? NaN)];
    }),
  );

/** What every line of the lists of regions on a page says: code → number behind the name. */
const linesOn = (page: Page): [string, number][] =>
  withTag(page, 'ul')
    .filter(hasClass('regios'))
    .flatMap((list) => insideOf(list, 'li'))
    .map((line): [string, number] => {
      const [link] = insideOf(line, 'a');
      const count = insideOf(line, 'span').find(hasClass('aantal'));
      return [(link && codeAt(page, link)) ?? '', Number(count ? textOf(count) : NaN)];
    });

const cards = new Map(regios.map((page) => [codeOf(page), cardsOn(page).length]));
const wrongCounts = (counts: readonly [string, number][]) =>
  counts.filter(([code, count]) => cards.get(code) !== count);

describe('de pagina’s van regio’s', () => {
  it.each([
    [/^pv\d\d$/, 12],
    [/^[pv]o\d{4}$/, 152],
    [/^gm\d{4}$/, 342],
    [/^rmc\d\d$/, 40],
    [/^landelijk$/, 1],
  ])('%s: er zijn er %i', (code, aantal) => {
    expect(regios.filter((page) => code.test(codeOf(page)))).toHaveLength(aantal);
  });

  it('noemen alleen pagina’s die er zijn', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const wrong = regios.flatMap((page) =>
      addressesOf(page)
        .filter(({ by }) => by === 'a')
        .map((address) => targetOf(address)?.path)
        .filter((path) => path?.endsWith('.html') && !paths.has(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('laten initiatieven vóór materialen zien, en wat beëindigd is het laatst', () => {
    for (const page of regios) {
      const soorten = cardsOn(page).map((id) => id.split('/')[0]);
      expect(soorten).toEqual([...soorten].sort());
      const ended = withTag(page, 'li')
        .filter(({ attribs }) => attribs['data-id']?.startsWith('initiatieven/'))
        .map((card) => textOf(card).includes('Beëindigd'));
      expect(ended).toEqual([...ended].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it('tellen in hun koppen wat eronder staat', () => {
    for (const page of regios) {
      const counted = withTag(page, 'h2')
        .map(textOf)
        .flatMap((kop) => /^(\d+) (initiatief|initiatieven|materiaal|materialen)$/.exec(kop)?.[1] ?? []);
      expect(counted.reduce((som, aantal) => som + Number(aantal), 0)).toBe(cardsOn(page).length);
    }
  });

  it('die leeg zijn, zeggen dat en wijzen naar buren, provincie en land', () => {
    const leeg = regios.filter((page) => cardsOn(page).length === 0);
    expect(leeg.length).toBeGreaterThan(0);
    for (const page of leeg) {
      const [melding] = withTag(page, 'div').filter(hasClass('leeg'));
      expect(melding && textOf(melding)).toContain('kennen we nog geen initiatieven of materialen');
      const hrefs = melding ? insideOf(melding, 'a').map(({ attribs }) => attribs['href']) : [];
      expect(hrefs).toContain('landelijk.html');
      if (page.ids.has('buren')) expect(hrefs).toContain('#buren');
    }
  });

  it('wijzen naar wat landelijk is, met het aantal dat daar staat', () => {
    const aantal = cards.get('landelijk') ?? 0;
    const wrong = regios.filter(
      (page) =>
        codeOf(page) !== 'landelijk' &&
        !withTag(page, 'a').some((link) => textOf(link) === `Bekijk wat landelijk is (${aantal})`),
    );
    expect(wrong.map(codeOf)).toEqual([]);
  });

  it('zeggen bij hun buren hoeveel er daar staat', () => {
    expect(regios.flatMap((page) => wrongCounts(linesOn(page)))).toEqual([]);
    expect(regios.filter((page) => linesOn(page).length === 0).map(codeOf)).toEqual([
      'landelijk',
      'po0001',
      'vo0001',
    ]);
  });
});

describe('een samenwerkingsverband', () => {
  it.each(verbanden.filter(({ naambevestigd }) => !naambevestigd))(
    'zonder bevestigde naam zegt dat op zijn pagina en in de lijst: $code',
    ({ code }) => {
      expect(withTag(pageOf(code), 'p').map(textOf)).toContain('Naam nog te controleren');
      const line = withTag(overzicht, 'li').find((item) => insideOf(item, 'a').some((link) => codeAt(overzicht, link) === code));
      expect(line && textOf(line)).toContain('naam nog te controleren');
    },
  );

  it('noemt zijn code, en zijn plaats alleen als die bevestigd is', () => {
    for (const { code, plaats, plaatsbevestigd } of verbanden) {
      const page = pageOf(code);
      expect(withTag(page, 'p').map(textOf).join(' ')).toContain(code.toUpperCase());
      const toont = withTag(page, 'dt').map(textOf).includes('Vestigingsplaats');
      expect([code, toont]).toEqual([code, plaats !== undefined && plaatsbevestigd === true]);
    }
  });

  it('linkt naar de website en het steunpunt die bekend zijn, en zegt het als een ervan niet bekend is', () => {
    for (const { code, website, steunpunt } of verbanden) {
      const page = pageOf(code);
      const buiten = withTag(page, 'a').flatMap(({ attribs }) =>
        attribs['class']?.includes('nl-button') ? [attribs['href']] : [],
      );
      expect(buiten).toEqual([steunpunt, website].filter((adres) => adres !== undefined));
      const tekst = withTag(page, 'main').map(textOf).join();
      expect(tekst.includes('vraag ernaar bij het samenwerkingsverband')).toBe(steunpunt === undefined);
    }
  });

  it.each([
    ['vo2504', 'vo2506'],
    ['vo2506', 'vo2504'],
    ['po2901', 'po2902'],
    ['po2902', 'po2901'],
    ['po2810', 'vo2804'],
    ['vo2804', 'po2810'],
  ])('dat samenging, wijst verder: %s naar %s', (code, ander) => {
    const page = pageOf(code);
    const links = withTag(page, 'p')
      .filter(({ attribs }) => attribs['data-samengaan'] !== undefined)
      .flatMap((regel) => insideOf(regel, 'a').map((link) => codeAt(page, link)));
    expect(links).toEqual([ander]);
  });
});

describe('een kaart', () => {
  const met = [overzicht, ...regios].filter((page) => mapsOn(page).length > 0);

  it('staat op het overzicht drie keer, en bij elke provincie en elk verband met een gebied', () => {
    expect(mapsOn(overzicht)).toHaveLength(3);
    expect(met).toHaveLength(1 + 12 + 150);
  });

  it('is hoogstens 60 kB', () => {
    const sizes = met.flatMap(({ html }) =>
      [...html.matchAll(/<svg viewBox[\s\S]*?<\/svg>/g)].map(([svg]) => Buffer.byteLength(svg)),
    );
    expect(sizes).toHaveLength(3 + 12 + 150);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
  });

  it('noemt bij elk gebied hoeveel er op zijn pagina staat', () => {
    for (const page of met) {
      expect(areasOn(page).length).toBeGreaterThan(0);
      expect(wrongCounts(areasOn(page))).toEqual([]);
    }
  });

  it('wijst op de pagina van een regio die regio aan, en geen andere', () => {
    for (const page of met.filter((other) => other !== overzicht)) {
      const huidig = mapsOn(page)
        .flatMap((map) => insideOf(map, 'a'))
        .filter(({ attribs }) => attribs['aria-current'] === 'page')
        .map((link) => codeAt(page, link));
      expect(huidig).toEqual([codeOf(page)]);
    }
  });
});

describe('het overzicht van de regio’s', () => {
  const lines = linesOn(overzicht);

  it('noemt elke regio één keer in een lijst, met het aantal dat op haar pagina staat', () => {
    const codes = lines.map(([code]) => code).sort();
    expect(codes).toEqual([...cards.keys()].filter((code) => code !== 'landelijk').sort());
    expect(wrongCounts(lines)).toEqual([]);
  });

  it('zegt op de kaarten hetzelfde als in de lijsten', () => {
    const listed = new Map(lines);
    const areas = areasOn(overzicht);
    expect(areas).toHaveLength(76 + 74 + 12);
    expect(areas.filter(([code, count]) => listed.get(code) !== count)).toEqual([]);
  });

  it('is hoogstens 300 kB', () => {
    expect(Buffer.byteLength(overzicht.html)).toBeLessThanOrEqual(300_000);
  });
});

it('van de startpagina naar elke regio is het hoogstens drie klikken, zonder script', () => {
  const toOverview = withTag(pageAt('index.html'), 'a').some(
    ({ attribs }) => attribs['href'] === 'regios.html',
  );
  // The second click may unfold a provincie, the third is the link itself.
  const nesting = withTag(overzicht, 'details').flatMap((outer) => insideOf(outer, 'details'));
  expect([toOverview, nesting]).toEqual([true, []]);
});
