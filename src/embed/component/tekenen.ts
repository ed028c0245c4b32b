import { inhoudsoorten } from '../../domain/insluiten/inhoudsoort.ts';
import type { Instellingen } from './instellingen.ts';
import type { Getoond, Getoondelijst } from './lijst-lezen.ts';

/** An element with text and elements in it: nothing here is ever read as HTML. */
function maak(naam: string, ...inhoud: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(naam);
  element.append(...inhoud);
  return element;
}

/** Words that lead somewhere, or only the words. */
function maakLink(tekst: string, adres: string | undefined): HTMLElement {
  if (adres === undefined) return maak('b', tekst);
  const link = document.createElement('a');
  link.href = adres;
  link.append(tekst);
  return link;
}

const maakRegel = ({ titel, adres, feiten }: Getoond): HTMLElement =>
  maak('li', maakLink(titel, adres), maak('span', feiten.join(' · ')));

/** Says where all of them are: "Alle 5 initiatieven in de Toolbox Thuiszitters". */
function maakSlot(aantal: number, wat: string, adres: string | undefined): HTMLElement {
  const alle = aantal > 1 ? `Alle ${aantal} ${wat} in` : 'Meer in';
  return maak('p', maakLink(`${alle} de Toolbox Thuiszitters`, adres));
}

function maakKader(...inhoud: readonly Node[]): HTMLElement {
  const kader = maak('div', ...inhoud);
  kader.lang = 'nl';
  return kader;
}

/** The list: a heading with the count, the entries, and the way to all of them. */
export function tekenLijst({ naam, adres, regels }: Getoondelijst, instellingen: Instellingen): HTMLElement {
  const { inhoud, aantal, kop } = instellingen;
  const wat = inhoudsoorten[inhoud];
  const waar = instellingen.regio === 'landelijk' ? 'voor heel Nederland' : `in ${naam}`;
  const lijst = maak('ul', ...regels.slice(0, aantal).map(maakRegel));
  // Without its bullets a list is no list to some screen readers, unless it says so.
  lijst.setAttribute('role', 'list');
  return maakKader(
    maak(`h${kop}`, `${wat} ${waar}: ${regels.length}`),
    regels.length > 0 ? lijst : maak('p', `Er zijn hier nu geen ${wat.toLowerCase()} bekend.`),
    maakSlot(regels.length, wat.toLowerCase(), adres),
  );
}

/** What the host page itself has between the tags, and below it one line that says that the list did not come. */
export function tekenTerugval(melding: string, adres?: string): Node[] {
  const link = adres === undefined ? [] : [' ', maakLink('Bekijk haar in de Toolbox Thuiszitters', adres)];
  return [maak('slot'), maakKader(maak('p', melding, ...link))];
}
