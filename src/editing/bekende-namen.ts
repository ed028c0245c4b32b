import type { Doel } from '../domain/integrity/verwijzingen.ts';
import { gebiedenByCode } from '../domain/regio/gebied.ts';
import { gebiedSchema } from '../domain/schema/gebied.ts';
import { samenwerkingsverbandSchema } from '../domain/schema/samenwerkingsverband.ts';
import type { Inhoud } from '../gate/inhoud.ts';

/** What a key can refer to: the code or file name, and what people call it. In the order in which it is offered. */
export type BekendeNamen = Readonly<Record<Doel, ReadonlyMap<string, string>>>;

/** The regions and entries that exist. */
export function bekendeNamen({ entries }: Inhoud): BekendeNamen {
  const gebieden = gebiedenByCode({
    gebieden: entries.gebieden.map(({ id, data }) => ({ id, data: gebiedSchema.parse(data) })),
    samenwerkingsverbanden: entries.samenwerkingsverbanden.map(({ id, data }) => ({
      id,
      data: samenwerkingsverbandSchema.parse(data),
    })),
  });
  const gebied = [...gebieden].map(([code, { volledigeNaam }]) => [code, volledigeNaam] as const);
  const namesOf = (collectie: 'materialen' | 'organisaties' | 'begrippen', sleutel: string) =>
    new Map(entries[collectie].map(({ id, data }) => [id, String(data[sleutel])]));
  return {
    gebied: new Map(gebied),
    gemeente: new Map(gebied.filter(([code]) => code.startsWith('gm'))),
    samenwerkingsverband: new Map(gebied.filter(([code]) => /^[pv]o/.test(code))),
    begrip: namesOf('begrippen', 'term'),
    organisatie: namesOf('organisaties', 'titel'),
    materiaal: namesOf('materialen', 'titel'),
    vermelding: new Map(
      (['materialen', 'initiatieven'] as const).flatMap((collectie) =>
        entries[collectie].map(({ id, data }) => [`${collectie}/${id}`, String(data['titel'])] as const),
      ),
    ),
  };
}
