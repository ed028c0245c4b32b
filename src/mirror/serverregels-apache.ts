import { regelsMet } from './serverregels-tekst.ts';
import { metSom, type Padgroep } from './padgroepen.ts';
import { kopregels, plaatsen, type Kopregel } from './serverregels.ts';
import { soorten, soortenPerPad, tekstsoorten } from './serversoorten.ts';

const wortel = '^/';
/** Not after /zoek: zoek/data/ is not data/. */
const ergens = '(?<!/zoek)/';
/** Where the site stands: at the root of the address, or (.htaccess) in a folder whose name is not known here. */
type Begin = typeof wortel | typeof ergens;

const geldtVoor = ({ patroon }: Padgroep, begin: Begin): string =>
  `"expr=%{REQUEST_URI} =~ m#${begin}${patroon}$#"`;

/** The value for most files first: what is set later replaces it. */
function kopregel({ naam, uitleg, alleenHttps, gevallen, anders }: Kopregel, begin: Begin): string {
  const zet = (waarde: string, wanneer = ''): string => `Header always set ${naam} "${waarde}"${wanneer}`;
  return [
    ...regelsMet('# ', `${naam}: ${uitleg}.${alleenHttps ? ' Alleen over https.' : ''}`),
    ...(anders === undefined ? [] : [zet(anders, alleenHttps ? ` "expr=%{HTTPS} == 'on'"` : '')]),
    ...gevallen.toReversed().map(({ groep, waarde }) => zet(waarde, ` ${geldtVoor(groep, begin)}`)),
  ].join('\n');
}

const alleKopregels = (begin: Begin): string => kopregels.map((regel) => kopregel(regel, begin)).join('\n\n');

const typeregels = soorten
  .flatMap(({ soort, eindes, tekst }) => [
    `AddType ${soort} ${eindes.map((einde) => `.${einde}`).join(' ')}`,
    ...(tekst ? [`AddCharset utf-8 ${eindes.map((einde) => `.${einde}`).join(' ')}`] : []),
  ])
  .join('\n');

const typenPerPad = (begin: Begin): string =>
  soortenPerPad
    .map(
      ({ groep, soort }) =>
        `# ${groep.uitleg}\n<If "%{REQUEST_URI} =~ m#${begin}${groep.patroon}$#">\n` +
        `    ForceType "${soort}; charset=utf-8"\n</If>`,
    )
    .join('\n');

const inpakken = `AddOutputFilterByType DEFLATE ${tekstsoorten.join(' ')}`;

/** Every Apache 2.4 can do this; DeflateAlterETag came later. */
const navragen = `# Apache zet -gzip of -br achter het kenmerk van een ingepakt bestand; zonder deze regel helpt navragen dan niet (304).
RequestHeader edit If-None-Match "-(?:gzip|br)\\"" "\\""`;

/** The error page with the links of the root, also when the wrong address lies deep. */
const foutpaginaMetWortel = (basis: string): string => `<Files "404.html">
    <If "reqenv('REDIRECT_STATUS') == '404'">
        SetOutputFilter SUBSTITUTE;DEFLATE
        Substitute "s|<head>|<head><base href=\\"${basis}\\">|n"
    </If>
</Files>`;

const gemaakt = '# Gemaakt door src/mirror/serverregels-schrijven.ts: verander het daar.';
const inspringen = (tekst: string, diepte: string): string => tekst.replaceAll(/^(?=.)/gm, diepte);

