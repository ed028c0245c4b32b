import { createHash, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { isOndertekend, leesSleutel, openbaar } from '../../src/mirror/handtekening.ts';
import { toeval } from './toeval.ts';
import { startWindowskern } from './windows.ts';

const kern = await startWindowskern();

/** What is judged: message, signature of 64 bytes and key of 32 bytes. */
interface Zaak {
  bericht: Uint8Array;
  teken: Uint8Array;
  sleutel: Uint8Array;
}

const hex = (tekst: string): Buffer => Buffer.from(tekst, 'hex');
const voorSleutel = hex('302a300506032b6570032100');
const alsSleutel = (ruw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([voorSleutel, ruw]), format: 'der', type: 'spki' });
const ruw = (sleutel: KeyObject): Buffer => sleutel.export({ type: 'spki', format: 'der' }).subarray(12);
const klein = (getal: bigint): Buffer => hex(getal.toString(16).padStart(64, '0')).reverse();
const groot = (deel: Uint8Array): bigint => BigInt(`0x${Buffer.from(deel).reverse().toString('hex')}`);

const orde = 2n ** 252n + 27742317777372353535851937790883648493n;
const priem = 2n ** 255n - 19n;

/** RFC 8032, 7.1: public key, message, signature. */
const vectoren: readonly (readonly [string, string, string])[] = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
  [
    'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  ],
];

/** The points of which eight times is nothing: with these, implementations differ, and OpenSSL of OpenSSL. */
const kleineOrde = [
  klein(1n),
  klein(priem - 1n),
  klein(0n),
  klein(2n ** 255n),
  ...[
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  ].map(hex),
];

/** Good signatures and what is nearly one, all different and the same at every run but for the keys. */
function zaken(aantal: number): Zaak[] {
  const kies = toeval(8032);
  const makers = Array.from({ length: 8 }, () => generateKeyPairSync('ed25519'));
  const om = (bytes: Uint8Array): Buffer => {
    const anders = Buffer.from(bytes);
    const plaats = kies(anders.length);
    anders[plaats] = (anders[plaats] ?? 0) ^ (1 << kies(8));
    return anders;
  };
  const soorten: ((zaak: Zaak) => Zaak)[] = [
    (zaak) => zaak,
    (zaak) => ({ ...zaak, bericht: om(zaak.bericht) }),
    (zaak) => ({ ...zaak, teken: om(zaak.teken) }),
    (zaak) => ({ ...zaak, sleutel: om(zaak.sleutel) }),
    // The same S, one order further: the second spelling of the same signature.
    ({ teken, ...zaak }) => {
      const s = klein(groot(teken.subarray(32)) + orde * BigInt(1 + kies(8)));
      return { ...zaak, teken: Buffer.concat([teken.subarray(0, 32), s]) };
    },
    ({ teken, ...zaak }) => ({
      ...zaak,
      teken: Buffer.concat([teken.subarray(0, 32), klein(orde - groot(teken.subarray(32)))]),
    }),
    ({ bericht, sleutel }) => ({
      bericht,
      sleutel,
      teken: Buffer.from(Array.from({ length: 64 }, () => kies(256))),
    }),
  ];
  return Array.from({ length: aantal }, (_, nummer) => {
    const maker = makers[nummer % makers.length] ?? generateKeyPairSync('ed25519');
    const bericht = Buffer.from(Array.from({ length: 1 + kies(300) }, () => kies(256)));
    const zaak = { bericht, teken: sign(null, bericht, maker.privateKey), sleutel: ruw(maker.publicKey) };
    return soorten[Math.floor(nummer / makers.length) % soorten.length]?.(zaak) ?? zaak;
  });
}

afterAll(() => kern?.sluit());

