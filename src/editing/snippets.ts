import { collecties } from '../domain/schema/collecties.ts';
import { soorten } from './soorten.ts';
import { veldenVan, type Veld } from './velden.ts';

/** A snippet as VS Code reads it: typing the prefix offers the body, and Tab goes from one place to the next. */
export interface Snippet {
  prefix: string;
  scope: 'mdx' | 'yaml';
  description: string;
  body: string[];
}

/** Gives every place in a snippet the next number. */
type Volgende = () => number;

const counter = (): Volgende => {
  let last = 0;
  return () => (last += 1);
};

/** What VS Code would read as its own sign inside a place. */
const plain = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
const plainChoice = (text: string): string => text.replace(/[\\$},|]/g, '\\$&');

function placeOf({ vorm, keuzes, uitleg }: Veld, next: Volgende): string {
  const choices = vorm === 'ja-nee' ? ['true', 'false'] : [...keuzes.keys()];
  if (choices.length > 0) return `\${${next()}|${choices.map(plainChoice).join(',')}|}`;
  return `\${${next()}:${vorm === 'webadres' ? 'https://' : plain(uitleg.replace(/\.$/, ''))}}`;
}

function linesOf(veld: Veld, next: Volgende): string[] {
  const { sleutel, vorm, lijst, velden } = veld;
  if (vorm === 'groep') {
    const lines = requiredLines(velden, next);
    return [`${sleutel}:`, ...lines.map((line, index) => `${lijst && index === 0 ? '  - ' : '    '}${line}`)];
  }
  const place = placeOf(veld, next);
  if (!lijst || vorm === 'webadres') return [`${sleutel}: ${place}`];
  return vorm === 'tekst' ? [`${sleutel}:`, `  - ${place}`] : [`${sleutel}: [${place}]`];
}

const requiredLines = (velden: readonly Veld[], next: Volgende): string[] =>
  velden.filter(({ verplicht }) => verplicht).flatMap((veld) => linesOf(veld, next));

function bodyOf({ collectie, koppen }: (typeof soorten)[keyof typeof soorten]): string[] {
  const next = counter();
  const { vorm } = collecties[collectie];
  if (vorm === 'yaml-lijst') {
    const key = `\${${next()}:code}:`;
    return [key, ...requiredLines(veldenVan(collectie), next).map((line) => `  ${line}`)];
  }
  const lines = requiredLines(veldenVan(collectie), next);
  if (vorm === 'yaml') return [...lines, '$0'];
  const text = koppen.flatMap((kop, index) => [`## ${kop}`, '', ...(index === 0 ? ['$0', ''] : [])]);
  return ['---', ...lines, '---', '', ...(text.length > 0 ? text : ['$0'])];
}

/** One snippet per collection, by the noun for one file of it. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries(
    Object.entries(soorten).map(([noun, soort]): [string, Snippet] => [
      noun,
      {
        prefix: noun,
        scope: collecties[soort.collectie].vorm === 'mdx' ? 'mdx' : 'yaml',
        description: `Een nieuw bestand in src/content/${soort.collectie}, met alle verplichte gegevens`,
        body: bodyOf(soort),
      },
    ]),
  );
}
