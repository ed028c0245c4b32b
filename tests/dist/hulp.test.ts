import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-paths.ts';
import { listFiles } from './site-files.ts';
import { jsonldOf, pageAt, textOf, withTag } from './site-reader.ts';

const hulp = pageAt('hulp.html');
const professionals = pageAt('hulp/professionals.html');
const withClass = (name: string) =>
  hulp.elements.filter(({ attribs }) => attribs['class']?.split(' ').includes(name));

function frontmatters<Schema extends z.ZodType>(collectie: string, schema: Schema) {
  const folder = join(projectRoot, 'src/content', collectie);
  return listFiles(folder).map((file) => {
    const [, kop = ''] = readFileSync(join(folder, file), 'utf8').split(/^---\r?$/m);
    return { id: file.replace(/\.mdx$/, ''), data: schema.parse(parse(kop)) };
  });
}

const stappen = frontmatters('gids', z.object({ titel: z.string(), stap: z.number() })).sort(
  (a, b) => a.data.stap - b.data.stap,
);
const telefoons = frontmatters('organisaties', z.object({ telefoon: z.string().optional() })).flatMap(
  ({ data }) => data.telefoon ?? [],
);

describe('de gids voor ouders', () => {
  it('toont elke stap, op volgorde, onder haar naam en haar nummer', () => {
    const kaarten = withClass('stap');
    expect(kaarten.map(({ attribs }) => attribs['id'])).toEqual(stappen.map(({ id }) => id));
    const koppen = kaarten.map((kaart) => DomUtils.getElementsByTagName('h3', kaart.children)[0]);
    expect(koppen.map((kop) => kop?.attribs['id'])).toEqual(stappen.map((_, index) => `stap-${index + 1}`));
    expect(koppen.map((kop) => kop && textOf(kop))).toEqual(
      stappen.map(({ data }) => `Stap ${data.stap}: ${data.titel}`),
    );
  });

  it('zegt bij elke stap wie helpt, wat het kost, wat u meeneemt en wat u mag verwachten', () => {
    for (const kaart of withClass('stap')) {
      const termen = DomUtils.getElementsByTagName('dt', kaart.children).map(textOf);
      expect(termen).toEqual(['Wie helpt', 'Kosten', 'Neem mee', 'Dit mag u verwachten']);
      expect(DomUtils.getElementsByTagName('dd', kaart.children).map(textOf)).not.toContain('');
    }
  });

  it('belt alleen nummers die bij de organisaties staan, met erbij of ze zijn nagekeken', () => {
    const links = withTag(hulp, 'a').filter(({ attribs }) => attribs['href']?.startsWith('tel:'));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(telefoons.some((nummer) => textOf(link).endsWith(nummer))).toBe(true);
      expect(link.parent && DomUtils.textContent(link.parent)).toMatch(/nog te controleren|gecontroleerd op/);
    }
  });

  it('leidt zonder script van elke situatie naar stappen die er zijn', () => {
    const situaties = DomUtils.getElementsByTagName('details', withTag(hulp, 'gids-check'));
    expect(situaties.length).toBeGreaterThan(9);
    for (const situatie of situaties) {
      const ankers = DomUtils.getElementsByTagName('a', situatie.children).map(({ attribs }) => attribs['href']);
      expect(ankers.length).toBeGreaterThan(0);
      expect(ankers.filter((anker) => !hulp.ids.has(anker?.slice(1) ?? ''))).toEqual([]);
    }
  });

  it('geeft de vragen geen naam en geen adres: er is niets te versturen', () => {
    const formulieren = withTag(hulp, 'form').filter(({ parent }) => parent && 'name' in parent && parent.name === 'gids-check');
    expect(formulieren.map(({ attribs }) => attribs['action'])).toEqual([undefined]);
    const vakken = withTag(hulp, 'input').filter(({ attribs }) => attribs['type'] === 'checkbox');
    expect(vakken.filter(({ attribs }) => attribs['name'] !== undefined)).toEqual([]);
  });

  it('noemt voor zoekmachines dezelfde stappen', () => {
    const howto = z.object({
      '@type': z.literal('HowTo'),
      step: z.array(z.object({ name: z.string(), url: z.string() })),
    });
    const [gevonden] = jsonldOf(hulp).flatMap((block) => howto.safeParse(block).data ?? []);
    expect(gevonden?.step.map(({ name }) => name)).toEqual(stappen.map(({ data }) => data.titel));
    expect(gevonden?.step.map(({ url }) => new URL(url).hash.slice(1))).toEqual(stappen.map(({ id }) => id));
  });

  it('staat niet tussen de vermeldingen in de index', () => {
    expect(hulp.html).not.toContain('data-pagefind-body');
    expect(professionals.html).not.toContain('data-pagefind-body');
  });
});

describe('de pagina voor professionals', () => {
  it('geeft bij elk moment een bron en wie aan zet is', () => {
    const momenten = professionals.elements.filter(({ attribs }) => attribs['class'] === 'moment');
    expect(momenten.length).toBeGreaterThan(5);
    for (const moment of momenten) {
      expect(DomUtils.getElementsByTagName('dt', moment.children).length).toBeGreaterThan(0);
      expect(textOf(moment)).toMatch(/Bron(nen)?[a-z]/);
    }
  });

  it('noemt de drie grenzen: zestien uur, vier weken en drie maanden', () => {
    const [main] = withTag(professionals, 'main');
    const tekst = main ? textOf(main) : '';
    for (const grens of ['zestien uur', 'vier weken', 'drie maanden', 'MAS', 'MAZL', 'verzuimregister'])
      expect(tekst).toContain(grens);
  });
});