describe.skipIf(kern === undefined)('de handtekening, nagegaan door de kern voor Windows', () => {
  const vraag = (...woorden: (string | Uint8Array)[]): Promise<string> =>
    kern?.vraagbaak.vraag(...woorden) ?? Promise.resolve('');
  const oordeel = ({ bericht, teken, sleutel }: Zaak): Promise<string> =>
    vraag('handtekening', bericht, teken, sleutel);

  test.each(vectoren)('is goed bij de proef van RFC 8032 met sleutel %s', async (sleutel, bericht, teken) => {
    const zaak = { bericht: hex(bericht), teken: hex(teken), sleutel: hex(sleutel) };
    expect(await oordeel(zaak)).toBe('goed');
    expect(await oordeel({ ...zaak, bericht: Buffer.concat([zaak.bericht, hex('00')]) })).toBe('fout');
  });

  test('is in 1.200 gevallen goed of fout zoals voor OpenSSL', async () => {
    const alle = zaken(1200);
    const hoort = alle.map(({ bericht, teken, sleutel }) =>
      verify(null, bericht, alsSleutel(sleutel), teken) ? 'goed' : 'fout',
    );
    const uitkomsten = await Promise.all(alle.map(oordeel));
    const anders = alle.filter((_, nummer) => uitkomsten[nummer] !== hoort[nummer]);
    expect(anders.map(({ sleutel, teken }) => Buffer.concat([sleutel, teken]).toString('hex'))).toEqual([]);
    const goed = hoort.filter((een) => een === 'goed').length;
    expect(goed).toBeGreaterThan(150);
    expect(goed).toBeLessThan(300);
  });

  test('is nooit goed bij een sleutel van kleine orde, waarbij een handtekening van niets kan passen', async () => {
    for (const sleutel of kleineOrde) {
      for (const r of kleineOrde) {
        const teken = Buffer.concat([r, klein(0n)]);
        for (const bericht of [0, 1, 2, 3].map((nummer) => Buffer.from(`bericht ${nummer}`))) {
          expect(await oordeel({ bericht, teken, sleutel })).toBe('fout');
        }
      }
    }
  });

  test('is niet goed als de maker haar van niets maakt', async () => {
    const maker = generateKeyPairSync('ed25519');
    const zaad = maker.privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(16);
    const geheim = createHash('sha512').update(zaad).digest().subarray(0, 32);
    geheim[0] = (geheim[0] ?? 0) & 248;
    geheim[31] = ((geheim[31] ?? 0) & 127) | 64;
    const [bericht, sleutel, r] = [Buffer.from('x'), ruw(maker.publicKey), klein(1n)];
    const k = groot(createHash('sha512').update(r).update(sleutel).update(bericht).digest()) % orde;
    const teken = Buffer.concat([r, klein((k * groot(geheim)) % orde)]);
    expect(await oordeel({ bericht, teken, sleutel })).toBe('fout');
    const echt = { bericht, teken: sign(null, bericht, maker.privateKey), sleutel };
    expect(await oordeel(echt)).toBe('goed');
  });

  test('is nooit goed bij een sleutel in een andere schrijfwijze dan de ene', async () => {
    const sleutels = [0n, 1n, 3n, 18n].flatMap((meer) => [
      klein(priem + meer),
      klein(priem + meer + 2n ** 255n),
    ]);
    for (const sleutel of [...sleutels, klein(1n + 2n ** 255n), klein(priem - 1n + 2n ** 255n)]) {
      const teken = Buffer.concat([klein(1n), klein(0n)]);
      expect(await oordeel({ bericht: hex('61'), teken, sleutel })).toBe('fout');
    }
  });

  test('heeft als tekst maar één schrijfwijze, net als voor de maker', async () => {
    const maker = generateKeyPairSync('ed25519');
    const bericht = Buffer.from('manifest');
    const goed = `${sign(null, bericht, maker.privateKey).toString('base64')}\n`;
    const kies = toeval(64);
    const letters = 'ABCDwxyz0189+/=-_ \n\r\té';
    const teksten = Array.from({ length: 600 }, (_, nummer) => {
      const plaats = nummer % goed.length;
      return goed.slice(0, plaats) + (letters[kies(letters.length)] ?? '') + goed.slice(plaats + kies(2));
    });
    const rand = [
      '',
      '\n',
      goed.trimEnd(),
      `${goed}\n`,
      ` ${goed}`,
      goed.replace('\n', '\r\n'),
      goed.repeat(2),
    ];
    for (const tekst of [goed, ...rand, ...teksten]) {
      const hoort = isOndertekend(bericht, tekst, maker.publicKey) ? 'goed' : 'fout';
      const antwoord = await vraag('tekst', bericht, Buffer.from(tekst), ruw(maker.publicKey));
      expect(antwoord, JSON.stringify(tekst)).toBe(hoort);
    }
  });

  test('krijgt haar sleutel uit dezelfde bestanden als de maker, en niet uit andere', async () => {
    const maker = generateKeyPairSync('ed25519');
    const pem = openbaar(maker.privateKey);
    const lees = (tekst: string): Promise<string> => vraag('sleutel', Buffer.from(tekst));
    const goed = ruw(leesSleutel(pem)).toString('hex');
    for (const tekst of [pem, pem.replaceAll('\n', '\r\n'), `\uFEFF${pem}`, `Van de maker:\n${pem}`]) {
      expect(await lees(tekst)).toBe(goed);
    }
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    const ander = generateKeyPairSync('ed448').publicKey;
    for (const sleutel of [rsa, ander]) {
      expect(await lees(sleutel.export({ type: 'spki', format: 'pem' }).toString())).toBe('fout');
    }
    for (const tekst of ['', 'geen sleutel', pem.slice(0, 60), pem.replace('PUBLIC', 'PRIVATE')]) {
      expect(await lees(tekst)).toBe('fout');
    }
  });
});
