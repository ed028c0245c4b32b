import { maakPlaatsdienst } from './plaatsdienst.ts';

// Apart from the field, because most who see a field never use it.
Reflect.set(globalThis, 'toolboxPlaatsdienst', maakPlaatsdienst);
