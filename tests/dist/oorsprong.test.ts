import { describe, expect, it } from 'vitest';
import { addressesOf, targetOf } from './addresses.ts';
import { pageAt, textOf, withTag } from './site-reader.ts';

/** What the site has to tell, on which page, and a sentence or a link by which it is recognised. */
type Plek = readonly [item: string, pagina: string, kenmerk: { zin: string } | { link: string }];

/** Who helps a parent. */
const wieHelpt: readonly Plek[] = [
  ['veel instanties hebben met thuiszitters te maken', 'organisaties.html', { zin: 'Veel organisaties hebben met thuiszitters te maken.' }],
  ['de school heeft zorgplicht', 'organisaties/school.html', { zin: 'heeft zorgplicht' }],
  ['de Sprintkaart voor het gesprek', 'organisaties/school.html', { link: 'materialen/sprintkaart.html' }],
  ['ouders met ervaring maakten de Sprintkaart', 'organisaties/school.html', { zin: 'Ouders met ervaring hebben de kaart gemaakt' }],
  ['taak van het samenwerkingsverband', 'organisaties/samenwerkingsverband.html', { zin: 'passend onderwijs er voor elke leerling is' }],
  ['minder thuiszitters is een teken', 'organisaties/samenwerkingsverband.html', { zin: 'Zijn er minder thuiszitters, dan is dat een goed teken.' }],
  ['de kaart van samenwerkingsverbanden', 'organisaties/samenwerkingsverband.html', { link: 'regios.html' }],
  ['een steunpunt bij elk samenwerkingsverband', 'organisaties/samenwerkingsverband.html', { link: 'organisaties/ouder-en-jeugdsteunpunt.html' }],
  ['onderwijsconsulenten bij een conflict', 'organisaties/onderwijsconsulenten.html', { zin: 'Bij een conflict over een plek, over hulp op school of over verwijdering.' }],
  ['onderwijsconsulenten bij vier weken thuis', 'organisaties/onderwijsconsulenten.html', { zin: 'langer dan vier weken thuiszit' }],
  ['onderwijsconsulenten kosten niets', 'organisaties/onderwijsconsulenten.html', { zin: 'kost u niets' }],
  ['de onderwijszorgconsulent', 'organisaties/onderwijsconsulenten.html', { zin: 'onderwijszorgconsulent' }],
  ['de leerplichtambtenaar van de gemeente waar het kind woont', 'organisaties/leerplichtambtenaar.html', { zin: 'Bel de gemeente waar uw kind woont.' }],
  ['de leerplichtambtenaar let op inschrijving en bezoek', 'organisaties/leerplichtambtenaar.html', { zin: 'is ingeschreven en naar school gaat' }],
  ['de inspectie lost geen gevallen op', 'organisaties/inspectie-van-het-onderwijs.html', { zin: 'De inspectie lost het niet op voor uw eigen kind.' }],
  ['de inspectie spreekt school en samenwerkingsverband aan', 'organisaties/inspectie-van-het-onderwijs.html', { zin: 'spreekt de school en het samenwerkingsverband aan' }],
  ['het contactformulier van de inspectie', 'organisaties/inspectie-van-het-onderwijs.html', { zin: 'contactformulier' }],
  ['de Kinderombudsman en het recht op onderwijs', 'organisaties/kinderombudsman.html', { zin: 'Elk kind heeft recht op goed onderwijs.' }],
  ['het Kinderrechtenverdrag met 196 landen', 'organisaties/kinderombudsman.html', { zin: '196 landen' }],
  ['LANSbrekers: een houding', 'organisaties/lansbrekers.html', { zin: 'Geen organisatie, maar een houding.' }],
  ['vraag of iemand de LANSbrekers kent', 'organisaties/lansbrekers.html', { zin: 'kent u de LANSbrekers?' }],
  ['Ouders & Onderwijs adviseert alle ouders', 'organisaties/ouders-en-onderwijs.html', { zin: 'advies over school voor alle ouders' }],
  ['de oproep voor het Landelijk Ouderpanel', 'organisaties/ouders-en-onderwijs.html', { zin: 'Landelijk Ouderpanel' }],
  ['de gratis Advieslijn van Balans', 'organisaties/balans.html', { zin: 'De Advieslijn kost niets.' }],
  ['Gedragswerk werkt in opdracht van OCW', 'organisaties/gedragswerk.html', { zin: 'In opdracht van het ministerie van OCW.' }],
  ['de lijst met initiatieven in de regio', 'organisaties/initiatieven-collectief.html', { link: 'initiatieven.html' }],
  ['klagen over een school', 'organisaties/landelijke-klachtencommissie-onderwijs.html', { zin: 'Elke klacht begint bij de school.' }],
  ['klagen: uitleg van de Rijksoverheid', 'organisaties/landelijke-klachtencommissie-onderwijs.html', { zin: 'Op de website van de Rijksoverheid leest u meer over klagen.' }],
];

