import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meldingen } from '../taxonomy/melding.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { deelmail, meldlink } from './brief.ts';

const pagina = {
  id: 'materialen/sprintkaart',
  titel: 'Sprintkaart & gesprek',
  adres: 'https://toolbox.example/materialen/sprintkaart.html',
};

const velden = (link: string): URLSearchParams => new URL(link).searchParams;

describe('een reactie op een pagina', () => {
  test('gaat als ingevulde mail naar het meldadres, met titel, adres en kenmerk van de pagina', () => {
    const link = meldlink('redactie@toolbox.example', pagina, 'verouderd');
    expect(link.startsWith('mailto:redactie@toolbox.example?')).toBe(true);
    expect(velden(link).get('subject')).toBe('Verouderd: Sprintkaart & gesprek');
    expect(velden(link).get('body')).toContain('Kenmerk: materialen/sprintkaart');
    expect(velden(link).get('body')).toContain(pagina.adres);
  });

  test('gaat naar een meldformulier als het meldadres een webadres is', () => {
    const link = meldlink('https://git.example/toolbox/issues/new?labels=inhoud', pagina, 'fout');
    expect(velden(link).get('labels')).toBe('inhoud');
    expect(velden(link).get('title')).toBe('Fout: Sprintkaart & gesprek');
    expect(velden(link).get('body')).toContain('materialen/sprintkaart');
  });

  test('blijft één brief, wat er ook in de titel staat', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...valuesOf(meldingen)),
        (titel, soort) => {
          const link = meldlink('redactie@toolbox.example', { ...pagina, titel }, soort);
          expect([...velden(link).keys()]).toEqual(['subject', 'body']);
          expect(velden(link).get('subject')).toBe(`${meldingen[soort].onderwerp}: ${titel}`);
        },
      ),
    );
  });
});

describe('een pagina doorsturen', () => {
  test('opent een mail zonder ontvanger, met de titel en het openbare adres', () => {
    const link = deelmail(pagina);
    expect(new URL(link).pathname).toBe('');
    expect(velden(link).get('subject')).toBe(pagina.titel);
    expect(velden(link).get('body')).toBe(`${pagina.titel}\r\n${pagina.adres}`);
  });

  test('schrijft spaties niet als plusteken', () => {
    expect(deelmail(pagina)).not.toContain('+');
  });
});
