import { markeer } from './markeren.ts';

/** A text node that was taken out, and what stands in its place. */
interface Vervanging {
  tekst: Text;
  door: ChildNode[];
}

const vervangingen = new WeakMap<Element, Vervanging[]>();

/** Takes all marks out of a card; it holds the same text nodes as before. */
export function wisTreffers(kaart: Element): void {
  for (const { tekst, door } of vervangingen.get(kaart) ?? []) {
    door[0]?.replaceWith(tekst);
    for (const rest of door.slice(1)) rest.remove();
  }
  vervangingen.delete(kaart);
}

function markeerTekst(tekst: Text, woorden: readonly string[]): Vervanging | undefined {
  const stukken = markeer(tekst.data, woorden);
  if (!stukken.some(({ raak }) => raak)) return undefined;
  const door = stukken.map((stuk) => {
    if (!stuk.raak) return document.createTextNode(stuk.tekst);
    const mark = document.createElement('mark');
    mark.className = 'nl-mark';
    mark.textContent = stuk.tekst;
    return mark;
  });
  tekst.replaceWith(...door);
  return { tekst, door };
}

/** Marks in title and summary of a card the words that were found (normalised); marks of before disappear. */
export function toonTreffers(kaart: Element, woorden: readonly string[]): void {
  wisTreffers(kaart);
  const teksten: Text[] = [];
  for (const deel of kaart.querySelectorAll('[data-deel="titel"], [data-deel="samenvatting"]')) {
    const wandeling = document.createTreeWalker(deel, NodeFilter.SHOW_TEXT);
    while (wandeling.nextNode())
      if (wandeling.currentNode instanceof Text) teksten.push(wandeling.currentNode);
  }
  const nieuw = teksten.flatMap((tekst) => markeerTekst(tekst, woorden) ?? []);
  if (nieuw.length > 0) vervangingen.set(kaart, nieuw);
}
