import { expect, test } from 'vitest';
import { chunkAddress } from './chunk-address.ts';

test.each([
  ['wegwijzer', 'data/wegwijzer.js'],
  ['index/nl_1a2b.pf_index', 'data/index-nl_1a2b.pf_index.js'],
  ['a/b/c', 'data/a-b-c.js'],
])('het zoekbestand %s ligt op %s', (name, address) => {
  expect(chunkAddress(name)).toBe(address);
});
