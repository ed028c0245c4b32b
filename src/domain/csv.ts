/** What a cell can hold; a list becomes one text with bars between its values. */
export type Celwaarde = string | number | readonly string[] | undefined;

// Control characters cannot be shown, and some programs stop reading at them; tab and line ends may stay.
const onleesbaar = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * A cell between quotes. A text that a spreadsheet would run as a formula, because it begins with = + - @ (also after
 * blanks, and also full-width), a tab or a line end, gets an apostrophe before it.
 */
export const csvCel = (tekst: string): string =>
  `"${tekst.replace(/^(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/, "'").replaceAll('"', '""')}"`;

const cel = (waarde: Celwaarde): string => {
  if (waarde === undefined) return '';
  if (typeof waarde === 'number') return String(waarde);
  return csvCel((typeof waarde === 'string' ? waarde : waarde.join(' | ')).replace(onleesbaar, ''));
};

/**
 * A table that Dutch spreadsheets open with a double click: UTF-8 with a mark, semicolons, lines ending in CR LF. Texts
 * stand between quotes; numbers and empty cells do not.
 */
export const csvTekst = (kop: readonly string[], rijen: readonly (readonly Celwaarde[])[]): string =>
  `\uFEFF${[kop.join(';'), ...rijen.map((rij) => rij.map(cel).join(';'))].map((rij) => `${rij}\r\n`).join('')}`;
