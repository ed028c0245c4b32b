import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foutGeschreven, foutGetekend } from './foute-manifesten.ts';
import { beschadigd, doorElkaar, erbij, geheel, misdragen, stilte, zipschade } from './fouten.ts';
import { linuxBijwerker } from './linux.ts';
import { maakProefplaats, type Proefplaats } from './proefdoel.ts';
import { speel, tegelijk, type Geval } from './speel.ts';
import { maakSpel } from './uitgaven.ts';

const bijwerker = linuxBijwerker('sh');
const spel = maakSpel();
let plaats: Proefplaats;

/** Every so many cases also an ordinary run after it. */
async function speelAlle(gevallen: readonly Geval[], elke = 4): Promise<string[]> {
  const genummerd = gevallen.map((geval, nummer) => ({ geval, metHerstel: nummer % elke === 0 }));
  const fouten = await tegelijk(genummerd, ({ geval, metHerstel }) =>
    speel(bijwerker, plaats, geval, metHerstel),
  );
  return fouten.flat();
}

/** One of every so many, from a place that differs per list. */
const eenOp = <Ding>(hoeveel: number, dingen: readonly Ding[]): Ding[] =>
  dingen.filter((_, nummer) => (nummer + dingen.length) % hoeveel === 0);

// A script for a shell, which Windows does not have.
describe.skipIf(process.platform === 'win32')('bijwerken op Linux van een bron waar iets mee is', () => {
  beforeAll(async () => {
    plaats = await maakProefplaats(bijwerker, spel);
  });
  afterAll(() => plaats.ruimOp());

  test('een server die zwijgt of zich misdraagt, houdt niets half over', async () => {
    const gevallen = [
      ...stilte(spel),
      ...eenOp(2, misdragen(spel, 'oud')),
      ...eenOp(9, misdragen(spel, 'geen')),
    ];
    expect(await speelAlle(gevallen)).toEqual([]);
  });

  test('een hele uitgave die niet mag, wordt geweigerd', async () => {
    expect(await speelAlle(geheel(spel), 2)).toEqual([]);
  });

  test('een goed ondertekend manifest dat geen manifest is, wordt geweigerd', async () => {
    expect(await speelAlle([...foutGeschreven(spel), ...foutGetekend(spel)], 10)).toEqual([]);
  });

  test('beschadigde en verwisselde bestanden worden geweigerd, van het web, een map en een zip', async () => {
    const gevallen = [
      ...beschadigd(spel, 'oud', 'web', 11),
      ...eenOp(5, beschadigd(spel, 'oud', 'map', 12)),
      ...eenOp(7, beschadigd(spel, 'geen', 'zip', 13)),
      ...doorElkaar(spel, 'oud', 'web', 14),
      ...eenOp(4, doorElkaar(spel, 'geen', 'map', 15)),
      ...eenOp(3, doorElkaar(spel, 'oud', 'zip', 16)),
      ...erbij(spel, 'map'),
      ...erbij(spel, 'zip'),
      ...zipschade(spel, 24, 17),
    ];
    expect(await speelAlle(gevallen, 6)).toEqual([]);
  });
});
