import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundelComponent, integriteitVan, uitgaveVan, type Versie } from './component.build.ts';
import versies from './versies.json' with { type: 'json' };

// Brings out the code of now under a new number: node src/embed/component/uitbrengen.build.ts 1.0.1
const [versie = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(versie)) throw new Error('Geef een versie van drie getallen, zoals 1.0.1.');
const bekend: readonly Versie[] = versies;
const uitgave = uitgaveVan(versie);
if (bekend.some((eerder) => eerder.versie === versie) || existsSync(uitgave))
  throw new Error(`Versie ${versie} is er al. Wat uitgebracht is, verandert niet: kies een hoger nummer.`);
const code = await bundelComponent();
mkdirSync(dirname(uitgave), { recursive: true });
writeFileSync(uitgave, code);
const lijst = join(dirname(fileURLToPath(import.meta.url)), 'versies.json');
writeFileSync(
  lijst,
  `${JSON.stringify([...bekend, { versie, integrity: integriteitVan(code) }], null, 2)}\n`,
);
