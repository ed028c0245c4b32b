/** Makes the maps, the neighbours and the table of points anew and writes them where the pages find them. Run by `npm run landkaarten`. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  bestandVan,
  burenBestand,
  burenTekst,
  kaartnamen,
  makeAlleBuren,
  makeKaart,
  tekstVan,
} from './alle.build.ts';
import { makePuntentabel, puntenbestand } from './puntentabel.ts';

for (const naam of kaartnamen) {
  const vlakken = makeKaart(naam);
  writeFileSync(bestandVan(naam), tekstVan(vlakken));
  console.log(`${bestandVan(naam)}: ${vlakken.length} gebieden`);
}

writeFileSync(puntenbestand, makePuntentabel(readFileSync('src/landkaart/postcodes.csv', 'utf8')));
console.log(puntenbestand);

const buren = makeAlleBuren();
writeFileSync(burenBestand, burenTekst(buren));
console.log(`${burenBestand}: ${buren.size} gebieden`);
