import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { adresboekPad, adressenOf, compareAdressen, formatAdresboek, mergeAdressen } from './adresboek.ts';
import { readAdresboek } from './controle.ts';
import { listBestanden } from './site.ts';

/** After a build by a person: writes the addresses that are new in dist/ into the ledger, and says so. */
const root = process.cwd();
const adresboek = await readAdresboek(root);
const gevonden = adressenOf(await listBestanden(join(root, 'dist')));
const { nieuw } = compareAdressen(adresboek, gevonden);
const tekst = formatAdresboek(mergeAdressen(adresboek, gevonden));
if (nieuw.length > 0) {
  await writeFile(join(root, adresboekPad), tekst);
  const aantal = nieuw.length === 1 ? '1 nieuw adres' : `${nieuw.length} nieuwe adressen`;
  console.log(`${aantal} bijgeschreven in ${adresboekPad}. Stuur dat bestand mee met uw wijziging.`);
}
