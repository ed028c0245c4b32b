import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uuidVanNaam } from './uuid.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const url = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

describe('een uuid van een naam', () => {
  test.each([
    ['www.example.com', dns, '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
    ['https://voorbeeld.nl/é', url, '522a9e91-60a5-526e-a76c-b12dbb9f3ddc'],
  ])('is voor %s die van elk ander programma', async (naam, naamruimte, verwacht) => {
    expect(await uuidVanNaam(naam, naamruimte)).toBe(verwacht);
  });

  // Published: another value would break whoever kept the id.
  test('van een initiatief verandert nooit', async () => {
    expect(await uuidVanNaam('initiatieven/tussenplek')).toBe('1387dee2-51f2-51ad-9b5f-36e2e3be8514');
  });

  test('heeft altijd de vorm van versie 5', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (naam) => {
        expect(await uuidVanNaam(naam)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });
});
