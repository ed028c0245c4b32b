import { describe, expect, test } from 'vitest';
import { beschadig, beschadigingen } from '../../bench/stopt/beschadigingen.ts';
import { buildElsewhere } from './build-elsewhere.ts';

describe('een bouw met een fout in de inhoud', () => {
  test.each(Object.entries(beschadigingen))(
    'stopt op een %s en noemt het bestand',
    async (_naam, makers) => {
      let bestand = '';
      const bouw = buildElsewhere((project) => {
        ({ bestand } = beschadig(project, makers, 0));
        return Promise.resolve();
      });
      await expect(bouw).rejects.toThrow(/probleem in de inhoud|problemen in de inhoud/);
      await expect(bouw).rejects.toThrow(bestand);
    },
    300_000,
  );
});
