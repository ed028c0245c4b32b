import type { Inhoudsoort } from './inhoudsoort.ts';
import type { Onderwerp } from './onderwerp.ts';
import type { Status } from '../taxonomy/status.ts';
import type { Type } from '../taxonomy/type.ts';

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

/** What one page has of one kind, in its order; every door shows exactly this. */
export interface Insluitlijst {
  onderwerp: Onderwerp;
  inhoud: Inhoudsoort;
  /** What it is called where nothing around it says so: "Initiatieven in Utrecht". */
  titel: string;
  regels: readonly Insluitregel[];
}
