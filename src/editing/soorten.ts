import type { Collectie } from '../domain/schema/collecties.ts';

/** How an editor calls one file of a collection, and the headings under which its text stands. */
interface Soort {
  collectie: Collectie;
  koppen: readonly string[];
}

/** Every collection by the noun for one file of it. */
export const soorten = {
  materiaal: { collectie: 'materialen', koppen: ['Wat vindt u erin?', 'Wanneer gebruikt u dit?'] },
  initiatief: { collectie: 'initiatieven', koppen: ['Wat is dit?', 'Voor wie is het?'] },
  organisatie: { collectie: 'organisaties', koppen: ['Waarvoor kunt u er terecht?', 'Goed om te weten'] },
  gidsstap: { collectie: 'gids', koppen: [] },
  nieuwsbericht: { collectie: 'nieuws', koppen: [] },
  achtergrondpagina: { collectie: 'achtergrond', koppen: [] },
  pagina: { collectie: 'paginas', koppen: [] },
  samenwerkingsverband: { collectie: 'samenwerkingsverbanden', koppen: [] },
  begrip: { collectie: 'begrippen', koppen: [] },
  cijferreeks: { collectie: 'cijfers', koppen: [] },
  verzuimmoment: { collectie: 'verzuimroute', koppen: [] },
  getal: { collectie: 'getallen', koppen: [] },
  gebied: { collectie: 'gebieden', koppen: [] },
  verhuizing: { collectie: 'verhuizingen', koppen: [] },
  zoekvraag: { collectie: 'voorrang', koppen: [] },
  instelling: { collectie: 'instellingen', koppen: [] },
} as const satisfies Record<string, Soort>;
