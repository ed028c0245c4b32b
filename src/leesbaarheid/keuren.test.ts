import { describe, expect, it } from 'vitest';
import { readInhoud, vandaagHier } from '../gate/inhoud.ts';
import { keur, type Tekstbron } from './keuren.ts';
import { measure } from './meten.ts';
import { normen, type Norm } from './normen.ts';
import { formatOordelen } from './rapport.ts';
import { zinnenIn } from './zinnen.ts';

const bron = (uitleg: string, meer: Partial<Tekstbron> = {}): Tekstbron => ({
  pad: 'src/content/begrippen/x.yaml',
  data: { uitleg },
  plekVan: () => ({ regel: 3 }),
  ...meer,
});
const norm: Norm = {
  collectie: 'begrippen',
  velden: ['uitleg'],
  score: 65,
  gemiddeld: 12,
  langste: 25,
  per: 'vermelding',
};
const lang = `${Array.from({ length: 25 }, () => 'de').join(' ')} school.`;

describe('de meting', () => {
  it('is die van Flesch-Douma', () => {
    // 8 words, 9 syllables, 2 sentences.
    expect(measure(zinnenIn('Bel de school. Vraag dan wat u moet.'))).toMatchObject({
      woorden: 8,
      zinnen: 2,
    });
    expect(measure(zinnenIn('De kat zat op de mat.')).score).toBe(124.2);
  });

  it('van een lege tekst is geen klacht', () => {
    expect(measure([])).toEqual({ zinnen: 0, woorden: 0, score: 100, gemiddeld: 0, langste: 0 });
    expect(keur(norm, [bron('')]).klachten).toEqual([]);
  });
});

describe('het oordeel', () => {
  it('over korte, gewone zinnen is goed', () => {
    expect(keur(norm, [bron('Bel de school. Vraag om een gesprek.')]).klachten).toEqual([]);
  });

  it('noemt bestand en regel van een zin die te lang is', () => {
    const { klachten } = keur({ ...norm, gemiddeld: 99 }, [bron(lang)]);
    expect(klachten).toEqual([
      `src/content/begrippen/x.yaml:3: 26 woorden in één zin, hoogstens 25: "${lang}"`,
    ]);
  });

  it('wijst in een tekst met alinea’s de regel van de zin aan', () => {
    const body = `\nKort.\n\nNog kort. En\n${lang}\n`;
    const { klachten } = keur({ ...norm, gemiddeld: 99 }, [bron('Kort.', { body, bodyRegel: 10 })]);
    expect(klachten).toHaveLength(1);
    expect(klachten[0]).toMatch(/x\.yaml:13: 27 woorden/);
  });

  it('noemt moeilijke woorden en te lange zinnen, per vermelding of van alle samen', () => {
    const moeilijk = bron('Onderwijsconsulenten adviseren onafhankelijk.');
    const makkelijk = bron('Bel de school. Vraag om een gesprek. Neem de tijd. Dat mag. Het is goed zo.');
    expect(keur(norm, [moeilijk, makkelijk]).klachten).toHaveLength(1);
    expect(keur({ ...norm, per: 'collectie' }, [moeilijk, makkelijk]).klachten).toEqual([]);
    expect(keur({ ...norm, gemiddeld: 2 }, [makkelijk]).klachten[0]).toContain('Maak kortere zinnen');
  });

  it('kijkt alleen naar velden met zinnen, ook als daar een lijst in staat of iets anders', () => {
    const vreemd = bron('', {
      data: { uitleg: ['Een zin.', 3, null, { a: 1 }], term: 'geschillencommissie' },
    });
    expect(keur(norm, [vreemd]).meting.zinnen).toBe(1);
    expect(keur(norm, [bron('', { data: {} })]).meting.zinnen).toBe(0);
  });

  it('vindt ook de zinnen van elk onderdeel van een lijst', () => {
    const taken = [{ wie: 'school', doet: 'De school belt.' }, { wie: 'ouders' }, { doet: 'U komt langs.' }];
    expect(keur({ ...norm, velden: ['taken.doet'] }, [bron('', { data: { taken } })]).meting.zinnen).toBe(2);
  });

  it('zet de moeilijkste zin vooraan in het overzicht', () => {
    const oordeel = keur(norm, [
      bron('U belt de school en praat. Ingewikkelde bureaucratische procedures vermijden.'),
    ]);
    const overzicht = formatOordelen([oordeel]);
    expect(overzicht.indexOf('Ingewikkelde')).toBeGreaterThan(0);
    expect(overzicht.indexOf('Ingewikkelde')).toBeLessThan(overzicht.indexOf('U belt'));
  });
});

describe('de teksten op de site', async () => {
  const { entries } = await readInhoud(process.cwd(), vandaagHier());

  it.each(normen)('van $collectie zijn goed te lezen', (een) => {
    expect(keur(een, entries[een.collectie]).klachten).toEqual([]);
  });
});
