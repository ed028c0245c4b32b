import { facetgroepen, kaartplekken, maakInitiatievenlijst } from '../domain/initiatieven/lijst.ts';
import { maakZoekPlek } from '../domain/initiatieven/plek.ts';
import { maakStippen } from '../domain/initiatieven/stippen.ts';
import { leesPuntentabel } from '../domain/regio/puntentabel.ts';
import { leesNamen, leesPostcodetabel } from '../domain/regio/tabellen-lezen.ts';
import plaatsen from '../domain/regio/tabellen/plaatsen.txt?raw';
import postcodes from '../domain/regio/tabellen/postcodes.txt?raw';
import punten from '../domain/regio/tabellen/punten.txt?raw';
import { initiatievenlijst, type Lijst } from '../domain/lijst.ts';
import { loadToolbox } from '../toolbox.ts';

/** Everything on the page of initiatieven: the cards by section, the facets and the dots of the map. */
export async function loadInitiatieven() {
  const { initiatieven } = await loadToolbox();
  const tabellen = {
    postcodes: leesPostcodetabel(postcodes),
    plaatsen: leesNamen('plaatsen.txt', plaatsen),
  };
  const lijst = maakInitiatievenlijst(initiatieven, maakZoekPlek(tabellen, leesPuntentabel(punten)));
  const { regionaal, overal, voorbij } = lijst;
  return {
    lijst,
    ...facetgroepen(lijst),
    stippen: maakStippen(kaartplekken([...regionaal, ...overal, ...voorbij])),
  };
}

/** The list of all initiatieven, in the order of the page. */
export async function loadInitiatievenlijst(): Promise<Lijst> {
  const [{ vermeldingen }, { lijst }] = await Promise.all([loadToolbox(), loadInitiatieven()]);
  const perId = new Map(vermeldingen.map((vermelding) => [vermelding.id, vermelding]));
  const kaarten = [...lijst.regionaal, ...lijst.overal, ...lijst.voorbij];
  return initiatievenlijst(kaarten.flatMap(({ id }) => perId.get(id) ?? []));
}
