/** Makes the maps and the neighbours anew and writes them where the pages find them. Run by `npm run landkaarten`. */
import { writeFileSync } from 'node:fs';
import {
  bestandVan,
  burenBestand,
  burenTekst,
  kaartnamen,
  makeAlleBuren,
  makeKaart,
  tekstVan,
} from './alle.build.ts';

for (const naam of kaartnamen) {
  const vlakken = makeKaart(naam);
  writeFileSync(bestandVan(naam), tekstVan(vlakken));
  console.log(`${bestandVan(naam)}: ${vlakken.length} gebieden`);
}

const buren = makeAlleBuren();
writeFileSync(burenBestand, burenTekst(buren));
console.log(`${burenBestand}: ${buren.size} gebieden`);
