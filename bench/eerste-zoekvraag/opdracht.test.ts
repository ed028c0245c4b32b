import { describe, expect, it } from 'vitest';
import { readOpdracht } from './opdracht.ts';

describe('wat er gemeten wordt', () => {
  it('is zonder opties een site met 1.200 vermeldingen, vijf keer in elke browser', () => {
    expect(readOpdracht([])).toEqual({
      aantal: 1200,
      map: undefined,
      herhaal: 5,
      bewaar: false,
      help: false,
    });
  });

  it('kan anders', () => {
    expect(readOpdracht(['--aantal=3000', '--herhaal=9', '--map=dist', '--bewaar'])).toEqual({
      aantal: 3000,
      map: 'dist',
      herhaal: 9,
      bewaar: true,
      help: false,
    });
  });

  it.each([
    '--aantal=12',
    '--aantal=-500',
    '--aantal=99999',
    '--aantal=veel',
    '--herhaal=0',
    '--herhaal=100',
    '--snel',
  ])('kan niet met %s', (optie) => {
    expect(() => readOpdracht([optie])).toThrow('npm run bench eerste-zoekvraag');
  });
});
