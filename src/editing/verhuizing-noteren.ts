import { Document, isMap, parseDocument } from 'yaml';

/** Where moved pages are noted, from the root of the project. */
export const verhuizingenPad = 'src/content/verhuizingen/vermeldingen.yaml';

/** Old address → address where the page is now. */
export type Verhuizingen = ReadonlyMap<string, string>;

/** What the file says; undefined when it cannot be read. A file that is empty or absent holds nothing. */
export function readVerhuizingen(tekst: string | undefined): Verhuizingen | undefined {
  const document = parseDocument(tekst ?? '', { schema: 'core' });
  if (document.errors.length > 0) return undefined;
  const data: unknown = document.toJS();
  return new Map(
    Object.entries(data ?? {}).map(([oud, value]: [string, unknown]) => [
      oud,
      typeof value === 'object' && value !== null && 'naar' in value ? String(value.naar) : '',
    ]),
  );
}

/**
 * The file with one move added. What led to the old address leads to the new one at once, so that no visitor is sent on
 * twice; an old address that is in use again leaves the list. Comments stay.
 */
export function noteerVerhuizing(tekst: string | undefined, oud: string, nieuw: string): string {
  const gelezen = parseDocument(tekst ?? '', { schema: 'core' });
  const document = isMap(gelezen.contents) ? gelezen : new Document({});
  document.commentBefore = gelezen.commentBefore;
  for (const [van, naar] of readVerhuizingen(tekst) ?? [])
    if (naar === oud) document.setIn([van, 'naar'], nieuw);
  document.deleteIn([nieuw]);
  document.setIn([oud], document.createNode({ naar: nieuw }));
  if (isMap(document.contents)) {
    document.contents.flow = false;
    document.contents.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
  }
  return document.toString({ lineWidth: 0 });
}
