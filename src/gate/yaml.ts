import { isAlias, isCollection, isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Plek } from './tekst.ts';

/** YAML that could be read: plain data, and where each value stands. */
export interface Gelezen {
  data: unknown;
  /** The place of a value, or of the nearest thing around it that exists. */
  plekVan: (path: readonly PropertyKey[]) => Plek;
  /** The place of the key itself, before its value. */
  plekVanSleutel: (path: readonly PropertyKey[]) => Plek;
}

/** A mistake in the YAML itself. */
export interface Leesfout extends Plek {
  code: string;
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

/**
 * Where something begins with YAML's own signs (& * !). Editors never mean them, and a text that happens to begin with
 * one would lose its first word, become something else or refer to nothing.
 */
function findYamltekens(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined)
        found.push(node.range?.[0] ?? 0);
    },
  });
  return found;
}

/** Reads YAML 1.2 (core): dates stay text. `firstLine` is the line of the file on which the YAML starts. */
export function readYaml(yaml: string, firstLine: number): Gelezen | { fouten: Leesfout[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, schema: 'core' });
  const plek = (offset: number): Plek => {
    const { line, col } = lineCounter.linePos(offset);
    return { regel: line + firstLine - 1, kolom: col };
  };
  if (document.errors.length > 0) {
    return { fouten: document.errors.map(({ code, pos }) => ({ code, ...plek(pos[0]) })) };
  }
  const tekens = findYamltekens(document);
  if (tekens.length > 0) return { fouten: tekens.map((offset) => ({ code: 'YAMLTEKEN', ...plek(offset) })) };
  return {
    data: document.toJS(),
    plekVan: (path) => plek(offsetsOf(document, path).waarde),
    plekVanSleutel: (path) => plek(offsetsOf(document, path).sleutel),
  };
}
