import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { gebiedIdentifier, identifierTekst } from '../../src/domain/standaarden/gebied-identifiers.ts';
import { uuidVanNaam } from '../../src/domain/standaarden/uuid.ts';
import { hsdsRegels } from '../fixtures/hsds-regels.ts';
import { initiatieven } from './content-files.ts';
import { files, readText } from './site-files.ts';
import { canonicalOf, jsonldOf, pageAt } from './site-reader.ts';

const lijst = hsdsRegels.parse(JSON.parse(readText('data/v1/hsds/services.json')));

/** The page that a service names as its own. */
const paginaVan = ({ attributes = [] }: (typeof lijst.contents)[number]): string | undefined =>
  attributes.find(({ taxonomy_term }) => taxonomy_term?.code === 'pagina')?.value;

describe('de diensten in services.json', () => {
  it('zijn precies de initiatieven uit de inhoud', async () => {
    const verwacht = await Promise.all(initiatieven.map(({ id }) => uuidVanNaam(id)));
    expect(lijst.contents.map(({ id }) => id).sort()).toEqual(verwacht.sort());
    expect(lijst.total_items).toBe(initiatieven.length);
  });

  it('noemen elk de pagina van het initiatief', async () => {
    for (const dienst of lijst.contents) {
      const vermelding = initiatieven.find(({ titel }) => titel === dienst.name);
      expect(dienst.id).toBe(await uuidVanNaam(vermelding?.id ?? ''));
      expect(paginaVan(dienst)).toBe(canonicalOf(pageAt(`${vermelding?.id ?? ''}.html`)));
    }
  });

  it('noemen als werkgebied een regio met een eigen pagina, of heel Nederland', () => {
    const bekend = files.flatMap((pad) => {
      const [, code = ''] = /^regios\/(\w+)\.html$/.exec(pad) ?? [];
      const identifier = gebiedIdentifier(code);
      return identifier ? [identifierTekst(identifier)] : [];
    });
    const genoemd = lijst.contents.flatMap(({ service_areas = [] }) => service_areas.map(({ extent }) => extent));
    expect(genoemd.length).toBeGreaterThan(initiatieven.length);
    expect(genoemd.filter((extent) => ![...bekend, 'iso-3166-1:NL'].includes(extent ?? ''))).toEqual([]);
  });
});

describe('de gegevens voor zoekmachines', () => {
  const dienst = z.object({
    '@type': z.enum(['Service', 'GovernmentService']),
    '@id': z.url(),
    name: z.string(),
    areaServed: z.array(z.object({ '@type': z.enum(['AdministrativeArea', 'Country']), name: z.string() })),
  });

  it.each(initiatieven)('van $id noemen de dienst en elke regio', ({ id, titel, regio }) => {
    const page = pageAt(`${id}.html`);
    const gevonden = jsonldOf(page).flatMap((blok) => dienst.safeParse(blok).data ?? []);
    expect(gevonden).toHaveLength(1);
    expect(gevonden[0]).toMatchObject({ '@id': canonicalOf(page), name: titel });
    expect(gevonden[0]?.areaServed).toHaveLength(regio.length);
  });
});
