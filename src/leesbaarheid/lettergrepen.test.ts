import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLettergrepen } from './lettergrepen.ts';

it.each([
  ['op', 1],
  ['school', 1],
  ['ouders', 2],
  ['over', 2],
  ['avond', 2],
  ['idee', 2],
  ['ideeën', 3],
  ['coördinatie', 5],
  ['leeuw', 1],
  ['kooien', 2],
  ['bureau', 2],
  ['informatie', 4],
  ['jeugdarts', 2],
  ['leerplichtambtenaar', 5],
  ['samenwerkingsverband', 6],
  ['geschillencommissie', 6],
])('%s heeft %i lettergrepen', (woord, aantal) => {
  expect(countLettergrepen(woord)).toBe(aantal);
});

it('telt wat letter voor letter gezegd wordt per letter, en een getal per cijfer', () => {
  expect(['SWV', 'OPP', '16', '2023'].map(countLettergrepen)).toEqual([3, 3, 2, 4]);
});

it('rekent wat men overneemt niet als moeilijk woord', () => {
  const overgenomen = [
    'https://www.voorbeeld.nl/een/lang/adres',
    'vraag@oudersonderwijs.nl',
    '070-312',
    '9.00-12.30',
  ];
  expect(overgenomen.map(countLettergrepen)).toEqual([1, 1, 1, 1]);
});

it('geeft elk woord minstens één lettergreep en nooit meer dan letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Zë0-9é'’-]{1,30}$/), (woord) => {
      const aantal = countLettergrepen(woord);
      return Number.isInteger(aantal) && aantal >= 1 && aantal <= woord.length;
    }),
  );
});
