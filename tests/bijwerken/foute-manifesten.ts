import type { Bestanden } from '../fixtures/spiegel.ts';
import type { Geval } from './speel.ts';
import type { Spel } from './uitgaven.ts';

/** Changes to the text of a manifest after which it is none, however well it is signed. */
function wijzigingen({ nieuw }: Spel): Record<string, (tekst: string) => string> {
  const eerste = nieuw.manifest.bestanden[0];
  const laatste = nieuw.manifest.bestanden.at(-1);
  const { versie, vorige, gemaakt, verloopt } = nieuw.manifest;
  const pad = (wordt: string) => (tekst: string) => tekst.replace('"404.html"', JSON.stringify(wordt));
  const veld = (van: string | null, wordt: string) => (tekst: string) =>
    tekst.replace(JSON.stringify(van), wordt);
  const regel = /^ {4}\{.*\},?$/m;
  return {
    'pad omhoog': pad('../404.html'),
    'pad omhoog in het midden': pad('a/../../b.html'),
    'pad vanaf de wortel': pad('/etc/404.html'),
    'pad met station': pad('c:404.html'),
    'pad met spatie': pad('4 4.html'),
    'pad met aanhalingsteken': (tekst) => tekst.replace('"404.html"', '"4\\"4.html"'),
    'pad met ontsnapping': (tekst) => tekst.replace('"404.html"', '"\\u0034.html"'),
    'pad met regeleinde': pad('4\n4.html'),
    'pad met hulzen': pad('$(id).html'),
    'pad met dubbele streep': pad('4//4.html'),
    'pad dat een map is': pad('404/'),
    'pad dat op een punt eindigt': pad('404.'),
    'pad dat een punt is': pad('.'),
    'pad van Windows zelf': pad('4/CON.html'),
    'pad van de spiegel zelf': pad('4/../manifest.json'),
    'manifest in het manifest': (tekst) => tekst.replace(/("pad": )"leeg.txt"/, '$1"manifest.json"'),
    'sleutel in het manifest': (tekst) => tekst.replace(/("pad": )"per-druk\/3.html"/, '$1"sleutel.pub"'),
    'te lang pad': pad(`4${'x'.repeat(100)}`),
    'leeg pad': pad(''),
    'niet op volgorde': pad('zzz.html'),
    'twee keer hetzelfde pad': (tekst) => tekst.replace('"data/v1/lijst.json"', '"404.html"'),
    'paden die alleen in hoofdletters verschillen': (tekst) =>
      tekst.replace('"groot.bin"', '"INDEX.html"').replace(/^.*"data\/v1\/lijst.json".*\n/m, ''),
    'een bestand dat ook een map is': (tekst) => tekst.replace('"leeg.txt"', '"materialen"'),
    'grootte onder nul': (tekst) => tekst.replace(`"grootte": ${eerste?.grootte}`, '"grootte": -1'),
    'grootte met komma': (tekst) => tekst.replace(/"grootte": (\d+)/, '"grootte": $1.0'),
    'grootte met nul vooraan': (tekst) => tekst.replace(/"grootte": (\d+)/, '"grootte": 0$1'),
    'grootte als macht': (tekst) => tekst.replace(/"grootte": \d+/, '"grootte": 1e3'),
    'grootte die niet kan': (tekst) => tekst.replace(/"grootte": \d+/, '"grootte": 9007199254740992'),
    'som in hoofdletters': (tekst) => tekst.replace(laatste?.sha256 ?? '', (som) => som.toUpperCase()),
    'som te kort': (tekst) => tekst.replace(laatste?.sha256 ?? '', 'abc'),
    'regels met een terugloop': (tekst) => tekst.replaceAll('\n', '\r\n'),
    'geen regeleinde aan het eind': (tekst) => tekst.trimEnd(),
    'een regel te veel': (tekst) => `${tekst}\n`,
    'een merk vooraan': (tekst) => `\uFEFF${tekst}`,
    'een nul erin': (tekst) => tekst.replace('"404.html"', '"404\0.html"'),
    'een nul aan het eind': (tekst) => `${tekst}\0`,
    'een spatie te veel': (tekst) => tekst.replace('"versie":', '"versie" :'),
    'alles op een regel': (tekst) => JSON.stringify(JSON.parse(tekst)),
    'een extra veld': (tekst) => tekst.replace('  "versie"', '  "extra": true,\n  "versie"'),
    'een extra veld bij een bestand': (tekst) => tekst.replace('{"pad"', '{"mag": "alles", "pad"'),
    'twee keer een versie': (tekst) => tekst.replace(/^ {2}"versie".*\n/m, (zelf) => zelf + zelf),
    'geen bestanden': (tekst) => tekst.replace(/\[\n[^]*\n {2}\]/, '[\n\n  ]'),
    'komma na het laatste bestand': (tekst) => tekst.replace('}\n  ]', '},\n  ]'),
    'komma weg': (tekst) => tekst.replace('},\n', '}\n'),
    'een bestand als los woord': (tekst) => tekst.replace(regel, '    "404.html",'),
    'van een andere site': (tekst) => tekst.replace('toolbox-thuiszitters', 'toolbox-anders'),
    'versie met pad erin': veld(versie, '"../../weg"'),
    'versie met nul vooraan': veld(versie, `"${versie.replace(/-\d+$/, '-010')}"`),
    'versie zonder volgnummer': veld(versie, `"${versie.replace(/-\d+$/, '')}"`),
    'versie met nummer nul': veld(versie, `"${versie.replace(/-\d+$/, '-0')}"`),
    'versie van een dag die niet bestaat': veld(versie, '"2026.02.30-1"'),
    'versie van na het maken': veld(versie, '"2099.01.01-1"'),
    'vorige na deze': veld(vorige, '"2099.01.01-1"'),
    'vorige als los woord': veld(vorige, 'undefined'),
    'vorige leeg': veld(vorige, '""'),
    'gemaakt op een dag die niet bestaat': veld(gemaakt, '"2026-13-01"'),
    'verloopt voor het maken': veld(verloopt, '"2001-01-01"'),
    'verloopt nooit': veld(verloopt, 'null'),
    'geen json': () => 'Dit is geen lijst.\n',
    leeg: () => '',
  };
}