/** What thuiszitten is and what was agreed. */
const achtergrond: readonly Plek[] = [
  ['definitie: niet ingeschreven zonder vrijstelling', 'achtergrond/wat-zijn-thuiszitters.html', { zin: 'staat nergens ingeschreven en heeft geen vrijstelling' }],
  ['definitie: meer dan vier weken weg', 'achtergrond/wat-zijn-thuiszitters.html', { zin: 'langer dan vier weken weg zonder geldige reden' }],
  ['met een vrijstelling geen thuiszitter', 'achtergrond/leerplicht-en-vrijstellingen.html', { zin: 'telt officieel niet als thuiszitter' }],
  ['redenen voor een vrijstelling', 'achtergrond/wat-zijn-thuiszitters.html', { zin: 'lichamelijke of psychische klachten, of onderwijs in het buitenland' }],
  ['een vrijstelling loopt via de leerplichtambtenaar', 'achtergrond/leerplicht-en-vrijstellingen.html', { zin: 'Zij melden dat bij de leerplichtambtenaar.' }],
  ['wat er de jaren ervoor gebeurde', 'achtergrond/thuiszitterspact.html', { zin: 'Scholen gingen verzuim beter registreren.' }],
  ['samen is de sleutel', 'achtergrond/thuiszitterspact.html', { zin: 'scholen, samenwerkingsverbanden, gemeenten en ouders doen het samen' }],
  ['het Thuiszitterspact van 13 juni 2016', 'achtergrond/thuiszitterspact.html', { zin: 'Het pact is van 13 juni 2016.' }],
  ['wie tekenden: OCW', 'achtergrond/thuiszitterspact.html', { zin: 'Dekker, voor het ministerie van Onderwijs' }],
  ['wie tekenden: VWS', 'achtergrond/thuiszitterspact.html', { zin: 'Van Rijn, voor het ministerie van Volksgezondheid' }],
  ['wie tekenden: VenJ', 'achtergrond/thuiszitterspact.html', { zin: 'Veiligheid en Justitie' }],
  ['wie tekenden: de raden en de gemeenten', 'achtergrond/thuiszitterspact.html', { zin: 'Vereniging van Nederlandse Gemeenten' }],
  ['het doel voor 2020', 'achtergrond/thuiszitterspact.html', { zin: 'In 2020 zou geen enkel kind langer dan drie maanden thuiszitten' }],
  ['Dullaert als aanjager', 'achtergrond/thuiszitterspact.html', { zin: 'Marc Dullaert kreeg de opdracht' }],
  ['Gedragswerk helpt als iemand erom vraagt', 'achtergrond/wie-werken-er-samen.html', { link: 'organisaties/gedragswerk.html' }],
  ['krachten gebundeld door zeven partijen', 'achtergrond/wie-werken-er-samen.html', { zin: 'zeven partijen hun krachten gebundeld' }],
  ['de makers van de site van het ministerie', 'achtergrond/wie-werken-er-samen.html', { zin: 'met de PO-Raad, de VO-raad, de AOC Raad en de MBO Raad' }],
  ['een toolbox op één plek', 'achtergrond/wie-werken-er-samen.html', { link: 'toolbox.html' }],
  ['de rol van de inspectie bij uitval', 'achtergrond/rol-van-de-inspectie.html', { zin: 'registratie van thuiszitters' }],
  ['zoeken in de site', 'index.html', { link: 'toolbox.html' }],
];

