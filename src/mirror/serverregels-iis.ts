import { insluitpaginas, onveranderlijk, voorAnderen } from './padgroepen.ts';
import { kopregels, waardeVan, type Kopregel } from './serverregels.ts';
import { soorten } from './serversoorten.ts';

const alsTekst = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** IIS knows folders, no patterns: for each folder one of its files stands for all. */
const mappen = [
  {
    map: 'embed',
    uitleg: insluitpaginas.uitleg,
    voorbeeld: 'embed/landelijk/alles-3.html',
  },
  { map: 'data', uitleg: voorAnderen.uitleg, voorbeeld: 'data/v1/regios.json' },
  { map: 'feeds', uitleg: voorAnderen.uitleg, voorbeeld: 'feeds/landelijk/alles.json' },
  { map: 'opmaak', uitleg: onveranderlijk.uitleg, voorbeeld: 'opmaak/naam.00000000.css' },
] as const;

const gewoon = 'index.html';

/** Sent over http too: without the URL Rewrite module IIS cannot choose. */
const metWaarde = (pad: string): { naam: string; waarde: string }[] =>
  kopregels
    .filter(({ alleenHttps }: Kopregel) => !alleenHttps)
    .flatMap((regel) => {
      const waarde = waardeVan(regel, pad);
      return waarde === undefined ? [] : [{ naam: regel.naam, waarde }];
    });

const kop = (naam: string, waarde: string, diepte: string): string =>
  `${diepte}<remove name="${naam}" />\n${diepte}<add name="${naam}" value="${alsTekst(waarde)}" />`;

/** The headers of a folder that differ from those of the rest of the site. */
function afwijkend(map: string, uitleg: string, voorbeeld: string): string {
  const algemeen = new Map(metWaarde(gewoon).map(({ naam, waarde }) => [naam, waarde]));
  const regels = metWaarde(voorbeeld).filter(({ naam, waarde }) => algemeen.get(naam) !== waarde);
  return `  <!-- ${uitleg} -->
  <location path="${map}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${regels.map(({ naam, waarde }) => kop(naam, waarde, '          ')).join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

const soortregels = soorten
  .flatMap(({ soort, eindes, tekst }) =>
    eindes.map((einde) => {
      const waarde = tekst ? `${soort}; charset=utf-8` : soort;
      return `      <remove fileExtension=".${einde}" />\n      <mimeMap fileExtension=".${einde}" mimeType="${waarde}" />`;
    }),
  )
  .join('\n');

/** A sample for IIS 10. The site works without it. */
export const iisWebConfig = (): string => `<?xml version="1.0" encoding="utf-8"?>
<!--
  Toolbox Thuiszitters: voorbeeld voor IIS 10. Niet nodig om de site te laten werken: zoeken werkt ook zonder dit bestand.
  Het voegt toe: kopregels voor beveiliging, hoe lang bewaren, soorten die IIS niet kent (zim, sig) en de pagina
  voor een verkeerd adres. Zet het in de map van de site. Bij bijwerken en controleren hoort dan: web.config mag er staan
  (-Ook web.config).
  Voor elke toevoeging staat een remove. Zonder die regel geeft IIS fout 500.19 als de server de naam al kent.
  HSTS staat niet hier maar in IIS zelf: de site, HSTS, Max-Age 31536000 (IIS 10 versie 1709 en later).
  Gemaakt door src/mirror/serverregels-schrijven.ts: verander het daar.
-->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <remove value="index.html" />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
${soortregels}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${metWaarde(gewoon)
  .map(({ naam, waarde }) => kop(naam, waarde, '        '))
  .join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${mappen.map(({ map, uitleg, voorbeeld }) => afwijkend(map, uitleg, voorbeeld)).join('\n')}
</configuration>
`;
