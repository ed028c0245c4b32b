import { describe, expect, test } from 'vitest';
import { begripSchema } from '../../domain/schema/begrip.ts';
import { readChunk } from './chunk-address.ts';
import { kennisNaam, kennisScript, readKennis, type Vakkennis } from './kennis.ts';

const ids = ['initiatieven/plek', 'materialen/pact', 'materialen/wet'];

function gelezen(...gegevens: Parameters<typeof kennisScript>): Vakkennis {
  const chunk = readChunk(kennisScript(...gegevens));
  expect(chunk?.name).toBe(kennisNaam);
  return readKennis(chunk?.inhoud ?? '');
}

describe('wat de redactie van woorden weet', () => {
  test('is van een begrip de term, de afkorting en de synoniemen, en wat er alleen heen leidt', () => {
    const begrip = begripSchema.parse({
      term: 'leerplichtambtenaar',
      afkorting: 'lpa',
      synoniemen: ['ambtenaar leerplicht'],
      alleenheen: ['leerplicht bellen'],
    });
    expect(gelezen([begrip], [], ids).begrippen).toEqual([
      { woorden: ['leerplichtambtenaar', 'lpa', 'ambtenaar leerplicht'], alleenheen: ['leerplicht bellen'] },
    ]);
  });

  test('laat een begrip zonder andere woorden weg', () => {
    const begrippen = [
      begripSchema.parse({ term: 'leerrecht', uitleg: 'Het recht om te leren.' }),
      begripSchema.parse({ term: 'verzuim', alleenheen: ['spijbelen'] }),
    ];
    expect(gelezen(begrippen, [], ids).begrippen).toEqual([
      { woorden: ['verzuim'], alleenheen: ['spijbelen'] },
    ]);
  });

  test('is van een vraag met voorrang de plaats van haar vermeldingen, in haar volgorde', () => {
    const regel = { als: ['boete', 'straf'], eerst: ['materialen/wet', 'initiatieven/plek'] };
    expect(gelezen([], [regel], ids).voorrang).toEqual([{ als: ['boete', 'straf'], eerst: [2, 0] }]);
  });

  test('mag niets zijn', () => {
    expect(gelezen([], [], [])).toEqual({ begrippen: [], voorrang: [] });
  });
});
