import { Uitlegvak } from './uitlegvak.ts';

// What every page has that explains terms in its text.
new Uitlegvak();
