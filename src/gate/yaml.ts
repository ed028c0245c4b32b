import { isAlias, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Scalar } from 'yaml';
import type { Melden } from './probleem.ts';
import type { Plek } from './tekst.ts';

/** YAML that could be read: plain data, and where each value stands. */
export interface Gelezen {
  data: unknown;
  /** The place of a value, or of the nearest thing around it that exists. */
  plekVan: (path: readonly PropertyKey[]) => Plek;
  /** The place of the key itself, before its value. */
  plekVanSleutel: (path: readonly PropertyKey[]) => Plek;
}

function offsetsOf(document: Document, path: readonly PropertyKey[]): { sleutel: number; waarde: number } {
  let node: unknown = document.contents;
  let offset = 0;
  let sleutel = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (!isPair(pair)) break;
      node = pair.value;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      sleutel = offset;
    } else {
      node = node.get(Number(step), true);
    }
    if (isNode(node)) offset = node.range?.[0] ?? offset;
  }
  return { sleutel, waarde: offset };
}

type Uitspraak = readonly [soort: Parameters<Melden>[0], wat: string, doe: string];

const tussenAanhalingstekens = 'zet de hele tekst tussen dubbele aanhalingstekens.';

const algemeneFout: Uitspraak = ['yaml', 'Deze regel kan niet gelezen worden', tussenAanhalingstekens];

const leesfouten: Record<string, Uitspraak> = {
  DUPLICATE_KEY: ['sleutel-dubbel', 'Deze sleutel staat er twee keer', 'haal er één weg.'],
  TAB_AS_INDENT: ['tab', 'Hier staat een tab', 'gebruik spaties om in te springen.'],
  BAD_INDENT: ['inspringen', 'Deze regel springt anders in dan de regels erboven', 'maak de spaties aan het begin gelijk.'],
  MISSING_CHAR: ['aanhalingsteken', 'Een aanhalingsteken, haak of dubbele punt ontbreekt', tussenAanhalingstekens],
  BLOCK_AS_IMPLICIT_KEY: ['dubbele-punt', 'Er staat een dubbele punt in de tekst', tussenAanhalingstekens],
  MULTILINE_IMPLICIT_KEY: ['inspringen', 'Deze regel hoort bij de vorige, of mist een dubbele punt', 'schrijf elke regel als sleutel, dubbele punt, spatie, waarde.'],
};

/** A plain number whose value is not what stands there: 4.790 would become 4.79, 007 would become 7. */
const isVerminkt = ({ value, source, type }: Scalar): boolean =>
  type === 'PLAIN' && typeof value === 'number' && source !== undefined && String(value) !== source;

/**
 * What YAML reads without complaint but an editor did not mean: its own signs at the start of a text (& * !), a text cut
 * off by " #", a number that changes.
 */
function findStilleFouten(document: Document, bron: string): { offset: number; uitspraak: Uitspraak }[] {
  const found: { offset: number; uitspraak: Uitspraak }[] = [];
  visit(document, {
    Node: (_key, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
        found.push({ offset, uitspraak: ['yaml-teken', 'Een tekst kan niet beginnen met &, * of !', tussenAanhalingstekens] });
      } else if (isScalar(node)) {
        const end = node.range?.[1] ?? offset;
        const cut = /^[ \t]+#[^\n]*/.exec(bron.slice(end, end + 300));
        if (cut && node.value !== null) {
          const uitspraak: Uitspraak = ['afgekapt', `"${cut[0].trim()}" valt weg`, tussenAanhalingstekens];
          found.push({ offset: end + cut[0].indexOf('#'), uitspraak });
        }
        if (isVerminkt(node)) {
          const uitspraak: Uitspraak = ['getal', `${node.source ?? ''} wordt gelezen als ${String(node.value)}`, 'schrijf een getal zonder punten en nullen ervoor, of zet een tekst tussen dubbele aanhalingstekens.'];
          found.push({ offset, uitspraak });
        }
      }
    },
  });
  return found;
}

/**
 * Reads YAML 1.2 (core): dates stay text. `firstLine` is the line of the file on which it starts. Nothing when it cannot
 * be read; everything found is reported.
 */
export function readYaml(bron: string, firstLine: number, melden: Melden): Gelezen | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(bron, { lineCounter, prettyErrors: false, schema: 'core' });
  const plek = (offset: number): Plek => {
    const { line, col } = lineCounter.linePos(offset);
    return { regel: line + firstLine - 1, kolom: col };
  };
  for (const { code, pos } of document.errors) {
    const [soort, wat, doe] = leesfouten[code] ?? algemeneFout;
    melden(soort, plek(pos[0]), wat, doe);
  }
  if (document.errors.length > 0) return undefined;
  const stil = findStilleFouten(document, bron);
  for (const { offset, uitspraak } of stil) melden(uitspraak[0], plek(offset), uitspraak[1], uitspraak[2]);
  if (stil.some(({ uitspraak }) => uitspraak[0] === 'yaml-teken')) return undefined;
  return {
    data: document.toJS(),
    plekVan: (path) => plek(offsetsOf(document, path).waarde),
    plekVanSleutel: (path) => plek(offsetsOf(document, path).sleutel),
  };
}
