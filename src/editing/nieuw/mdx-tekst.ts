import { Document, isMap, isSeq } from 'yaml';
import type { Vraag } from './vragenlijst.ts';

/** Lists of codes stand on one line, loose facts below each other, one address without a list: as in the other files. */
function nodeFor(document: Document, { vorm, lijst }: Vraag, waarde: unknown): unknown {
  const single = lijst && vorm === 'webadres' && Array.isArray(waarde) && waarde.length === 1;
  const node = document.createNode(single ? waarde[0] : waarde);
  if (isSeq(node)) node.flow = vorm === 'code' || node.items.length === 0;
  else if (isMap(node)) node.flow = true;
  return node;
}

/** The whole text of a new file: the facts in the order of the schema. What is still to be written is left out: nobody may publish it. */
export function mdxTekst(vragen: readonly Vraag[], waarden: ReadonlyMap<string, unknown>): string {
  const document = new Document({}, { schema: 'core' });
  for (const vraag of vragen) {
    if (waarden.has(vraag.sleutel)) {
      document.set(vraag.sleutel, nodeFor(document, vraag, waarden.get(vraag.sleutel)));
    }
  }
  const kop = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${kop}---\n`;
}
