import { stringify } from 'yaml';
import type { Blok } from './proeftekst.ts';
import type { Proefvermelding } from './proefvermeldingen.ts';

/** How a tip is written; the only thing in which the texts of two site generators differ. */
export type Tipvorm = (tekst: string) => string;

function bodyOf(blokken: readonly Blok[], tip: Tipvorm): string {
  const parts = blokken.map((blok) => {
    switch (blok.soort) {
      case 'kop':
        return `## ${blok.tekst}`;
      case 'alinea':
        return blok.tekst;
      case 'tip':
        return tip(blok.tekst);
      case 'lijst':
        return blok.punten.map((punt) => `- ${punt}`).join('\n');
    }
  });
  return `${parts.join('\n\n')}\n`;
}

function fileWith(frontmatter: Record<string, unknown>, body: string): string {
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body}`;
}

/** An entry as the toolbox keeps it. */
export function toolboxText({ data, blokken }: Proefvermelding): string {
  return fileWith(
    data,
    bodyOf(blokken, (tekst) => `<Tip>\n\n${tekst}\n\n</Tip>`),
  );
}

/** The same title, summary and text as Starlight has them, with a tip as its own aside. */
export function starlightText({ data, blokken }: Proefvermelding): string {
  return fileWith(
    { title: data.titel, description: data.samenvatting },
    bodyOf(blokken, (tekst) => `:::tip\n${tekst}\n:::`),
  );
}
