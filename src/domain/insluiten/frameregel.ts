/** A frame as other sites show it. */
export interface Frame {
  /** Absolute public address of an embed page. */
  adres: string;
  /** The title of that page: a screen reader says it once. */
  titel: string;
  /** Height in px of the list in a column of about 600 px. */
  hoogte: number;
}

/** A text as it may stand in HTML, between tags and in an attribute in double quotes. */
export const inHtml = (tekst: string): string =>
  tekst.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`);

/**
 * One line of HTML that shows a list on another site, without a script there. Browsers that know `frame-sizing` give the
 * frame the height of its list; the others, which understand no `if()`, keep the height in the attribute. The least height
 * reserves the place, so that the text under the frame hardly moves when it comes.
 */
export function frameregel({ adres, titel, hoogte }: Frame): string {
  const stijl = [
    'width:100%',
    'border:0',
    'frame-sizing:content-height',
    'height:if(supports(frame-sizing:content-height):auto)',
    `min-height:${Math.floor(hoogte * 0.8)}px`,
  ].join(';');
  return `<iframe src="${inHtml(adres)}" title="${inHtml(titel)}" height="${hoogte}" loading="lazy" style="${stijl}"></iframe>`;
}
