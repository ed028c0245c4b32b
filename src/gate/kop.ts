import type { Melden } from './probleem.ts';
import { begin } from './tekst.ts';

/** The two parts of an MDX file and where they start. */
export interface Delen {
  frontmatter: string;
  /** Line of the file on which the facts start. */
  frontmatterRegel: number;
  body: string;
  /** Line of the file on which the text starts. */
  bodyRegel: number;
}

/** A line of exactly three hyphens, spaces behind it allowed. */
const streep = /^---[ \t]*$/;

/** Splits the facts at the top from the text. Nothing when they cannot be told apart; why is reported. */
export function splitKop(tekst: string, melden: Melden): Delen | undefined {
  const lines = tekst.split('\n');
  const [first = ''] = lines;
  if (tekst.trim() === '') {
    melden('leeg-bestand', begin, 'Het bestand is leeg', 'vul het, of gooi het weg.');
    return undefined;
  }
  if (!streep.test(first)) {
    const elsewhere = lines.findIndex((line) => /^\s*(---+|[–—]+|\+\+\+)\s*$/.test(line));
    const isMoved = elsewhere !== -1 && lines.slice(0, elsewhere).every((line) => line.trim() === '');
    melden(
      'kop-ontbreekt',
      isMoved ? { regel: elsewhere + 1, kolom: 1 } : begin,
      'De gegevens bovenaan ontbreken',
      isMoved
        ? 'laat de allereerste regel van het bestand precies drie streepjes zijn: ---'
        : 'begin het bestand met een regel --- , de gegevens, en weer een regel ---',
    );
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && streep.test(line));
  if (end === -1) {
    melden('kop-open', begin, 'De gegevens bovenaan zijn niet afgesloten', 'zet onder de gegevens een regel met ---');
    return undefined;
  }
  const bodyLines = lines.slice(end + 1);
  const firstText = bodyLines.findIndex((line) => line.trim() !== '');
  const second = bodyLines[firstText] ?? '';
  const next = bodyLines[firstText + 1] ?? '';
  if (streep.test(second) && /^[\w-]+:/.test(next)) {
    const plek = { regel: end + firstText + 2, kolom: 1 };
    melden('kop-dubbel', plek, 'De gegevens bovenaan staan er twee keer', 'maak er één blok tussen streepjes van.');
  }
  return {
    frontmatter: lines.slice(1, end).join('\n'),
    frontmatterRegel: 2,
    body: bodyLines.join('\n'),
    bodyRegel: end + 2,
  };
}
