import { describe, expect, it } from 'vitest';
import { readOpdracht } from './opdracht.ts';

describe('de opdracht', () => {
  it('stelt zonder opties elke vraag één keer en bewaart niets', () => {
    expect(readOpdracht([])).toEqual({ herhaal: 1, bewaar: false, help: false });
  });

  it('leest hoe vaak en of het bewaard moet worden', () => {
    expect(readOpdracht(['--herhaal=5', '--bewaar'])).toEqual({ herhaal: 5, bewaar: true, help: false });
  });

  it.each([
    ['--herhaal=0'],
    ['--herhaal=-1'],
    ['--herhaal=1.5'],
    ['--herhaal=veel'],
    ['--herhaal='],
    ['--snel'],
    ['iets'],
  ])('legt uit wat kan bij %s', (arg) => {
    expect(() => readOpdracht([arg])).toThrow('npm run bench zoeksnelheid');
  });
});
