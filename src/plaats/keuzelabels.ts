import type { Postcodereeks } from '../domain/regio/postcode.ts';
import type { Vondst } from '../domain/regio/plaats-zoeken.ts';
import { naamMetCode, type Plaatsnamen } from './plaatsnamen.ts';

/** One of several meanings: what it is called, and what tells it from the others. */
export interface Keuzelabel {
  naam: string;
  kenmerk: string;
}

/** More names than this are no help to choose by. */
const meesteNamen = 5;
const meesteReeksen = 3;

const opsomming = (delen: readonly string[], meest: number): string =>
  delen.length <= meest
    ? delen.join(', ')
    : `${delen.slice(0, meest).join(', ')} en ${delen.length - meest} andere`;

const reeks = ({ van, tot }: Postcodereeks): string => (van === tot ? String(van) : `${van} t/m ${tot}`);

const postcodesVan = ({ postcodes }: Vondst): string =>
  `postcode ${opsomming(postcodes.map(reeks), meesteReeksen)}`;

/** The samenwerkingsverbanden in which the options differ. */
function verschillendeVerbanden(vondst: Vondst, opties: readonly Vondst[], { naamVan }: Plaatsnamen): string {
  const verschilt = (sector: 'po' | 'vo'): boolean =>
    opties.some((optie) => optie[sector].join() !== vondst[sector].join());
  return (['po', 'vo'] as const)
    .filter(verschilt)
    .flatMap((sector) => vondst[sector].map((code) => naamMetCode(naamVan(code), code)))
    .join(' en ');
}

function labelVan(vondst: Vondst, namen: Plaatsnamen): Keuzelabel {
  const { als, naam, code } = vondst;
  const provincie = vondst.provincies.map((pv) => namen.naamVan(pv)).join(', ');
  const gemeente = namen.naamVan(code);
  if (als === 'provincie') return { naam, kenmerk: 'provincie' };
  if (als === 'rmc-regio') return { naam, kenmerk: 'doorstroompuntregio' };
  if (als === 'samenwerkingsverband') {
    const sector = code.startsWith('po') ? 'basisonderwijs' : 'voortgezet onderwijs';
    return { naam, kenmerk: `samenwerkingsverband ${sector}, ${code.toUpperCase()}` };
  }
  if (als === 'postcode')
    return { naam: `Postcode ${vondst.gevraagd ?? naam}`, kenmerk: `${gemeente}, ${provincie}` };
  if (als === 'gemeente' && gemeente === naam) return { naam, kenmerk: `gemeente, ${provincie}` };
  return { naam, kenmerk: `in de gemeente ${gemeente}, ${provincie}` };
}

/** A part of a gemeente goes by its postcodes; the places in it help to recognise it. */
function labelVanDeel(vondst: Vondst, opties: readonly Vondst[], namen: Plaatsnamen): Keuzelabel {
  const plaatsen = namen.plaatsenIn(vondst).filter((naam) => naam !== vondst.naam);
  const verbanden = verschillendeVerbanden(vondst, opties, namen);
  const metPlaatsen = plaatsen.length === 0 ? '' : `met ${opsomming(plaatsen, meesteNamen)}; `;
  return { naam: `P${postcodesVan(vondst).slice(1)}`, kenmerk: `${metPlaatsen}${verbanden}` };
}

/** Labels for the options of a choice, in their order; no two are the same. */
export function keuzelabels(
  vraag: 'postcode' | 'welke',
  opties: readonly Vondst[],
  namen: Plaatsnamen,
): Keuzelabel[] {
  if (vraag === 'postcode') return opties.map((optie) => labelVanDeel(optie, opties, namen));
  const labels = opties.map((optie) => labelVan(optie, namen));
  return opties.map((optie, index) => {
    const label = labels[index] ?? labelVan(optie, namen);
    const dubbel = labels.filter(({ naam, kenmerk }) => naam === label.naam && kenmerk === label.kenmerk);
    if (dubbel.length === 1) return label;
    return {
      naam: label.naam,
      kenmerk: `${label.kenmerk}; ${postcodesVan(optie)}; ${verschillendeVerbanden(optie, opties, namen)}`,
    };
  });
}
