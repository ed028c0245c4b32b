import { gzipSync } from 'node:zlib';
import { botsendePaden, padbezwaar } from '../../src/mirror/spiegelpad.ts';
import { scripts } from '../../src/search/bundle.build.ts';
import { describe, expect, it } from 'vitest';
import { addressesOf, targetOf } from './addresses.ts';
import { files, readBytes, readText } from './site-files.ts';
import { doubles, pageAt, pages, textOf, withTag, type Page } from './site-reader.ts';

const pathsOf = (selection: readonly Page[]): string[] => selection.map(({ path }) => path);
const gzipped = (path: string): number => gzipSync(readBytes(path)).length;

/** Files of one kind that a page loads. */
const loadedBy = (path: string, extension: string): string[] =>
  addressesOf(pageAt(path))
    .filter(({ by }) => by !== 'a')
    .flatMap((address) => targetOf(address)?.path ?? [])
    .filter((target) => target.endsWith(extension));

describe('de startpagina', () => {
  it('weegt met opmaak en script samen hoogstens 60 kB', () => {
    const parts = ['index.html', ...loadedBy('index.html', '.css'), ...loadedBy('index.html', '.js')];
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThanOrEqual(60_000);
  });

  it('gebruikt één lettertypebestand', () => {
    const fonts = loadedBy('index.html', '.css').flatMap((path) =>
      [...readText(path).matchAll(/url\(([^)]*\.woff2)/g)].map(([, font]) => font),
    );
    expect(new Set(fonts).size).toBe(1);
  });
});

describe('de bestanden van de site', () => {
  it('bevatten één lettertype', () => {
    expect(files.filter((path) => /\.(woff2?|ttf|otf|eot)$/.test(path))).toHaveLength(1);
  });

  it('bevatten in de map van de scripts alleen de scripts, hun tabellen en wat zoeken nodig heeft', () => {
    const search = files.filter((path) => path.startsWith('zoek/'));
    const known = new Set([...Object.keys(scripts), 'catalogus.js', 'plaatsen.js', 'punten.js', 'steekproef.js'].map((naam) => `zoek/${naam}`));
    const unknown = search.filter(
      (path) =>
        !known.has(path) &&
        !/^zoek\/data\/(wegwijzer|kennis|pagefind-entry\.json|wasm\.nl\.pagefind)\.js$/.test(path) &&
        !/^zoek\/data\/(pagefind\.nl_\w+\.pf_meta|index-nl_\w+\.pf_index)\.js$/.test(path),
    );
    expect(search.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });

  it('bevatten nergens de schermen die Pagefind zelf meebrengt', () => {
    const own = /pagefind-(modular-|component-)?(ui|highlight)|(^|\/)pagefind(-worker)?\.js|\.pf_fragment|wasm\.unknown/;
    expect(files.filter((path) => own.test(path))).toEqual([]);
  });

  it('zijn van een soort die elke server kent', () => {
    const onbekend = files.filter((path) => !/\.(html|css|csv|js|json|svg|xml|txt|woff2|pdf)$/.test(path));
    expect(onbekend).toEqual([]);
    expect(files.filter((path) => path.endsWith('.pdf') !== path.startsWith('bestanden/'))).toEqual([]);
  });

  it('hebben namen van kleine letters, cijfers, punt, streep en laag streepje', () => {
    const wrong = files.filter((path) => !/^[a-z0-9._-]+(\/[a-z0-9._-]+)*$/.test(path));
    expect(wrong).toEqual([]);
  });

  it('hebben een pad van hoogstens honderd tekens', () => {
    expect(files.filter((path) => path.length > 100)).toEqual([]);
  });

  it('verschillen niet alleen in hoofdletters, en geen bestand heet als een map', () => {
    expect(doubles(files.map((path) => path.toLowerCase()))).toEqual([]);
    expect(botsendePaden(files)).toEqual([]);
  });

  it('hebben een naam die elk systeem aankan, ook Windows', () => {
    expect(files.filter((path) => padbezwaar(path) !== undefined)).toEqual([]);
  });
});

describe('een pagina houdt zich aan een strenge beveiliging en', () => {
  it('heeft geen opmaak in de pagina zelf', () => {
    const wrong = pages.filter(
      (page) => withTag(page, 'style').length > 0 || page.elements.some(({ attribs }) => 'style' in attribs),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('heeft geen script in de pagina zelf', () => {
    const wrong = pages.filter((page) =>
      withTag(page, 'script').some(
        (script) => script.attribs['type'] !== 'application/ld+json' && textOf(script) !== '',
      ),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('heeft geen script in een attribuut', () => {
    const wrong = pages.filter(({ elements }) =>
      elements.some(({ attribs }) =>
        Object.entries(attribs).some(([name, value]) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
      ),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('laadt scripts die ook vanuit een map werken, en pas na de tekst', () => {
    const scripts = pages.flatMap((page) => withTag(page, 'script').filter(({ attribs }) => 'src' in attribs));
    expect(scripts.length).toBeGreaterThan(0);
    const wrong = scripts.filter(({ attribs }) => 'type' in attribs || !('defer' in attribs));
    expect(wrong.map(({ attribs }) => attribs['src'])).toEqual([]);
  });

  it('stuurt een bezoeker niet vanzelf door', () => {
    const wrong = pages.filter((page) => withTag(page, 'meta').some(({ attribs }) => 'http-equiv' in attribs));
    expect(pathsOf(wrong)).toEqual([]);
  });
});
