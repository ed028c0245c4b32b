import type { Initiatiefregel, Lijstregel, Materiaalregel, Regioregel } from './bestandsschema.ts';
import type { Insluitregel } from './insluitlijst.ts';
import type { Kolom, Kolomsoort, Tabel } from './tabel.ts';

const kolom = <Rij>(
  naam: string,
  uitleg: string,
  waarde: Kolom<Rij>['waarde'],
  soort: Kolomsoort = 'string',
): Kolom<Rij> => ({ naam, soort, uitleg, waarde });

const lijst = 'Meer waarden staan achter elkaar met een streep ertussen.';
const sleutel = 'Vaste sleutel: map en bestandsnaam.';
const pagina = 'Volledig adres van de pagina in de toolbox.';

/** Entries in the shape in which others show them. */
export const vermeldingentabel: Tabel<Insluitregel> = {
  kolommen: [
    kolom('id', sleutel, ({ id }) => id),
    kolom('titel', 'Naam of titel.', ({ titel }) => titel),
    kolom('samenvatting', 'Eén of twee zinnen.', ({ samenvatting }) => samenvatting),
    kolom('type', '"initiatief", of het type van het materiaal.', ({ type }) => type),
    kolom('soort', 'Wat het is, in woorden.', ({ soort }) => soort),
    kolom('wie', 'De aanbieder of de uitgever.', ({ wie }) => wie),
    kolom('waar', 'Waar het is, in woorden.', ({ waar }) => waar),
    kolom('jaar', 'Jaar van uitgave van een materiaal.', ({ jaar }) => jaar, 'integer'),
    kolom('status', 'Of het nog bestaat of nog geldt.', ({ status }) => status),
    kolom('bevestigd', 'Van wanneer de bron is: jaar, maand of dag.', ({ bevestigd }) => bevestigd),
    kolom('gecontroleerd', 'De dag van de laatste controle.', ({ gecontroleerd }) => gecontroleerd, 'date'),
    kolom('adres', pagina, ({ adres }) => adres),
  ],
};

/** Initiatieven with everything that is known of them. */
export const initiatieventabel: Tabel<Initiatiefregel> = {
  kolommen: [
    kolom('id', sleutel, ({ id }) => id),
    kolom('titel', 'De naam van het initiatief.', ({ titel }) => titel),
    kolom('samenvatting', 'Eén of twee zinnen.', ({ samenvatting }) => samenvatting),
    kolom('soort', 'Wat het is.', ({ soort }) => soort),
    kolom('sector', 'Wie het uitvoert.', ({ sector }) => sector),
    kolom('aanbieder', 'De organisatie die het aanbiedt.', ({ aanbieder }) => aanbieder),
    kolom('plaats', 'De plaats, als die vast is.', ({ plaats }) => plaats),
    kolom('gemeente', 'De code van de gemeente.', ({ gemeente }) => gemeente),
    kolom('regio', `Codes van de regio’s waarvoor het bedoeld is. ${lijst}`, ({ regio }) => regio),
    kolom('bereik', 'Hoe ver het reikt.', ({ bereik }) => bereik),
    kolom('doelgroep', `Voor welke leerlingen. ${lijst}`, ({ doelgroep }) => doelgroep),
    kolom('leeftijd_van', 'De laagste leeftijd in jaren.', ({ leeftijd }) => leeftijd?.van, 'integer'),
    kolom('leeftijd_tot', 'De hoogste leeftijd in jaren.', ({ leeftijd }) => leeftijd?.tot, 'integer'),
    kolom('onderwijssoort', `Voor welke soort onderwijs. ${lijst}`, ({ onderwijssoort }) => onderwijssoort),
    kolom('kenmerken', `Korte feiten. ${lijst}`, ({ kenmerken }) => kenmerken),
    kolom('url', 'De eigen website of pagina.', ({ url }) => url),
    kolom('bron', `Waar de gegevens vandaan komen. ${lijst}`, ({ bron }) => bron),
    kolom('brondatum', 'Van wanneer de bron is: jaar, maand of dag.', ({ brondatum }) => brondatum),
    kolom('status', 'Of het nog bestaat.', ({ status }) => status),
    kolom('gecontroleerd', 'De dag van de laatste controle.', ({ gecontroleerd }) => gecontroleerd, 'date'),
    kolom('waarschuwing', 'Wat u moet weten voordat u contact opneemt.', ({ waarschuwing }) => waarschuwing),
    kolom('adres', pagina, ({ adres }) => adres),
  ],
};

/** Materialen with everything that is known of them. */
export const materialentabel: Tabel<Materiaalregel> = {
  kolommen: [
    kolom('id', sleutel, ({ id }) => id),
    kolom('titel', 'De titel zoals de uitgever die schrijft.', ({ titel }) => titel),
    kolom('samenvatting', 'Eén of twee zinnen.', ({ samenvatting }) => samenvatting),
    kolom('type', 'Wat het is.', ({ type }) => type),
    kolom('uitgever', 'De organisatie die het uitgaf.', ({ uitgever }) => uitgever),
    kolom('jaar', 'Jaar van uitgave.', ({ jaar }) => jaar, 'integer'),
    kolom('regio', `Codes van de regio’s waarvoor het bedoeld is. ${lijst}`, ({ regio }) => regio),
    kolom('doelgroep', `Wie ermee werkt. ${lijst}`, ({ doelgroep }) => doelgroep),
    kolom('thema', `Waar het over gaat. ${lijst}`, ({ thema }) => thema),
    kolom('onderwijssoort', `Voor welke soort onderwijs. ${lijst}`, ({ onderwijssoort }) => onderwijssoort),
    kolom('url', 'Het adres bij de uitgever.', ({ url }) => url),
    kolom('bron', `Waar de gegevens vandaan komen. ${lijst}`, ({ bron }) => bron),
    kolom('status', 'Of het nog geldt.', ({ status }) => status),
    kolom('gecontroleerd', 'De dag van de laatste controle.', ({ gecontroleerd }) => gecontroleerd, 'date'),
    kolom('adres', pagina, ({ adres }) => adres),
  ],
};

/** Regions with how much there is for them. */
export const regiostabel: Tabel<Regioregel> = {
  kolommen: [
    kolom('code', 'Code van de regio.', ({ code }) => code),
    kolom('soort', 'Soort regio.', ({ soort }) => soort),
    kolom('naam', 'Naam van de regio.', ({ naam }) => naam),
    kolom('initiatieven', 'Hoeveel initiatieven.', ({ initiatieven }) => initiatieven.length, 'integer'),
    kolom('materialen', 'Hoeveel materialen.', ({ materialen }) => materialen.length, 'integer'),
    kolom('gemeenten', `Codes van de gemeenten die erin liggen. ${lijst}`, ({ gemeenten }) => gemeenten),
    kolom('adres', pagina, ({ adres }) => adres),
  ],
};

/** Lists that are not of a region, with what is on them. */
export const lijstentabel: Tabel<Lijstregel> = {
  kolommen: [
    kolom('id', 'Vaste sleutel: het pad van de pagina.', ({ id }) => id),
    kolom('naam', 'Hoe de pagina heet.', ({ naam }) => naam),
    kolom('inhoud', 'Wat er op staat: initiatieven, materialen of alles.', ({ inhoud }) => inhoud),
    kolom('aantal', 'Hoeveel vermeldingen.', ({ vermeldingen }) => vermeldingen.length, 'integer'),
    kolom('vermeldingen', `Sleutels van de vermeldingen. ${lijst}`, ({ vermeldingen }) => vermeldingen),
    kolom('adres', pagina, ({ adres }) => adres),
  ],
};
