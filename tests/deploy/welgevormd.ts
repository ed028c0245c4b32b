const kenmerk = /\s+([A-Za-z_][\w.-]*)="([^"<]*)"/y;
const verwijzing = /&(?!(?:amp|lt|gt|quot|apos);)/;

/** The names of the attributes of a tag; undefined when they are not in order or one stands there twice. */
function kenmerken(tekst: string): string[] | undefined {
  const namen: string[] = [];
  let plek = 0;
  while (plek < tekst.trimEnd().length) {
    kenmerk.lastIndex = plek;
    const gevonden = kenmerk.exec(tekst);
    if (!gevonden || verwijzing.test(gevonden[2] ?? '')) return undefined;
    namen.push(gevonden[1] ?? '');
    plek = kenmerk.lastIndex;
  }
  return new Set(namen).size === namen.length ? namen : undefined;
}

/** What keeps a text from being well-formed XML, as far as settings of servers use it (no DTD, CDATA or namespaces). */
export function xmlBezwaren(xml: string): string[] {
  const bezwaren: string[] = [];
  const open: string[] = [];
  let wortels = 0;
  const romp = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  for (const [deel, commentaar, sluit, naam, rest, leeg, tekst] of romp.matchAll(
    /<!--([\s\S]*?)-->|<(\/?)([A-Za-z_][\w.-]*)((?:\s+[^<>]*?)?)(\/?)>|([^<]+)|</g,
  )) {
    if (commentaar !== undefined) {
      if (/--|-$/.test(commentaar)) bezwaren.push('twee streepjes in commentaar');
    } else if (tekst !== undefined) {
      if (verwijzing.test(tekst) || (open.length === 0 && tekst.trim() !== ''))
        bezwaren.push(`tekst: ${tekst.trim()}`);
    } else if (naam === undefined) bezwaren.push(`los teken: ${deel}`);
    else if (sluit === '/') {
      const laatste = open.pop();
      if (laatste !== naam || rest?.trim() !== '') bezwaren.push(`${deel} sluit ${laatste ?? 'niets'}`);
    } else {
      if (kenmerken(rest ?? '') === undefined) bezwaren.push(`kenmerken van ${deel}`);
      if (open.length === 0) wortels += 1;
      if (leeg === '') open.push(naam);
    }
  }
  if (wortels !== 1) bezwaren.push(`${wortels} wortels`);
  return [...bezwaren, ...open.map((naam) => `${naam} is niet gesloten`)];
}
