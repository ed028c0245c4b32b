import { bundel } from './bundelen.ts';

/** `npm run bundel -- --versie 2026.11.22-1 --sleutel geheim.pem`: prints what was done; ends with 1 when nothing was. */
const vandaag = new Date().toISOString().slice(0, 10);
try {
  for (const regel of await bundel(process.argv.slice(2), process.env, vandaag)) console.log(regel);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
