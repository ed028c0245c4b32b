import type { Gebied } from '../../domain/regio/gebied.ts';
import { gebiedsoorten } from '../../domain/regio/gebied.ts';
import type { Regiopagina } from '../../domain/regio/regiopagina.ts';

/** The two kinds of education that samenwerkingsverbanden are for, in running text. */
export const sectornamen = { po: 'basisonderwijs', vo: 'voortgezet onderwijs' } as const;

/** A number with what is counted: "1 gemeente", "12 gemeenten". */
export const telling = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`;

/** The line above the name: what kind of region it is, and its code. */
export function regiosoort({ code, soort }: Gebied, sector?: 'po' | 'vo'): string {
  if (soort === 'landelijk') return 'Heel Nederland';
  const nader = sector === undefined ? '' : ` ${sectornamen[sector]}`;
  return `${gebiedsoorten[soort]}${nader} · ${code.toUpperCase()}`;
}

function verbandzin({ gemeenten, verband, samengaan }: Regiopagina): string {
  const scholen = `Scholen voor ${sectornamen[verband?.sector ?? 'po']}`;
  if (gemeenten.length === 0)
    return `${scholen} in het hele land. Dit samenwerkingsverband heeft geen eigen gebied.`;
  const waar = `${scholen} in ${telling(gemeenten.length, 'gemeente', 'gemeenten')}.`;
  const { opgegaanIn } = samengaan;
  if (opgegaanIn)
    return `${waar} Dit samenwerkingsverband is opgegaan in ${opgegaanIn.volledigeNaam}: daar kunt u nu terecht.`;
  return `${waar} Bij dit samenwerkingsverband kunt u terecht met vragen over een passende plek.`;
}

function gemeentezin({ po, vo }: Regiopagina): string {
  if (po.length === 1 && vo.length === 1)
    return 'Scholen vallen hier onder één samenwerkingsverband voor basisonderwijs en één voor voortgezet onderwijs.';
  return `Onder welk samenwerkingsverband een school hier valt, hangt af van de postcode: ${telling(po.length, 'verband', 'verbanden')} voor basisonderwijs en ${vo.length} voor voortgezet onderwijs.`;
}

/** One or two sentences that say what the region is. */
export function regiozin(pagina: Regiopagina): string {
  const { gebied, gemeenten, po, vo } = pagina;
  switch (gebied.soort) {
    case 'landelijk':
      return 'Wat in het hele land geldt of te gebruiken is.';
    case 'samenwerkingsverband':
      return verbandzin(pagina);
    case 'gemeente':
      return gemeentezin(pagina);
    case 'provincie':
      return `${telling(gemeenten.length, 'gemeente', 'gemeenten')}, ${telling(po.length, 'samenwerkingsverband', 'samenwerkingsverbanden')} voor basisonderwijs en ${vo.length} voor voortgezet onderwijs.`;
    case 'rmc-regio':
      return 'Het Doorstroompunt is er voor jongeren tot 23 jaar zonder startkwalificatie. Het heette eerder RMC: regionale meld- en coördinatiefunctie.';
  }
}
