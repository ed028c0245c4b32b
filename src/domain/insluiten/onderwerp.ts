import type { Gebiedsoort } from '../regio/gebied.ts';
import type { Inhoudsoort } from './inhoudsoort.ts';

/** What a list is about: a page of the site with a list on it, of a region or of anything else. */
export interface Onderwerp {
  /** The folder of its files in every door, see `insluitmap`: "vo2708", "lijst/themas-verzuim". */
  map: string;
  /** What its page is called; a samenwerkingsverband with its code. */
  naam: string;
  /** Absolute public address of its page. */
  adres: string;
  /** Absolute public address of the root of the site, ending in a slash. */
  wortel: string;
  /** What is shown where nobody chose: where the address of its page is pasted. */
  voorop: Inhoudsoort;
  /** Of a region its code and kind; no other page has them. */
  regio?: { code: string; soort: Gebiedsoort } | undefined;
  /** Absolute public address of a page with more for everyone, for who finds nothing here. */
  ruimer?: string | undefined;
}
