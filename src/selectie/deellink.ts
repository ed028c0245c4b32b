import { paginacollecties, splitVermeldingId, type Paginacollectie } from '../domain/adres.ts';
import { maakSelectie, type Selectie } from './selectie.ts';

/** Longest link that mail programs and chat programs pass on whole. */
export const langsteLink = 8000;

/** The form of the link; another form gets another number, and this one stays readable. */
const vorm = '1';

/** A collection by the first letter of its name: the only part of it that stands in a link. */
const collecties = new Map<string, Paginacollectie>(paginacollecties.map((naam) => [naam.charAt(0), naam]));

/** Letters that separate the parts, and letters before which programs cut a link off, are written as percent codes. */
const codeer = (tekst: string): string =>
  encodeURIComponent(tekst)
    .replace(/[_~!'()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '_');

const ontcijfer = (tekst: string): string => decodeURIComponent(tekst.replaceAll('_', ' '));

/** Some letters and digits that are others when the text is another (FNV-1a). It finds accidents, no intent. */
function controlegetal(tekst: string): string {
  let hash = 0x811c9dc5;
  for (let plek = 0; plek < tekst.length; plek += 1) {
    hash = Math.imul(hash ^ tekst.charCodeAt(plek), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** A selection as text for the fragment of an address: `form~title~mname.note~iname~check`. */
export function schrijfSelectie({ titel, regels }: Selectie): string {
  const stukken = regels.map(({ id, notitie }) => {
    const naam = id.charAt(0) + (splitVermeldingId(id)?.naam ?? '');
    return notitie === '' ? naam : `${naam}.${codeer(notitie)}`;
  });
  const inhoud = [vorm, codeer(titel), ...stukken].join('~');
  return `${inhoud}~${controlegetal(inhoud)}`;
}

/** The link that holds a selection, at this address of the page. It may be longer than `langsteLink`. */
export const maakLink = (pagina: string, selectie: Selectie): string =>
  `${pagina.replace(/[?#].*$/s, '')}#s=${schrijfSelectie(selectie)}`;

/**
 * The selection in the fragment of an address ("#s=…"); "kapot" when a part is missing or was changed, undefined when
 * the fragment is about something else.
 */
export function leesDeellink(fragment: string): Selectie | 'kapot' | undefined {
  if (!fragment.startsWith('#s=')) return undefined;
  if (fragment.length > langsteLink) return 'kapot';
  const [, titel = '', ...stukken] = fragment.slice(3).split('~');
  const controle = stukken.pop() ?? '';
  try {
    const regels = stukken.map((stuk) => {
      const [naam = '', ...notitie] = stuk.split('.');
      const collectie = collecties.get(naam.charAt(0)) ?? '';
      return { id: `${collectie}/${naam.slice(1)}`, notitie: ontcijfer(notitie.join('.')) };
    });
    const selectie = maakSelectie(ontcijfer(titel), regels);
    // Written again, so that a program that writes percent codes its own way does no harm.
    const heel = selectie.regels.length > 0 && schrijfSelectie(selectie).endsWith(`~${controle}`);
    return heel ? selectie : 'kapot';
  } catch {
    return 'kapot';
  }
}
