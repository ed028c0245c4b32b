/** Offers a text to the visitor as a file with this name. */
export function downloadTekst(tekst: string, naam: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([tekst], { type }));
  link.download = naam;
  link.click();
  // Later, because a browser may start reading after this click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
