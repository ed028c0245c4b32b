import { componentbestanden } from './component/component.build.ts';
import { fragmentbestanden, regiobestanden } from './data/databestanden.ts';
import { embedbestanden } from './embedbestanden.build.ts';
import { feedbestanden } from './feed/feedbestanden.ts';
import type { Deur, Insluitbestand } from './insluitbestand.ts';

/** A door that only lists of a region have. */
const vanRegio =
  (deur: Deur): Deur =>
  (lijst) =>
    lijst.onderwerp.regio ? deur(lijst) : [];

/**
 * Every door, each with the files of one list. A later door registers itself here, with one line. The feed of another list stands
 * beside its page.
 */
export const deuren: readonly Deur[] = [
  fragmentbestanden,
  embedbestanden,
  regiobestanden,
  vanRegio(feedbestanden),
];

/** Files that there are once, whatever the lists; `dist` is the folder of the built site. */
export const eenmalig: readonly ((dist: string) => Promise<readonly Insluitbestand[]>)[] = [
  componentbestanden,
];
