import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beschadigd, doorElkaar, erbij, geheel, misdragen, stilte, zipschade } from './fouten.ts';
import { foutGeschreven, foutGetekend } from './foute-manifesten.ts';
import { maakProefplaats, type Proefplaats } from './proefdoel.ts';
import { speel, tegelijk, type Geval } from './speel.ts';
import { maakSpel } from './uitgaven.ts';
import { startWindowskern } from './windows.ts';

const kern = await startWindowskern();
const spel = maakSpel();

describe.skipIf(kern === undefined)('bijwerken op Windows, als er iets mis is met het aanbod', () => {
  let plaats: Proefplaats;
  const bijwerker = kern?.bijwerker ?? { naam: '', opdracht: () => ['true'] as const };

  beforeAll(async () => {
    plaats = await maakProefplaats(bijwerker, spel);
  });
  afterAll(async () => {
    await plaats.ruimOp();
    await kern?.sluit();
  });

  const groepen: Record<string, Geval[]> = {
    'een server die zwijgt': stilte(spel),
    'een heel aanbod dat niet mag, of een server die voor alles fout is': geheel(spel),
    'een manifest dat ondertekend is en geen manifest is': foutGeschreven(spel),
    'een handtekening die anders geschreven is': foutGetekend(spel),
    'een beschadigd bestand over het web': beschadigd(spel, 'oud', 'web', 81),
    'een beschadigd bestand bij een eerste kopie': beschadigd(spel, 'geen', 'map', 82),
    'een beschadigd bestand in een zip': beschadigd(spel, 'oud', 'zip', 83),
    'een server die zich bij een bestand misdraagt': misdragen(spel, 'oud'),
    'een server die zich bij een eerste kopie misdraagt': misdragen(spel, 'geen'),
    'bestanden door elkaar': doorElkaar(spel, 'oud', 'web', 84),
    'bestanden door elkaar in een map': doorElkaar(spel, 'geen', 'map', 85),
    'bestanden die er niet bij horen, in een map': erbij(spel, 'map'),
    'bestanden die er niet bij horen, in een zip': erbij(spel, 'zip'),
    'een beschadigde zip': zipschade(spel, 100, 86),
  };

  test.each(Object.entries(groepen))(
    '%s: de kopie blijft heel en de oorzaak staat erbij',
    async (_, gevallen) => {
      // Every third time also an ordinary run after it.
      const genummerd = gevallen.map((geval, nummer) => ({ geval, metHerstel: nummer % 3 === 0 }));
      const uitkomsten = await tegelijk(genummerd, ({ geval, metHerstel }) =>
        speel(bijwerker, plaats, geval, metHerstel),
      );
      expect(uitkomsten.flat()).toEqual([]);
    },
  );
});
