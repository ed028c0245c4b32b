import { describe, expect, test } from 'vitest';
import { findVerhuisfouten, type Verhuisfout } from './verhuizingen.ts';

function fouten(verhuizingen: Readonly<Record<string, string>>): Verhuisfout[] {
  return findVerhuisfouten({
    materialen: [{ id: 'pact' }, { id: 'wet' }],
    initiatieven: [{ id: 'plek' }],
    verhuizingen: Object.entries(verhuizingen).map(([id, naar]) => ({ id, data: { naar } })),
  });
}

describe('verhuizingen', () => {
  test('zijn goed als het oude adres weg is en het nieuwe er staat', () => {
    expect(fouten({ 'materialen/oud': 'materialen/pact', 'regios/vo9999': 'regios' })).toEqual([]);
  });

  test('mogen met meer naar hetzelfde adres leiden', () => {
    expect(fouten({ 'materialen/a': 'materialen/pact', 'materialen/b': 'materialen/pact' })).toEqual([]);
  });

  test('kunnen niet van een vermelding zijn die nog bestaat', () => {
    expect(fouten({ 'initiatieven/plek': 'materialen/pact' })).toEqual([
      expect.objectContaining({
        id: 'initiatieven/plek',
        wat: '"initiatieven/plek" zou verhuisd zijn, maar bestaat nog',
      }),
    ]);
  });

  test('vormen geen ketting', () => {
    expect(fouten({ 'materialen/a': 'materialen/b', 'materialen/b': 'materialen/wet' })).toEqual([
      {
        id: 'materialen/a',
        wat: 'Het nieuwe adres "materialen/b" is zelf ook verhuisd',
        doe: 'schrijf het adres waar het nu staat, bijvoorbeeld materialen/wet.',
      },
    ]);
  });

  test('leiden niet naar zichzelf en niet in een kring', () => {
    expect(fouten({ 'materialen/a': 'materialen/a' })).toHaveLength(1);
    expect(fouten({ 'materialen/a': 'materialen/b', 'materialen/b': 'materialen/a' })).toHaveLength(2);
  });

  test.each(['materialen/Oud', '/materialen/oud', 'materialen/oud.html', ''])(
    'hebben geen "%s" als oud adres',
    (id) => {
      expect(fouten({ [id]: 'materialen/pact' })).toEqual([
        expect.objectContaining({ id, wat: `Het oude adres "${id}" kan geen webadres zijn` }),
      ]);
    },
  );
});
