import { meldingen, type Meldingsoort } from '../taxonomy/melding.ts';
import type { Deelbaar } from './pagina.ts';

// URLSearchParams writes a space as +, which mail programs show as a plus.
const ingevuld = (velden: Readonly<Record<string, string>>): string =>
  Object.entries(velden)
    .map(([naam, waarde]) => `${naam}=${encodeURIComponent(waarde)}`)
    .join('&');

/** A letter without addressee: the visitor's own mail program asks to whom it goes. */
export const deelmail = ({ titel, adres }: Deelbaar): string =>
  `mailto:?${ingevuld({ subject: titel, body: `${titel}\r\n${adres}` })}`;

/**
 * A reaction on a page, filled in except for what the visitor has to say. `meldadres` is an e-mail address, or the web
 * address of a form that takes "title" and "body", as those of GitHub and Forgejo do. Nothing is sent before the visitor does.
 */
export function meldlink(meldadres: string, { id, titel, adres }: Deelbaar, soort: Meldingsoort): string {
  const onderwerp = `${meldingen[soort].onderwerp}: ${titel}`;
  const tekst = `Pagina: ${titel}\r\nAdres: ${adres}\r\nKenmerk: ${id}\r\n\r\nWat wilt u laten weten? Noem geen namen van kinderen.\r\n`;
  if (!/^https?:/.test(meldadres)) {
    return `mailto:${meldadres}?${ingevuld({ subject: onderwerp, body: tekst })}`;
  }
  const teken = meldadres.includes('?') ? '&' : '?';
  return `${meldadres}${teken}${ingevuld({ title: onderwerp, body: tekst })}`;
}
