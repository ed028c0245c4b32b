/** What an author may use besides Markdown, each with its attributes; each is a file in components/author. */
export const auteursonderdelen = {
  Tip: { verplicht: [], mag: [] },
  LetOp: { verplicht: [], mag: [] },
  Bron: { verplicht: ['titel'], mag: ['url'] },
  Stap: { verplicht: ['nummer', 'titel'], mag: [] },
} as const satisfies Record<string, { verplicht: readonly string[]; mag: readonly string[] }>;

export type Auteursonderdeel = keyof typeof auteursonderdelen;

export const isAuteursonderdeel = (naam: string): naam is Auteursonderdeel =>
  Object.hasOwn(auteursonderdelen, naam);
