import { achtergrondSchema } from './achtergrond.ts';
import { begripSchema } from './begrip.ts';
import { cijferSchema } from './cijfer.ts';
import { gebiedSchema } from './gebied.ts';
import { getalSchema } from './getal.ts';
import { gidsSchema } from './gids.ts';
import { initiatiefSchema } from './initiatief.ts';
import { instellingenSchema } from './instellingen.ts';
import { materiaalSchema } from './materiaal.ts';
import { nieuwsSchema } from './nieuws.ts';
import { organisatieSchema } from './organisatie.ts';
import { paginaSchema } from './pagina.ts';
import { samenwerkingsverbandSchema } from './samenwerkingsverband.ts';
import { verhuizingSchema } from './verhuizing.ts';
import { verzuimrouteSchema } from './verzuimroute.ts';
import { voorrangSchema } from './voorrang.ts';

/**
 * Every collection: its folder under src/content, how its files are written and what an entry holds.
 * "mdx": one entry per file, with a body. "yaml": one entry per file. "yaml-lijst": one file holds many entries by key.
 */
export const collecties = {
  materialen: { vorm: 'mdx', schema: materiaalSchema },
  initiatieven: { vorm: 'mdx', schema: initiatiefSchema },
  organisaties: { vorm: 'mdx', schema: organisatieSchema },
  gids: { vorm: 'mdx', schema: gidsSchema },
  nieuws: { vorm: 'mdx', schema: nieuwsSchema },
  achtergrond: { vorm: 'mdx', schema: achtergrondSchema },
  paginas: { vorm: 'mdx', schema: paginaSchema },
  samenwerkingsverbanden: { vorm: 'yaml', schema: samenwerkingsverbandSchema },
  begrippen: { vorm: 'yaml', schema: begripSchema },
  cijfers: { vorm: 'yaml', schema: cijferSchema },
  verzuimroute: { vorm: 'yaml', schema: verzuimrouteSchema },
  getallen: { vorm: 'yaml', schema: getalSchema },
  gebieden: { vorm: 'yaml-lijst', schema: gebiedSchema },
  verhuizingen: { vorm: 'yaml-lijst', schema: verhuizingSchema },
  voorrang: { vorm: 'yaml-lijst', schema: voorrangSchema },
  instellingen: { vorm: 'yaml', schema: instellingenSchema },
} as const;

export type Collectie = keyof typeof collecties;
