import { enableBewaarknoppen } from './bewaarknoppen.ts';
import { Bewaarplaats } from './bewaarplaats.ts';
import { enableSelectielinks } from './selectielinks.ts';

// What every page has, except that of the selection itself.
const plaats = new Bewaarplaats(() => localStorage);
plaats.volg(window);
enableSelectielinks(plaats);
enableBewaarknoppen(plaats);
