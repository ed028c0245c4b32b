import type { Zoekdienst } from '../../src/search/zoekdienst.ts';
import type { Zoekuitkomst } from '../../src/search/zoeken.ts';

/** Questions that the cards alone answer too. */
const kaartvragen = ['verzuim', 'kind wil niet meer naar school', 'leerplichtambtenaar vrijstelling'];

/** Questions that lean on every part of the search; the last two need to know compounds and typing errors. */
export const vragen: readonly string[] = [...kaartvragen, 'schoolangst', 'thuiszitttersaanpak'];

/** What a visitor is told: ids with the title and the summary that stand with them, or nothing when it does not work. */
export type Gezegd = string | undefined;

const zeg = ({ treffers }: Zoekuitkomst): string =>
  treffers
    .map(({ vermelding: { id, titel, samenvatting } }) => [id, titel, samenvatting].join('\n'))
    .join('\n\n');

/** What the whole search says, per question; undefined when it rejects. */
export const volledigGezegd = ({ volledig }: Zoekdienst): Promise<Gezegd[]> =>
  Promise.all(vragen.map((vraag) => volledig(vraag).then(zeg, () => undefined)));

/** What the cards alone say, per question. */
export const inKaartenGezegd = ({ inKaarten }: Zoekdienst): Promise<Gezegd[]> =>
  Promise.all(vragen.map((vraag) => inKaarten(vraag).then(zeg)));

/** What an undamaged site says. */
export interface Waarheid {
  volledig: readonly Gezegd[];
  inKaarten: readonly Gezegd[];
}

export const waarheidVan = async (dienst: Zoekdienst): Promise<Waarheid> => ({
  volledig: await volledigGezegd(dienst),
  inKaarten: await inKaartenGezegd(dienst),
});

/** What became of the questions on a damaged site. */
export type Gevolg = 'ongeschonden' | 'volledig werkt niet' | 'leugen';

/** Asks all questions. A search that works for some of them lies just as little, so it need not fail for all. */
export async function gevolgVoor(dienst: Zoekdienst, waarheid: Waarheid): Promise<Gevolg> {
  const { volledig, inKaarten } = await waarheidVan(dienst);
  const isWaar =
    inKaarten.every((gezegd, index) => gezegd === waarheid.inKaarten[index]) &&
    volledig.every((gezegd, index) => gezegd === undefined || gezegd === waarheid.volledig[index]);
  if (!isWaar) return 'leugen';
  return volledig.includes(undefined) ? 'volledig werkt niet' : 'ongeschonden';
}

/** Whether the questions can tell damage from none at all. */
export const zegtIets = ({ volledig, inKaarten }: Waarheid): boolean =>
  volledig.every((gezegd) => gezegd !== undefined && gezegd !== '') &&
  inKaarten.slice(0, kaartvragen.length).every((gezegd) => gezegd !== '') &&
  volledig.every((gezegd, index) => gezegd !== inKaarten[index]);
