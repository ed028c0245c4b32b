import { componentbestanden } from './component/component.build.ts';
import { databestanden } from './data/databestanden.ts';
import { embedbestanden } from './embedbestanden.build.ts';
import { feedbestanden } from './feed/feedbestanden.ts';
import type { Deur, Insluitbestand } from './insluitbestand.ts';

/** Every door, each with the files of one list. A later door registers itself here, with one line. */
export const deuren: readonly Deur[] = [databestanden, feedbestanden, embedbestanden];

/** Files that there are once, whatever the lists; `dist` is the folder of the built site. */
export const eenmalig: readonly ((dist: string) => Promise<readonly Insluitbestand[]>)[] = [
  componentbestanden,
];
