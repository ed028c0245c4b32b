import type { Samenwerkingsverband } from '../schema/samenwerkingsverband.ts';
import type { Entry } from '../toolbox-model.ts';
import type { Gebied } from './gebied.ts';

/** What became of a samenwerkingsverband since its code was given; empty lists for any other region. */
export interface Samengaan {
  /** The one in which it went up. */
  opgegaanIn?: Gebied | undefined;
  /** Those that went up in it. */
  opgegaan: readonly Gebied[];
  /** Those with which it is one organisation, whichever of the two says so. */
  eenMet: readonly Gebied[];
}

/** How a region went together with others, by what the samenwerkingsverbanden say of themselves and of each other. */
export function findSamengaan(
  code: string,
  verbanden: readonly Entry<Pick<Samenwerkingsverband, 'opgegaanin' | 'eenmet'>>[],
  gebieden: ReadonlyMap<string, Gebied>,
): Samengaan {
  const anderen = verbanden.filter(({ id }) => id !== code);
  const eigen = verbanden.find(({ id }) => id === code)?.data;
  const gebied = ({ id }: { id: string }): Gebied[] => {
    const gevonden = gebieden.get(id);
    return gevonden ? [gevonden] : [];
  };
  return {
    opgegaanIn: eigen?.opgegaanin === undefined ? undefined : gebieden.get(eigen.opgegaanin),
    opgegaan: anderen.filter(({ data }) => data.opgegaanin === code).flatMap(gebied),
    eenMet: anderen
      .filter(({ id, data }) => eigen?.eenmet?.includes(id) || data.eenmet?.includes(code))
      .flatMap(gebied),
  };
}
