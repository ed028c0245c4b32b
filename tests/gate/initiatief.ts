/** A good initiatief; `extra` are lines of facts that come last. */
export const initiatief = (extra = ''): string => `---
titel: De Tussenplek
samenvatting: Een rustige plek in Utrecht voor leerlingen die een tijd niet naar school gaan.
soort: plek
sector: zorg
aanbieder: Stichting De Tussenplek
regio: landelijk
bereik: lokaal
doelgroep: [thuiszitters]
onderwijssoort: [vo]
kenmerken: [kleine groepen]
bron: https://www.tussenplek.nl/over
status: actief
${extra}---

Tekst.
`;

export const plek = initiatief();
