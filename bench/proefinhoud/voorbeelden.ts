import { readInhoud, vandaagHier } from '../../src/gate/inhoud.ts';
import { initiatiefSchema, type Initiatief } from '../../src/domain/schema/initiatief.ts';
import { materiaalSchema, type Materiaal } from '../../src/domain/schema/materiaal.ts';
import { samenwerkingsverbandSchema } from '../../src/domain/schema/samenwerkingsverband.ts';
import { gebiedSchema } from '../../src/domain/schema/gebied.ts';

/** Where something can be: a samenwerkingsverband and the gemeenten in it, by name. */
export interface Werkgebied {
  code: string;
  gemeenten: { code: string; naam: string }[];
}

/** What made-up entries are made from: the real content of the project. */
export interface Voorbeelden {
  materialen: Materiaal[];
  initiatieven: Initiatief[];
  teksten: string[];
  werkgebieden: Werkgebied[];
  /** Ids of materialen that other collections name; without them the content check would stop the build. */
  genoemdeMaterialen: string[];
}

/**
 * Reads the content of the project at `root` through its own content check.
 *
 * @throws Error when that content has problems: then nothing can be measured
 */
export async function readVoorbeelden(root: string): Promise<Voorbeelden> {
  const { entries, problemen } = await readInhoud(root, vandaagHier());
  if (problemen.length > 0) throw new Error('De inhoud klopt niet. Verbeter die eerst: npm run controle.');
  const {
    materialen,
    initiatieven,
    organisaties,
    gids,
    nieuws,
    achtergrond,
    gebieden,
    samenwerkingsverbanden,
  } = entries;
  const namen = new Map(gebieden.map(({ id, data }) => [id, gebiedSchema.parse(data).naam]));
  const werkgebieden = samenwerkingsverbanden.map(({ id, data }) => ({
    code: id,
    gemeenten: samenwerkingsverbandSchema
      .parse(data)
      .gemeenten.map((code) => ({ code, naam: namen.get(code) ?? code })),
  }));
  const bestaand = new Set(materialen.map(({ id }) => id));
  const genoemd = [...organisaties, ...gids, ...nieuws, ...achtergrond]
    .flatMap(({ data }): unknown[] => (Array.isArray(data['materialen']) ? data['materialen'] : []))
    .filter((id) => typeof id === 'string')
    .filter((id) => bestaand.has(id));
  return {
    materialen: materialen.map(({ data }) => materiaalSchema.parse(data)),
    initiatieven: initiatieven.map(({ data }) => initiatiefSchema.parse(data)),
    teksten: [...materialen, ...initiatieven, ...organisaties, ...gids].map(({ body }) => body ?? ''),
    // The national ones have no area of their own, so nothing can be near them.
    werkgebieden: werkgebieden.filter(({ gemeenten }) => gemeenten.length > 0),
    genoemdeMaterialen: [...new Set(genoemd)],
  };
}
