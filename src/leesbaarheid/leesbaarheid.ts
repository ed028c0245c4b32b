import { readInhoud, vandaagHier } from '../gate/inhoud.ts';
import { keur } from './keuren.ts';
import { normen } from './normen.ts';
import { formatOordelen } from './rapport.ts';

const { entries } = await readInhoud(process.cwd(), vandaagHier());
const oordelen = normen.map((norm) => keur(norm, entries[norm.collectie]));
console.log(formatOordelen(oordelen));
process.exitCode = oordelen.some(({ klachten }) => klachten.length > 0) ? 1 : 0;
