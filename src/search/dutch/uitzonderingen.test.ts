import { expect, test } from 'vitest';
import { makeLexicon } from './lexicon.build.ts';
import { makeSplitser } from './samenstelling.ts';
import { parseUitzonderingen, readUitzonderingen } from './uitzonderingen.build.ts';

test('beide richtingen, met opmerkingen, accenten en Windows-regeleinden', () => {
  const { altijd, nooit } = parseUitzonderingen('# kop\r\nUithuis + plaatsing # zo\r\n\r\ncoördinator\r\n');
  expect([...altijd]).toEqual([['uithuisplaatsing', ['uithuis', 'plaatsing']]]);
  expect([...nooit]).toEqual(['coordinator']);
});

test('een uitzondering gaat voor', () => {
  const splits = makeSplitser(makeLexicon(undefined, parseUitzonderingen('leer + plichtwet\nschoolarts')));
  expect(splits('Leerplichtwet')).toEqual(['Leer', 'plichtwet']);
  expect(splits('schoolarts')).toBeUndefined();
});

test.each([
  ['a\nschool +', 'regel 2 ("school +"): voor en na elke + hoort een deel'],
  ['+', 'regel 1'],
  ['school arts', 'schrijf één woord met alleen letters'],
  ['school = arts', 'schrijf één woord met alleen letters'],
  ['schoolarts\n\nschool + arts', 'regel 3 ("school + arts"): het woord "schoolarts" staat er al eerder'],
])('een foute regel stopt met uitleg: %j', (tekst, fout) => {
  expect(() => parseUitzonderingen(tekst)).toThrow(fout);
});

test('het bestand van de site is goed', () => {
  expect(readUitzonderingen().altijd.size).toBeGreaterThan(0);
});
