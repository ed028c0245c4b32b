import type { Gebiedsoort } from '../regio/gebied.ts';
import type { Status } from '../taxonomy/status.ts';
import type { Type } from '../taxonomy/type.ts';

/** What of a region others can show. */
export const inhoudsoorten = {
  initiatieven: 'Initiatieven',
  materialen: 'Materialen',
  alles: 'Initiatieven en materialen',
} as const;

export type Inhoudsoort = keyof typeof inhoudsoorten;

/** One entry as others show it: words and absolute public addresses, nothing that has to be looked up. */
export interface Insluitregel {
  /** Collection and file name, such as "initiatieven/de-tussenplek". */
  id: string;
  titel: string;
  samenvatting: string;
  /** Absolute public address of its page. */
  adres: string;
  type: Type;
  /** Its type in words; of an initiatief what it is: "Klas". */
  soort: string;
  /** Who publishes or offers it. */
  wie: string;
  waar: string;
  jaar?: number | undefined;
  status: Status;
  /** How recent its source is: year, month or day. */
  bevestigd?: string | undefined;
  /** Day of the last check, yyyy-mm-dd. */
  gecontroleerd?: string | undefined;
}

/** What one region has of one kind, in the order of its page; every door shows exactly this. */
export interface Insluitlijst {
  /** Region code, such as "vo2708". */
  regio: string;
  gebiedsoort: Gebiedsoort;
  /** Name of the region, for a samenwerkingsverband with its code. */
  naam: string;
  inhoud: Inhoudsoort;
  /** "Initiatieven in Utrecht". */
  titel: string;
  /** Absolute public address of the page of the region. */
  adres: string;
  regels: readonly Insluitregel[];
}
