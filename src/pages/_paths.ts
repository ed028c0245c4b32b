import { uitgelegdeBegrippen } from '../domain/begrippen/uitgelegd.ts';
import { materialenBij, verwanteBegrippen } from '../domain/begrippen/verwant.ts';
import type { Facet } from '../domain/facets/facet.ts';
import { facetgroepen, type Facetgroep } from '../domain/facets/facetgroepen.ts';
import { findVerhuisfouten } from '../domain/integrity/verhuizingen.ts';
import { doelgroeplijst, themalijst, typelijst, vervallenLijst, type Lijst } from '../domain/lijst.ts';
import { gebiedlijsten, genoemdeCodes, type Gebiedlijst } from '../domain/regio/lijst.ts';
import { doelgroepen, gebruikers } from '../domain/taxonomy/doelgroep.ts';
import { themas } from '../domain/taxonomy/thema.ts';
import { typen } from '../domain/taxonomy/type.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import type { Vermelding } from '../domain/vermelding.ts';
import { loadToolbox } from '../toolbox.ts';

/** A page for every materiaal. */
export async function materiaalPaths() {
  const { materialen, gebieden, instellingen } = await loadToolbox();
  return materialen.map((entry) => ({ params: { id: entry.id }, props: { entry, gebieden, instellingen } }));
}

/** A page for every initiatief. */
export async function initiatiefPaths() {
  const { initiatieven, gebieden, instellingen } = await loadToolbox();
  return initiatieven.map((entry) => ({
    params: { id: entry.id },
    props: { entry, gebieden, instellingen },
  }));
}

/** A page for every term that is explained. */
export async function begripPaths() {
  const { begrippen, materialen, instellingen } = await loadToolbox();
  const uitgelegd = uitgelegdeBegrippen(begrippen);
  return uitgelegd.map((begrip) => ({
    params: { id: begrip.id },
    props: {
      begrip,
      instellingen,
      verwant: verwanteBegrippen(begrip, uitgelegd),
      materialen: materialenBij(begrip, materialen),
    },
  }));
}

/** A value of a facet and everything found under it. */
interface Waardelijst<Waarde extends string> {
  waarde: Waarde;
  vermeldingen: Vermelding[];
}

/** One list for every value of a vocabulary under which something can be found. */
export async function waardelijsten<Waarde extends string>(
  facet: Facet,
  vocabulary: Record<Waarde, unknown>,
): Promise<Waardelijst<Waarde>[]> {
  const { vermeldingen } = await loadToolbox();
  return valuesOf(vocabulary)
    .map((waarde) => ({
      waarde,
      vermeldingen: vermeldingen.filter(({ waarden }) => waarden[facet].includes(waarde)),
    }))
    .filter((lijst) => lijst.vermeldingen.length > 0);
}

async function waardePaths<Waarde extends string>(
  facet: Facet,
  vocabulary: Record<Waarde, unknown>,
  lijstVan: (waarde: Waarde, vermeldingen: readonly Vermelding[]) => Lijst,
) {
  const lijsten = await waardelijsten(facet, vocabulary);
  return lijsten.map(({ waarde, vermeldingen }) => ({
    params: { waarde },
    props: { waarde, lijst: lijstVan(waarde, vermeldingen) },
  }));
}

/** A page for every type. */
export const typePaths = () => waardePaths('type', typen, typelijst);

/** A page for every doelgroep. */
export const doelgroepPaths = () => waardePaths('doelgroep', doelgroepen, doelgroeplijst);

/** A page for every thema. */
export const themaPaths = () => waardePaths('thema', themas, themalijst);

/** Every region that is offered as a way in, by kind and name. */
export async function regiolijsten(): Promise<Gebiedlijst[]> {
  const { gebieden, vermeldingen, materialen, initiatieven } = await loadToolbox();
  return gebiedlijsten(gebieden, vermeldingen, genoemdeCodes([...materialen, ...initiatieven]));
}

/** The facets of the finder, with what can be chosen in them. */
export async function finderFacetten(): Promise<Facetgroep[]> {
  const { gebieden, vermeldingen, materialen, initiatieven } = await loadToolbox();
  return facetgroepen(vermeldingen, gebieden, genoemdeCodes([...materialen, ...initiatieven]));
}

