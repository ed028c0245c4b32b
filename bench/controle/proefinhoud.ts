import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gebruikers, leerlinggroepen } from '../../src/domain/taxonomy/doelgroep.ts';
import { soorten } from '../../src/domain/taxonomy/initiatief.ts';
import { themas } from '../../src/domain/taxonomy/thema.ts';
import { materiaaltypen } from '../../src/domain/taxonomy/type.ts';
import { valuesOf } from '../../src/domain/taxonomy/vocabulary.ts';

const woorden =
  'school leerling ouders thuis verzuim samen gesprek plan gemeente leerplicht begeleiding rustig klas les weer terug hulp zorg advies vraag team afspraak maand week eerste stap kind jongere plek steun aanpak regio onderwijs passend maatwerk docent mentor brief melding termijn besluit rol taak overleg'.split(
    ' ',
  );

/** A number that only depends on the two given, so that every run measures the same files. */
const mix = (seed: number, step: number): number =>
  Math.abs(Math.imul(seed * 31 + step * 17 + 7, 2654435761)) >>> 3;

const pick = <Item>(
  items: readonly [Item, ...Item[]] | readonly Item[],
  number: number,
  fallback: Item,
): Item => items[number % items.length] ?? fallback;

function zinnen(seed: number, aantal: number): string {
  return Array.from({ length: aantal }, (_, zin) => {
    const words = Array.from({ length: 12 }, (_unused, word) =>
      pick(woorden, mix(seed + zin * 101, word), 'school'),
    );
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }).join(' ');
}

function tekstVan(index: number, koppen: readonly [string, string]): string {
  const punten = [1, 2, 3, 4].map((step) => `- ${zinnen(index * 7 + step, 1)}`).join('\n');
  const tip = index % 20 === 0 ? `\n<Tip>\n\n${zinnen(index + 3, 1)}\n\n</Tip>\n` : '';
  const link = index % 10 === 0 ? ' Zie ook [de begrippen en regio’s](/regios.html).' : '';
  return `## ${koppen[0]}\n\n${punten}\n\n${zinnen(index, 6)}${link}\n${tip}\n## ${koppen[1]}\n\n${zinnen(index + 5, 5)}\n`;
}

const kop = (regels: Readonly<Record<string, string>>): string =>
  `---\n${Object.entries(regels)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n\n`;

function materiaal(index: number): string {
  const gegevens = kop({
    titel: `Handreiking ${zinnen(index, 1).slice(0, 30).trim()} ${index}`,
    samenvatting: zinnen(index + 11, 2)
      .slice(0, 200)
      .trim(),
    type: pick(valuesOf(materiaaltypen), index, 'website'),
    uitgever: `Uitgever ${index % 60}`,
    jaar: String(2000 + (index % 26)),
    regio: '[landelijk]',
    doelgroep: `[${pick(valuesOf(gebruikers), index, 'ouders')}]`,
    thema: `[${pick(valuesOf(themas), index, 'verzuim')}]`,
    onderwijssoort: '[po, vo]',
    url: `https://voorbeeld.nl/materiaal/${index}`,
    bron: `https://voorbeeld.nl/materiaal/${index}`,
    status: 'actueel',
    gecontroleerd: '2026-01-15',
  });
  return gegevens + tekstVan(index, ['Wat vindt u erin?', 'Wanneer gebruikt u dit?']);
}

function initiatief(index: number): string {
  const gegevens = kop({
    titel: `Plek ${zinnen(index, 1).slice(0, 30).trim()} ${index}`,
    samenvatting: zinnen(index + 13, 2)
      .slice(0, 200)
      .trim(),
    soort: pick(valuesOf(soorten), index, 'plek'),
    sector: 'onderwijs-zorg',
    aanbieder: `Stichting ${index % 60}`,
    plaats: 'Utrecht',
    gemeente: 'gm0344',
    regio: '[vo2601]',
    bereik: 'regionaal',
    doelgroep: `[${pick(valuesOf(leerlinggroepen), index, 'thuiszitters')}]`,
    leeftijd: '{van: 12, tot: 18}',
    onderwijssoort: '[vo]',
    kenmerken: `\n  - ${zinnen(index, 1).slice(0, 40).trim()}\n  - kleine groepen`,
    url: `https://voorbeeld.nl/initiatief/${index}`,
    bron: `https://voorbeeld.nl/initiatief/${index}`,
    brondatum: '2026-01',
    status: 'actief',
  });
  return gegevens + tekstVan(index, ['Wat is dit?', 'Voor wie is het?']);
}

/**
 * Fills `root` with `aantal` made-up entries without a mistake, two materialen for every initiatief, and the real regions
 * that they name. Every file has about 200 words, like the real ones.
 */
export async function makeProefinhoud(project: string, root: string, aantal: number): Promise<void> {
  const inhoud = join(root, 'src/content');
  for (const map of ['gebieden', 'samenwerkingsverbanden']) {
    await cp(join(project, 'src/content', map), join(inhoud, map), { recursive: true });
  }
  await mkdir(join(inhoud, 'materialen'), { recursive: true });
  await mkdir(join(inhoud, 'initiatieven'), { recursive: true });
  for (let index = 0; index < aantal; index += 1) {
    const isInitiatief = index % 3 === 2;
    const pad = isInitiatief ? `initiatieven/plek-${index}.mdx` : `materialen/handreiking-${index}.mdx`;
    await writeFile(join(inhoud, pad), isInitiatief ? initiatief(index) : materiaal(index));
  }
}
