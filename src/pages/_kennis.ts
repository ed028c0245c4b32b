import { hulpgroepen } from '../domain/organisatie/hulpgroepen.ts';
import { nieuwsteEerst } from '../domain/nieuws/nieuws.ts';
import { loadToolbox } from '../toolbox.ts';
import { verwijzingenVan } from './_verwijzingen.ts';

async function gidsstappen() {
  const { gids } = await loadToolbox();
  return gids.toSorted((a, b) => a.data.stap - b.data.stap);
}

/** A page for every organisatie, with what it refers to and the steps of the guide it helps with. */
export async function organisatiePaths() {
  const { organisaties } = await loadToolbox();
  const gids = await gidsstappen();
  return Promise.all(
    organisaties.map(async (entry) => ({
      params: { id: entry.id },
      props: {
        entry,
        links: await verwijzingenVan({ ...entry.data, organisaties: entry.data.daarvoor }),
        stappen: gids
          .filter(({ data }) => data.organisaties?.includes(entry.id))
          .map(({ data: { stap, titel } }) => ({
            titel: `Stap ${stap}: ${titel}`,
            adres: `/hulp.html#stap-${stap}`,
          })),
      },
    })),
  );
}

/** The groups of the overview of organisaties. */
export async function organisatiegroepen() {
  const { organisaties } = await loadToolbox();
  const gids = await gidsstappen();
  return hulpgroepen(
    organisaties,
    gids.flatMap(({ data }) => data.organisaties ?? []),
  );
}

/** All news, newest first. */
export async function nieuws() {
  return nieuwsteEerst((await loadToolbox()).nieuws);
}

/** A page for every item of news, with its neighbours in time. */
export async function nieuwsPaths() {
  const berichten = await nieuws();
  return Promise.all(
    berichten.map(async (entry, index) => ({
      params: { id: entry.id },
      props: {
        entry,
        links: await verwijzingenVan(entry.data),
        nieuwer: berichten[index - 1],
        ouder: berichten[index + 1],
      },
    })),
  );
}

/** The background pages, in the order of the overview. */
export async function achtergronden() {
  const { achtergrond } = await loadToolbox();
  return achtergrond.toSorted((a, b) => a.data.volgorde - b.data.volgorde);
}

/** A page for every background page. */
export async function achtergrondPaths() {
  const entries = await achtergronden();
  return Promise.all(
    entries.map(async (entry) => ({
      params: { id: entry.id },
      props: { entry, links: await verwijzingenVan(entry.data) },
    })),
  );
}
