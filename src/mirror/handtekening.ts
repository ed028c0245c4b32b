import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

/** Only Ed25519: one algorithm leaves nothing to choose for who forges. */
function assertEd25519(sleutel: KeyObject): KeyObject {
  if (sleutel.asymmetricKeyType !== 'ed25519') throw new Error('Dit is geen sleutel van het soort Ed25519.');
  return sleutel;
}

function lees(soort: string, maak: () => KeyObject): KeyObject {
  let sleutel: KeyObject;
  try {
    sleutel = maak();
  } catch {
    // The message of the library could repeat a part of the key.
    throw new Error(`Dit is geen ${soort} sleutel in PEM-vorm.`);
  }
  return assertEd25519(sleutel);
}

/** Reads a private key (PEM, PKCS 8, without password). @throws Error in Dutch, never with a part of the key in it */
export const leesGeheim = (pem: string): KeyObject => lees('geheime', () => createPrivateKey(pem));

/**
 * Reads a public key (PEM, SPKI). @throws Error in Dutch, also for a private key: that one should not be lying about
 * where copies are checked
 */
export function leesSleutel(pem: string): KeyObject {
  if (pem.includes('PRIVATE'))
    throw new Error('Dit is een geheime sleutel. Geef hier de openbare: sleutel.pub.');
  return lees('openbare', () => createPublicKey(pem));
}

/** The public key of a private one, as the PEM text of sleutel.pub. */
export const openbaar = (geheim: KeyObject): string =>
  createPublicKey(geheim).export({ type: 'spki', format: 'pem' }).toString();

/** A new private key as PEM text. */
export const nieuwGeheim = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** The signature of exactly these bytes, as the text of manifest.json.sig: base64 on one line. Equal input, equal text. */
export const onderteken = (bytes: Uint8Array, geheim: KeyObject): string =>
  `${sign(null, bytes, geheim).toString('base64')}\n`;

/** Whether this is the signature of these bytes by the owner of the key. Any other text is none; never throws. */
export function isOndertekend(bytes: Uint8Array, handtekening: string, sleutel: KeyObject): boolean {
  // Exactly 64 bytes, spelled in the one way.
  if (!/^[A-Za-z0-9+/]{86}==\n$/.test(handtekening)) return false;
  const ruw = Buffer.from(handtekening, 'base64');
  if (ruw.toString('base64') !== handtekening.trimEnd()) return false;
  return verify(null, bytes, sleutel, ruw);
}
