import type { Kaart } from './catalogue/kaartteksten.ts';
import { isStopwoord, normaliseer, tekstwoorden } from './dutch/woorden.ts';
import type { Woordregel } from './dutch/woordenschat.ts';
import { kortWoord } from './fulltext/kort-woord.ts';

/** The parts of a compound, joined they are the word; nothing for any other word. Takes normalised words. */
export type Splitser = (woord: string) => readonly string[] | undefined;

/** The article of an entry page as it was built. */
const artikel = /<article[^>]*\sdata-pagefind-body[^>]*>[\s\S]*?<\/article>/;

/** What of a built page is searched. @throws Error when the page has no such part */
export function artikelVan(html: string): string {
  const [found] = artikel.exec(html) ?? [];
  if (found === undefined) throw new Error('Een bladzijde heeft geen artikel om te doorzoeken.');
  return found;
}

/** A word in HTML text, hyphens and apostrophes inside it included. */
const woordInTekst = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** In "5 onder a" every word counts. */
const isWetswoord = (tekst: string, plaats: number): boolean => /\d[a-z]? $/.test(tekst.slice(0, plaats));

/** All levels of a compound: its parts, and the parts of those. */
function alleDelen(woord: string, splits: Splitser): string[] {
  return (splits(woord) ?? []).flatMap((deel) => [deel, ...alleDelen(deel, splits)]);
}

/** What the index gets for one written word: the word itself with `~` between its parts, or with a mark when it is short. */
function gemerkt(geschreven: string, splits: Splitser): string {
  const delen = geschreven.split(/[‑-]/).flatMap((deel) => splits(normaliseer(deel)) ?? [normaliseer(deel)]);
  if (delen.length > 1) return delen.join('~');
  const [woord = ''] = delen;
  return kortWoord(woord) === woord ? woord : `${woord}~${kortWoord(woord)}`;
}

/** A text as the index gets it. Small words are left out: half of all words are, and nobody looks for them. */
const merk = (tekst: string, splits: Splitser): string =>
  tekst.replace(woordInTekst, (woord, plaats: number) =>
    isStopwoord(normaliseer(woord)) && !isWetswoord(tekst, plaats) ? '' : gemerkt(woord, splits),
  );

/** A copy of an entry page for the index alone: only its article, compounds taken apart, and everything it can be found by. */
export function schaduwVan(html: string, vermelding: Kaart, splits: Splitser): string {
  const article = artikelVan(html);
  const marked = article.replace(/(<[^>]*>|&[#\w]+;)|[^<&]+/g, (piece, tag: string | undefined) =>
    tag === undefined ? merk(piece, splits) : piece,
  );
  const dieper = tekstwoorden(article.replace(/<[^>]*>/g, ' ')).flatMap(({ woord }) => {
    const eerste = splits(woord) ?? [];
    return eerste.flatMap((deel) => alleDelen(deel, splits));
  });
  const { wie, waar } = vermelding;
  const zoektermen = [wie, waar, ...new Set(dieper)].join(' . ');
  const veilig = merk(zoektermen.replace(/[<>&"]/g, ' '), splits);
  return `<!doctype html><html lang="nl"><body>${marked.replace(
    /<\/article>$/,
    `<span hidden data-pagefind-ignore data-pagefind-meta="zoektermen">${veilig}</span></article>`,
  )}</body></html>`;
}

/** Every word of the texts of indexed pages, with its parts, and whether it stands on more than one. */
export function woordenlijstVan(teksten: readonly string[], splits: Splitser): Woordregel[] {
  const paginas = new Map<string, { delen: readonly string[] | undefined; aantal: number }>();
  const count = (woord: string, delen: readonly string[] | undefined): void => {
    const known = paginas.get(woord);
    paginas.set(woord, { delen: known?.delen ?? delen, aantal: (known?.aantal ?? 0) + 1 });
  };
  for (const tekst of teksten) {
    const perPagina = new Map<string, readonly string[] | undefined>();
    for (const geschreven of tekst.match(/[\p{L}\p{M}\p{N}]+(?:~[\p{L}\p{M}\p{N}]+)*/gu) ?? []) {
      const delen = geschreven.split('~').map(normaliseer);
      if (delen.length === 2 && delen[1] === kortWoord(delen[0] ?? '')) delen.pop();
      const heel = delen.join('');
      perPagina.set(heel, delen.length > 1 ? delen : undefined);
      for (const deel of delen) if (!perPagina.has(deel)) perPagina.set(deel, splits(deel));
    }
    for (const [woord, delen] of perPagina) count(woord, delen);
  }
  return [...paginas].map(([woord, { delen, aantal }]) => ({ woord, delen, gewoon: aantal > 1 }));
}
