import { maakSnippets, lijsttitel, type Insluitkeuze } from '../domain/insluiten/snippets.ts';
import versies from '../embed/component/versies.json' with { type: 'json' };
import { loadRegios } from './_regiopaden.ts';

/** Everything that the page for webmasters shows; without a script that is the list for the whole country. */
export async function insluitpagina(site: URL | undefined) {
  const { paginas } = await loadRegios();
  const regios = paginas.map(({ gebied, initiatieven, materialen }) => ({
    code: gebied.code,
    naam: gebied.soort === 'samenwerkingsverband' ? gebied.volledigeNaam : gebied.naam,
    soort: gebied.soort,
    initiatieven: initiatieven.length,
    materialen: materialen.length,
  }));
  const laatste = versies.at(-1);
  if (!laatste) throw new Error('Er is nog geen versie van het onderdeel uitgebracht.');
  const bron = { wortel: new URL('/', site).href, ...laatste };
  const keuze: Insluitkeuze = {
    regio: { code: 'landelijk', naam: '' },
    inhoud: 'initiatieven',
    aantal: 10,
    kop: 3,
    kleuren: {},
    vermeldingen: regios.find(({ code }) => code === 'landelijk')?.initiatieven ?? 0,
  };
  return { regios, bron, titel: lijsttitel(keuze), snippets: maakSnippets(keuze, bron) };
}
