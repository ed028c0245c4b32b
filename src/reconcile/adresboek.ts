/** Where the ledger of all published addresses lies, from the root of the project. */
export const adresboekPad = 'docs/contracts/adressen.txt';

/** Sorted by code unit, each address once, so that every machine writes the same file. */
const inVolgorde = (adressen: Iterable<string>): string[] => [...new Set(adressen)].sort();

/** The addresses in the text of a ledger: one per line, in whatever order a merge left them. */
export function parseAdresboek(tekst: string): string[] {
  return inVolgorde(
    tekst
      .split('\n')
      .map((regel) => regel.trim())
      .filter((regel) => regel !== ''),
  );
}

/** The text of a ledger. */
export function formatAdresboek(adressen: readonly string[]): string {
  return inVolgorde(adressen)
    .map((adres) => `${adres}\n`)
    .join('');
}

/** Files that others have an address of without visiting a page: how they are named, and as what they are served. */
const overige: readonly { naam: RegExp; soort?: string }[] = [
  { naam: /^robots\.txt$/ },
  { naam: /^sitemap-[^/]+\.xml$/ },
  { naam: /\.csv$/, soort: 'text/csv' },
  { naam: /\.rss\.xml$/, soort: 'application/rss+xml' },
  { naam: /\.xml$/, soort: 'application/atom+xml' },
  { naam: /^feeds\/.+\.json$/, soort: 'application/feed+json' },
  { naam: /^data\/.+\/schema\/.+\.json$/, soort: 'application/schema+json' },
  { naam: /^data\/v1\/dcat\.json$/, soort: 'application/ld+json' },
  { naam: /^embed\/(.+\/oembed|lijst\/.+)\.json$/, soort: 'application/json+oembed' },
  { naam: /^(data|embed)\/.+\.json$/, soort: 'application/json' },
  { naam: /^(data|embed)\/.+\.html$/, soort: 'text/html' },
  { naam: /^embed\/.+\.js$/, soort: 'text/javascript' },
];

/** The line of a file in the ledger; undefined for a file that may get another address any day. */
function regelVan(pad: string): string | undefined {
  // How many parts the list of files has, changes with the site.
  if (/^bestandenlijst\/\d+\.html$/.test(pad)) return undefined;
  const gevonden = overige.find(({ naam }) => naam.test(pad));
  if (gevonden) return [`/${pad}`, gevonden.soort].filter((deel) => deel !== undefined).join(' ');
  return pad.endsWith('.html') && pad !== '404.html' ? `/${pad}` : undefined;
}

/**
 * The addresses of a site, given the paths of its files: its pages, its sitemap, robots.txt, its feeds, its data and what
 * others embed. Behind the address of anything but a page stands its media type, which belongs to what was promised: another kind is
 * another line.
 */
export function adressenOf(bestanden: readonly string[]): string[] {
  return inVolgorde(bestanden.flatMap((pad) => regelVan(pad) ?? []));
}

/** Addresses of the ledger that the site no longer has, and addresses of the site that the ledger does not have yet. */
export function compareAdressen(
  adresboek: readonly string[],
  gevonden: readonly string[],
): { verdwenen: string[]; nieuw: string[] } {
  const bekend = new Set(adresboek);
  const aanwezig = new Set(gevonden);
  return {
    verdwenen: inVolgorde(bekend).filter((adres) => !aanwezig.has(adres)),
    nieuw: inVolgorde(aanwezig).filter((adres) => !bekend.has(adres)),
  };
}

/** The ledger with the addresses of a site added. Nothing ever leaves it. */
export function mergeAdressen(adresboek: readonly string[], gevonden: readonly string[]): string[] {
  return inVolgorde([...adresboek, ...gevonden]);
}

/** The page to which a file for others belongs, such as "regios/gm0363": with that page it comes back, empty. */
function paginaBij(adres: string): string | undefined {
  const deur = '^/(?:feeds|embed|data/v1/(?:regios|fragmenten))';
  const regio = new RegExp(`${deur}/([a-z]+\\d+)[/.]`).exec(adres)?.[1];
  const [, map, naam] = new RegExp(`${deur}/lijst/([a-z]+)-([^/]+)/`).exec(adres) ?? [];
  if (regio !== undefined) return `regios/${regio}`;
  return map === undefined || naam === undefined ? undefined : `${map}/${naam}`;
}

/** What to do about addresses that vanished, in Dutch; an empty text when there are none. */
export function formatVerdwenen(verdwenen: readonly string[]): string {
  const [eerste] = verdwenen;
  if (eerste === undefined) return '';
  const oud = paginaBij(eerste) ?? eerste.slice(1).replace(/\.\w+( .*)?$/, '');
  const nieuw = `${oud.replace(/[^/]*$/, '')}nieuwe-naam`;
  return [
    `Deze adressen zijn ooit gepubliceerd (${adresboekPad}), maar zijn er niet meer:`,
    ...verdwenen.map((adres) => `- ${adres}`),
    'Wat u kunt doen:',
    `- Hebt u een bestand een andere naam gegeven? Geef het de oude naam terug en hernoem het met: npm run hernoem -- ${oud} ${nieuw}`,
    '- Is een pagina vervallen? Zet in src/content/verhuizingen/vermeldingen.yaml waar de bezoeker dan naartoe gaat:',
    `    ${oud}:`,
    `      naar: ${nieuw}`,
    '- Is het een feed, een bestand met gegevens of iets om in te sluiten? Dat komt vanzelf terug met de lijst, of leeg als de lijst zo verhuisd is.',
    `- Is een adres nooit gepubliceerd, maar alleen op uw eigen computer gebouwd? Haal dan de regel weg uit ${adresboekPad}.`,
  ].join('\n');
}
