/** A good initiatief. */
export const plek = `---
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
---

Tekst.
`;