/** The plea of two parents' organisations, early 2019. */
const pleidooi: readonly Plek[] = [
  ['4.479 kinderen in 2017-2018', 'nieuws/ouderorganisaties-pleiten-voor-integrale-aanpak.html', { zin: 'In het schooljaar 2017-2018 zaten 4.479 kinderen langer dan drie maanden ongeoorloofd thuis.' }],
  ['wie daarin niet meetelt', 'nieuws/ouderorganisaties-pleiten-voor-integrale-aanpak.html', { zin: 'Drie groepen tellen namelijk niet mee' }],
  ['de brief en het rapport van Dullaert', 'nieuws/ouderorganisaties-pleiten-voor-integrale-aanpak.html', { link: 'achtergrond/tien-aanbevelingen-van-dullaert.html' }],
  ...[
    'Maak geen verschil meer tussen geoorloofd en ongeoorloofd verzuim.',
    'Doe veel meer om uitval te voorkomen',
    'Vervang de leerplicht door een recht op leren.',
    'Schaf vrijstellingen af',
    'Zij moeten akkoord gaan met de aanpak',
    'Geef leraren veel meer steun.',
    'laat dan een regisseur een doorbraak afdwingen',
    'Breng iedereen bij elkaar',
    'Dat besluit is bindend. Ouders mogen iemand aanwijzen',
    'bindende afspraken per regio en in de wet',
  ].map(
    (zin, index): Plek => [`aanbeveling ${index + 1} van Dullaert`, 'achtergrond/tien-aanbevelingen-van-dullaert.html', { zin }],
  ),
  ['een vertegenwoordiger van ouders in de regio', 'achtergrond/wat-ouders-vroegen.html', { zin: 'een onafhankelijk punt in elke regio' }],
  ['een landelijk meldpunt', 'achtergrond/wat-ouders-vroegen.html', { zin: 'een landelijk meldpunt' }],
  ['doorzettingsmacht, niet tegen ouders', 'achtergrond/wat-ouders-vroegen.html', { zin: 'doorzettingsmacht tegen bestuurlijke onmacht, en niet tegen ouders' }],
  ['geen strafrecht tegen ouders', 'achtergrond/wat-ouders-vroegen.html', { zin: 'geen strafrecht tegen ouders' }],
];

/** The news of January 2020. */
const januari2020: readonly Plek[] = [
  ['2.480 terug naar school, 339 meer', 'nieuws/meer-aandacht-voor-thuiszitters.html', { zin: 'Dat waren er 339 meer dan een jaar eerder.' }],
  ['4.790 thuiszitters, 311 meer', 'nieuws/meer-aandacht-voor-thuiszitters.html', { zin: 'met 311, naar 4.790' }],
  ['schooljaar, geen kalenderjaar', 'nieuws/meer-aandacht-voor-thuiszitters.html', { zin: 'niet over het kalenderjaar 2019' }],
  ['meer aandacht brengt meer kinderen in beeld', 'nieuws/meer-aandacht-voor-thuiszitters.html', { zin: 'krijgt ook meer kinderen in beeld' }],
  ['minister Slob over oorzaken en samenwerking', 'nieuws/meer-aandacht-voor-thuiszitters.html', { zin: 'Minister Slob schreef dit op 30 januari 2020' }],
  ['succesfactor: praten met kind en ouders', 'achtergrond/wat-werkt.html', { zin: 'Praat met kinderen en ouders, niet over hen.' }],
  ['succesfactor: samen zoeken', 'achtergrond/wat-werkt.html', { zin: 'Gemeenten en samenwerkingsverbanden die samen zoeken' }],
  ['succesfactor: plannen samen maken', 'achtergrond/wat-werkt.html', { zin: 'Die maken elkaar sterker' }],
  ['de geschillencommissie', 'nieuws/meer-aandacht-voor-thuiszitters.html', { link: 'organisaties/geschillencommissie-passend-onderwijs.html' }],
  ['een bindende uitspraak, nog niet geregeld', 'organisaties/geschillencommissie-passend-onderwijs.html', { zin: 'Dat was toen nog niet geregeld.' }],
];

