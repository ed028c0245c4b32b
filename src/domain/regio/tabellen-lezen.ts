import type { Postcodereeks } from './postcode.ts';

/** A line of postcodes.txt. */
export interface Deelregel {
  gemeente: string;
  po: string;
  vo: string;
  postcodes: readonly Postcodereeks[];
}

/** A line of plaatsen.txt or andere-namen.txt; without postcodes the whole gemeente is meant. */
export interface Naamregel {
  naam: string;
  plekken: readonly { gemeente: string; postcodes: readonly Postcodereeks[] }[];
}

/** The lines that say something, each read by `read`; what is wrong is told with the number of the line. */
function leesRegels<Regel>(bestand: string, tekst: string, read: (regel: string) => Regel): Regel[] {
  return tekst
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((regel, index) => {
      if (regel.trim() === '' || regel.startsWith('#')) return [];
      try {
        return [read(regel.trim())];
      } catch (error) {
        const reden = error instanceof Error ? error.message : String(error);
        throw new Error(`${bestand}, regel ${index + 1}: ${reden}`, { cause: error });
      }
    });
}

function leesReeks(tekst: string): Postcodereeks {
  const [, van, tot = van] = /^([1-9]\d{3})(?:-([1-9]\d{3}))?$/.exec(tekst) ?? [];
  if (van === undefined || tot === undefined)
    throw new Error(`"${tekst}" is geen postcode. Schrijf vier cijfers, of een reeks als 1011-1019.`);
  if (Number(tot) < Number(van)) throw new Error(`De reeks ${tekst} loopt terug.`);
  return { van: Number(van), tot: Number(tot) };
}

const leesCode = (tekst: string | undefined, vorm: RegExp, bedoeld: string): string => {
  if (tekst === undefined || !vorm.test(tekst)) throw new Error(`Hier hoort ${bedoeld}.`);
  return tekst;
};

/** Lines of postcodes.txt. Throws, in Dutch, with the line, when one is wrong or gives a postcode twice. */
export function leesPostcodetabel(tekst: string): Deelregel[] {
  const seen = new Set<number>();
  return leesRegels('postcodes.txt', tekst, (regel) => {
    const [gemeente, po, vo, ...reeksen] = regel.split(/\s+/);
    const deel = {
      gemeente: leesCode(gemeente, /^gm\d{4}$/, 'eerst de gemeente, zoals gm0363'),
      po: leesCode(po, /^po\d{4}$/, 'na de gemeente het verband voor po, zoals po2707'),
      vo: leesCode(vo, /^vo\d{4}$/, 'daarna het verband voor vo, zoals vo2708'),
      postcodes: reeksen.map(leesReeks),
    };
    if (deel.postcodes.length === 0) throw new Error('Er staan geen postcodes.');
    for (const { van, tot } of deel.postcodes) {
      for (let postcode = van; postcode <= tot; postcode += 1) {
        if (seen.has(postcode)) throw new Error(`Postcode ${postcode} staat er twee keer.`);
        seen.add(postcode);
      }
    }
    return { ...deel, postcodes: deel.postcodes.sort((a, b) => a.van - b.van) };
  });
}

/** Lines of plaatsen.txt or andere-namen.txt. Throws, in Dutch, with the line, when one is wrong or a name returns. */
export function leesNamen(bestand: string, tekst: string): Naamregel[] {
  const seen = new Set<string>();
  return leesRegels(bestand, tekst, (regel) => {
    const [, naam, rest] = /^([^:]*[^:\s])\s*:\s*(\S.*)$/.exec(regel) ?? [];
    if (naam === undefined || rest === undefined)
      throw new Error('Schrijf een naam, een dubbele punt en de code.');
    if (seen.has(naam)) throw new Error(`${naam} staat er twee keer.`);
    seen.add(naam);
    const plekken = rest.split(',').map((plek) => {
      const [code, ...reeksen] = plek.trim().split(/\s+/);
      return {
        gemeente: leesCode(code, /^(gm\d{4}|pv\d{2})$/, 'een code, zoals gm0363'),
        postcodes: reeksen.map(leesReeks),
      };
    });
    return { naam, plekken };
  });
}
