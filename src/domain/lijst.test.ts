import { expect, test } from 'vitest';
import { kleineGebieden } from '../../tests/fixtures/klein-nederland.ts';
import {
  doelgroeplijst,
  feedAdres,
  initiatievenlijst,
  regiolijst,
  themalijst,
  toolboxlijst,
  typelijst,
  vervallenLijst,
} from './lijst.ts';

test('een lijst weet hoe zij heet en waar zij staat', () => {
  const namen = [
    toolboxlijst([]),
    initiatievenlijst([]),
    typelijst('initiatief', []),
    typelijst('video', []),
    doelgroeplijst('ouders', []),
    themalijst('ziek-zijn', []),
    vervallenLijst('regios/gm0363'),
  ].map(({ titel, voluit, inhoud, adres }) => [titel, voluit, inhoud, adres]);
  expect(namen).toEqual([
    ['Toolbox', 'Materialen en initiatieven over thuiszitten', 'alles', '/toolbox.html'],
    ['Initiatieven in de buurt', 'Alle initiatieven', 'initiatieven', '/initiatieven.html'],
    ['Initiatieven', 'Initiatieven over thuiszitten', 'initiatieven', '/typen/initiatief.html'],
    ["Video's", "Video's over thuiszitten", 'materialen', '/typen/video.html'],
    [
      'Voor: ouders',
      'Materialen en initiatieven voor de doelgroep ouders',
      'alles',
      '/doelgroepen/ouders.html',
    ],
    [
      'Thema: ziek zijn en school',
      'Materialen en initiatieven over het thema ziek zijn en school',
      'alles',
      '/themas/ziek-zijn.html',
    ],
    ['Deze lijst bestaat niet meer', 'Een lijst die niet meer bestaat', 'alles', '/regios/gm0363.html'],
  ]);
});

test('een lijst van een regio heet voluit', () => {
  for (const gebied of kleineGebieden.values()) {
    expect(regiolijst(gebied, [])).toEqual({
      titel: gebied.volledigeNaam,
      voluit: gebied.volledigeNaam,
      inhoud: 'alles',
      adres: `/regios/${gebied.code}.html`,
      vermeldingen: [],
    });
  }
});

test('de feed staat naast de pagina', () => {
  expect(feedAdres('/themas/verzuim.html')).toBe('/themas/verzuim.xml');
  expect(feedAdres('https://voorbeeld.example/toolbox.html')).toBe('https://voorbeeld.example/toolbox.xml');
});
