import { beforeAll, describe, expect, test } from 'vitest';
import type { Zoekdienst } from '../../src/search/zoekdienst.ts';
import { distDir } from '../dist/site-files.ts';
import { makeLees, openGebouwdeZoeker } from './gebouwde-zoeker.ts';
import { readVragen } from './vragen.ts';

/** Only the text of files is shared: every search runs the scripts anew. */
const lees = makeLees(distDir);
const vragen = [
  ...new Set([...readVragen('afgestemd'), ...readVragen('achtergehouden')].map(({ vraag }) => vraag)),
];

const idsVoor = async ({ volledig }: Zoekdienst, vraag: string): Promise<string[]> =>
  Array.from((await volledig(vraag)).treffers, ({ vermelding }) => vermelding.id);

type Antwoorden = ReadonlyMap<string, readonly string[]>;

/** The answers of one search that is asked all of these, each after the one before was answered. */
async function naElkaar(volgorde: readonly string[]): Promise<Antwoorden> {
  const dienst = openGebouwdeZoeker(distDir, lees);
  const antwoorden = new Map<string, readonly string[]>();
  for (const vraag of volgorde) antwoorden.set(vraag, await idsVoor(dienst, vraag));
  return antwoorden;
}

/** The answers of one search that is asked all of these before any is answered. */
async function tegelijk(volgorde: readonly string[]): Promise<Antwoorden> {
  const dienst = openGebouwdeZoeker(distDir, lees);
  return new Map(
    await Promise.all(
      volgorde.map(async (vraag): Promise<[string, string[]]> => [vraag, await idsVoor(dienst, vraag)]),
    ),
  );
}

describe('een vraag krijgt hetzelfde antwoord, wat er ook eerder gevraagd is', () => {
  let heen: Antwoorden;
  let terug: Antwoorden;
  let ineens: Antwoorden;
  beforeAll(async () => {
    // Every other question comes before it in one of the two.
    heen = await naElkaar(vragen);
    terug = await naElkaar(vragen.toReversed());
    ineens = await tegelijk(vragen);
  });

  test('de vragen vinden iets', () => {
    expect(vragen.length).toBeGreaterThan(200);
    expect([...heen.values()].filter(({ length }) => length > 0).length).toBeGreaterThan(200);
  });

  test.each(vragen)('%s', async (vraag) => {
    const koud = await idsVoor(openGebouwdeZoeker(distDir, lees), vraag);
    expect({ heen: heen.get(vraag), terug: terug.get(vraag), ineens: ineens.get(vraag) }).toEqual({
      heen: koud,
      terug: koud,
      ineens: koud,
    });
  });
});
