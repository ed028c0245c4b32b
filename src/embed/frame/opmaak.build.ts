import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, transformSync } from 'esbuild';
import type { Opmaak } from './framepagina.ts';

const here = dirname(fileURLToPath(import.meta.url));

const som = (tekst: string): string =>
  `sha256-${createHash('sha256').update(tekst, 'utf8').digest('base64')}`;

/** The declarations of the custom properties in the first `:root` after `vanaf`, by name. */
function tokensNa(css: string, vanaf: string): ReadonlyMap<string, string> {
  const blok = /:root\s*\{([^}]*)\}/.exec(css.slice(css.indexOf(vanaf)))?.[1] ?? '';
  return new Map(
    [...blok.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, naam = '', waarde = '']) => [naam, waarde]),
  );
}

/**
 * A style sheet with the tokens that it uses before it, in light, dark and on paper.
 *
 * @throws Error in Dutch when it names a token that there is not
 */
export function metTokens(css: string, tokens: string): string {
  const gebruikt = [...new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, naam = '']) => naam))].sort();
  const licht = tokensNa(tokens, ':root');
  const onbekend = gebruikt.find((naam) => !licht.has(naam));
  if (onbekend !== undefined) throw new Error(`tokens.css kent --${onbekend} niet.`);
  const regels = (waarden: ReadonlyMap<string, string>): string =>
    `:root{${gebruikt.flatMap((naam) => (waarden.has(naam) ? `--${naam}:${waarden.get(naam)}` : [])).join(';')}}`;
  const donker = regels(tokensNa(tokens, '@media (prefers-color-scheme: dark)'));
  const papier = regels(tokensNa(tokens, '@media print'));
  return `${regels(licht)}@media (prefers-color-scheme:dark){${donker}}${css}@media print{${papier}}`;
}

let gemaakt: Opmaak | undefined;

/**
 * The style and the script of every embed page, made once. Synchronous, so that what writes the pages can be a plain function.
 * Same sources, same bytes.
 */
export function maakOpmaak(): Opmaak {
  if (gemaakt) return gemaakt;
  const [gebundeld] = buildSync({
    entryPoints: [join(here, 'frame-script.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
  }).outputFiles;
  const tokens = readFileSync(join(here, '../../styles/tokens.css'), 'utf8');
  const css = metTokens(readFileSync(join(here, 'frame.css'), 'utf8'), tokens);
  const stijl = transformSync(css, { loader: 'css', minify: true, target: 'es2020' }).code.trim();
  const script = gebundeld?.text.trim() ?? '';
  if (script === '' || /<\/?(script|style|!--)/i.test(script + stijl))
    throw new Error('Het script of de stijl van de insluitpagina past niet in een pagina.');
  gemaakt = { stijl, stijlsom: som(stijl), script, scriptsom: som(script) };
  return gemaakt;
}
