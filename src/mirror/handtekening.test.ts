import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { isOndertekend, leesGeheim, leesSleutel, nieuwGeheim, onderteken, openbaar } from './handtekening.ts';

const geheim = leesGeheim(nieuwGeheim());
const sleutel = leesSleutel(openbaar(geheim));
const tekst = Buffer.from('een manifest');

describe('een handtekening', () => {
  test('hoort bij deze bytes en deze sleutel, en is elke keer dezelfde', () => {
    const handtekening = onderteken(tekst, geheim);
    expect(isOndertekend(tekst, handtekening, sleutel)).toBe(true);
    expect(onderteken(tekst, geheim)).toBe(handtekening);
    expect(isOndertekend(Buffer.from('een ander manifest'), handtekening, sleutel)).toBe(false);
    expect(isOndertekend(tekst, handtekening, leesSleutel(openbaar(leesGeheim(nieuwGeheim()))))).toBe(false);
  });

  test('bestaat in één schrijfwijze', () => {
    const handtekening = onderteken(tekst, geheim);
    const laatste = handtekening.at(-4) ?? '';
    // The last sign before == holds bits that mean nothing: another one would decode to the same bytes.
    const tekens = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const ander = handtekening.slice(0, -4) + (tekens[tekens.indexOf(laatste) + 1] ?? '') + '==\n';
    expect(Buffer.from(ander, 'base64')).toEqual(Buffer.from(handtekening, 'base64'));
    for (const fout of [ander, handtekening.trim(), ` ${handtekening}`, `${handtekening}\n`]) {
      expect(isOndertekend(tekst, fout, sleutel)).toBe(false);
    }
  });

  test('is geen willekeurige tekst', () => {
    fc.assert(fc.property(willekeurigeTekst, (vreemd) => !isOndertekend(tekst, vreemd, sleutel)));
  });
});

describe('een sleutel', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

  test('van een ander soort wordt geweigerd', () => {
    expect(() => leesGeheim(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow(
      'Ed25519',
    );
    expect(() => leesSleutel(rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString())).toThrow(
      'Ed25519',
    );
  });

  test('die geheim is, hoort niet bij een controle', () => {
    expect(() => leesSleutel(nieuwGeheim())).toThrow('geheime sleutel');
    expect(() => leesGeheim(openbaar(geheim))).toThrow('geen geheime');
  });

  test('die onleesbaar is, komt niet in de melding', () => {
    const kapot = nieuwGeheim().replace('MC4', 'XX4');
    expect(() => leesGeheim(kapot)).toThrow(/^Dit is geen geheime sleutel in PEM-vorm\.$/);
  });
});
