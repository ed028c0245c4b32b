import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project-paths.ts';
import { addressesOf, targetOf } from './addresses.ts';
import { listFiles } from './site-files.ts';
import { canonicalOf, jsonldOf, pageAt, pages, textOf, withTag, type Page } from './site-reader.ts';

/** Paths of the pages that a collection must have, from the names of its files alone. */
const paginasVan = (collectie: string): string[] =>
  listFiles(join(projectRoot, 'src/content', collectie)).map((file) => `${collectie}/${file.replace(/\.mdx$/, '.html')}`);

const linksOp = (page: Page): string[] =>
  addressesOf(page)
    .filter(({ by }) => by === 'a')
    .flatMap((address) => targetOf(address)?.path ?? []);

const typesOf = (page: Page): string[] =>
  jsonldOf(page).map((block) => z.looseObject({ '@type': z.string() }).parse(block)['@type']);

describe.each(['organisaties', 'nieuws', 'achtergrond'])('elk bestand in %s', (collectie) => {
  const verwacht = paginasVan(collectie);

  it('heeft een pagina, en verder heeft niets er een', () => {
    expect(verwacht.length).toBeGreaterThan(5);
    const gevonden = pages.map(({ path }) => path).filter((path) => path.startsWith(`${collectie}/`));
    expect(gevonden).toEqual(verwacht.sort());
  });

  it('staat één keer in het overzicht', () => {
    const links = linksOp(pageAt(`${collectie}.html`)).filter((path) => path.startsWith(`${collectie}/`));
    expect(links.sort()).toEqual(verwacht.sort());
  });

  it('heeft een kruimelpad naar het overzicht', () => {
    expect(verwacht.filter((path) => !linksOp(pageAt(path)).includes(`${collectie}.html`))).toEqual([]);
  });

  it('staat niet in de zoekindex en is niet te bewaren: daar horen alleen vermeldingen', () => {
    const wrong = [`${collectie}.html`, ...verwacht].filter((path) =>
      pageAt(path).elements.some(({ attribs }) => 'data-pagefind-body' in attribs || 'data-bewaar' in attribs),
    );
    expect(wrong).toEqual([]);
  });
});

