import type { Organisatie } from '../schema/organisatie.ts';
import { hulpvragen } from '../taxonomy/organisatie.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import type { Entry } from '../toolbox-model.ts';

/** The organisaties under one question of the overview. */
export interface Hulpgroep {
  vraag: keyof typeof hulpvragen;
  titel: string;
  organisaties: Entry<Organisatie>[];
}

/** Who comes first within a group: the order in which the guide names them, then the others by name. */
function inVolgorde(
  organisaties: readonly Entry<Organisatie>[],
  gids: readonly string[],
): Entry<Organisatie>[] {
  const plaats = ({ id }: Entry<Organisatie>): number => {
    const index = gids.indexOf(id);
    return index === -1 ? gids.length : index;
  };
  return organisaties.toSorted(
    (a, b) => plaats(a) - plaats(b) || a.data.titel.localeCompare(b.data.titel, 'nl'),
  );
}

/**
 * The groups of the overview that hold something, from near to far. `gids` holds the ids that the steps of the guide name,
 * in the order of the steps.
 */
export function hulpgroepen(
  organisaties: readonly Entry<Organisatie>[],
  gids: readonly string[],
): Hulpgroep[] {
  return valuesOf(hulpvragen)
    .map((vraag) => ({
      vraag,
      titel: hulpvragen[vraag],
      organisaties: inVolgorde(
        organisaties.filter(({ data }) => data.waarvoor === vraag),
        gids,
      ),
    }))
    .filter((groep) => groep.organisaties.length > 0);
}
