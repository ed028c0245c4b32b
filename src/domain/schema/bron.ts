import { z } from 'astro/zod';
import { tekst, url } from './velden.ts';

const isVoorpagina = (adres: string): boolean => {
  const parts = URL.parse(adres);
  return parts !== null && parts.pathname === '/' && parts.search === '';
};

/** A place where a figure was read. Its name is short enough for a table, and figures refer to it by that name. */
const bronSchema = z.strictObject({
  naam: tekst.describe(
    'Een korte naam voor in de tabel, zoals NJi. Getallen verwijzen ernaar met "volgens".',
  ),
  titel: tekst.describe('Wat het is en van wanneer, in woorden.'),
  url: url
    .refine(
      (adres) => !isVoorpagina(adres),
      'Een voorpagina is geen bron: geef het adres van de pagina met het cijfer, of laat "url" weg.',
    )
    .meta({ format: 'uri', pattern: '^https?://[^\\s"<>/?#@]+(/[^\\s"<>]+|/?\\?[^\\s"<>]+)$' })
    .optional()
    .describe('Het adres van de pagina zelf; laat weg als het niet bekend is.'),
  overgenomen: z
    .boolean()
    .optional()
    .describe('Zet op true als deze bron cijfers van anderen overneemt en zelf niet telt.'),
});

export type Bron = z.infer<typeof bronSchema>;

/** The sources of an entry with figures: at least one, each with its own name. */
export const bronnen = z
  .array(bronSchema)
  .min(1, 'Geen cijfer zonder bron: vul minstens één bron in.')
  .refine(
    (all) => new Set(all.map(({ naam }) => naam)).size === all.length,
    'Twee bronnen hebben dezelfde naam.',
  );

/** Names of sources that stand in the same file. */
export const volgens = z
  .array(tekst)
  .min(1, 'Vul minstens één waarde in.')
  .optional()
  .describe('De namen van de bronnen van dit ene getal; zonder is het de eerste bron.');

/** Something with figures that name their sources. */
interface MetBronnen {
  bron: readonly Bron[];
}

/** Figures that name a source which the file does not have, as the place in their list and the wrong name. */
export function onbekendeBronnen(
  { bron }: MetBronnen,
  getallen: readonly { volgens?: readonly string[] | undefined }[],
): { index: number; plek: number; naam: string }[] {
  const namen = new Set(bron.map(({ naam }) => naam));
  return getallen.flatMap((getal, index) =>
    (getal.volgens ?? []).flatMap((naam, plek) => (namen.has(naam) ? [] : [{ index, plek, naam }])),
  );
}
