import type { Insluitlijst, Insluitregel } from '../../domain/insluiten/insluitlijst.ts';
import { allesTekst, feiten, framekop, leegTekst, statusTekst } from './frametekst.ts';
import { regelsVan } from './tekstmaat.ts';

/** The sizes of frame.css in px, at a root letter of 16 px. A test holds both against each other in a browser. */
const rand = { zij: 16, boven: 16, onder: 12 } as const;
const kop = { letter: { gewicht: 'vet', grootte: 18 }, regel: 26, onder: 8 } as const;
const titel = { letter: { gewicht: 'vet', grootte: 16 }, regel: 24 } as const;
const meta = { letter: { gewicht: 'gewoon', grootte: 14.4 }, regel: 22 } as const;
const regelrand = 21;
const slot = { letter: { gewicht: 'gewoon', grootte: 16 }, regel: 24, boven: 10 } as const;

/** WordPress shows no frame lower or higher than this, in px. */
export const hoogtegrens = { laagst: 200, hoogst: 1000 } as const;

/** The narrowest column in which everything has to fit, and the one most sites have, in px. */
export const smalst = 320;
const gewoonlijk = 600;

/** Under the limit, for fonts that are wider still. */
const hoogst = 940;
const meeste = 10;

type Blok = Pick<typeof meta | typeof titel | typeof kop | typeof slot, 'letter' | 'regel'>;

const blok = (tekst: string, { letter, regel }: Blok, breedte: number): number =>
  regelsVan(tekst, letter, breedte - 2 * rand.zij) * regel;

/** Height in px of one entry with the line above it. */
function regelhoogte(regel: Insluitregel, breedte: number): number {
  const onder = [statusTekst(regel), ...feiten(regel)].filter((deel) => deel !== undefined).join(' · ');
  return blok(regel.titel, titel, breedte) + blok(onder, meta, breedte) + regelrand;
}

type Maatlijst = Pick<Insluitlijst, 'titel' | 'inhoud' | 'onderwerp' | 'regels'>;

/** Height in px of an embed page that shows the first `aantal` entries in a column of `breedte` px. */
function hoogteMet(lijst: Maatlijst, aantal: number, breedte: number): number {
  const vast = rand.boven + blok(framekop(lijst), kop, breedte) + kop.onder + rand.onder;
  const onder = (tekst: string) => blok(tekst, slot, breedte) + slot.boven;
  if (lijst.regels.length === 0) {
    const { uitleg, pagina, ruimer } = leegTekst(lijst);
    return vast + onder(uitleg) + onder(pagina) + onder(ruimer);
  }
  const getoond = lijst.regels.slice(0, aantal);
  const regels = getoond.reduce((som, regel) => som + regelhoogte(regel, breedte), 0);
  return vast + regels + onder(allesTekst(lijst));
}

/**
 * How many entries an embed page shows: as many as fit in the narrowest column within what WordPress allows, never more than
 * ten, and always one.
 */
export function aantalGetoond(lijst: Maatlijst): number {
  let aantal = Math.min(meeste, lijst.regels.length);
  while (aantal > 1 && hoogteMet(lijst, aantal, smalst) > hoogst) aantal -= 1;
  return aantal;
}

/** The height in px for hosts that cannot ask the page itself, right for a column of about `breedte` px. */
export function framehoogte(lijst: Maatlijst, breedte: number = gewoonlijk): number {
  const hoogte = Math.ceil(hoogteMet(lijst, aantalGetoond(lijst), breedte));
  return Math.min(hoogtegrens.hoogst, Math.max(hoogtegrens.laagst, hoogte));
}
