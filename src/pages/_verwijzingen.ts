import { loadToolbox } from '../toolbox.ts';

/** A link to a page of the site, with the title of that page. */
export interface Paginalink {
  titel: string;
  adres: string;
}

/** What an entry can refer to, by file name. */
interface Verwijzend {
  materialen?: readonly string[] | undefined;
  organisaties?: readonly string[] | undefined;
  begrippen?: readonly string[] | undefined;
}

function linksNaar(
  map: string,
  ids: readonly string[] | undefined,
  titels: ReadonlyMap<string, string>,
): Paginalink[] {
  return (ids ?? []).flatMap((id) => {
    const titel = titels.get(id);
    return titel === undefined ? [] : [{ titel, adres: `/${map}/${id}.html` }];
  });
}

/** Links to what an entry refers to, in the order of its file. A begrip without an explanation has no page: it is left out. */
export async function verwijzingenVan(data: Verwijzend) {
  const { materialen, organisaties, begrippen } = await loadToolbox();
  const titels = (entries: readonly { id: string; data: { titel: string } }[]) =>
    new Map(entries.map((entry) => [entry.id, entry.data.titel]));
  const uitgelegd = begrippen.filter((begrip) => begrip.data.uitleg !== undefined);
  const termen = new Map(uitgelegd.map((begrip) => [begrip.id, begrip.data.term]));
  return {
    materialen: linksNaar('materialen', data.materialen, titels(materialen)),
    organisaties: linksNaar('organisaties', data.organisaties, titels(organisaties)),
    begrippen: linksNaar('begrippen', data.begrippen, termen),
  };
}

/** The same links as values of a fact. */
export const alsWaarden = (links: readonly Paginalink[]) =>
  links.map(({ titel, adres }) => ({ tekst: titel, adres }));
