import { defineCollection } from 'astro:content';
import { collecties } from './domain/schema/collecties.ts';
import { gateLoader } from './gate/loader.ts';

export const collections = {
  materialen: defineCollection({ loader: gateLoader('materialen'), schema: collecties.materialen.schema }),
  initiatieven: defineCollection({
    loader: gateLoader('initiatieven'),
    schema: collecties.initiatieven.schema,
  }),
  organisaties: defineCollection({
    loader: gateLoader('organisaties'),
    schema: collecties.organisaties.schema,
  }),
  gids: defineCollection({ loader: gateLoader('gids'), schema: collecties.gids.schema }),
  nieuws: defineCollection({ loader: gateLoader('nieuws'), schema: collecties.nieuws.schema }),
  achtergrond: defineCollection({
    loader: gateLoader('achtergrond'),
    schema: collecties.achtergrond.schema,
  }),
  paginas: defineCollection({ loader: gateLoader('paginas'), schema: collecties.paginas.schema }),
  samenwerkingsverbanden: defineCollection({
    loader: gateLoader('samenwerkingsverbanden'),
    schema: collecties.samenwerkingsverbanden.schema,
  }),
  begrippen: defineCollection({ loader: gateLoader('begrippen'), schema: collecties.begrippen.schema }),
  cijfers: defineCollection({ loader: gateLoader('cijfers'), schema: collecties.cijfers.schema }),
  verzuimroute: defineCollection({
    loader: gateLoader('verzuimroute'),
    schema: collecties.verzuimroute.schema,
  }),
  getallen: defineCollection({ loader: gateLoader('getallen'), schema: collecties.getallen.schema }),
  gebieden: defineCollection({ loader: gateLoader('gebieden'), schema: collecties.gebieden.schema }),
  verhuizingen: defineCollection({
    loader: gateLoader('verhuizingen'),
    schema: collecties.verhuizingen.schema,
  }),
  voorrang: defineCollection({ loader: gateLoader('voorrang'), schema: collecties.voorrang.schema }),
  instellingen: defineCollection({
    loader: gateLoader('instellingen'),
    schema: collecties.instellingen.schema,
  }),
};
