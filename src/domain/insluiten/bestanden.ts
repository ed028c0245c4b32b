import type { z } from 'astro/zod';
import type { Lijst } from '../lijst.ts';
import type { Gebied } from '../regio/gebied.ts';
import { soortOfCode } from '../regio/gebied.ts';
import type { Regiopagina } from '../regio/regiopagina.ts';
import type { Initiatief } from '../schema/initiatief.ts';
import type { Materiaal } from '../schema/materiaal.ts';
import { soorten } from '../taxonomy/initiatief.ts';
import { typen } from '../taxonomy/type.ts';
import type { Entry } from '../toolbox-model.ts';
import type { Vermelding } from '../vermelding.ts';
import {
  initiatievenSchema,
  materialenSchema,
  lijstenSchema,
  regioSchema,
  regiosSchema,
  vermeldingenSchema,
  type Initiatievenbestand,
  type Lijstenbestand,
  type Materialenbestand,
  type Regiobestand,
  type Regiosbestand,
  type Vermeldingenbestand,
} from './bestandsschema.ts';
import type { Insluitlijst, Insluitregel } from './insluitlijst.ts';
import type { Onderwerp } from './onderwerp.ts';
import { licentie, naamsvermelding } from './licentie.ts';

/** What every file says of itself. */
export const bestandskop = {
  versie: 1 as const,
  licentie: licentie.adres,
  naamsvermelding: [...naamsvermelding],
};

/** A file as text: one line, and the same content gives the same bytes. */
export const alsJson = (bestand: unknown): string => `${JSON.stringify(bestand)}\n`;

/** An entry as others show it. `site` is the public address of the site; `soort` what an initiatief is. */
function insluitregel(vermelding: Vermelding, soort: string | undefined, site: URL): Insluitregel {
  const { id, titel, samenvatting, type, wie, waar, jaar, status, bevestigd, gecontroleerd } = vermelding;
  return {
    id,
    titel,
    samenvatting,
    adres: new URL(vermelding.adres, site).href,
    type,
    soort: soort ?? typen[type].label,
    wie,
    waar,
    jaar,
    status,
    bevestigd,
    gecontroleerd,
  };
}

/** Everything, in the order given. */
export function vermeldingenbestand(
  vermeldingen: readonly Vermelding[],
  initiatieven: readonly Entry<Initiatief>[],
  site: URL,
): Vermeldingenbestand {
  const soortVan = new Map(initiatieven.map(({ id, data }) => [`initiatieven/${id}`, soorten[data.soort]]));
  return vermeldingenSchema.parse({
    ...bestandskop,
    vermeldingen: vermeldingen.map((vermelding) =>
      insluitregel(vermelding, soortVan.get(vermelding.id), site),
    ),
  } satisfies z.input<typeof vermeldingenSchema>);
}

/** Entries of one collection in full, in the order of the toolbox. */
function inVolgorde<Data>(
  collectie: string,
  entries: readonly Entry<Data>[],
  vermeldingen: readonly Vermelding[],
  site: URL,
) {
  const perId = new Map(entries.map(({ id, data }) => [`${collectie}/${id}`, data]));
  return vermeldingen.flatMap(({ id, adres }) => {
    const data = perId.get(id);
    return data === undefined ? [] : [{ id, adres: new URL(adres, site).href, ...data }];
  });
}

/** The initiatieven with all that their files say, in the order of `vermeldingen`. */
export function initiatievenbestand(
  initiatieven: readonly Entry<Initiatief>[],
  vermeldingen: readonly Vermelding[],
  site: URL,
): Initiatievenbestand {
  const regels = inVolgorde('initiatieven', initiatieven, vermeldingen, site);
  return initiatievenSchema.parse({ ...bestandskop, initiatieven: regels });
}

/** The materialen with all that their files say, in the order of `vermeldingen`. */
export function materialenbestand(
  materialen: readonly Entry<Materiaal>[],
  vermeldingen: readonly Vermelding[],
  site: URL,
): Materialenbestand {
  const regels = inVolgorde('materialen', materialen, vermeldingen, site);
  return materialenSchema.parse({ ...bestandskop, materialen: regels });
}

type Regio = NonNullable<Onderwerp['regio']>;
type Bekend = Pick<Regiopagina, 'gebied' | 'initiatieven' | 'materialen'>;

const idsVan = (vermeldingen: readonly Vermelding[]): string[] => vermeldingen.map(({ id }) => id);

/** Every region with what its page shows, and the codes of regions whose page only sends its visitor on. */
export function regiosbestand(
  paginas: readonly Bekend[],
  vervallenCodes: readonly string[],
  site: URL,
): Regiosbestand {
  const regioVan = ({ code, soort, volledigeNaam }: Pick<Gebied, 'code' | 'soort' | 'volledigeNaam'>) => ({
    code,
    soort,
    naam: volledigeNaam,
    adres: new URL(`regios/${code}.html`, site).href,
  });
  return regiosSchema.parse({
    ...bestandskop,
    regios: paginas.map(({ gebied, initiatieven, materialen }) => ({
      ...regioVan(gebied),
      gemeenten: [...gebied.gemeenten],
      initiatieven: idsVan(initiatieven),
      materialen: idsVan(materialen),
    })),
    vervallen: vervallenCodes.map((code) =>
      regioVan({
        code,
        soort: soortOfCode(code),
        volledigeNaam: `een regio die niet meer bestaat (${code})`,
      }),
    ),
  } satisfies z.input<typeof regiosSchema>);
}

/** Every other page with a list, and those that are gone. */
export function lijstenbestand(
  lijsten: readonly Lijst[],
  vervallen: readonly Lijst[],
  site: URL,
): Lijstenbestand {
  const lijstVan = ({ titel, voluit, adres, inhoud }: Lijst) => ({
    id: adres.replace(/^\/|\.html$/g, ''),
    naam: titel,
    titel: voluit,
    inhoud,
    adres: new URL(adres, site).href,
  });
  return lijstenSchema.parse({
    ...bestandskop,
    lijsten: lijsten.map((lijst) => ({ ...lijstVan(lijst), vermeldingen: idsVan(lijst.vermeldingen) })),
    vervallen: vervallen
      .map(lijstVan)
      .map((lijst) => ({ ...lijst, naam: `een lijst die niet meer bestaat (${lijst.id})` })),
  } satisfies z.input<typeof lijstenSchema>);
}

/** One region in full, from the list of everything that it has. */
export function regiobestand({ code, soort }: Regio, { onderwerp, regels }: Insluitlijst): Regiobestand {
  const { naam, adres } = onderwerp;
  return regioSchema.parse({
    ...bestandskop,
    regio: { code, soort, naam, adres },
    vermeldingen: [...regels],
  } satisfies z.input<typeof regioSchema>);
}
