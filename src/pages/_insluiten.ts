import { vermeldingenbestand } from '../domain/insluiten/bestanden.ts';
import type { Insluitlijst } from '../domain/insluiten/insluitlijst.ts';
import { maakInsluitlijsten } from '../domain/insluiten/lijsten.ts';
import { gewoneKop } from '../domain/insluiten/paden.ts';
import { maakSnippets } from '../domain/insluiten/snippets.ts';
import type { Gebied, Gebiedsoort } from '../domain/regio/gebied.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import versies from '../embed/component/versies.json' with { type: 'json' };
import { framehoogte } from '../embed/frame/framehoogte.ts';
import { loadToolbox } from '../toolbox.ts';
import { publiekAdres } from './data/_antwoord.ts';
import { loadLijstenbestand } from './data/_lijsten.ts';
import { loadRegiosbestand } from './data/_regios.ts';

const regiogroepen = {
  samenwerkingsverband: 'Samenwerkingsverbanden',
  provincie: 'Provincies',
  'rmc-regio': 'Doorstroompuntregio’s',
  gemeente: 'Gemeenten',
  landelijk: 'Heel Nederland',
} as const satisfies Record<Gebiedsoort, string>;

/** Other lists by the folder of their page; those at the root first. */
const lijstgroepen = { '': 'Alles', typen: 'Per type', themas: 'Per thema', doelgroepen: 'Per doelgroep' };

/** Every list that there is, as the doors show it. */
async function loadInsluitlijsten(site: URL): Promise<Insluitlijst[]> {
  const [regios, lijsten, { vermeldingen, initiatieven }] = await Promise.all([
    loadRegiosbestand(site),
    loadLijstenbestand(site),
    loadToolbox(),
  ]);
  return maakInsluitlijsten({
    regios: { ...regios, vervallen: [] },
    lijsten: { ...lijsten, vervallen: [] },
    vermeldingen: vermeldingenbestand(vermeldingen, initiatieven, site),
  });
}

/** One page with its lists, in short. */
function adresregel(lijsten: readonly Insluitlijst[], gebieden: ReadonlyMap<string, Gebied>) {
  return lijsten.slice(0, 1).map(({ onderwerp, titel }) => {
    const { map, naam, regio, adres, wortel } = onderwerp;
    const isVerband = regio?.soort === 'samenwerkingsverband';
    return {
      map,
      soort: regio?.soort,
      // Under the name of its kind, a region goes without it.
      naam: regio && !isVerband ? (gebieden.get(regio.code)?.naam ?? naam) : naam,
      titel: regio ? undefined : titel,
      pagina: adres.slice(wortel.length),
      soorten: Object.fromEntries(
        lijsten.map((lijst) => [lijst.inhoud, `${lijst.regels.length} ${framehoogte(lijst)}`]),
      ),
    };
  });
}

/** Everything that the page for webmasters shows; without a script that is the list for the whole country. */
export async function insluitpagina(adres: URL | undefined) {
  const site = publiekAdres(adres);
  const [alle, { gebieden }] = await Promise.all([loadInsluitlijsten(site), loadToolbox()]);
  const perMap = Map.groupBy(alle, ({ onderwerp }) => onderwerp.map);
  const regels = [...perMap.values()].flatMap((lijsten) => adresregel(lijsten, gebieden));
  const lijsten = Object.entries(lijstgroepen).map(([map, naam]) => ({
    naam,
    soort: undefined,
    regels: regels.filter(
      ({ soort, pagina }) => soort === undefined && pagina.split('/').slice(0, -1).join('/') === map,
    ),
  }));
  const regios = valuesOf(regiogroepen).map((gevraagd) => ({
    naam: regiogroepen[gevraagd],
    soort: gevraagd,
    regels: regels.filter(({ soort }) => soort === gevraagd),
  }));
  const laatste = versies.at(-1);
  const eerste = perMap.get('landelijk')?.find(({ inhoud, onderwerp }) => inhoud === onderwerp.voorop);
  if (!laatste || !eerste) throw new Error('Er is geen onderdeel uitgebracht, of geen landelijke lijst.');
  const bron = { wortel: new URL('/', site).href, ...laatste };
  const { onderwerp, inhoud, titel } = eerste;
  const snippets = maakSnippets(
    {
      onderwerp: { ...onderwerp, pagina: onderwerp.adres.slice(onderwerp.wortel.length) },
      inhoud,
      titel,
      vermeldingen: eerste.regels.length,
      hoogte: framehoogte(eerste),
      aantal: 10,
      kop: gewoneKop,
      kleuren: {},
    },
    bron,
  );
  return { groepen: [...regios, ...lijsten], lijsten, bron, titel, snippets };
}
