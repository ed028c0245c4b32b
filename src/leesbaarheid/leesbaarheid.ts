import { readInhoud, vandaagHier } from '../gate/inhoud.ts';
import { keur } from './keuren.ts';
import { bewaakt, normen } from './normen.ts';
import { formatOordelen } from './rapport.ts';

const { entries } = await readInhoud(process.cwd(), vandaagHier());
const oordelen = normen.map((norm) => keur(norm, entries[norm.collectie]));
console.log(formatOordelen(oordelen, bewaakt));
const onder = oordelen.some(({ collectie, klachten }) => bewaakt.includes(collectie) && klachten.length > 0);
process.exitCode = onder ? 1 : 0;
