import { findVerwijsfouten } from '../domain/integrity/verwijzingen.ts';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { readCollectie, type Lezing, type Vondst } from './lezen.ts';
import { sortProblemen, type Probleem } from './probleem.ts';

/** All content, read once. */
export interface Inhoud {
  entries: Record<Collectie, Vondst[]>;
  /** All problems of all files, in order. */
  problemen: Probleem[];
}

function checkVerwijzingen(entries: Record<Collectie, Vondst[]>): Probleem[] {
  return findVerwijsfouten(entries).flatMap(({ collectie, id, path, waarde, gezocht }) => {
    const vondst = entries[collectie].find((entry) => entry.id === id);
    if (!vondst) return [];
    return {
      bestand: vondst.pad,
      ...vondst.plekVan(path),
      soort: 'verwijzing',
      wat: `De ${gezocht} "${waarde}" bestaat niet`,
      doe: 'verbeter de naam of code, of haal haar weg.',
    };
  });
}

/** Reads every content file under `root` and checks it, alone and against the others. */
export async function readInhoud(root: string): Promise<Inhoud> {
  const read = async (naam: Collectie): Promise<[Collectie, Lezing]> => [
    naam,
    await readCollectie(root, naam),
  ];
  const lezingen = new Map(await Promise.all(valuesOf(collecties).map(read)));
  const entriesOf = (naam: Collectie): Vondst[] => lezingen.get(naam)?.entries ?? [];
  const entries = {
    materialen: entriesOf('materialen'),
    initiatieven: entriesOf('initiatieven'),
    organisaties: entriesOf('organisaties'),
    gids: entriesOf('gids'),
    nieuws: entriesOf('nieuws'),
    paginas: entriesOf('paginas'),
    samenwerkingsverbanden: entriesOf('samenwerkingsverbanden'),
    begrippen: entriesOf('begrippen'),
    cijfers: entriesOf('cijfers'),
    gebieden: entriesOf('gebieden'),
    verhuizingen: entriesOf('verhuizingen'),
  };
  const problemen = [...lezingen.values()].flatMap((lezing) => lezing.problemen);
  return { entries, problemen: sortProblemen([...problemen, ...checkVerwijzingen(entries)]) };
}
