/** A text without what XML 1.0 cannot hold at all: control characters, half characters and two that mean nothing. */
export const zonderVerboden = (tekst: string): string =>
  tekst.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** Plain text as HTML that reads the same, for an element that says it holds HTML. */
export const alsHtml = (tekst: string): string =>
  zonderVerboden(tekst).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Plain text for an element that holds plain text. The library takes `&amp;` in it for a `&` that somebody escaped before
 * and escapes that; with every `&` escaped once, the reader gets back what was given.
 */
export const alsTekst = (tekst: string): string => zonderVerboden(tekst).replaceAll('&', '&amp;');
