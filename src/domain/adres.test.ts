import { describe, expect, test } from 'vitest';
import { isPaginaId, splitVermeldingId } from './adres.ts';

describe('de id van een vermelding met een pagina', () => {
  test.each([
    ['materialen/thuiszitterspact', 'materialen', 'thuiszitterspact'],
    ['initiatieven/de-tussenplek-2', 'initiatieven', 'de-tussenplek-2'],
  ])('%s heeft een map en een naam', (id, collectie, naam) => {
    expect(splitVermeldingId(id)).toEqual({ collectie, naam });
  });

  test.each([
    '',
    'materialen',
    'materialen/',
    'materialen/A',
    'materialen/a/b',
    'materialen/a--b',
    'materialen/-a',
    'materialen/é',
    'materialen/..',
    'begrippen/leerplicht',
    '/materialen/a',
  ])('"%s" is er geen', (id) => {
    expect(splitVermeldingId(id)).toBeUndefined();
  });
});

test('het adres van een pagina mag ook dat van een lijst zijn, maar heeft geen .html', () => {
  expect(['regios/vo2602', 'regios', 'materialen/a-b'].every(isPaginaId)).toBe(true);
  expect(['/regios', 'regios/', 'regios.html', 'https://a.nl/b', 'Regios', ''].some(isPaginaId)).toBe(false);
});
