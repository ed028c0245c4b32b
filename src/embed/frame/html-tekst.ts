const tekens: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML, safe between tags and between quotes. Control characters, which no parser agrees on, and white space become
 * one space: hosts fold lines in their own way.
 */
export const alsHtml = (tekst: string): string =>
  tekst
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .replace(/[&<>"']/g, (teken) => tekens[teken] ?? '');

/** An address as the value of an attribute; anything but a web address leads nowhere. */
export const alsAdres = (adres: string): string =>
  alsHtml(/^https?:\/\//i.test(adres) && URL.canParse(adres) ? new URL(adres).href : '#');
