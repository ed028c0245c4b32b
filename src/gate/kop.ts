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

/** A line that was meant to be one: spaces before it, a long dash, too many or too few hyphens. */
const bijnaStreep = /^\s*(--+|[–—]+|\+\+\+)\s*$/;

/** Splits the facts at the top from the text. Nothing when they cannot be told apart; why is reported. */
export function splitKop(tekst: string, melden: Melden): Delen | undefined {
  const lines = tekst.split('\n');
  const [first = ''] = lines;
  if (!streep.test(first)) {
    const elsewhere = lines.findIndex((line) => bijnaStreep.test(line));
    const isMoved = elsewhere !== -1 && lines.slice(0, elsewhere).every((line) => line.trim() === '');
    melden(
      'kop-ontbreekt',
      isMoved ? { regel: elsewhere + 1, kolom: 1 } : begin,
      'De gegevens bovenaan ontbreken',
      isMoved
        ? 'laat het bestand beginnen met een regel van precies drie streepjes (---), zonder iets ervoor.'
        : 'begin het bestand met een regel van drie streepjes (---), dan de gegevens, en weer zo’n regel.',
    );
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && streep.test(line));
  if (end === -1) {
    const bijna = lines.findIndex((line, index) => index > 0 && bijnaStreep.test(line));
    melden(
      'kop-open',
      bijna === -1 ? begin : { regel: bijna + 1, kolom: 1 },
      'De gegevens bovenaan zijn niet afgesloten',
      'zet onder de gegevens een regel van precies drie streepjes (---).',
    );
    return undefined;
  }
  const bodyLines = lines.slice(end + 1);
  const firstText = bodyLines.findIndex((line) => line.trim() !== '');
  const second = bodyLines[firstText] ?? '';
  const next = bodyLines[firstText + 1] ?? '';
  if (
    streep.test(second) &&
    /^[a-z]+:/.test(next) &&
    bodyLines.slice(firstText + 1).some((line) => streep.test(line))
  ) {
    const plek = { regel: end + firstText + 2, kolom: 1 };
    melden(
      'kop-dubbel',
      plek,
      'De gegevens bovenaan staan er twee keer',
      'maak er één blok tussen streepjes van.',
    );
  }
  return {
    frontmatter: lines.slice(1, end).join('\n'),
    frontmatterRegel: 2,
    body: bodyLines.join('\n'),
    bodyRegel: end + 2,
  };
}
