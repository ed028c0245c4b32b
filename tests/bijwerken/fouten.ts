import type { Bestanden, Uitgave } from '../fixtures/spiegel.ts';
import type { Begin } from './proefdoel.ts';
import type { Geval } from './speel.ts';
import { toeval } from './toeval.ts';
import { teHalen, type Spel } from './uitgaven.ts';
import { misdraagt, misdragingen, zwijgt } from './uitgever.ts';

const handtekening = /handtekening/i;
const isMerk = (pad: string): boolean => pad.startsWith('manifest.json');
const letterlijk = (pad: string): RegExp => new RegExp(pad.replace(/[.\\/+]/g, '\\$&'));
const inhoudVan = (bestanden: Bestanden, pad: string): Uint8Array => bestanden.get(pad) ?? new Uint8Array();
const met = (bestanden: Bestanden, pad: string, inhoud: Uint8Array): Bestanden =>
  new Map(bestanden).set(pad, inhoud);

const bijWelkBegin = (begin: Begin, spel: Spel): Uitgave | undefined =>
  begin === 'oud' ? spel.oud : undefined;

/** Damage to the bytes of a file, each at a place that the seed decides. */
const schade: Record<string, (inhoud: Uint8Array, kies: (grens: number) => number) => Uint8Array> = {
  'bit omgevallen': (inhoud, kies) => {
    const kapot = Uint8Array.from(inhoud);
    const waar = kies(kapot.length);
    kapot[waar] = (kapot[waar] ?? 0) ^ (1 << kies(8));
    return kapot;
  },
  afgekapt: (inhoud, kies) => inhoud.slice(0, kies(inhoud.length)),
  verlengd: (inhoud, kies) => Buffer.concat([inhoud, Buffer.alloc(1 + kies(200), '\n')]),
  'even lang en anders': (inhoud, kies) => inhoud.map((teken) => teken ^ (1 + kies(255))),
};

/** Every file that has to be fetched, damaged in every way. */
export function beschadigd(spel: Spel, begin: Begin, via: Geval['via'], zaad: number): Geval[] {
  const kies = toeval(zaad);
  return teHalen(bijWelkBegin(begin, spel), spel.nieuw).flatMap((pad) => {
    const inhoud = inhoudVan(spel.nieuw.kopie, pad);
    return Object.entries(schade)
      .filter(([naam]) => inhoud.length > 0 || naam === 'verlengd')
      .map(([naam, maak]) => ({
        naam: `${pad}: ${naam}`,
        begin,
        via,
        aanbod: met(spel.nieuw.kopie, pad, maak(inhoud, kies)),
        codes: [1],
        zegt: isMerk(pad) ? handtekening : letterlijk(pad),
      }));
  });
}

/** Which exit codes are right when the server does this with a file; see the contract. */
function codesBij(hoe: string, pad: string): readonly number[] {
  if (hoe === 'geeft 404') return [pad === 'manifest.json' ? 2 : 1];
  if (hoe === 'geeft 403') return pad === 'manifest.json' ? [1, 2] : [1];
  // More is promised than there should be, and then less comes.
  if (pad === 'leeg.txt' && (hoe === 'breekt af' || hoe === 'druppelt en sterft')) return [1, 2];
  if (hoe === 'geeft geen einde' || hoe === 'belooft te veel') return [1];
  if (hoe !== 'geeft een aanmeldpagina') return [2];
  if (isMerk(pad)) return [2];
  return pad.endsWith('.html') ? [1] : [1, 2];
}

/** Every way in which a server can misbehave, on every file that has to be fetched. */
export function misdragen(spel: Spel, begin: Begin): Geval[] {
  return teHalen(bijWelkBegin(begin, spel), spel.nieuw).flatMap((pad) =>
    Object.keys(misdragingen).map((hoe): Geval => ({
      naam: `${pad}: de server ${hoe}`,
      begin,
      via: 'web',
      aanbod: spel.nieuw.kopie,
      storing: misdraagt(pad, hoe),
      codes: codesBij(hoe, pad),
      zegt: hoe === 'leidt om' ? /omleid|omgeleid|leidt om/i : letterlijk(pad),
    })),
  );
}

