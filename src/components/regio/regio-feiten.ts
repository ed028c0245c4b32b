import type { Ligging, Regiopagina } from '../../domain/regio/regiopagina.ts';
import type { Postcodereeks } from '../../domain/regio/postcode.ts';
import { gebiedlink, type Gebiedlink } from './gebiedlink.ts';
import { sectornamen } from './regio-woorden.ts';

/** One line of what a region consists of and lies in. */
export interface Regiofeit {
  term: string;
  /** A fact without a page of its own. */
  tekst?: string;
  links: readonly Gebiedlink[];
}

/** Postcodes as they are read: "1381-1383 en 1391". */
export function postcodesInWoorden(reeksen: readonly Postcodereeks[]): string {
  const delen = reeksen.map(({ van, tot }) => (van === tot ? String(van) : `${van}–${tot}`));
  return [delen.slice(0, -1).join(', '), delen.at(-1)].filter((deel) => deel !== '').join(' en ');
}

/** The facts of a region for the list under its name; what there is not is left out. */
export function regiofeiten(pagina: Regiopagina): Regiofeit[] {
  const { gebied, verband, provincies, gemeenten, doorstroompuntregios } = pagina;
  const zonderNoot = (liggingen: readonly Ligging[]) => liggingen.map((ander) => gebiedlink(ander.gebied));
  const deels = ({ gedeeltelijk }: Ligging) => (gedeeltelijk ? 'gedeeltelijk' : undefined);
  const nootBijVerband = (ander: Ligging, aantal: number): string | undefined => {
    if (gebied.soort === 'provincie') return deels(ander);
    // Where there are several, the postcode tells which one it is.
    const teKiezen = gebied.soort === 'gemeente' && aantal > 1;
    return teKiezen ? `postcode ${postcodesInWoorden(ander.postcodes)}` : undefined;
  };
  const verbanden = (sector: 'po' | 'vo'): Regiofeit => ({
    term: `${pagina[sector].length === 1 ? 'Samenwerkingsverband' : 'Samenwerkingsverbanden'} ${sectornamen[sector]}`,
    links: pagina[sector].map((ander) =>
      gebiedlink(ander.gebied, [nootBijVerband(ander, pagina[sector].length)]),
    ),
  });
  const plaats = verband?.plaatsbevestigd === true ? verband.plaats : undefined;
  const feiten: Regiofeit[] = [
    {
      term: gemeenten.length === 1 ? 'Gemeente' : 'Gemeenten',
      links: gemeenten.map((ander) => gebiedlink(ander.gebied, [deels(ander)])),
    },
    { term: provincies.length === 1 ? 'Provincie' : 'Provincies', links: zonderNoot(provincies) },
    ...(plaats === undefined ? [] : [{ term: 'Vestigingsplaats', tekst: plaats, links: [] }]),
    verbanden('po'),
    verbanden('vo'),
    {
      term: doorstroompuntregios.length === 1 ? 'Doorstroompuntregio' : 'Doorstroompuntregio’s',
      links: zonderNoot(doorstroompuntregios),
    },
  ];
  return feiten.filter(({ tekst, links }) => tekst !== undefined || links.length > 0);
}
