import type { Inhoudsoort } from '../../domain/insluiten/inhoudsoort.ts';
import type { Gebiedsoort } from '../../domain/regio/gebied.ts';

/** One list that can be put on another site. */
export interface Adresregel {
  /** The folder of its files; of a region its code. */
  map: string;
  /** What a link to its page says. */
  naam: string;
  /** Of a list that is not of a region: what it is called elsewhere, and the path of its page. */
  titel?: string | undefined;
  pagina: string;
  /** Per kind of content how many entries and how high, in px: "12 634". */
  soorten: Partial<Record<Inhoudsoort, string>>;
}

/** Lists of one kind, under the name of that kind. */
export interface Adresgroep {
  naam: string;
  soort?: Gebiedsoort | undefined;
  regels: readonly Adresregel[];
}