/** The guide for parents, in the order of its steps. */
const gids: readonly Plek[] = [
  ['de gids vanaf de startpagina', 'index.html', { link: 'hulp.html' }],
  ['eerst praten met de school', 'hulp.html', { zin: 'Praat met de school' }],
  ['de Sprintkaart bij het gesprek', 'hulp.html', { link: 'materialen/sprintkaart.html' }],
  ['het samenwerkingsverband van de school', 'hulp.html', { link: 'organisaties/samenwerkingsverband.html' }],
  ['het ouder- en jeugdsteunpunt', 'hulp.html', { link: 'organisaties/ouder-en-jeugdsteunpunt.html' }],
  ['de onderwijsconsulent', 'hulp.html', { link: 'organisaties/onderwijsconsulenten.html' }],
  ['Ouders & Onderwijs', 'hulp.html', { link: 'organisaties/ouders-en-onderwijs.html' }],
  ['de Balans Advieslijn', 'hulp.html', { link: 'organisaties/balans.html' }],
  ['de leerplichtambtenaar', 'hulp.html', { link: 'organisaties/leerplichtambtenaar.html' }],
  ['de jeugdarts', 'hulp.html', { link: 'organisaties/jeugdarts.html' }],
  ['Gedragswerk', 'hulp.html', { link: 'organisaties/gedragswerk.html' }],
  ['de lijst met initiatieven', 'hulp.html', { link: 'initiatieven.html' }],
  ['een klacht', 'hulp.html', { link: 'organisaties/landelijke-klachtencommissie-onderwijs.html' }],
  ['de geschillencommissie', 'hulp.html', { link: 'organisaties/geschillencommissie-passend-onderwijs.html' }],
  ['de inspectie', 'hulp.html', { link: 'organisaties/inspectie-van-het-onderwijs.html' }],
  ['de Kinderombudsman', 'hulp.html', { link: 'organisaties/kinderombudsman.html' }],
  ['LANSbrekers', 'hulp.html', { link: 'organisaties/lansbrekers.html' }],
  ['de kaart van samenwerkingsverbanden', 'index.html', { link: 'regios.html' }],
];

/** The figures, and what every page offers. */
const cijfersEnVoet: readonly Plek[] = [
  ['4.479 in 2017-2018', 'cijfers.html', { zin: '4.479' }],
  ['4.790 in 2018-2019', 'cijfers.html', { zin: '4.790' }],
  ['311 meer', 'cijfers.html', { zin: '+311' }],
  ['2.480 terug naar school', 'cijfers.html', { zin: '2.480' }],
  ['339 meer', 'cijfers.html', { zin: '+339' }],
  ['definities', 'begrippen.html', { link: 'begrippen/thuiszitter.html' }],
  ['delen op een vermelding', 'materialen/sprintkaart.html', { zin: 'Mail de link' }],
  ['beoordelen van een artikel', 'nieuws/meer-aandacht-voor-thuiszitters.html', { zin: 'Was dit nuttig?' }],
  ['melden wat niet klopt', 'initiatieven/toptraject-amsterdam.html', { zin: 'Klopt er iets niet?' }],
  ['de oproep om mee te praten', 'hulp.html', { zin: 'Landelijk Ouderpanel' }],
];

const tekstVan = (pagina: string): string => withTag(pageAt(pagina), 'main').map(textOf).join(' ');
const doelenVan = (pagina: string): (string | undefined)[] =>
  addressesOf(pageAt(pagina))
    .filter(({ by }) => by === 'a' || by === 'form')
    .map((address) => targetOf(address)?.path);

describe.each([
  ['de gids voor ouders', gids],
  ['cijfers en onderaan elke pagina', cijfersEnVoet],
  ['wie helpt', wieHelpt],
  ['achtergrond', achtergrond],
  ['het pleidooi van ouders', pleidooi],
  ['het nieuws van januari 2020', januari2020],
])('%s', (_naam, plekken) => {
  it.each(plekken.map(([item, pagina, kenmerk]) => ({ item, pagina, kenmerk })))(
    '$item: op $pagina',
    ({ pagina, kenmerk }) => {
      if ('zin' in kenmerk) expect(tekstVan(pagina)).toContain(kenmerk.zin);
      else expect(doelenVan(pagina)).toContain(kenmerk.link);
    },
  );
});
