import { describe, expect, test } from 'vitest';
import { vermeldingVanInitiatief, vermeldingVanMateriaal } from '../../tests/fixtures/vermelding.ts';
import { metaregel } from './metaregel.ts';

const ongecontroleerd = { gecontroleerd: undefined };

describe('de regel onder een materiaal', () => {
  test('noemt wie, wanneer, waar en voor welke school', () => {
    expect(metaregel(vermeldingVanMateriaal(ongecontroleerd))).toEqual([
      'Gedragswerk',
      '2019',
      'Landelijk',
      'po · vo',
    ]);
  });

  test('zegt het als het jaar onbekend is', () => {
    expect(metaregel(vermeldingVanMateriaal({ jaar: undefined }))).toContain('Jaar onbekend');
  });

  test('zwijgt over een materiaal dat actueel is en noemt elke andere staat', () => {
    expect(metaregel(vermeldingVanMateriaal({ status: 'actueel' }))).not.toContain('Actueel');
    expect(metaregel(vermeldingVanMateriaal({ status: 'verouderd' }))).toContain('Verouderd');
    expect(metaregel(vermeldingVanMateriaal({ status: 'vervallen' }))).toContain('Vervallen');
  });

  test('noemt de dag van de controle in woorden', () => {
    expect(metaregel(vermeldingVanMateriaal({ gecontroleerd: '2026-10-01' })).at(-1)).toBe(
      'Gecontroleerd 1 oktober 2026',
    );
  });
});

describe('de regel onder een initiatief', () => {
  test('noemt geen jaar van uitgave maar het jaar van de bron', () => {
    expect(metaregel(vermeldingVanInitiatief({ brondatum: '2024-05' }))).toEqual([
      'Stichting De Tussenplek',
      'Utrecht',
      'vo',
      'Actief',
      'Bron uit 2024',
    ]);
  });

  test('zegt het als de bron geen datum heeft', () => {
    expect(metaregel(vermeldingVanInitiatief({ brondatum: undefined })).at(-1)).toBe('Bron zonder datum');
  });

  test('noemt na een controle de controle en niet de bron', () => {
    const regel = metaregel(vermeldingVanInitiatief({ gecontroleerd: '2026-02-28', brondatum: '2020' }));
    expect(regel.at(-1)).toBe('Gecontroleerd 28 februari 2026');
    expect(regel).not.toContain('Bron uit 2020');
  });

  test('zegt dat niet bekend is of het nog bestaat', () => {
    expect(metaregel(vermeldingVanInitiatief({ status: 'onbekend' }))).toContain('Status onbekend');
  });
});
