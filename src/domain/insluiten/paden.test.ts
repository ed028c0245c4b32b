import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedpaden, fragmentpad, framepad, insluitmap, oembedpad } from './paden.ts';

test.each([
  ['/regios/vo2708.html', 'vo2708'],
  ['/themas/verzuim.html', 'lijst/themas-verzuim'],
  ['/toolbox.html', 'lijst/toolbox'],
])('de bestanden van %s staan in %s', (pagina, map) => {
  expect(insluitmap(pagina)).toBe(map);
});

test('twee pagina’s delen nooit een map', () => {
  const naam = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const pagina = fc.oneof(
    fc.constantFrom('/toolbox.html', '/initiatieven.html'),
    fc
      .tuple(fc.constantFrom('regios', 'typen', 'themas', 'doelgroepen'), naam)
      .map(([map, deel]) => `/${map}/${deel}.html`),
  );
  fc.assert(
    fc.property(pagina, pagina, (een, ander) => {
      expect(insluitmap(een) === insluitmap(ander)).toBe(een === ander);
    }),
  );
});

test('elke deur heeft haar eigen plek', () => {
  expect([
    framepad('vo2708', 'alles', 2),
    oembedpad('lijst/toolbox'),
    fragmentpad('lijst/toolbox', 'alles'),
    feedpaden('vo2708', 'materialen').json,
  ]).toEqual([
    'embed/vo2708/alles-2.html',
    'embed/lijst/toolbox/oembed.json',
    'data/v1/fragmenten/lijst/toolbox/alles.html',
    'feeds/vo2708/materialen.json',
  ]);
});
