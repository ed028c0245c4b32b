const lengtes: Readonly<Record<string, number>> = { pv: 2, gm: 4, rmc: 2 };

/**
 * The region codes that a text can stand for, in our own form: "PO 27-07" → po2707, "gm 363" → gm0363. Two when the
 * sector is missing: "27.07". Four digits alone are a postcode, no code. Whether a code exists is not checked.
 */
export function leesGebiedscodes(tekst: string): string[] {
  const plat = tekst.normalize('NFKC').toLowerCase().trim();
  const [, soort = '', nummer = ''] = /^(pv|gm|rmc)(?:[\s.-]*regio)?[\s.-]*0*(\d{1,4})$/.exec(plat) ?? [];
  const lengte = lengtes[soort];
  if (lengte !== undefined) return nummer.length > lengte ? [] : [soort + nummer.padStart(lengte, '0')];
  const [, verband, voor, provincie, teken, volgnummer, na] =
    /^(swv|samenwerkingsverband)?[\s.-]*(po|vo)?[\s.-]*(\d\d)([\s.-]?)(\d\d)[\s.-]*(po|vo)?$/.exec(plat) ??
    [];
  if (provincie === undefined || volgnummer === undefined) return [];
  if (voor !== undefined && na !== undefined) return [];
  const sector = voor ?? na;
  if (sector !== undefined) return [sector + provincie + volgnummer];
  const isCode = verband !== undefined || /[.-]/.test(teken ?? '');
  return isCode ? [`po${provincie}${volgnummer}`, `vo${provincie}${volgnummer}`] : [];
}
