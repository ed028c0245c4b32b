import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { gebiedenByCode, type Gebied } from './domain/regio/gebied.ts';
import type { Instellingen } from './domain/schema/instellingen.ts';
import { vermeldingenOf, type Vermelding } from './domain/vermelding.ts';

/** Everything the pages may know: the collections, the regions by code, and all vermeldingen in their default order. */
export interface SiteToolbox {
  materialen: CollectionEntry<'materialen'>[];
  initiatieven: CollectionEntry<'initiatieven'>[];
  organisaties: CollectionEntry<'organisaties'>[];
  gids: CollectionEntry<'gids'>[];
  nieuws: CollectionEntry<'nieuws'>[];
  achtergrond: CollectionEntry<'achtergrond'>[];
  paginas: CollectionEntry<'paginas'>[];
  begrippen: CollectionEntry<'begrippen'>[];
  cijfers: CollectionEntry<'cijfers'>[];
  verzuimroute: CollectionEntry<'verzuimroute'>[];
  getallen: CollectionEntry<'getallen'>[];
  samenwerkingsverbanden: CollectionEntry<'samenwerkingsverbanden'>[];
  verhuizingen: CollectionEntry<'verhuizingen'>[];
  voorrang: CollectionEntry<'voorrang'>[];
  instellingen: Instellingen;
  gebieden: ReadonlyMap<string, Gebied>;
  vermeldingen: readonly Vermelding[];
}

async function readToolbox(): Promise<SiteToolbox> {
  const [
    materialen,
    initiatieven,
    organisaties,
    gids,
    nieuws,
    achtergrond,
    paginas,
    begrippen,
    cijfers,
    verzuimroute,
    getallen,
    samenwerkingsverbanden,
    verhuizingen,
    voorrang,
    lijsten,
    ingesteld,
  ] = await Promise.all([
    getCollection('materialen'),
    getCollection('initiatieven'),
    getCollection('organisaties'),
    getCollection('gids'),
    getCollection('nieuws'),
    getCollection('achtergrond'),
    getCollection('paginas'),
    getCollection('begrippen'),
    getCollection('cijfers'),
    getCollection('verzuimroute'),
    getCollection('getallen'),
    getCollection('samenwerkingsverbanden'),
    getCollection('verhuizingen'),
    getCollection('voorrang'),
    getCollection('gebieden'),
    getEntry('instellingen', 'toolbox'),
  ]);
  if (!ingesteld) throw new Error('src/content/instellingen/toolbox.yaml ontbreekt.');
  const gebieden = gebiedenByCode({ gebieden: lijsten, samenwerkingsverbanden });
  const vermeldingen = vermeldingenOf({ materialen, initiatieven }, gebieden);
  return {
    materialen,
    initiatieven,
    organisaties,
    gids,
    nieuws,
    achtergrond,
    paginas,
    begrippen,
    cijfers,
    verzuimroute,
    getallen,
    samenwerkingsverbanden,
    verhuizingen,
    voorrang,
    instellingen: ingesteld.data,
    gebieden,
    vermeldingen,
  };
}

let built: Promise<SiteToolbox> | undefined;

/** The one door to the content. Read once in a build; in the dev server anew for every page, so that edits show. */
export function loadToolbox(): Promise<SiteToolbox> {
  if (import.meta.env.DEV) return readToolbox();
  built ??= readToolbox();
  return built;
}
