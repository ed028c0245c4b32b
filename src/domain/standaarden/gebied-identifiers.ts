/** Whose codes we use for regions, with the words for it. The keys stand in published data and stay. */
export const gebiedschemas = {
  'cbs-gemeente': 'Gemeentecode van het CBS',
  'cbs-provincie': 'Provinciecode van het CBS',
  swv: 'Code van een samenwerkingsverband passend onderwijs',
  rmc: 'Nummer van een doorstroompuntregio (RMC-regio)',
  'iso-3166-1': 'Landcode',
} as const;

export type Gebiedschema = keyof typeof gebiedschemas;

/** How others name a region. */
export interface GebiedIdentifier {
  schema: Gebiedschema;
  /** As its keeper writes it: GM0363, PV27, PO2707, 21, NL. */
  code: string;
  /** TOOI names gemeenten and provincies; for other regions there is no such address. */
  tooi?: string;
}

const tooi = (soort: 'gemeente' | 'provincie', code: string): string =>
  `https://identifier.overheid.nl/tooi/id/${soort}/${code}`;

/**
 * How others name the region with one of our codes: gm0363, pv27, po2707, vo2708, rmc21 or landelijk. Nothing for a text
 * of another form; whether the region exists is not checked.
 */
export function gebiedIdentifier(code: string): GebiedIdentifier | undefined {
  if (code === 'landelijk') return { schema: 'iso-3166-1', code: 'NL' };
  const hoofdletters = code.toUpperCase();
  if (/^gm\d{4}$/.test(code)) {
    return { schema: 'cbs-gemeente', code: hoofdletters, tooi: tooi('gemeente', code) };
  }
  if (/^pv\d{2}$/.test(code)) {
    return { schema: 'cbs-provincie', code: hoofdletters, tooi: tooi('provincie', code) };
  }
  if (/^(po|vo)\d{4}$/.test(code)) return { schema: 'swv', code: hoofdletters };
  const [, nummer] = /^rmc(\d{2})$/.exec(code) ?? [];
  return nummer === undefined ? undefined : { schema: 'rmc', code: String(Number(nummer)) };
}

/** An identifier on one line: cbs-gemeente:GM0363. */
export const identifierTekst = ({ schema, code }: GebiedIdentifier): string => `${schema}:${code}`;