/** Files missing, swapped, or of another version; and files that do not belong there. */
export function doorElkaar(spel: Spel, begin: Begin, via: Geval['via'], zaad: number): Geval[] {
  const { kopie } = spel.nieuw;
  const kies = toeval(zaad);
  const paden = teHalen(bijWelkBegin(begin, spel), spel.nieuw);
  const basis = { begin, via, codes: [1] };
  return paden.flatMap((pad) => {
    const zegt = isMerk(pad) ? handtekening : letterlijk(pad);
    const gevallen: Geval[] = [];
    const zonder = new Map(kopie);
    zonder.delete(pad);
    if (pad !== 'manifest.json')
      gevallen.push({ ...basis, naam: `${pad}: weg`, aanbod: zonder, zegt: letterlijk(pad) });
    const ander = paden[kies(paden.length)] ?? pad;
    if (ander !== pad) {
      const verwisseld = met(kopie, pad, inhoudVan(kopie, ander)).set(ander, inhoudVan(kopie, pad));
      // A page in the place of something else is also what a login page of a network looks like.
      const codes = `${pad} ${ander}`.includes('.html') ? [1, 2] : [1];
      const naam = `${pad}: verwisseld met ${ander}`;
      gevallen.push({ ...basis, codes, naam, aanbod: verwisseld, zegt: /./ });
    }
    for (const bron of [spel.oud, spel.eerder, spel.later]) {
      const inhoud = bron.kopie.get(pad);
      if (inhoud === undefined || Buffer.compare(inhoud, inhoudVan(kopie, pad)) === 0) continue;
      const naam = `${pad}: van versie ${bron.manifest.versie}`;
      gevallen.push({ ...basis, naam, aanbod: met(kopie, pad, inhoud), zegt });
    }
    return gevallen;
  });
}

/** Files beside the site, at the source. They may be left out, or be a reason to refuse. */
export function erbij(spel: Spel, via: Geval['via']): Geval[] {
  return ['extra.html', 'diep/extra.js', 'INDEX.HTML', '.DS_Store', 'naam met spatie.txt', 'x\\y.txt'].map(
    (pad) => ({
      naam: `${pad} staat erbij`,
      begin: 'oud',
      via,
      aanbod: met(spel.nieuw.kopie, pad, Buffer.from('hoort hier niet')),
      codes: [0, 1],
      zegt: letterlijk(pad),
    }),
  );
}

/** A whole release that may not be accepted, and a server that is wrong for every address. */
export function geheel(spel: Spel): Geval[] {
  const begins: Begin[] = ['oud', 'geen'];
  const over = (naam: string, uitgave: Uitgave, codes: number[], zegt: RegExp) => ({
    naam,
    aanbod: uitgave.kopie,
    codes,
    zegt,
  });
  const signaturen = (['oud', 'eerder', 'later', 'vervalst'] as const).map((van) => ({
    naam: `handtekening van ${van}`,
    aanbod: met(spel.nieuw.kopie, 'manifest.json.sig', Buffer.from(spel[van].handtekening)),
    codes: [1],
    zegt: handtekening,
  }));
  const altijd = [
    over('vervalst', spel.vervalst, [1], handtekening),
    over('verlopen', spel.verlopen, [1], /gold tot en met|verlopen/i),
    over('klok', spel.straks, [2], /klok/i),
    ...signaturen,
  ];
  const naOud = [
    over('teruggezet', spel.eerder, [1], /ouder/i),
    over('twee inhouden voor een versie', spel.tweeling, [1], /verschillende|tweede|ander manifest/i),
  ];
  const server = Object.keys(misdragingen).map((hoe) => ({
    naam: `alles: de server ${hoe}`,
    aanbod: spel.nieuw.kopie,
    storing: misdraagt('*', hoe),
    codes: codesBij(hoe, 'manifest.json'),
    zegt: /./,
  }));
  return begins.flatMap((begin) =>
    [...altijd, ...server, ...(begin === 'oud' ? naOud : [])].map((geval) => ({
      ...geval,
      begin,
      via: 'web' as const,
    })),
  );
}

/** A server that says nothing: a script waits at most half a minute. Start these first, they take long. */
export const stilte = (spel: Spel): Geval[] =>
  ['manifest.json', 'groot.bin'].map((pad) => ({
    naam: `${pad}: de server zwijgt`,
    begin: 'oud',
    via: 'web',
    aanbod: spel.nieuw.kopie,
    storing: zwijgt(pad),
    codes: [2],
    zegt: letterlijk(pad),
  }));

/** A zip with bytes that changed anywhere. What only its table says may be harmless. */
export function zipschade(spel: Spel, aantal: number, zaad: number): Geval[] {
  const kies = toeval(zaad);
  const soorten = ['bit omgevallen', 'afgekapt'] as const;
  return Array.from({ length: aantal }, (_, nummer) => {
    const soort = soorten[nummer % 2] ?? 'afgekapt';
    const keer = kies(2 ** 31);
    return {
      naam: `zip: ${soort} (${nummer})`,
      begin: 'oud',
      via: 'zip',
      aanbod: spel.nieuw.kopie,
      zipschade: (zip) => schade[soort]?.(zip, toeval(keer)) ?? zip,
      codes: soort === 'afgekapt' ? [1, 2] : [0, 1, 2],
      zegt: /./,
    };
  });
}
