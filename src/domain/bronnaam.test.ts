import { expect, test } from 'vitest';
import { bronnamen } from './bronnaam.ts';

const namen = (...adressen: string[]): string[] => bronnamen(adressen).map(({ tekst }) => tekst);

test('een bron heet naar de site waarop zij staat', () => {
  expect(bronnamen(['https://www.nji.nl/cijfers/schoolverzuim'])).toEqual([
    { tekst: 'nji.nl', adres: 'https://www.nji.nl/cijfers/schoolverzuim' },
  ]);
});

test('twee bronnen op één site zijn uit elkaar te houden', () => {
  expect(
    namen(
      'https://zoek.officielebekendmakingen.nl/kst-36663-8.html',
      'https://wetten.overheid.nl/BWBR0002628',
      'https://zoek.officielebekendmakingen.nl/kst-36257-3.html',
    ),
  ).toEqual([
    'zoek.officielebekendmakingen.nl: kst-36663-8',
    'wetten.overheid.nl',
    'zoek.officielebekendmakingen.nl: kst-36257-3',
  ]);
});

test('de voorpagina van een site heeft geen pad om te noemen', () => {
  expect(namen('https://www.nji.nl/', 'https://nji.nl/cijfers')).toEqual(['nji.nl', 'nji.nl: cijfers']);
});