describe('een telefoonnummer', () => {
  const nummers = pages.flatMap((page) =>
    withTag(page, 'a')
      .filter(({ attribs }) => attribs['href']?.startsWith('tel:'))
      .map((link) => ({ path: page.path, link, bij: link.parent && 'attribs' in link.parent ? link.parent : link })),
  );

  it('staat nooit zonder de stand van de controle ernaast', () => {
    expect(nummers.length).toBeGreaterThan(3);
    const wrong = nummers.filter(
      ({ bij }) => !/(gecontroleerd op \d{1,2} [a-z]+ \d{4}|nog te controleren)$/.test(textOf(bij)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('belt het nummer dat er staat', () => {
    for (const { link } of nummers) {
      const gebeld = (link.attribs['href'] ?? '').replace(/^tel:(\+31)?/, '');
      expect(textOf(link).replaceAll(/\D/g, '').replace(/^0(?![89]00)/, '')).toBe(gebeld);
    }
  });

  it('staat op een pagina over een organisatie alleen in zo’n link', () => {
    const wrong = paginasVan('organisaties').filter((path) => {
      const los = withTag(pageAt(path), 'p', 'li', 'dd').filter(
        (element) => !element.children.some((kind) => 'attribs' in kind && kind.attribs['class']?.includes('telefoon')),
      );
      return los.some((element) => /\b0\d{2,3}[ -]?\d{3}/.test(textOf(element)));
    });
    expect(wrong).toEqual([]);
  });

  it('van Ouders & Onderwijs staat er niet: de bronnen spreken elkaar tegen', () => {
    const page = pageAt('organisaties/ouders-en-onderwijs.html');
    const tekst = withTag(page, 'main').map(textOf).join();
    expect(tekst).not.toMatch(/5010|605/);
    expect(tekst).toContain('Het goede nummer moet nog worden nagegaan.');
    expect(withTag(page, 'a').map(({ attribs }) => attribs['href'])).toContain('https://www.oudersonderwijs.nl/');
  });
});

describe('een pagina over een organisatie', () => {
  const gevonden = paginasVan('organisaties').map(pageAt);

  it('zegt ook wanneer u er niet moet zijn', () => {
    const wrong = gevonden.filter((page) => !withTag(page, 'h2').map(textOf).includes('Wanneer niet?'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('zegt voor wie het is en wat het kost', () => {
    const wrong = gevonden.filter((page) => {
      const termen = withTag(page, 'dt').map(textOf);
      return !termen.includes('Voor wie') || !termen.includes('Kosten');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('die in de gids staat, wijst naar die stap', () => {
    const links = withTag(pageAt('organisaties/onderwijsconsulenten.html'), 'a').map(({ attribs }) => attribs['href']);
    expect(links).toContain('../hulp.html#stap-3');
  });

  it('is voor zoekmachines een organisatie als zij een eigen website heeft', () => {
    expect(typesOf(pageAt('organisaties/balans.html'))).toEqual(['Organization', 'BreadcrumbList']);
    expect(typesOf(pageAt('organisaties/school.html'))).toEqual(['BreadcrumbList']);
  });

  it('geeft zoekmachines geen nummer dat niemand heeft gecontroleerd', () => {
    const met = gevonden.filter((page) => page.html.includes('"telephone"'));
    expect(met.filter(({ html }) => !html.includes('gecontroleerd op'))).toEqual([]);
  });
});

describe('een nieuwsbericht', () => {
  const berichten = paginasVan('nieuws').map(pageAt);

  it('noemt zijn dag, maand of jaar in woorden en voor programma’s hetzelfde', () => {
    const schema = z.looseObject({ '@type': z.literal('NewsArticle'), headline: z.string(), datePublished: z.string() });
    for (const page of berichten) {
      const [block] = jsonldOf(page).flatMap((een) => schema.safeParse(een).data ?? []);
      const [moment] = withTag(page, 'time');
      expect(block?.datePublished).toBe(moment?.attribs['datetime']);
      expect(withTag(page, 'h1').map(textOf)).toEqual([block?.headline]);
      expect(textOf(moment ?? page.elements[0] ?? expect.fail())).toMatch(/^((\d{1,2} )?[a-z]+ )?20\d\d$/);
    }
  });

  it('van alleen een jaar krijgt geen maand of dag', () => {
    const page = pageAt('nieuws/ouderorganisaties-pleiten-voor-integrale-aanpak.html');
    expect(withTag(page, 'time').map(textOf)).toEqual(['2019']);
  });

  it('heeft een bron buiten deze site', () => {
    const wrong = berichten.filter(
      (page) => !addressesOf(page).some(({ by, value }) => by === 'a' && value.startsWith('http')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('staat in het archief onder zijn jaar, het nieuwste eerst', () => {
    const overzicht = pageAt('nieuws.html');
    const momenten = withTag(overzicht, 'time').map(({ attribs }) => attribs['datetime'] ?? '');
    expect(momenten).toHaveLength(berichten.length);
    const jaren = momenten.map((moment) => moment.slice(0, 4));
    expect(jaren).toEqual([...jaren].sort().reverse());
    expect(withTag(overzicht, 'h2').map(textOf)).toEqual([...new Set(jaren)]);
  });
});

describe('een achtergrond', () => {
  it('heeft bronnen en is voor zoekmachines een artikel met haar eigen adres', () => {
    for (const page of paginasVan('achtergrond').map(pageAt)) {
      expect(withTag(page, 'dt').map(textOf)).toContain('Bronnen');
      expect(typesOf(page)).toEqual(['Article', 'BreadcrumbList']);
      expect(page.html).toContain(`"@id":"${canonicalOf(page) ?? ''}"`);
    }
  });
});
