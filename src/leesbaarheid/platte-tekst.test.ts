import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alineasIn } from './platte-tekst.ts';

const gelezen = (body: string): string[] =>
  alineasIn(body).map(({ tekst }) => tekst.replace(/\s+/g, ' ').trim());

it('leest alinea’s en punten van een lijst, geen koppen, tabellen en code', () => {
  const body = [
    '## Wat doet u?',
    '',
    'Bel de **school**. Vraag naar',
    'de [klachtenregeling](/gids/klacht.html "tip").',
    '',
    '- een pen',
    '* uw _eigen_ papier',
    '1. en tijd',
    '',
    '| a | b |',
    '| - | - |',
    '',
    '```',
    'geen tekst.',
    '```',
    '<LetOp>',
    'Let hierop.',
    '</LetOp>',
    '',
    '<Bron titel="Een titel die niet telt" url="https://voorbeeld.nl/" />',
  ].join('\n');
  expect(gelezen(body)).toEqual([
    'Bel de school . Vraag naar de klachtenregeling .',
    'een pen',
    'uw eigen papier',
    'en tijd',
    'Let hierop.',
  ]);
});

it('wijst in het bestand aan waar een alinea begint', () => {
  const body = '## Kop\n\nEen.\n\n- Twee.\n';
  expect(alineasIn(body).map(({ tekst, index }) => body.slice(index, index + tekst.length))).toEqual([
    'Een.',
    '- Twee.',
  ]);
});

it('houdt van elke tekst de plaats vast, hoe kapot de opmaak ook is', () => {
  const unit = fc.constantFrom('a', ' ', '\n', '[', ']', '(', ')', '*', '`', '<B', '>', '#', '- ', '|', '_');
  fc.assert(
    fc.property(fc.string({ unit }), (body) => {
      for (const { tekst, index } of alineasIn(body)) {
        expect(index + tekst.length).toBeLessThanOrEqual(body.length);
        for (const [at, teken] of tekst.split('').entries()) {
          if (teken !== ' ') expect(body[index + at]).toBe(teken);
        }
      }
    }),
  );
});
