import { isScalar, parseDocument } from 'yaml';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';

/** Where the schema wants a text and YAML reads a number, a yes or a no. */
function tekstpaden(naam: Collectie, data: unknown): PropertyKey[][] {
  const { vorm, schema } = collecties[naam];
  const vermeldingen: [pad: string[], data: unknown][] =
    vorm === 'yaml-lijst' && typeof data === 'object' && data !== null
      ? Object.entries(data).map(([id, value]) => [[id], value])
      : [[[], data]];
  return vermeldingen.flatMap(([pad, value]) => {
    const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
    return issues
      .filter(
        ({ code, input, ...issue }) =>
          code === 'invalid_type' &&
          'expected' in issue &&
          issue.expected === 'string' &&
          (typeof input === 'number' || typeof input === 'boolean'),
      )
      .map(({ path }) => [...pad, ...path]);
  });
}

/**
 * Puts quotation marks around what has to be a text but reads as something else, such as the title `2024` or the version
 * `1.10`. The letters stay as the editor wrote them.
 */
export function haalTekstAan(bron: string, naam: Collectie): string {
  const document = parseDocument(bron, { schema: 'core' });
  const plekken = tekstpaden(naam, document.toJS()).flatMap((pad) => {
    const node = document.getIn(pad, true);
    return isScalar(node) && node.type === 'PLAIN' && node.range ? [node.range] : [];
  });
  return plekken
    .sort(([a], [b]) => b - a)
    .reduce(
      (tekst, [begin, eind]) => `${tekst.slice(0, begin)}"${tekst.slice(begin, eind)}"${tekst.slice(eind)}`,
      bron,
    );
}
