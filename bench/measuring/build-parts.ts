import type { TimedLine } from './measured-run.ts';

/** A part of a build and how long it took. */
export interface BuildPart {
  naam: string;
  milliseconds: number;
}

/** The steps of Astro itself, in order, each with the line that shows that it is done. */
const steps: readonly (readonly [naam: string, done: RegExp])[] = [
  ['Astro starten', /\[content\] Syncing content/],
  ['Inhoud lezen, controleren en opmaken', /\[content\] Synced content/],
  ['Stijlen en scripts bundelen', /generating static routes/],
  ["Pagina's schrijven", /\[build\] ✓ Completed/],
];

/** What integrations do after the pages, by the name under which they report. */
const integrations: Readonly<Record<string, string>> = {
  '@astrojs/sitemap': 'Sitemap',
  'zoek-index': 'Zoekindex',
  'relatieve-adressen': 'Relatieve adressen',
  afstemming: 'Afstemming',
};

/** Who wrote a line of the log: "12:00:00 [name] …". Astro's own remarks about waiting are not work. */
const authorOf = ({ text }: TimedLine): string | undefined => {
  const author = /^[\d:]+ \[([^\]]+)\]/.exec(text)?.[1];
  return author === 'build' || author === 'WARN' ? undefined : author;
};

/**
 * The parts of a build by Astro, read from the moments at which it and its integrations reported. An integration counts
 * up to its last line. Together they are the whole time; a step that Astro no longer reports counts with the next.
 */
export function buildPartsOf(lines: readonly TimedLine[], milliseconds: number): BuildPart[] {
  const parts: BuildPart[] = [];
  let previous = 0;
  let position = 0;
  const add = (naam: string, until: number): void => {
    const last = parts.at(-1);
    if (last?.naam === naam) last.milliseconds += until - previous;
    else parts.push({ naam, milliseconds: until - previous });
    previous = until;
  };
  for (const [naam, done] of steps) {
    const index = lines.findIndex(({ text }, at) => at >= position && done.test(text));
    const line = lines[index];
    if (line === undefined) continue;
    position = index + 1;
    add(naam, line.at);
  }
  for (const line of lines.slice(position)) {
    const author = authorOf(line);
    if (author !== undefined) add(integrations[author] ?? author, line.at);
  }
  add('Afsluiten', milliseconds);
  return parts;
}
