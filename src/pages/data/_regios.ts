import { regiosbestand } from '../../domain/insluiten/bestanden.ts';
import type { Regiosbestand } from '../../domain/insluiten/bestandsschema.ts';
import { vervallenLijsten } from '../_paths.ts';
import { loadRegios } from '../_regiopaden.ts';

/** Every region with what its page shows. */
export async function loadRegiosbestand(site: URL): Promise<Regiosbestand> {
  const [{ paginas }, vervallen] = await Promise.all([loadRegios(), vervallenLijsten('regios')]);
  return regiosbestand(
    paginas,
    vervallen.map(({ naam }) => naam),
    site,
  );
}
