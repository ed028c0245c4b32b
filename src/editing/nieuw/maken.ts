import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inhoudsmap } from '../../gate/bestanden.ts';
import { readInhoud } from '../../gate/inhoud.ts';
import { formatProbleem } from '../../gate/probleem.ts';
import { soorten } from '../soorten.ts';
import { bezwaarTegenNaam, naamUitTitel } from './bestandsnaam.ts';
import { zoekgebieden, type Zoekgebied } from './gebied-zoeken.ts';
import { leesVoor, vraagTotGoed, type Gesprek, type Stel } from './invullen.ts';
import { mdxTekst } from './mdx-tekst.ts';
import { hulp, leesVlaggen, type Vlaggen } from './vlaggen.ts';
import { collectieVan, nouns, vragenVoor, type Noun } from './vragenlijst.ts';

/** Where a new file is made, and with whom. */
export interface Omgeving {
  root: string;
  /** yyyy-mm-dd */
  vandaag: string;
  /** Left out when nobody is there to answer. */
  stel?: Stel | undefined;
  zeg: (tekst: string) => void;
}

/** What stops the making: reasons for the person at the keyboard. */
class Bezwaar extends Error {}

const meerHulp = 'Alle mogelijkheden: npm run nieuw -- --help';

async function kiesNoun(gesprek: Gesprek | undefined): Promise<Noun> {
  if (!gesprek) throw new Bezwaar(`Zeg wat u wilt maken: --soort ${nouns.join(', --soort ')}.`);
  const lines = nouns.map((noun, index) => `  ${index + 1}  ${noun}`);
  for (;;) {
    const antwoord = (await gesprek.stel(['Wat wilt u toevoegen?', ...lines, '> '].join('\n'))).trim();
    const gekozen = nouns[Number(antwoord) - 1] ?? nouns.find((noun) => noun === antwoord.toLowerCase());
    if (gekozen) return gekozen;
    gesprek.zeg(`Kies een nummer van 1 tot en met ${nouns.length}.`);
  }
}

/** The values of all keys: from the flags, and when something required is missing from questions. */
async function verzamel(
  noun: Noun,
  { antwoorden }: Vlaggen,
  gebieden: readonly Zoekgebied[],
  gesprek: Gesprek | undefined,
): Promise<Map<string, unknown>> {
  const collectie = collectieVan(noun);
  const vragen = vragenVoor(noun);
  const ontbreekt = vragen.filter(
    ({ sleutel, verplicht, standaard }) => verplicht && standaard === undefined && !antwoorden.has(sleutel),
  );
  const waarden = new Map<string, unknown>();
  const redenen: string[] = [];
  for (const vraag of vragen) {
    const isGevraagd = gesprek && ontbreekt.length > 0 && vraag.wordtGesteld;
    const getypt = antwoorden.get(vraag.sleutel) ?? (isGevraagd ? undefined : vraag.standaard);
    const gelezen =
      getypt === undefined ? undefined : await leesVoor(collectie, vraag, getypt, gebieden, gesprek);
    if (gelezen && 'reden' in gelezen) {
      redenen.push(`--${vraag.sleutel}: ${gelezen.reden}`);
      gesprek?.zeg(`${vraag.sleutel}: ${gelezen.reden}`);
    }
    const again = gesprek && (gelezen ? 'reden' in gelezen : isGevraagd);
    const uitkomst = again ? await vraagTotGoed(collectie, vraag, gebieden, gesprek) : gelezen;
    if (uitkomst && 'waarde' in uitkomst) waarden.set(vraag.sleutel, uitkomst.waarde);
  }
  if (!gesprek && ontbreekt.length > 0) {
    redenen.unshift(`Er ontbreekt: ${ontbreekt.map(({ sleutel }) => `--${sleutel}`).join(', ')}.`);
  }
  if (!gesprek && redenen.length > 0) throw new Bezwaar([...redenen, meerHulp].join('\n'));
  return waarden;
}