/** A whole virtual host, to change the names and folders in. */
export const apacheServer =
  (): string => `# Toolbox Thuiszitters: een hele server zonder .htaccess. Verander toolbox.voorbeeld.nl, de mappen en de certificaten.
# Modules: sudo a2enmod deflate headers http2 rewrite ssl substitute
${gemaakt}

<VirtualHost *:80>
    ServerName toolbox.voorbeeld.nl
    Redirect permanent / https://toolbox.voorbeeld.nl/
</VirtualHost>

<VirtualHost *:443>
    ServerName toolbox.voorbeeld.nl
    Protocols h2 http/1.1

    SSLEngine on
    SSLCertificateFile /etc/ssl/toolbox/fullchain.pem
    SSLCertificateKeyFile /etc/ssl/toolbox/privkey.pem
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    TraceEnable off

    # Mag een symbolische link zijn: het bijwerken zet haar in één keer om.
    DocumentRoot ${plaatsen.site}
    DirectoryIndex index.html
    ErrorDocument 404 /404.html
    FileETag MTime Size
    # Zonder deze regel kan Apache omvallen als de link wordt omgezet terwijl hij een bestand leest.
    EnableMMAP Off

    # Geen lijst van een map, geen .htaccess, geen gissen naar namen.
    <Directory ${plaatsen.site}>
        Options FollowSymLinks
        AllowOverride None
        Require all granted
    </Directory>
    <Directory ${plaatsen.vorige}>
        Options FollowSymLinks
        AllowOverride None
        Require all granted
    </Directory>
    <Directory ${plaatsen.uitgave}>
        Options None
        AllowOverride None
        Require all granted
    </Directory>

    # De uitgave: zip, ZIM, manifest en handtekening, uit een map naast de site.
    Alias /uitgave/ ${plaatsen.uitgave}/

    RewriteEngine On
    # Een map zonder index, en verborgen bestanden behalve .well-known: die zijn er niet.
    RewriteRule "^/.+/$" "-" [R=404,L]
    RewriteRule "/\\.(?!well-known/)" "-" [R=404,L]
    # Wie net voor het omzetten een pagina opende, vraagt nog om bestanden van de vorige versie. Alleen namen met een
    # controlegetal; is er geen vorige versie, dan is het antwoord 404.
    RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}" !-f
    RewriteRule "^/(${metSom.patroon})$" "${plaatsen.vorige}/$1" [L]

    # Alleen deze soorten bestanden staan in de site.
${inspringen(typeregels, '    ')}
${inspringen(typenPerPad(wortel), '    ')}

    # Inpakken onderweg. Wat al ingepakt is (zip, zim, png, woff2), staat er niet bij. Navragen blijft mogelijk (304).
    ${inpakken}
${inspringen(navragen, '    ')}
    # Keuze: brotli is kleiner. Zet met a2enmod brotli hierboven BROTLI_COMPRESS in plaats van DEFLATE.

    # Haar links zijn die van de wortel, ook als het verkeerde adres diep ligt. Wie /404.html zelf vraagt, krijgt het
    # bestand zoals het is.
${inspringen(foutpaginaMetWortel('/'), '    ')}

${inspringen(alleKopregels(wortel), '    ')}
</VirtualHost>
`;

/** For who may only put a file in the folder of the site. */
export const apacheHtaccess =
  (): string => `# Toolbox Thuiszitters: voor wie op de server alleen de map van de site mag veranderen. Hernoem naar .htaccess en zet het
# in die map. Werkt ook als de site in een map onder een andere site staat. Een module die er niet is, wordt overgeslagen;
# kijk dus na of de regels aankomen (zie LEESMIJ.md). Bij bijwerken en controleren hoort: --ook .htaccess
${gemaakt}

Options -Indexes
DirectoryIndex index.html
# Staat de site in een map, zet dan de naam van die map ervoor: /toolbox/404.html
ErrorDocument 404 /404.html

<IfModule mod_alias.c>
    # Verborgen bestanden bestaan niet.
    RedirectMatch 404 "/\\.(?!well-known/)"
</IfModule>

<IfModule mod_mime.c>
${inspringen(typeregels, '    ')}
</IfModule>
${typenPerPad(ergens)}

<IfModule mod_deflate.c>
    <IfModule mod_filter.c>
        ${inpakken}
    </IfModule>
</IfModule>

<IfModule mod_headers.c>
${inspringen(navragen, '    ')}

${inspringen(alleKopregels(ergens), '    ')}
</IfModule>
`;
