import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eigenAdres } from './eigen-adressen.ts';

const wortels = ['file:///T:/toolbox/', 'https://intranet.gemeente.test/toolbox/', 'http://127.0.0.1:8080/'];

describe('een adres dat een kopieerprogramma van een pagina met een vraag maakte', () => {
  test.each(wortels)('wijst weer naar de kopie in %s', (wortel) => {
    expect(eigenAdres('https://toolbox.test/toolbox.html?q=angst', wortel)).toBe(
      `${wortel}toolbox.html?q=angst`,
    );
    expect(eigenAdres('http://127.0.0.1:99/sub/insluiten.html?regio=pv26#code', wortel)).toBe(
      `${wortel}insluiten.html?regio=pv26#code`,
    );
    expect(eigenAdres('https://toolbox.test/initiatieven.html', wortel)).toBe(`${wortel}initiatieven.html`);
  });

  test.each([
    'https://www.nji.nl/zoeken?q=angst',
    'https://www.nji.nl/?u=/toolbox.html',
    'https://www.nji.nl/mijn-toolbox.html?q=1',
    'toolbox.html?q=angst',
    'mailto:x@y.nl?subject=/toolbox.html',
    'javascript:alert(1)//toolbox.html?',
    'http://[',
    '',
  ])('%s blijft wat het is', (adres) => {
    for (const wortel of wortels) expect(eigenAdres(adres, wortel)).toBeUndefined();
  });

  test('blijft op de eigen plek staan', () => {
    const wortel = 'https://intranet.gemeente.test/toolbox/';
    expect(eigenAdres(`${wortel}toolbox.html?q=angst`, wortel)).toBeUndefined();
  });

  test('komt nooit buiten de kopie uit', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()),
        fc.constantFrom(...wortels),
        (a, wortel) => {
          expect((eigenAdres(a, wortel) ?? wortel).startsWith(wortel)).toBe(true);
        },
      ),
    );
  });
});