/** Groups of links to the static lists, for who does not use the filters. */
export async function finderIngangen() {
  const [perType, perThema, perDoelgroep, perRegio] = await Promise.all([
    waardelijsten('type', typen),
    waardelijsten('thema', themas),
    waardelijsten('doelgroep', gebruikers),
    regiolijsten(),
  ]);
  const provincies = perRegio.filter(({ gebied }) => gebied.soort === 'provincie');
  return [
    {
      titel: 'Alles per type',
      links: perType.map(({ waarde, vermeldingen }) => ({
        titel: typen[waarde].meervoud,
        adres: `/typen/${waarde}.html`,
        aantal: vermeldingen.length,
      })),
    },
    {
      titel: 'Alles per thema',
      links: perThema.map(({ waarde, vermeldingen }) => ({
        titel: themas[waarde],
        adres: `/themas/${waarde}.html`,
        aantal: vermeldingen.length,
      })),
    },
    {
      titel: 'Voor wie',
      links: perDoelgroep.map(({ waarde, vermeldingen }) => ({
        titel: gebruikers[waarde],
        adres: `/doelgroepen/${waarde}.html`,
        aantal: vermeldingen.length,
      })),
    },
    {
      titel: 'Per provincie',
      links: provincies.map(({ gebied, vermeldingen }) => ({
        titel: gebied.naam,
        adres: `/regios/${gebied.code}.html`,
        aantal: vermeldingen.length,
      })),
    },
  ];
}

/** A page at every old address, which leads to the new one. */
export async function verhuizingPaths() {
  const { verhuizingen, materialen, initiatieven, vermeldingen } = await loadToolbox();
  const fouten = findVerhuisfouten({ verhuizingen, materialen, initiatieven });
  if (fouten.length > 0) {
    const regels = fouten.map(({ wat, doe }) => `${wat} — ${doe}`);
    throw new Error(['src/content/verhuizingen klopt niet:', ...regels].join('\n'));
  }
  const titels = new Map(vermeldingen.map(({ id, titel }) => [id, titel]));
  return verhuizingen.map(({ id, data: { naar } }) => ({
    params: { oud: id },
    props: { adres: `/${naar}.html`, titel: titels.get(naar) ?? 'de nieuwe pagina' },
  }));
}

/** The old addresses in one folder of lists: whoever follows a list that is gone finds an empty feed there. */
export async function vervallenLijsten(map: string) {
  const { verhuizingen } = await loadToolbox();
  return verhuizingen
    .filter(({ id }) => id.startsWith(`${map}/`))
    .map(({ id }) => ({ naam: id.slice(map.length + 1), lijst: vervallenLijst(id) }));
}

const vervallenWaarden = async (map: string) =>
  (await vervallenLijsten(map)).map(({ naam, lijst }) => ({ params: { waarde: naam }, props: { lijst } }));

/** A feed for every type. */
export const typeFeedPaths = async () => [...(await typePaths()), ...(await vervallenWaarden('typen'))];

/** A feed for every doelgroep. */
export const doelgroepFeedPaths = async () => [
  ...(await doelgroepPaths()),
  ...(await vervallenWaarden('doelgroepen')),
];

/** A feed for every thema. */
export const themaFeedPaths = async () => [...(await themaPaths()), ...(await vervallenWaarden('themas'))];

/** The list of every type, thema and doelgroep. */
export async function waardelijstpaginas(): Promise<Lijst[]> {
  const paden = await Promise.all([typePaths(), themaPaths(), doelgroepPaths()]);
  return paden.flat().map(({ props }) => props.lijst);
}

/** The text of one page of the site itself; its absence is a fault in the content. */
export async function loadPagina(id: string) {
  const { paginas } = await loadToolbox();
  const entry = paginas.find((pagina) => pagina.id === id);
  if (!entry) throw new Error(`src/content/paginas/${id}.mdx ontbreekt.`);
  return entry;
}

/** A table for every series of figures. */
export async function cijferPaths() {
  const { cijfers } = await loadToolbox();
  return cijfers.map(({ id, data }) => ({ params: { id }, props: { reeks: data } }));
}
