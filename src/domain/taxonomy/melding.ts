/** What a visitor can say of a page. */
export const meldingen = {
  nuttig: { vraag: 'Ja', onderwerp: 'Deze pagina hielp mij' },
  'niet-nuttig': { vraag: 'Nee', onderwerp: 'Deze pagina hielp mij niet' },
  verouderd: { vraag: 'Het is verouderd', onderwerp: 'Verouderd' },
  gestopt: { vraag: 'Het bestaat niet meer', onderwerp: 'Gestopt' },
  fout: { vraag: 'Er staat een fout in', onderwerp: 'Fout' },
  anders: { vraag: 'Iets anders', onderwerp: 'Anders' },
} as const;

export type Meldingsoort = keyof typeof meldingen;
