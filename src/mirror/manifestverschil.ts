import type { Manifest } from './manifest.ts';

/** What somebody with one version has to do to get the other. Paths sorted, sizes in bytes. */
export interface Manifestverschil {
  nieuw: string[];
  gewijzigd: string[];
  vervallen: string[];
  /** Together, of new and changed files. */
  ophalen: number;
  /** Together, of all files of the new version. */
  geheel: number;
}

/** The difference between two versions of the site. */
export function vergelijkManifesten(oud: Manifest, nieuw: Manifest): Manifestverschil {
  const eerder = new Map(oud.bestanden.map(({ pad, sha256 }) => [pad, sha256]));
  const later = new Set(nieuw.bestanden.map(({ pad }) => pad));
  const anders = nieuw.bestanden.filter(({ pad, sha256 }) => eerder.get(pad) !== sha256);
  const som = (bestanden: readonly { grootte: number }[]): number =>
    bestanden.reduce((totaal, { grootte }) => totaal + grootte, 0);
  return {
    nieuw: anders.filter(({ pad }) => !eerder.has(pad)).map(({ pad }) => pad),
    gewijzigd: anders.filter(({ pad }) => eerder.has(pad)).map(({ pad }) => pad),
    vervallen: oud.bestanden.filter(({ pad }) => !later.has(pad)).map(({ pad }) => pad),
    ophalen: som(anders),
    geheel: som(nieuw.bestanden),
  };
}