/** Manifests that are signed as they should be, and are none. */
export function foutGeschreven(spel: Spel): Geval[] {
  const tekst = Buffer.from(spel.nieuw.tekst).toString('utf8');
  return Object.entries(wijzigingen(spel)).map(([naam, wijzig], nummer) => {
    const bytes = Buffer.from(wijzig(tekst));
    if (bytes.equals(spel.nieuw.tekst)) throw new Error(`Dit verandert niets: ${naam}`);
    const aanbod: Bestanden = new Map(spel.nieuw.kopie)
      .set('manifest.json', bytes)
      .set('manifest.json.sig', Buffer.from(spel.teken(bytes)));
    return {
      naam: `manifest: ${naam}`,
      begin: nummer % 2 === 0 ? 'oud' : 'geen',
      via: 'web',
      aanbod,
      codes: [1],
      zegt: naam === 'leeg' ? /manifest/i : /manifest is niet te gebruiken/i,
    };
  });
}

/** Texts of a signature that a reader with less care would take for the right one. */
export function foutGetekend(spel: Spel): Geval[] {
  const goed = spel.nieuw.handtekening;
  const kaal = goed.trimEnd();
  const ruw = Buffer.from(kaal, 'base64');
  // The last sign before == carries four bits that mean nothing: another sign there gives the same bytes.
  const tekens = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const anders = tekens[tekens.indexOf(kaal.at(-3) ?? 'A') + 1] ?? 'B';
  const teksten: Record<string, string> = {
    leeg: '',
    'zonder regeleinde': kaal,
    'met terugloop': `${kaal}\r\n`,
    'met lege regel': `${goed}\n`,
    'met spatie vooraan': ` ${goed}`,
    'twee keer': goed + goed,
    'zonder is-tekens': `${kaal.replaceAll('=', '')}\n`,
    'met losse bits': `${kaal.slice(0, -3)}${anders}==\n`,
    'in zestientallen': `${ruw.toString('hex')}\n`,
    'voor adressen': `${ruw.toString('base64url')}\n`,
    half: `${ruw.subarray(0, 32).toString('base64')}\n`,
    nullen: `${Buffer.alloc(64).toString('base64')}\n`,
    omgekeerd: `${Buffer.from(ruw).reverse().toString('base64')}\n`,
    'van het lege manifest': spel.teken(Buffer.alloc(0)),
  };
  return Object.entries(teksten).map(([naam, tekst], nummer) => ({
    naam: `handtekening: ${naam}`,
    begin: nummer % 2 === 0 ? 'oud' : 'geen',
    via: nummer % 3 === 0 ? 'map' : 'web',
    aanbod: new Map(spel.nieuw.kopie).set('manifest.json.sig', Buffer.from(tekst)),
    codes: [1],
    zegt: /handtekening/i,
  }));
}
