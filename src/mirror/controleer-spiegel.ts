import { controleCommando } from './controlecommando.ts';

/** `npm run controleer-spiegel -- <map of adres>`. Needs Node alone, so that it also works without the packages. */
const vandaag = new Date().toISOString().slice(0, 10);
const { code, tekst } = await controleCommando(process.argv.slice(2), vandaag);
console.log(tekst);
process.exitCode = code;
