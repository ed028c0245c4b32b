import { describe, expect, it } from 'vitest';
import { kopieScript, readKopie } from '../../src/domain/spiegel/kopie.ts';
import { leesSteekproef } from '../../src/spiegel/bestanden-zoeken.ts';
import { addressesOf, targetOf } from './addresses.ts';
import { files, readBytes, readText } from './site-files.ts';
import { doubles, metaOf, pageAt, pages, textOf, withTag, type Page } from './site-reader.ts';

const isDeel = ({ path }: Page): boolean => /^bestandenlijst\/\d+\.html$/.test(path);
const delen = pages.filter(isDeel);
const hoofd = pageAt('bestandenlijst.html');

/** The files that the lists on a page link, in order. */
const lijstOp = (page: Page): string[] =>
  withTag(page, 'ul')
    .filter(({ attribs }) => attribs['class'] === 'bestanden')
    .flatMap(({ children }) => children)
    .flatMap((li) => ('children' in li ? li.children : []))
    .flatMap((link) => ('attribs' in link ? (link.attribs['href'] ?? []) : []))
    .flatMap((value) => targetOf({ from: page.path, by: 'a', value })?.path ?? []);

describe('de bestandenlijst', () => {
  it('noemt elk bestand van de site precies één keer, ook zichzelf', () => {
    const genoemd = [hoofd, ...delen].flatMap(lijstOp);
    expect(doubles(genoemd)).toEqual([]);
    expect(genoemd.toSorted()).toEqual([...files]);
    expect(withTag(hoofd, 'p').map(textOf)).toContain(`De site heeft ${files.length} bestanden.`);
  });

  it('staat onder elke pagina', () => {
    const zonder = pages.filter(
      (page) => !addressesOf(page).some((address) => address.by === 'a' && targetOf(address)?.path === hoofd.path),
    );
    expect(zonder.map(({ path }) => path)).toEqual([]);
  });

  it('is niet voor zoekmachines, maar verbiedt geen programma om links te volgen', () => {
    expect([hoofd, ...delen].map((page) => metaOf(page, 'robots'))).toEqual(
      [hoofd, ...delen].map(() => 'noindex'),
    );
  });

  it('heeft pagina’s van hoogstens 250 kB', () => {
    expect(delen.filter(({ path }) => readBytes(path).length > 250_000).map(({ path }) => path)).toEqual([]);
  });
});

describe('wie de site kopieert', () => {
  it('mag van robots.txt alles ophalen wat bij de site hoort', () => {
    const regels = readText('robots.txt').split('\n').map((regel) => regel.trim());
    expect(regels.filter((regel) => /^(dis)?allow\s*:/i.test(regel))).toEqual([
      // Not part of the site: wget takes the first line that fits.
      'Disallow: /uitgave/',
      'Allow: /',
    ]);
    expect(files.filter((path) => path.startsWith('uitgave/'))).toEqual([]);
    expect(regels.filter((regel) => /^crawl-delay/i.test(regel))).toEqual([]);
  });

  it('wordt op geen pagina gevraagd om links niet te volgen', () => {
    const wrong = pages.filter(
      (page) =>
        /nofollow|none/.test(metaOf(page, 'robots') ?? '') ||
        withTag(page, 'a').some(
          ({ attribs }) => /nofollow/.test(attribs['rel'] ?? '') && !/^https?:/.test(attribs['href'] ?? ''),
        ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('vindt het script van de kopie op elke pagina', () => {
    const zonder = pages.filter(
      (page) => !addressesOf(page).some((address) => targetOf(address)?.path === 'zoek/spiegel.js'),
    );
    expect(zonder.map(({ path }) => path)).toEqual([]);
  });
});

describe('een kopie', () => {
  const kopie = readKopie(readText('data/v1/kopie.json'));

  it('weet van wanneer zij is en wanneer zij verloopt', () => {
    expect(kopie.gemaakt).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(kopie.verloopt > kopie.gemaakt).toBe(true);
    expect(new URL(kopie.site).protocol).toBe('https:');
    expect(readText('zoek/spiegel.js').startsWith(kopieScript(kopie))).toBe(true);
  });

  it('noemt die dag op geen enkele pagina, zodat een nieuwe dag geen pagina verandert', () => {
    const script = kopieScript(kopie);
    expect(pages.filter(({ html }) => html.includes(script)).map(({ path }) => path)).toEqual([]);
  });

  it('heeft een steekproef van bestanden die er zijn, met het goede aantal', () => {
    const [, json = ''] = /^self\.toolboxSteekproef=(.*);\n$/.exec(readText('zoek/steekproef.js')) ?? [];
    const proef = leesSteekproef(JSON.parse(json));
    expect(proef?.totaal).toBe(files.length);
    expect(proef?.paden.length).toBeGreaterThan(40);
    expect(proef?.paden.filter((pad) => !files.includes(pad))).toEqual([]);
  });
});
