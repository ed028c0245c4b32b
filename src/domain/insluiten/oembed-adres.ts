/** From the root: the oEmbed answer for the page of a region, "/regios/vo2708.html" → "/embed/vo2708/oembed.json". */
export const oembedAdres = (regiopagina: string): string =>
  regiopagina.replace(/^\/regios\/([^/]+)\.html$/, '/embed/$1/oembed.json');
