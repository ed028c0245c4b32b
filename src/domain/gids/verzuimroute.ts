import type { Verzuimmoment } from '../schema/verzuimroute.ts';
import type { Entry } from '../toolbox-model.ts';
import { begriplinks, materiaallinks, type Bronnen, type Link } from './links.ts';
import { partijen, type Partij } from './partijen.ts';
import { opVolgorde } from './volgorde.ts';

/** What one party does at a moment. */
export interface Taak {
  wie: string;
  /** The page about that party, if it has one. */
  adres?: string | undefined;
  doet: string;
}

/** A moment in the absence of a pupil as the page shows it. */
export interface Moment extends Pick<Verzuimmoment, 'titel' | 'moment' | 'grens'> {
  /** File name; the lasting anchor. */
  id: string;
  taken: readonly Taak[];
  materialen: readonly Link[];
  begrippen: readonly Link[];
  bronnen: readonly Link[];
}

function taakVan({ wie, doet }: Verzuimmoment['taken'][number]): Taak {
  const partij: Partij = partijen[wie];
  const adres = partij.organisatie === undefined ? undefined : `/organisaties/${partij.organisatie}.html`;
  return { wie: partij.label, adres, doet };
}

/** What a web address is called in a list of sources: its host, and the words at the end of the address if it has any. */
export function bronlink(adres: string): Link {
  const { hostname, pathname } = new URL(adres);
  const einde = pathname.split('/').findLast((deel) => deel !== '') ?? '';
  const host = hostname.replace(/^www\./, '');
  return { titel: einde === '' ? host : `${host}: ${einde.replaceAll(/[-_]+/g, ' ')}`, adres };
}

/** Who does what and when, in order. Throws when the numbers have a hole or a double. */
export function maakVerzuimroute(entries: readonly Entry<Verzuimmoment>[], bronnen: Bronnen): Moment[] {
  return opVolgorde(entries, ({ data }) => data.volgorde).map(({ id, data }) => ({
    id,
    titel: data.titel,
    moment: data.moment,
    grens: data.grens,
    taken: data.taken.map(taakVan),
    materialen: materiaallinks(bronnen, data.materialen),
    begrippen: begriplinks(bronnen, data.begrippen),
    bronnen: data.bron.map(bronlink),
  }));
}
