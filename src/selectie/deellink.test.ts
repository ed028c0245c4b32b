import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeSelectie } from '../../tests/fixtures/selectie.ts';
import { langsteLink, leesDeellink, maakLink } from './deellink.ts';
import { maakSelectie } from './selectie.ts';

const pagina = 'https://toolbox.example/selectie.html';
const fragmentVan = (link: string): string => link.slice(link.indexOf('#'));
const gevuld = willekeurigeSelectie.filter(({ regels }) => regels.length > 0);

const voorbeeld = maakSelectie('Overleg', [
  { id: 'materialen/thuiszitterspact', notitie: 'Pagina 3, "hoe nu verder?"' },
  { id: 'initiatieven/agora-roermond', notitie: '' },
]);

describe('de link van een selectie', () => {
  test('is kort en leesbaar', () => {
    expect(maakLink(pagina, voorbeeld)).toMatch(
      /^https:\/\/toolbox\.example\/selectie\.html#s=1~Overleg~mthuiszitterspact\.Pagina_3%2C_%22hoe_nu_verder%3F%22~iagora-roermond~[0-9a-z]+$/,
    );
  });

  test('houdt van het adres van de pagina alleen de pagina', () => {
    expect(maakLink(`${pagina}?x=1#s=oud`, voorbeeld)).toBe(maakLink(pagina, voorbeeld));
  });

  test('geeft dezelfde selectie terug, wat er ook in de notities staat', () => {
    fc.assert(
      fc.property(gevuld, (selectie) => {
        const link = maakLink(pagina, selectie);
        fc.pre(link.length <= langsteLink);
        expect(leesDeellink(new URL(link).hash)).toEqual(selectie);
      }),
    );
  });

  test('bestaat uit tekens waarbij geen programma een link afbreekt', () => {
    fc.assert(
      fc.property(gevuld, (selectie) => {
        expect(fragmentVan(maakLink(pagina, selectie))).toMatch(/^#s=[\w.~%-]*[a-z0-9]$/);
      }),
    );
  });

  test('die is afgeknipt, heet niet compleet', () => {
    fc.assert(
      fc.property(gevuld, fc.nat(), (selectie, plek) => {
        const fragment = fragmentVan(maakLink(pagina, selectie));
        const deel = fragment.slice(0, 3 + (plek % (fragment.length - 3)));
        expect(leesDeellink(deel)).toBe('kapot');
      }),
    );
  });

  test('waarin één teken is veranderd, geeft nooit een andere selectie', () => {
    fc.assert(
      fc.property(
        gevuld,
        fc.nat(),
        fc.constantFrom('a', 'm', 'z', '0', '9', '.', '~', '_', '-', '%'),
        (selectie, plek, teken) => {
          const fragment = fragmentVan(maakLink(pagina, selectie));
          fc.pre(fragment.length <= langsteLink);
          const hier = 3 + (plek % (fragment.length - 3));
          const gelezen = leesDeellink(fragment.slice(0, hier) + teken + fragment.slice(hier + 1));
          expect(['kapot', selectie]).toContainEqual(gelezen);
        },
      ),
    );
  });

  test('mag door een programma anders zijn gecodeerd', () => {
    const fragment = fragmentVan(maakLink(pagina, maakSelectie('Één', voorbeeld.regels)));
    for (const anders of [
      decodeURIComponent(fragment),
      fragment.replace(/%../g, (code) => code.toLowerCase()),
    ]) {
      expect(leesDeellink(anders)).toEqual(leesDeellink(fragment));
    }
  });

  test.each(['', '#', '#inhoud', '#x=1~a~b', 's=1'])('%j is geen link van een selectie', (fragment) => {
    expect(leesDeellink(fragment)).toBeUndefined();
  });

  test.each([
    '#s=',
    '#s=1',
    '#s=1~~',
    '#s=2~~mx~0',
    '#s=1~%~mx~0',
    '#s=1~%FF~mx~0',
    `#s=1~${'m'.repeat(9000)}`,
  ])('%j is niet compleet', (fragment) => {
    expect(leesDeellink(fragment)).toBe('kapot');
  });

  test('maakt van willekeurige tekst nooit een fout', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        expect(leesDeellink(`#s=${tekst}`)).toBe('kapot');
      }),
    );
  });

  test('van honderd vermeldingen zonder notities past', () => {
    const regels = Array.from({ length: 100 }, (_, nummer) => ({
      id: `materialen/een-vermelding-met-een-lange-naam-en-een-nummer-${nummer}`,
      notitie: '',
    }));
    expect(maakLink(pagina, maakSelectie('Alles', regels)).length).toBeLessThan(langsteLink);
  });
});
