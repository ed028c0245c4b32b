import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findWrongImports, lagen, uitzonderingen } from './architecture/layers.ts';
import { partsOfAstro, readSource } from './architecture/source.ts';

const src = readSource('src', /\.(ts|astro|mjs)$/);
const production = src.filter(({ pad }) => !/\.test\.ts$/.test(pad));
const everywhere = [...src, ...readSource('scripts', /\.(ts|mjs)$/), ...readSource('tests', /\.ts$/)];
const styles = readSource('src', /\.(css|astro)$/);
const content = readSource('src/content', /./);

describe('de lagen', () => {
  test.each(lagen)('$naam importeert alleen wat mag: $reden', ({ bestanden }) => {
    const files = production.filter(
      ({ pad }) => lagen.find((laag) => laag.bestanden.test(pad))?.bestanden === bestanden,
    );
    expect(files.length).toBeGreaterThan(0);
    expect(findWrongImports(files)).toEqual([]);
  });

  test('elk bestand onder src hoort bij een laag', () => {
    expect(findWrongImports(production)).toEqual([]);
  });

  test.each([
    ['src/domain/datum.ts', 'node:fs'],
    ['src/domain/datum.ts', 'src/gate/lezen.ts'],
    ['src/components/ui/Notice.astro', 'src/domain/datum.ts'],
    ['src/components/materiaal/X.astro', 'src/toolbox.ts'],
    ['src/components/materiaal/X.astro', 'src/components/initiatief/Y.astro'],
    ['src/layouts/Page.astro', 'src/toolbox.ts'],
    ['src/pages/index.astro', 'node:fs'],
    ['src/pages/index.astro', 'src/mirror/integration.ts'],
    ['src/search/zoeken.ts', 'pagefind'],
    ['src/mirror/integration.ts', 'src/search/zoeken.ts'],
    ['src/selectie/selectie.ts', 'src/search/zoeken.ts'],
    ['src/search/zoeken.ts', 'src/selectie/selectie.ts'],
    ['src/initiatieven/formulier.ts', 'src/search/delen.ts'],
    ['src/editing/nieuw.ts', 'src/toolbox.ts'],
    ['src/reconcile/reconcile.ts', 'src/gate/lezen.ts'],
    ['src/reconcile/lezers.ts', 'src/search/fulltext/wegwijzer.ts'],
    ['src/editing/hernoem.ts', 'src/toolbox.ts'],
    ['src/nergens/x.ts', 'src/domain/datum.ts'],
  ])('de tabel merkt dat %s niets te zoeken heeft bij %s', (pad, naar) => {
    expect(findWrongImports([{ pad, imports: [naar] }])).toHaveLength(1);
  });

  test('pagina’s halen uit astro:content alleen render', () => {
    const wrong = production.filter(
      ({ pad, tekst }) =>
        pad.startsWith('src/pages/') &&
        [...tekst.matchAll(/import\s+([^;]+?)\s+from\s+'astro:content'/g)].some(
          ([, names]) => names !== '{ render }',
        ),
    );
    expect(wrong.map(({ pad }) => pad)).toEqual([]);
  });

  test('een pagina met getStaticPaths roept één benoemde functie aan', () => {
    const wrong = production.filter(
      ({ pad, tekst }) => pad.includes('[') && !/^export const getStaticPaths = \w+;$/m.test(tekst),
    );
    expect(wrong.map(({ pad }) => pad)).toEqual([]);
  });

  test('de inhoud bevat geen code', () => {
    const wrong = content.filter(
      ({ pad, tekst }) => !/\.(mdx|yaml)$/.test(pad) || /^(import|export)\s/m.test(tekst),
    );
    expect(wrong.map(({ pad }) => pad)).toEqual([]);
  });

  test('het domein kent geen klok en geen browser', () => {
    const wrong = production.filter(
      ({ pad, tekst }) =>
        pad.startsWith('src/domain/') &&
        /\b(Date\.now|new Date\(\)|document\.|window\.|fetch\(|import\.meta)/.test(tekst),
    );
    expect(wrong.map(({ pad }) => pad)).toEqual([]);
  });
});

describe('de maten', () => {
  test('een codeblok telt hoogstens 25 regels, een sjabloon 60', () => {
    const large = production
      .filter(({ pad }) => pad.endsWith('.astro') && !(pad in uitzonderingen))
      .map(({ pad, tekst }) => ({ pad, ...partsOfAstro(tekst) }))
      .filter(({ fence, markup }) => fence > 25 || markup > 60);
    expect(large).toEqual([]);
  });

  test('een TypeScript-bestand telt hoogstens 250 regels', () => {
    const large = everywhere
      .filter(({ pad }) => !pad.endsWith('.astro') && !/\.test\.ts$/.test(pad) && !(pad in uitzonderingen))
      .map(({ pad, tekst }) => ({ pad, regels: tekst.split('\n').length - 1 }))
      .filter(({ regels }) => regels > 250);
    expect(large).toEqual([]);
  });

  test('een webcomponent telt hoogstens 200 regels', () => {
    const large = production.filter(
      ({ pad, tekst }) => pad.endsWith('-element.ts') && tekst.split('\n').length > 201,
    );
    expect(large.map(({ pad }) => pad)).toEqual([]);
  });

  test('de configuratie is bedrading van hoogstens 40 regels', () => {
    const config = readFileSync('astro.config.mjs', 'utf8');
    expect(config.split('\n').length).toBeLessThanOrEqual(41);
  });

  test('een uitzondering bestaat en heeft een reden', () => {
    for (const [pad, reden] of Object.entries(uitzonderingen)) {
      expect(production.map((bestand) => bestand.pad)).toContain(pad);
      expect(reden.length).toBeGreaterThan(20);
    }
  });
});

describe('de huisregels', () => {
  test('geen verzamelbestanden en geen namen die niets zeggen', () => {
    const wrong = everywhere.filter(
      ({ pad, tekst }) =>
        /(^|\/)(utils?|helpers?|common|misc|shared|types)(\/|\.)/.test(pad) ||
        (/\/index\.ts$/.test(pad) && /^export .* from /m.test(tekst)),
    );
    expect(wrong.map(({ pad }) => pad)).toEqual([]);
  });

  test('kleuren staan alleen in tokens.css', () => {
    const wrong = styles
      .filter(({ pad }) => pad !== 'src/styles/tokens.css')
      .filter(({ pad, tekst }) => {
        const css = pad.endsWith('.astro') ? (/<style[\s\S]*<\/style>/.exec(tekst)?.[0] ?? '') : tekst;
        return /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(css);
      });
    expect(wrong.map(({ pad }) => pad)).toEqual([]);
  });

  test('geen any, en as alleen in as const', () => {
    const wrong = everywhere
      .filter(({ pad }) => !pad.startsWith('tests/architecture'))
      .filter(({ pad, tekst }) => {
        const code = pad.endsWith('.astro') ? (/^---\n[\s\S]*?^---/m.exec(tekst)?.[0] ?? '') : tekst;
        const plain = code.replace(
          /\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`[^`]*`|^\s*(import|export)\s[^;]*;/gm,
          '',
        );
        return /:\s*any\b|<any>/.test(plain) || /\bas\s+(?!const\b)[A-Za-z{[(]/.test(plain);
      });
    expect(wrong.map(({ pad }) => pad)).toEqual([]);
  });

  test('geen set:html, behalve voor gegevens die de site zelf schrijft', () => {
    const wrong = production.filter(
      ({ pad, tekst }) => /set:html/.test(tekst) && pad !== 'src/layouts/Page.astro',
    );
    expect(wrong.map(({ pad }) => pad)).toEqual([]);
  });

  test('geen innerHTML', () => {
    expect(
      production.filter(({ tekst }) => /innerHTML|insertAdjacentHTML/.test(tekst)).map(({ pad }) => pad),
    ).toEqual([]);
  });

  test('geen aantekening voor later zonder verwijzing', () => {
    expect(
      everywhere
        .filter(({ pad }) => pad !== 'tests/architecture.test.ts')
        .filter(({ tekst }) => /\b(TODO|FIXME|XXX)\b/.test(tekst))
        .map(({ pad }) => pad),
    ).toEqual([]);
  });
});
