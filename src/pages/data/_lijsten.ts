import { lijstenbestand } from '../../domain/insluiten/bestanden.ts';
import type { Lijstenbestand } from '../../domain/insluiten/bestandsschema.ts';
import { toolboxlijst } from '../../domain/lijst.ts';
import { loadToolbox } from '../../toolbox.ts';
import { loadInitiatievenlijst } from '../_initiatieven.ts';
import { vervallenLijsten, waardelijstpaginas } from '../_paths.ts';

/** Every page with a list that is not of a region. */
export async function loadLijstenbestand(site: URL): Promise<Lijstenbestand> {
  const [{ vermeldingen }, initiatieven, lijsten, ...vervallen] = await Promise.all([
    loadToolbox(),
    loadInitiatievenlijst(),
    waardelijstpaginas(),
    ...['typen', 'themas', 'doelgroepen'].map(vervallenLijsten),
  ]);
  return lijstenbestand(
    [toolboxlijst(vermeldingen), initiatieven, ...lijsten],
    vervallen.flat().map(({ lijst }) => lijst),
    site,
  );
}
