import { lijstenbestand } from '../../domain/insluiten/bestanden.ts';
import type { Lijstenbestand } from '../../domain/insluiten/bestandsschema.ts';
import { loadInitiatievenlijst } from '../_initiatieven.ts';
import { vervallenLijsten, waardelijstpaginas } from '../_paths.ts';

/** Every page with a list that is not of a region. */
export async function loadLijstenbestand(site: URL): Promise<Lijstenbestand> {
  const [initiatieven, lijsten, ...vervallen] = await Promise.all([
    loadInitiatievenlijst(),
    waardelijstpaginas(),
    ...['typen', 'themas', 'doelgroepen'].map(vervallenLijsten),
  ]);
  return lijstenbestand(
    [initiatieven, ...lijsten],
    vervallen.flat().map(({ lijst }) => lijst),
    site,
  );
}
