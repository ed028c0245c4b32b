import type { Collectie } from '../domain/schema/collecties.ts';

/** One value for every collection, in their order. */
export const perCollectie = <Value>(make: (naam: Collectie) => Value): Record<Collectie, Value> => ({
  materialen: make('materialen'),
  initiatieven: make('initiatieven'),
  organisaties: make('organisaties'),
  gids: make('gids'),
  nieuws: make('nieuws'),
  achtergrond: make('achtergrond'),
  paginas: make('paginas'),
  samenwerkingsverbanden: make('samenwerkingsverbanden'),
  begrippen: make('begrippen'),
  cijfers: make('cijfers'),
  verzuimroute: make('verzuimroute'),
  getallen: make('getallen'),
  gebieden: make('gebieden'),
  verhuizingen: make('verhuizingen'),
  voorrang: make('voorrang'),
  instellingen: make('instellingen'),
});