async function kiesNaam(
  { root }: Omgeving,
  noun: Noun,
  titel: string,
  gevraagd: string | undefined,
  gesprek: Gesprek | undefined,
): Promise<string> {
  const collectie = collectieVan(noun);
  const voorstel = gevraagd?.replace(/\.mdx$/, '') ?? naamUitTitel(titel);
  let bezwaar = await bezwaarTegenNaam(root, collectie, voorstel);
  if (!bezwaar && (!gesprek || gevraagd !== undefined)) return voorstel;
  if (!gesprek) throw new Bezwaar(`${bezwaar ?? ''} Een eigen naam geeft u met --bestand.`);
  for (;;) {
    if (bezwaar) gesprek.zeg(bezwaar);
    const vraag = `\nbestandsnaam: Dit wordt het adres van de pagina; verander het later niet meer.\nbestandsnaam${bezwaar ? '' : ` (leeg = ${voorstel})`}> `;
    const naam = (await gesprek.stel(vraag)).trim().replace(/\.mdx$/, '') || voorstel;
    bezwaar = await bezwaarTegenNaam(root, collectie, naam);
    if (!bezwaar) return naam;
  }
}

/** Writes the file, lets the gate look at it, and tells what to do next. Gives the exit code. */
async function bewaar(
  { root, vandaag, zeg }: Omgeving,
  noun: Noun,
  pad: string,
  tekst: string,
): Promise<number> {
  await mkdir(dirname(join(root, pad)), { recursive: true });
  // "wx" refuses a file that came into being in the meantime.
  await writeFile(join(root, pad), tekst, { flag: 'wx' });
  const { problemen } = await readInhoud(root, vandaag);
  const eigen = problemen.filter(({ bestand, wat }) => bestand === pad || wat.includes(pad));
  zeg(`\nGemaakt: ${pad}`);
  if (eigen.length > 0) zeg(['Er is nog iets te verbeteren:', ...eigen.map(formatProbleem)].join('\n'));
  const koppen = soorten[noun].koppen.map((kop) => `"## ${kop}"`).join(' en ');
  zeg(
    [
      'Zo gaat u verder:',
      `  1. Open het bestand en schrijf onder de gegevens uw tekst. De koppen zijn hier: ${koppen}.`,
      `  2. Hebt u de bron en de link nagekeken? Zet er dan een regel bij: gecontroleerd: ${vandaag}`,
      '  3. Controleer met npm run controle, en bekijk het met npm run dev.',
    ].join('\n'),
  );
  return eigen.length === 0 ? 0 : 1;
}

/** Makes a new content file from flags, from answers, or from both. Never changes a file that exists. Gives the exit code. */
export async function maakNieuw(args: readonly string[], omgeving: Omgeving): Promise<number> {
  const { root, vandaag, stel, zeg } = omgeving;
  const vlaggen = leesVlaggen(args);
  if (vlaggen.help) {
    zeg(hulp());
    return 0;
  }
  try {
    if (vlaggen.fouten.length > 0) throw new Bezwaar([...vlaggen.fouten, meerHulp].join('\n'));
    const gesprek = stel && { stel, zeg };
    const noun = vlaggen.noun ?? (await kiesNoun(gesprek));
    const gebieden = zoekgebieden(await readInhoud(root, vandaag));
    const waarden = await verzamel(noun, vlaggen, gebieden, gesprek);
    const naam = await kiesNaam(omgeving, noun, String(waarden.get('titel')), vlaggen.bestand, gesprek);
    const pad = `${inhoudsmap}/${collectieVan(noun)}/${naam}.mdx`;
    return await bewaar(omgeving, noun, pad, mdxTekst(vragenVoor(noun), waarden));
  } catch (error) {
    if (!(error instanceof Bezwaar)) throw error;
    zeg(error.message);
    return 1;
  }
}
