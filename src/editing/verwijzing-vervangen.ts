import { isScalar, isSeq, parse, parseDocument, Scalar } from 'yaml';

/** A name as YAML must have it to stay a text: `2024` without quotes would be a number. */
function inYaml(naam: string, type: Scalar.Type | null | undefined): string {
  if (type === 'QUOTE_SINGLE') return `'${naam}'`;
  return type === 'QUOTE_DOUBLE' || parse(naam) !== naam ? `"${naam}"` : naam;
}

/**
 * Replaces a name in the values of some keys of a YAML text, in one value or in a list. Everything else stays as it is,
 * to the character. Gives undefined when the YAML cannot be read.
 */
export function vervangInYaml(
  yaml: string,
  sleutels: readonly string[],
  oud: string,
  nieuw: string,
): string | undefined {
  const document = parseDocument(yaml, { schema: 'core' });
  if (document.errors.length > 0) return undefined;
  const found = sleutels.flatMap((sleutel) => {
    const value = document.get(sleutel, true);
    return (isSeq(value) ? value.items : [value]).flatMap((item) =>
      isScalar(item) && item.value === oud && item.range ? [item] : [],
    );
  });
  return found
    .toSorted((a, b) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0))
    .reduce((text, { range, type }) => {
      const [start, end] = range ?? [0, 0];
      return text.slice(0, start) + inYaml(nieuw, type) + text.slice(end);
    }, yaml);
}

/** Replaces an id that stands in a text as a whole: folder and file name. */
export function vervangId(tekst: string, oudId: string, nieuwId: string): string {
  return tekst.replace(new RegExp(`(?<![\\w/-])${oudId}(?![\\w/-])`, 'g'), nieuwId);
}

/** Replaces links to a page of this site, with or without an anchor; the same path on another site is left alone. */
export function vervangLinks(tekst: string, oudId: string, nieuwId: string): string {
  const link = new RegExp(`(?<![^\\s("'<>=])/${oudId}\\.html(?![\\w/-])`, 'g');
  return tekst.replace(link, `/${nieuwId}.html`);
}
