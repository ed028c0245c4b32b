import { regelsMet } from './serverregels-tekst.ts';
import { foutpagina, metSom } from './padgroepen.ts';
import { kopregels, plaatsen, type Kopregel } from './serverregels.ts';
import { soorten, soortenPerPad, tekstsoorten } from './serversoorten.ts';

const variabele = (naam: string): string => `$toolbox_${naam.toLowerCase().replaceAll('-', '_')}`;

/** A value of one header for all paths, as a table of nginx. */
function kaart({ naam, uitleg, gevallen, anders }: Kopregel): string {
  const regels = gevallen.map(({ groep, waarde }) => `    "~^/${groep.patroon}$" "${waarde}";`);
  return [
    ...regelsMet('# ', `${naam}: ${uitleg}.`),
    `map $uri ${variabele(naam)} {`,
    ...regels,
    `    default "${anders ?? ''}";`,
    '}',
  ].join('\n');
}

/** Only over https: the table asks for the scheme. */
const kaartHttps = ({ naam, uitleg, anders }: Kopregel): string =>
  [
    ...regelsMet('# ', `${naam}: ${uitleg}. Alleen over https.`),
    `map $scheme ${variabele(naam)} {`,
    `    https "${anders ?? ''}";`,
    '    default "";',
    '}',
  ].join('\n');

/** What stands in the http block: which header has which value. */
export const nginxKaarten = (): string =>
  [
    ...regelsMet(
      '# ',
      'Toolbox Thuiszitters: de waarden van de kopregels. Zet dit bestand in /etc/nginx/conf.d/, of neem het op in het blok http. ' +
        'Een lege waarde wordt niet verstuurd. Gemaakt door src/mirror/serverregels-schrijven.ts: verander het daar.',
    ),
    '',
    kopregels.map((regel) => (regel.alleenHttps ? kaartHttps(regel) : kaart(regel))).join('\n\n'),
    '',
  ].join('\n');

const soortregels = soorten.map(({ soort, eindes }) => `    ${soort} ${eindes.join(' ')};`).join('\n');

const plekken = soortenPerPad
  .filter(({ groep }) => !groep.patroon.startsWith('uitgave/'))
  .map(
    ({ groep, soort }) =>
      `# ${groep.uitleg}\nlocation ~ "^/${groep.patroon}$" {\n    types { }\n    default_type ${soort};\n}`,
  )
  .join('\n');

const breed = (woorden: readonly string[]): string => woorden.map((woord) => `    ${woord}`).join('\n');

/** What stands in the block of one server. It needs the tables. */
export const nginxToolbox =
  (): string => `# Toolbox Thuiszitters: neem dit op in het blok van uw server, na root.
# Heeft toolbox-kaarten.conf nodig. De site staat aan de wortel van het adres; in een map daaronder werkt zij ook, maar
# zonder deze regels.
# Gemaakt door src/mirror/serverregels-schrijven.ts: verander het daar.

index index.html;
autoindex off;
server_tokens off;

# Zet in uw eigen blokken location geen add_header: dan vervallen daar alle regels hieronder.
${kopregels.map(({ naam }) => `add_header ${naam} ${variabele(naam)} always;`).join('\n')}

# Alleen deze soorten bestanden staan in de site.
types {
${soortregels}
}
default_type application/octet-stream;
charset utf-8;
charset_types
${breed(tekstsoorten.filter((soort) => soort !== 'text/html'))};

# Navragen kost dan alleen een antwoord zonder inhoud (304).
etag on;

# Inpakken onderweg. Wat al ingepakt is (zip, zim, png, woff2), staat er niet bij.
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 5;
gzip_min_length 512;
gzip_types
${breed(tekstsoorten.filter((soort) => soort !== 'text/html'))};
# Keuze: brotli is kleiner, maar zit niet in elke nginx. Hebt u de module ngx_brotli, haal dan de hekjes weg.
# brotli on;
# brotli_types
#     ${tekstsoorten.filter((soort) => soort !== 'text/html').join(' ')};
# Keuze: gzip_static on; gebruikt .gz-bestanden die u zelf naast de site maakt. controleer-spiegel meldt die als extra.

# Verborgen bestanden bestaan niet, behalve de map .well-known.
location ~ /\\.(?!well-known/) {
    return 404;
}

${plekken}

location = / {
    try_files /index.html =404;
}
# Geen lijst van een map: wat geen bestand is, is er niet.
location / {
    try_files $uri =404;
}

# De pagina voor een verkeerd adres. Haar links zijn die van de wortel, ook als het adres diep ligt; daarvoor krijgt zij
# onderweg <base>. Wie /404.html zelf vraagt, krijgt het bestand zoals het is.
error_page 404 /toolbox-niet-gevonden;
location = /toolbox-niet-gevonden {
    internal;
    try_files /${foutpagina.patroon.replaceAll('\\', '')} =404;
    sub_filter '<head>' '<head><base href="/">';
    sub_filter_once on;
}
`;

/** A whole server, to change the names and folders in. */
export const nginxServer =
  (): string => `# Toolbox Thuiszitters: een hele server. Verander toolbox.voorbeeld.nl, de mappen en de certificaten.
# Zet daarvoor toolbox-kaarten.conf in /etc/nginx/conf.d/ en toolbox.conf in /etc/nginx/snippets/.
# Gemaakt door src/mirror/serverregels-schrijven.ts: verander het daar.

server {
    listen 80;
    listen [::]:80;
    server_name toolbox.voorbeeld.nl;
    return 301 https://$server_name$request_uri;
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name toolbox.voorbeeld.nl;

    ssl_certificate /etc/ssl/toolbox/fullchain.pem;
    ssl_certificate_key /etc/ssl/toolbox/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:toolbox:1m;
    ssl_session_tickets off;

    # Mag een symbolische link zijn: het bijwerken zet haar in één keer om.
    root ${plaatsen.site};
    include snippets/toolbox.conf;

    # Wie net voor het omzetten een pagina opende, vraagt nog om bestanden van de vorige versie. Alleen namen met een
    # controlegetal; is er geen vorige versie, dan is het antwoord 404.
    location ~ "^/${metSom.patroon}$" {
        try_files $uri @vorige;
    }
    location @vorige {
        root ${plaatsen.vorige};
    }

    # De uitgave: zip, ZIM, manifest en handtekening, uit een map naast de site.
    location ^~ /uitgave/ {
        alias ${plaatsen.uitgave}/;
        default_type text/plain;
        # Geen lijst van de map en geen verborgen bestanden.
        location ~ "/$|/\\." {
            return 404;
        }
    }
}
`;
