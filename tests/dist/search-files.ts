import { z } from 'astro/zod';
import { readText } from './site-files.ts';

const catalogus = z.object({
  vermeldingen: z.array(
    z.object({
      id: z.string(),
      adres: z.string(),
      titel: z.string(),
      samenvatting: z.string(),
      wie: z.string(),
      waar: z.string(),
      waarden: z.object({
        type: z.array(z.string()),
        regio: z.array(z.string()),
        doelgroep: z.array(z.string()),
        thema: z.array(z.string()),
        onderwijssoort: z.array(z.string()),
      }),
    }),
  ),
});

/** The catalogue of the finder, as the site ships it. */
export function readCatalogus(): z.infer<typeof catalogus> {
  const script = readText('zoek/catalogus.js');
  const { tekst } = z
    .object({ tekst: z.string() })
    .parse(JSON.parse(script.replace(/^self\.toolboxCatalogus=/, '').replace(/;\s*$/, '')));
  return catalogus.parse(JSON.parse(tekst));
}

const wegwijzer = z.object({ ids: z.record(z.string(), z.string()), woorden: z.string() });

/** What the site ships beside Pagefind's own files: which entry each indexed page is, and all words. */
export function readWegwijzer(): z.infer<typeof wegwijzer> {
  const [, base64 = ''] =
    /^toolboxZoekdata\("wegwijzer","([^"]+)"\)\s*$/.exec(readText('zoek/data/wegwijzer.js')) ?? [];
  return wegwijzer.parse(JSON.parse(Buffer.from(base64, 'base64').toString('utf8')));
}
