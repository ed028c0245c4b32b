/** The namespace of everything this toolbox names; another one would give every published id another value. */
export const toolboxNaamruimte = '51ad7e64-1329-4e6f-814b-7da14649bfd3';

const bytesVan = (uuid: string): number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((paar) => Number.parseInt(paar, 16));

/** The UUID of version 5 (RFC 4122) of a name: the same name in the same namespace always gives the same one. */
export async function uuidVanNaam(naam: string, naamruimte = toolboxNaamruimte): Promise<string> {
  const bron = Uint8Array.from([...bytesVan(naamruimte), ...new TextEncoder().encode(naam)]);
  const som = [...new Uint8Array(await crypto.subtle.digest('SHA-1', bron)).slice(0, 16)];
  const hex = som
    .map((byte, plek) => {
      if (plek === 6) return (byte & 0x0f) | 0x50;
      return plek === 8 ? (byte & 0x3f) | 0x80 : byte;
    })
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
