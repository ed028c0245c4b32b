import { isScalar, isCollection, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { findLeesfouten, findStilleFouten } from './leesfouten.ts';
import type { Melden } from './probleem.ts';
import type { Plek } from './tekst.ts';

/** YAML that could be read: plain data, and where each value stands. */
export interface Gelezen {
  data: unknown;
  /** The place of a value, or of the nearest thing around it that exists. */
  plekVan: (path: readonly PropertyKey[]) => Plek;
  /** The place of the key itself, before its value. */
  plekVanSleutel: (path: readonly PropertyKey[]) => Plek;
  /** Places of values about which something was said already. */
  gemeld: readonly Plek[];
}

/** A key as it is in the data; one without a name is an empty text there. */
const naamVan = (key: unknown): string => (isScalar(key) && key.value === null ? '' : String(key));

function offsetsOf(document: Document, path: readonly PropertyKey[]): { sleutel: number; waarde: number } {
  let node: unknown = document.contents;
  let offset = 0;
  let sleutel = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => naamVan(key) === String(step));
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
  const leesfouten = findLeesfouten(document, bron);
  const stil = leesfouten.length > 0 ? [] : findStilleFouten(document, bron);
  for (const { offset, soort, wat, doe } of [...leesfouten, ...stil]) melden(soort, plek(offset), wat, doe);
  if (leesfouten.length > 0 || stil.some(({ soort }) => soort === 'yaml-teken' || soort === 'yaml'))
    return undefined;
  return {
    data: document.toJS(),
    gemeld: stil.map(({ offset }) => plek(offset)),
    plekVan: (path) => plek(offsetsOf(document, path).waarde),
    plekVanSleutel: (path) => plek(offsetsOf(document, path).sleutel),
  };
}
