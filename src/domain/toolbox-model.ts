import type { z } from 'astro/zod';
import type { Collectie, collecties } from './schema/collecties.ts';

/** One entry: the file name (or key) and what the file says. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

/** What an entry of a collection holds, after checking. */
export type DataOf<Name extends Collectie> = z.infer<(typeof collecties)[Name]['schema']>;

/** Everything the site knows, by collection. */
export type Toolbox = { [Name in Collectie]: Entry<DataOf<Name>>[] };
