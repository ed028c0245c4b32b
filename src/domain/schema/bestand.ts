import { z } from 'astro/zod';
import { licenties } from '../taxonomy/licentie.ts';
import { keuze } from './velden.ts';

/** Where the files lie: below public/ in the project, below the root on the site. */
export const bestandenmap = 'bestanden';

/** A PDF that the site itself may hand out. Whether it is there and is the same file, the gate checks. */
export const bestandSchema = z.strictObject({
  pad: z
    .string()
    // Also the name of a file in every copy: short, and none of those that Windows keeps for devices.
    .regex(
      /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z0-9][a-z0-9._-]{0,79}\.pdf$/,
      'Schrijf alleen de naam van het bestand: kleine letters, cijfers, streepjes en punten, eindigend op .pdf.',
    )
    .describe('De naam van het bestand in public/bestanden, zoals handreiking-verzuim.pdf.'),
  licentie: keuze(licenties).describe('De open licentie die in het bestand zelf of bij de uitgever staat.'),
  grootte: z
    .int('Schrijf het aantal bytes als geheel getal.')
    .min(1, 'Schrijf het aantal bytes als geheel getal.')
    .describe('Aantal bytes. Laat weg en gebruik npm run controle -- --herstel: dan wordt het ingevuld.'),
  sha256: z
    .string({ error: 'Schrijf het controlegetal tussen aanhalingstekens.' })
    .regex(/^[0-9a-f]{64}$/, 'Schrijf het controlegetal als 64 cijfers en kleine letters a tot en met f.')
    .describe('Controlegetal (SHA-256). Laat weg en gebruik npm run controle -- --herstel.'),
});

export type Materiaalbestand = z.infer<typeof bestandSchema>;
