import { isNaam, paginacollecties, splitVermeldingId } from '../domain/adres.ts';
import { verwijzingenNaar } from '../domain/integrity/verwijzingen.ts';
import { noteerVerhuizing, readVerhuizingen, verhuizingenPad } from './verhuizing-noteren.ts';
import { vervangId, vervangInYaml, vervangLinks } from './verwijzing-vervangen.ts';

/** The texts of the content files, by path from the root of the project. */
export type Teksten = ReadonlyMap<string, string>;

/** One thing to do on the disk. */
export interface Stap {
  pad: string;
  /** What the file gets to hold; without it the file goes. */
  tekst?: string;
  /** What this is, for the report. */
  wat: 'nieuw bestand' | 'verwijzing aangepast' | 'verhuizing genoteerd' | 'oud bestand verwijderd';
}

/** What to do, in order; or why it is not done. */
export type Hernoemplan = { stappen: Stap[] } | { weigering: string };

/** No address may be so long that a path on a stick or in a ZIP breaks; the built site is held to the same. */
const langsteAdres = 100;

const padOf = (id: string): string => `src/content/${id}.mdx`;

/** Why these two names cannot be used, apart from which files there are. */
function weigerNamen(oud: string, nieuw: string): string | undefined {
  const van = splitVermeldingId(oud);
  const mappen = paginacollecties.join(' of ');
  if (!van)
    return `"${oud}" is geen vermelding. Schrijf map en bestandsnaam, met als map ${mappen}: materialen/oude-naam.`;
  const [map, naam = '', ...rest] = nieuw.split('/');
  if (map !== van.collectie || rest.length > 0) {
    return `Een vermelding blijft in haar map. Schrijf de nieuwe naam als ${van.collectie}/nieuwe-naam.`;
  }
  if (!isNaam(naam)) {
    return `"${naam}" kan geen webadres zijn. Gebruik alleen kleine letters, cijfers en streepjes ertussen.`;
  }
  if (`${nieuw}.html`.length > langsteAdres) return 'De nieuwe naam is te lang. Kies een kortere.';
  return oud === nieuw ? `${oud} heet al zo.` : undefined;
}

/** The text of a file with every reference to the renamed entry changed; undefined when its data cannot be read. */
function vervangVerwijzingen(pad: string, tekst: string, oud: string, nieuw: string): string | undefined {
  const [collectie, oudeNaam = ''] = oud.split('/');
  const map = pad.split('/').at(-2);
  if (map === 'voorrang') return vervangId(tekst, oud, nieuw);
  const sleutels = paginacollecties
    .filter((naam) => naam === collectie)
    .flatMap(verwijzingenNaar)
    .filter(({ van }) => van === map)
    .map(({ sleutel }) => sleutel);
  const [before, yaml, after] = pad.endsWith('.mdx')
    ? (/^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$)[\s\S]*)$/m.exec(tekst)?.slice(1) ?? [
        '',
        '',
        tekst,
      ])
    : ['', tekst, ''];
  const changed = vervangInYaml(yaml ?? '', sleutels, oudeNaam, nieuw.split('/')[1] ?? '');
  return changed === undefined
    ? undefined
    : vervangLinks(`${before ?? ''}${changed}${after ?? ''}`, oud, nieuw);
}

/**
 * Plans the renaming of an entry: the file under its new name, every reference to it, the note that leaves a redirect page
 * at the old address, and only then the end of the old file. Stopped halfway, the same question gives the steps that
 * remain. Nothing is planned when the names cannot be, the new one is taken, or a file cannot be read.
 */
export function planHernoemen(teksten: Teksten, oud: string, nieuw: string): Hernoemplan {
  const weigering = weigerNamen(oud, nieuw);
  if (weigering !== undefined) return { weigering };

  const notities = teksten.get(verhuizingenPad);
  const verhuizingen = readVerhuizingen(notities);
  if (!verhuizingen)
    return { weigering: `${verhuizingenPad} kan niet gelezen worden. Voer eerst npm run controle uit.` };
  const bron = teksten.get(padOf(oud));
  if (bron === undefined) {
    if (verhuizingen.get(oud) === nieuw) return { weigering: `${oud} heet al ${nieuw}.` };
    return {
      weigering: `${padOf(oud)} bestaat niet. Hebt u het bestand zelf al hernoemd? Geef het dan eerst de oude naam terug.`,
    };
  }
  const vroeger = verhuizingen.get(nieuw);
  if (vroeger !== undefined && vroeger !== oud) {
    return {
      weigering: `Het adres ${nieuw} is eerder gebruikt en leidt nu naar ${vroeger}. Kies een andere naam.`,
    };
  }

  const stappen: Stap[] = [];
  for (const [pad, tekst] of teksten) {
    // Most files name neither the file nor its page: those need no reading.
    if (pad === verhuizingenPad || (pad !== padOf(oud) && !tekst.includes(oud.split('/')[1] ?? oud)))
      continue;
    const changed = vervangVerwijzingen(pad, tekst, oud, nieuw);
    if (changed === undefined)
      return { weigering: `${pad} kan niet gelezen worden. Voer eerst npm run controle uit.` };
    if (pad === padOf(oud)) {
      const doel = teksten.get(padOf(nieuw));
      // The same text is what an interrupted renaming left behind.
      if (doel !== undefined && doel !== changed)
        return { weigering: `${padOf(nieuw)} bestaat al. Kies een andere naam.` };
      if (doel === undefined) stappen.unshift({ pad: padOf(nieuw), tekst: changed, wat: 'nieuw bestand' });
    } else if (changed !== tekst) {
      stappen.push({ pad, tekst: changed, wat: 'verwijzing aangepast' });
    }
  }
  const genoteerd = noteerVerhuizing(notities, oud, nieuw);
  if (genoteerd !== notities)
    stappen.push({ pad: verhuizingenPad, tekst: genoteerd, wat: 'verhuizing genoteerd' });
  stappen.push({ pad: padOf(oud), wat: 'oud bestand verwijderd' });
  return { stappen };
}
