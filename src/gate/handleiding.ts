import { bestand } from './probleemsoorten/bestand.ts';
import { gegevens } from './probleemsoorten/gegevens.ts';
import { samenhang } from './probleemsoorten/samenhang.ts';
import { tekst } from './probleemsoorten/tekst.ts';
import type { Uitleg } from './probleemsoorten/uitleg.ts';
import { waarden } from './probleemsoorten/waarden.ts';

const hoofdstukken: Readonly<Record<string, Readonly<Record<string, Uitleg>>>> = {
  'Het bestand zelf': bestand,
  'De gegevens bovenaan': gegevens,
  'De waarden': waarden,
  'De tekst eronder': tekst,
  'De bestanden samen': samenhang,
};

/** Text as a block of code; the fence is longer than any row of backticks in it. */
function blok(code: string): string {
  const langste = Math.max(2, ...[...code.matchAll(/`+/g)].map(([rij]) => rij.length));
  const hek = '`'.repeat(langste + 1);
  return `${hek}text\n${code}\n${hek}`;
}

/** A sign that means something in Markdown or HTML loses that meaning. */
const letterlijk = (zin: string): string =>
  zin.replace(/(npm run [^.,]+)/g, '`$1`').replace(/[<*[\]]/g, '\\$&');

const soort = ([naam, { titel, uitleg, fout, goed }]: [string, Uitleg]): string =>
  [
    `<a id="${naam}"></a>`,
    `### ${naam}`,
    `**${letterlijk(titel)}.** ${letterlijk(uitleg)}`,
    'Fout:',
    blok(fout),
    'Goed:',
    blok(goed),
  ].join('\n\n');

/** The help page about all kinds of problems, in Markdown. It follows from the table and nothing else. */
export function schrijfHandleiding(): string {
  const inleiding = [
    '# De controle van de inhoud',
    'Alles in `src/content` wordt gelezen en gecontroleerd voordat het op de site komt. Eén probleem houdt de hele site tegen, zodat er nooit iets half of verkeerd verschijnt.',
    '- `npm run controle` controleert alles; met een pad erachter ziet u alleen de problemen van dat bestand of die map.\n- `npm run controle -- --herstel` herstelt eerst wat vanzelf kan: regeleinden, onzichtbare begintekens, spaties aan het eind van een regel, de volgorde van sleutels, de extensie en aanhalingstekens om tekst die op een getal lijkt. De inhoud verandert daarbij niet.\n- `npm run controle -- --json` geeft hetzelfde voor een programma.',
    'Een melding zegt in welk bestand het probleem zit, op welke regel en in welke kolom, wat er mis is en wat u kunt doen:',
    blok(
      'src/content/materialen/verzuimkaart.mdx:4:7  "type" klopt niet: "folder" staat niet in de lijst — Kies uit: handreiking, brochure, …',
    ),
    'Hieronder staat elke soort probleem. Deze pagina wordt gemaakt met `npm run controle -- --handleiding`; verander haar niet met de hand.',
  ];
  const delen = Object.entries(hoofdstukken).flatMap(([titel, soorten]) => [
    `## ${titel}`,
    ...Object.entries(soorten).map(soort),
  ]);
  return `${[...inleiding, ...delen].join('\n\n')}\n`;
}
