import { DomUtils } from 'htmlparser2';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project-paths.ts';
import { listFiles, readText } from './site-files.ts';
import { jsonldOf, pageAt, textOf, withTag, type Element } from './site-reader.ts';

const page = pageAt('cijfers.html');
const text = withTag(page, 'main').map(textOf).join();

/** Files of a collection as the editor wrote them, read without the gate and without the schema. */
function contentOf<Data>(naam: string, schema: z.ZodType<Data>): { id: string; data: Data }[] {
  const folder = join(projectRoot, 'src/content', naam);
  return listFiles(folder).map((file) => ({
    id: file.replace(/\.yaml$/, ''),
    data: schema.parse(parse(readFileSync(join(folder, file), 'utf8'))),
  }));
}

const bron = z.array(z.object({ naam: z.string(), titel: z.string(), url: z.string().optional() })).min(1);
const reeksen = contentOf(
  'cijfers',
  z.object({
    titel: z.string(),
    punten: z.array(
      z.object({
        schooljaar: z.string(),
        waarde: z.number(),
        ongeveer: z.boolean().optional(),
        opmerking: z.string().optional(),
      }),
    ),
    breuken: z.array(z.object({ schooljaar: z.string() })).default([]),
    bron,
  }),
);
const getallen = contentOf(
  'getallen',
  z.object({ soort: z.string(), getallen: z.array(z.object({ waarde: z.number() })), bron }),
);

const sectie = (id: string): Element => {
  const found = page.elements.find(({ attribs }) => attribs['id'] === id);
  if (!found) throw new Error(`Op cijfers.html ontbreekt #${id}.`);
  return found;
};
const inside = (element: Element, tag: string): Element[] => DomUtils.getElementsByTagName(tag, element);
const getal = (shown: string): number => Number(shown.replace('circa ', '').replaceAll('.', ''));

describe.each(reeksen)('de reeks $id', ({ id, data }) => {
  const inhoud = data.punten.map(({ schooljaar, waarde }) => [schooljaar, waarde]);

  it('staat met elk cijfer in de grafiek', () => {
    const stippen = inside(sectie(id), 'g').filter(({ attribs }) => 'data-waarde' in attribs);
    expect(stippen.map(({ attribs }) => [attribs['data-schooljaar'], Number(attribs['data-waarde'])])).toEqual(inhoud);
    const titels = stippen.map((stip) => inside(stip, 'title').map(textOf).join());
    expect(titels.map((titel) => titel.split(': ')[0])).toEqual(data.punten.map(({ schooljaar }) => schooljaar));
    expect(stippen.map((stip) => inside(stip, 'circle').length)).toEqual(data.punten.map(() => 1));
  });

  it('staat met elk cijfer in de tabel, met bron', () => {
    const rijen = inside(sectie(id), 'tr').slice(1);
    const cellen = rijen.map((rij) => [...inside(rij, 'th'), ...inside(rij, 'td')].map(textOf));
    expect(cellen.map(([schooljaar, waarde = '']) => [schooljaar, getal(waarde)])).toEqual(inhoud);
    expect(cellen.map(([, waarde = '']) => waarde.startsWith('circa '))).toEqual(
      data.punten.map(({ ongeveer }) => ongeveer === true),
    );
    const namen = data.bron.map(({ naam }) => naam);
    for (const rij of cellen) {
      const genoemd = (rij.at(-1) ?? '').split(', ');
      expect(genoemd.filter((naam) => !namen.includes(naam))).toEqual([]);
      expect(genoemd.length).toBeGreaterThan(0);
    }
  });

  it('staat met elk cijfer in het bestand om te downloaden', () => {
    const csv = readText(`cijfers/${id}.csv`);
    expect(csv.startsWith('\uFEFFschooljaar;waarde;circa;opmerking;bron\r\n')).toBe(true);
    const regels = csv.trimEnd().split('\r\n').slice(1);
    expect(regels.map((regel) => regel.split(';').slice(0, 3))).toEqual(
      data.punten.map(({ schooljaar, waarde, ongeveer }) => [schooljaar, String(waarde), ongeveer ? 'ja' : 'nee']),
    );
    expect(regels.filter((regel) => regel.endsWith(';""'))).toEqual([]);
    expect(inside(sectie(id), 'a').map(({ attribs }) => attribs['href'])).toContain(`cijfers/${id}.csv`);
  });

  it('zegt in de grafiek waar de telling brak', () => {
    const breuken = inside(sectie(id), 'g').filter(({ attribs }) => attribs['class'] === 'breuk');
    expect(breuken).toHaveLength(data.breuken.length);
  });

  it('noemt elke bron met haar titel, en met een link als er een adres is', () => {
    const links = inside(sectie(id), 'a').map(({ attribs }) => attribs['href']);
    for (const { titel, url } of data.bron) {
      expect(textOf(sectie(id))).toContain(titel);
      if (url !== undefined) expect(links).toContain(url);
    }
  });

  it('is voor zoekmachines een dataset met zijn bestand', () => {
    const dataset = z.object({ '@type': z.literal('Dataset'), distribution: z.object({ contentUrl: z.url() }) });
    const adressen = jsonldOf(page).flatMap((block) => dataset.safeParse(block).data?.distribution.contentUrl ?? []);
    expect(adressen.filter((adres) => adres.endsWith(`/cijfers/${id}.csv`))).toHaveLength(1);
  });
});

describe('op de pagina', () => {
  it.each(['4.479', '4.790', '+311', '2.141', '2.480', '+339', '10.240', '13.707', 'ruim 15.700'])('staat %s', (value) => {
    expect(text).toContain(value);
  });

  it.each(['meer dan 39.000', 'meer dan 30.000', 'bijna 280.000', 'minstens 15.000', '16 procent', '10 procent'])(
    'staat %s alleen bij de schattingen',
    (value) => {
      const schattingen = textOf(sectie('schattingen'));
      expect(schattingen).toContain(value);
      expect(text.replace(schattingen, '')).not.toContain(value);
    },
  );

  it.each(getallen)('heeft $id een bron, en staat het bij zijn soort', ({ id, data }) => {
    const blok = sectie(id);
    expect(blok.attribs['data-soort']).toBe(data.soort);
    expect(data.bron.filter(({ titel }) => !textOf(blok).includes(titel))).toEqual([]);
    const inSchattingen = inside(sectie('schattingen'), 'article').includes(blok);
    expect(inSchattingen).toBe(data.soort === 'schatting');
  });

  it('zijn de delen van de optelling dezelfde als in de reeks', () => {
    const optelling = getallen.find(({ id }) => id === 'optelling-2020-2021')?.data.getallen ?? [];
    const langdurig = reeksen.find(({ id }) => id === 'langer-dan-drie-maanden-thuis')?.data.punten ?? [];
    expect(optelling[0]?.waarde).toBe(langdurig.find(({ schooljaar }) => schooljaar === '2020-2021')?.waarde);
  });
});

it('de startpagina leidt naar de cijfers', () => {
  expect(withTag(pageAt('index.html'), 'a').map(({ attribs }) => attribs['href'])).toContain('cijfers.html');
});
