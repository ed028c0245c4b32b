import { plekOf, type Plek } from './tekst.ts';

/** What an author may use besides Markdown; each is a file in components/author. */
export const auteursonderdelen = ['Tip', 'LetOp', 'Bron', 'Stap'] as const;

/** Something in a body that is not Markdown or an author component. */
export interface Mdxfout extends Plek {
  soort: 'mdx-code' | 'mdx-html' | 'mdx-onderdeel';
  gevonden: string;
}

/** Code, in fences or between backticks, is text: blanked here, same length, so that offsets stay. */
const withoutCode = (body: string): string =>
  body.replace(/^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm, (code) => code.replace(/[^\n]/g, ' '));

const pattern = /^(?:import|export)\s|[{}]|<\/?([A-Za-z][\w.-]*)/gm;

const isAuteursonderdeel = (name: string): boolean => auteursonderdelen.some((known) => known === name);

/** Everything in a body that would be code, raw HTML or an unknown component. */
export function findMdxfouten(body: string): Mdxfout[] {
  const text = withoutCode(body);
  const fouten: Mdxfout[] = [];
  for (const match of text.matchAll(pattern)) {
    const [gevonden, name] = match;
    if (name !== undefined && isAuteursonderdeel(name)) continue;
    const plek = plekOf(text, match.index);
    if (name === undefined) fouten.push({ ...plek, soort: 'mdx-code', gevonden: gevonden.trim() });
    else if (/^[A-Z]/.test(name)) fouten.push({ ...plek, soort: 'mdx-onderdeel', gevonden: name });
    else fouten.push({ ...plek, soort: 'mdx-html', gevonden: name });
  }
  return fouten;
}

/** Whether a body uses an author component, so that it has to be compiled as MDX. */
export function usesOnderdeel(body: string): boolean {
  return /<[A-Z]/.test(withoutCode(body));
}
