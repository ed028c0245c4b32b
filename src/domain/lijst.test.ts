import { expect, test } from 'vitest';
import { kleineGebieden } from '../../tests/fixtures/klein-nederland.ts';
import {
  doelgroeplijst,
  feedAdres,
  regiolijst,
  themalijst,
  toolboxlijst,
  typelijst,
  vervallenLijst,
} from './lijst.ts';

test('een lijst weet hoe zij heet en waar zij staat', () => {
  const namen = [
    toolboxlijst([]),
    typelijst('video', []),
    doelgroeplijst('ouders', []),
    themalijst('ziek-zijn', []),
    vervallenLijst('regios/gm0363'),
  ].map(({ titel, adres }) => [titel, adres]);
  expect(namen).toEqual([
    ['Toolbox', '/toolbox.html'],
    ["Video's", '/typen/video.html'],
    ['Voor: ouders', '/doelgroepen/ouders.html'],
    ['Thema: ziek zijn en school', '/themas/ziek-zijn.html'],
    ['Deze lijst bestaat niet meer', '/regios/gm0363.html'],
  ]);
});

test('een lijst van een regio heet voluit', () => {
  for (const gebied of kleineGebieden.values()) {
    expect(regiolijst(gebied, [])).toEqual({
      titel: gebied.volledigeNaam,
      adres: `/regios/${gebied.code}.html`,
      vermeldingen: [],
    });
  }
});

test('de feed staat naast de pagina', () => {
  expect(feedAdres('/themas/verzuim.html')).toBe('/themas/verzuim.xml');
  expect(feedAdres('https://voorbeeld.example/toolbox.html')).toBe('https://voorbeeld.example/toolbox.xml');
});
