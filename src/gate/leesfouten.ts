import { isNode, isScalar, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Probleemsoort } from './probleemsoorten.ts';

/** What to say about something that YAML could not read, and where it stands. */
export interface Leesfout {
  offset: number;
  soort: Probleemsoort;
  wat: string;
  doe: string;
}

/** An error as the parser tells it. */
interface Parseerfout {
  code: string;
  message: string;
  pos: [number, number];
}

const tussenAanhalingstekens = 'zet de hele tekst tussen dubbele aanhalingstekens.';

/** Signs with which a text cannot begin unless it stands between quotation marks. */
const betekenisvol = /^([&*!%@`|>]|[-?]( |$))/;

/** Where the value on the line around an offset begins, behind the key. */
function waardeOp(bron: string, offset: number): { begin: number; tekst: string } {
  const lineStart = bron.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = bron.slice(lineStart).split('\n', 1);
  const [voor = ''] = /^\s*(- )*[\w-]+:\s+/.exec(line) ?? [];
  return { begin: lineStart + voor.length, tekst: line.slice(voor.length) };
}

/** Where the text between quotation marks begins in which an offset lies. */
function aanhalingstekenVoor(document: Document, offset: number): number {
  let begin = offset;
  visit(document, {
    Scalar: (_key, { range, type }) => {
      if (range && /^QUOTE/.test(type ?? '') && range[0] < offset && offset <= range[2]) begin = range[0];
    },
  });
  return begin;
}

/** The first line with text after the line of an offset. */
function volgendeRegel(bron: string, offset: number): number {
  const line = /\n[ \t]*(?=\S)/.exec(bron.slice(offset));
  return line ? offset + line.index + line[0].length : offset;
}

const aanhalingsteken = (offset: number): Leesfout => ({
  offset,
  soort: 'aanhalingsteken',
  wat: 'Een aanhalingsteken is niet gesloten of staat midden in de tekst',
  doe: tussenAanhalingstekens,
});

const inspringen = (offset: number): Leesfout => ({
  offset,
  soort: 'inspringen',
  wat: 'Deze regel springt anders in dan de regels erboven',
  doe: 'maak de spaties aan het begin gelijk.',
});

const algemeen = (offset: number, wat = 'Deze regel kan niet gelezen worden'): Leesfout => ({
  offset,
  soort: 'yaml',
  wat,
  doe: 'schrijf elke regel als sleutel, dubbele punt, spatie, waarde.',
});

/** The words for one error. What it is called matters less than what stands on the line. */
function verklaar(
  { code, message, pos: [offset] }: Parseerfout,
  alleCodes: readonly string[],
  document: Document,
  bron: string,
): Leesfout {
  const waarde = waardeOp(bron, offset);
  const isBeginVanRegel = bron.slice(bron.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
  if (code === 'DUPLICATE_KEY') {
    return {
      offset,
      soort: 'sleutel-dubbel',
      wat: 'Deze sleutel staat er twee keer',
      doe: 'haal er één weg.',
    };
  }
  if (code === 'TAB_AS_INDENT') {
    return { offset, soort: 'tab', wat: 'Hier staat een tab', doe: 'gebruik spaties om in te springen.' };
  }
  if (/closing ["']/.test(message)) return aanhalingsteken(aanhalingstekenVoor(document, offset));
  if (code === 'BAD_DQ_ESCAPE') {
    const doe = 'schrijf er twee achter elkaar, of zet de tekst tussen enkele aanhalingstekens.';
    return { offset, soort: 'yaml', wat: 'Een schuine streep naar links betekent hier iets anders', doe };
  }
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    const haak = Math.max(bron.lastIndexOf('[', offset), bron.lastIndexOf('{', offset));
    return {
      offset: haak,
      soort: 'yaml',
      wat: 'Dit haakje is niet gesloten',
      doe: 'zet aan het eind ] of }.',
    };
  }
  if (code === 'BAD_INDENT') return inspringen(offset);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && alleCodes.includes('MULTILINE_IMPLICIT_KEY')) {
    return inspringen(isBeginVanRegel ? offset : volgendeRegel(bron, offset));
  }
  if (betekenisvol.test(waarde.tekst) && !isBeginVanRegel) {
    const wat = `Een tekst kan niet beginnen met ${waarde.tekst.slice(0, 1)}`;
    return { offset: waarde.begin, soort: 'yaml-teken', wat, doe: tussenAanhalingstekens };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      offset,
      soort: 'dubbele-punt',
      wat: 'Er staat een dubbele punt in de tekst',
      doe: tussenAanhalingstekens,
    };
  }
  if (/^["']/.test(waarde.tekst)) return aanhalingsteken(waarde.begin);
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return algemeen(offset, 'Hier ontbreekt een dubbele punt, of de spatie erachter');
  if (code === 'UNEXPECTED_TOKEN' && isBeginVanRegel && /^[ \t]/.test(bron)) return inspringen(offset);
  return algemeen(offset);
}

/** Errors that often only follow from an earlier one. */
const gevolg = new Set(['UNEXPECTED_TOKEN', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY']);

/** What to say about everything that could not be read: one thing per line, and nothing that only follows from the first. */
export function findLeesfouten(document: Document, bron: string): Leesfout[] {
  const regelVan = ({ pos: [offset] }: Parseerfout): number => bron.slice(0, offset).split('\n').length;
  const seen = new Set<number>();
  return document.errors.flatMap((error, index) => {
    const regel = regelVan(error);
    if (seen.has(regel) || (index > 0 && gevolg.has(error.code))) return [];
    seen.add(regel);
    const opRegel = document.errors.filter((other) => regelVan(other) === regel).map(({ code }) => code);
    return [verklaar(error, opRegel, document, bron)];
  });
}

/** A number that is not what stands there: 4.790 would become 4.79, 007 would become 7. */
const isVerminkt = (value: unknown, source: string | undefined): boolean =>
  typeof value === 'number' && source !== undefined && String(value) !== source;

/**
 * What YAML reads without complaint but an editor did not mean: its own signs at the start of a text (& * !), a text cut
 * off by " #", a number that changes, a key that is no word.
 */
export function findStilleFouten(document: Document, bron: string): Leesfout[] {
  const found: Leesfout[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      if (isScalar(key) || key === null) return;
      found.push(
        algemeen(isNode(key) ? (key.range?.[0] ?? 0) : 0, 'Een sleutel kan geen lijst of groep zijn'),
      );
    },
    Alias: (_key, { range }) => {
      found.push({
        offset: range?.[0] ?? 0,
        soort: 'yaml-teken',
        wat: 'Een tekst kan niet beginnen met *',
        doe: tussenAanhalingstekens,
      });
    },
    Value: (_key, node) => {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined || node.tag !== undefined) {
        const { begin, tekst } = waardeOp(bron, Math.max(0, offset - 1));
        const plek = betekenisvol.test(tekst) ? begin : offset;
        found.push({
          offset: plek,
          soort: 'yaml-teken',
          wat: 'Een tekst kan niet beginnen met & of !',
          doe: tussenAanhalingstekens,
        });
      } else if (isScalar(node)) {
        const end = node.range?.[1] ?? offset;
        const cut = /^[ \t]+#[^\n]*/.exec(bron.slice(end, end + 300));
        if (cut && node.value !== null) {
          found.push({
            offset: end + cut[0].indexOf('#'),
            soort: 'afgekapt',
            wat: `"${cut[0].trim()}" valt weg`,
            doe: tussenAanhalingstekens,
          });
        }
        if (node.type === 'PLAIN' && isVerminkt(node.value, node.source)) {
          const wat = Number.isFinite(node.value)
            ? `${node.source ?? ''} wordt gelezen als ${String(node.value)}`
            : 'Dit is geen gewoon getal';
          const doe =
            'schrijf een getal zonder punten en nullen ervoor, of zet een tekst tussen dubbele aanhalingstekens.';
          found.push({
            offset,
            soort: 'getal',
            wat,
            doe,
          });
        }
      }
    },
  });
  return found;
}
