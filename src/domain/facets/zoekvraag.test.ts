import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { willekeurigeZoekvraag } from '../../../tests/fixtures/willekeurig.ts';
import { doelgroepen } from '../taxonomy/doelgroep.ts';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import { themas } from '../taxonomy/thema.ts';
import { typen } from '../taxonomy/type.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { facetten, geenKeuze } from './facet.ts';
import type { Jaarkeuze } from './jaar.ts';
import { sorteringen } from './sortering.ts';
import { finderAddress, readZoekvraag, writeZoekvraag } from './zoekvraag.ts';

const leeg = { q: '', keuze: geenKeuze, sorteer: 'relevantie' };

describe('het adres van een zoekvraag', () => {
  test('houdt precies vast wat er gevraagd is', () => {
    fc.assert(
      fc.property(willekeurigeZoekvraag, (vraag) => {
        expect(readZoekvraag(writeZoekvraag(vraag))).toEqual(vraag);
      }),
      { numRuns: 1000 },
    );
  });

  test('is leeg als er niets gevraagd is', () => {
    expect(writeZoekvraag({ q: '', keuze: geenKeuze, sorteer: 'relevantie' })).toBe('');
  });

  test('is hetzelfde in welke volgorde de waarden ook gekozen zijn', () => {
    const adres = (thema: string[]): string =>
      writeZoekvraag({ q: '', keuze: { ...geenKeuze, thema }, sorteer: 'nieuwste' });
    expect(adres(['verzuim', 'autisme'])).toBe('?thema=autisme&thema=verzuim&sorteer=nieuwste');
    expect(adres(['autisme', 'verzuim'])).toBe(adres(['verzuim', 'autisme']));
  });

  test('houdt een keuze van jaren kort', () => {
    const adres = (jaar: Jaarkeuze): string =>
      writeZoekvraag({ q: '', keuze: { ...geenKeuze, jaar }, sorteer: 'relevantie' });
    expect(adres({ van: 2015, tot: 2020, onbekend: false })).toBe('?van=2015&tot=2020&jaaronbekend=nee');
    expect(adres({ van: 2015, onbekend: true })).toBe('?van=2015');
  });

  test('met één gekozen waarde wijst naar de zoeker', () => {
    expect(finderAddress('regio', 'vo2708')).toBe('/toolbox.html?regio=vo2708');
  });
});

describe('een adres lezen', () => {
  test.each(['', '?', '?onbekend=1', '?type=', '?type=,,&regio=%20'])('%j vraagt niets', (query) => {
    expect(readZoekvraag(query)).toEqual(leeg);
  });

  test('komma’s en herhaalde sleutels betekenen hetzelfde', () => {
    const verwacht = ['autisme', 'leerrecht', 'verzuim'];
    for (const query of [
      '?thema=verzuim,autisme,leerrecht',
      '?thema=verzuim&thema=autisme&thema=leerrecht',
      '?thema=verzuim%2Cautisme&thema=leerrecht,autisme',
      '?thema=Verzuim, AUTISME&thema=leerrecht',
    ]) {
      expect(readZoekvraag(query).keuze.thema).toEqual(verwacht);
    }
  });

  test('spaties om de vraag vallen weg', () => {
    expect(readZoekvraag('?q=+leerplicht++').q).toBe('leerplicht');
  });

  test('een vraag is hoogstens 200 tekens lang', () => {
    expect(readZoekvraag(`?q=${'a'.repeat(300)}`).q).toBe('a'.repeat(200));
  });

  test('een afgekapte vraag eindigt niet op een spatie', () => {
    expect(readZoekvraag(`?q=${'a'.repeat(199)}+bcd`).q).toBe('a'.repeat(199));
  });

  test('een afgekapte vraag eindigt niet op een half teken', () => {
    expect(readZoekvraag(`?q=${'a'.repeat(199)}😀`).q).toBe('a'.repeat(199));
  });

  test('een waarde die geen code kan zijn, valt weg', () => {
    expect(readZoekvraag('?type=<script>,brochure,a b,é').keuze.type).toEqual(['brochure']);
    expect(readZoekvraag(`?type=${'a'.repeat(61)}`).keuze.type).toEqual([]);
  });

  test.each(['toString', 'constructor', '__proto__', 'onzin', ''])(
    'een volgorde %j die niet bestaat, wordt relevantie',
    (sorteer) => {
      expect(readZoekvraag(`?sorteer=${sorteer}`).sorteer).toBe('relevantie');
    },
  );

  test.each(valuesOf(sorteringen))('de volgorde %s wordt herkend', (sorteer) => {
    expect(readZoekvraag(`?sorteer=${sorteer}`).sorteer).toBe(sorteer);
  });

  test.each([
    ['?van=2015&tot=2020', { van: 2015, tot: 2020, onbekend: true }],
    ['?van=2020&tot=2015&jaaronbekend=nee', { van: 2015, tot: 2020, onbekend: false }],
    ['?tot=+2020+&jaaronbekend=ja', { tot: 2020, onbekend: true }],
    ['?van=2015&van=2016&tot=', { van: 2015, onbekend: true }],
    ['?van=15&tot=twintig', undefined],
    ['?van=02015&tot=-2020', undefined],
    ['?van=20.5&tot=2e3&jaaronbekend=nee', undefined],
    ['?jaaronbekend=nee', undefined],
  ])('%s kiest de jaren %j', (query, jaar) => {
    expect(readZoekvraag(query).keuze.jaar).toEqual(jaar);
  });

  const part = fc.oneof(
    willekeurigeTekst,
    fc.constantFrom('%', '%ZZ', '%00', '%C0%AF', '\ud800', '__proto__', 'q=', '&', '=', '+', ',', '#', '?'),
    fc.constantFrom(
      ...valuesOf(facetten),
      'sorteer',
      'van',
      'tot',
      'van=2015',
      'tot=2012',
      'jaaronbekend=nee',
    ),
  );
  const hostile = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));

  test('lukt altijd, wat er ook in staat', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const { q, keuze, sorteer } = readZoekvraag(query);
        expect(q).toBe(q.trim());
        expect(q.length).toBeLessThanOrEqual(200);
        expect(valuesOf(sorteringen)).toContain(sorteer);
        for (const facet of valuesOf(facetten)) {
          expect(keuze[facet]).toEqual([...new Set(keuze[facet])].sort());
          for (const waarde of keuze[facet]) expect(waarde).toMatch(/^[a-z0-9-]{1,60}$/);
        }
        const { van = 1000, tot = 9999 } = keuze.jaar ?? {};
        expect(1000 <= van && van <= tot && tot <= 9999).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('en weer opschrijven verandert de vraag niet meer', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.array(willekeurigeTekst, { maxLength: 20 }).map((parts) => parts.join(' ')),
        (query, q) => {
          const vraag = readZoekvraag(`?${new URLSearchParams({ q }).toString()}&${query}`);
          expect(readZoekvraag(writeZoekvraag(vraag))).toEqual(vraag);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('elke waarde waarop gefilterd kan worden, past in een adres', () => {
    const perFacet = {
      type: valuesOf(typen),
      doelgroep: valuesOf(doelgroepen),
      thema: valuesOf(themas),
      onderwijssoort: valuesOf(onderwijssoorten),
    };
    const keuze = { ...geenKeuze, ...perFacet };
    const { keuze: gelezen } = readZoekvraag(writeZoekvraag({ q: '', keuze, sorteer: 'relevantie' }));
    for (const facet of valuesOf(perFacet)) expect(gelezen[facet]).toEqual([...perFacet[facet]].sort());
  });
});
