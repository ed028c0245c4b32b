import { bestand } from './probleemsoorten/bestand.ts';
import { gegevens } from './probleemsoorten/gegevens.ts';
import { samenhang } from './probleemsoorten/samenhang.ts';
import { tekst } from './probleemsoorten/tekst.ts';
import { waarden } from './probleemsoorten/waarden.ts';

/** Every kind of problem that the gate can report, by its lasting name; the help page is made from this. */
export const probleemsoorten = { ...bestand, ...gegevens, ...waarden, ...tekst, ...samenhang } as const;

/** The lasting name of a kind of problem. */
export type Probleemsoort = keyof typeof probleemsoorten;
