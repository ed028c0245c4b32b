import { datumInWoorden } from '../../domain/datum.ts';
import type { Inhoudsoort } from '../../domain/insluiten/inhoudsoort.ts';
import type { Insluitlijst, Insluitregel } from '../../domain/insluiten/insluitlijst.ts';
import { paginatitel, siteNaam } from '../../domain/site.ts';
import { statussen } from '../../domain/taxonomy/status.ts';

const woorden: Readonly<Record<Inhoudsoort, { een: string; meer: string }>> = {
  initiatieven: { een: 'initiatief', meer: 'initiatieven' },
  materialen: { een: 'materiaal', meer: 'materialen' },
  alles: { een: 'vermelding', meer: 'vermeldingen' },
};

/** The title of an embed page and of the frame around it: they are the same, so that a screen reader says it once. */
export const frametitel = ({ titel }: Pick<Insluitlijst, 'titel'>): string => paginatitel(titel);

/** What stands above the list: its title and how much there is. */
export const framekop = ({ titel, regels }: Pick<Insluitlijst, 'titel' | 'regels'>): string =>
  regels.length === 0 ? titel : `${titel}: ${regels.length}`;

/** The words of the link to the page with everything; of an empty list what is not there. */
export function allesTekst({ inhoud, regels }: Pick<Insluitlijst, 'inhoud' | 'regels'>): string {
  const { een, meer } = woorden[inhoud];
  if (regels.length === 1) return `Dit ${een} in de ${siteNaam}`;
  return `Alle ${regels.length} ${meer} in de ${siteNaam}`;
}

/** What an empty list says, and the words of its links: to its own page and to what is there for everyone. */
export const leegTekst = ({ inhoud, onderwerp }: Pick<Insluitlijst, 'inhoud' | 'onderwerp'>) => ({
  uitleg: `Hier staan nog geen ${woorden[inhoud].meer} in de ${siteNaam}.`,
  pagina: `Naar de pagina van ${onderwerp.naam}`,
  ruimer: `Bekijk landelijke ${woorden[inhoud].meer}`,
});

/** Whether an entry is there no more, so that nobody travels for nothing. */
export const isVoorbij = ({ status }: Pick<Insluitregel, 'status'>): boolean =>
  status === 'beëindigd' || status === 'vervallen';

/** How an entry is doing. A materiaal that still holds says nothing. */
export function statusTekst({ status }: Pick<Insluitregel, 'status'>): string | undefined {
  if (status === 'actueel') return undefined;
  return status === 'onbekend' ? 'Status onbekend' : statussen[status];
}

/** What stands under a title, in order: what it is, who, where, and how sure that is. The status stands before it. */
export function feiten(regel: Insluitregel): string[] {
  const { type, soort, wie, waar, jaar, bevestigd, gecontroleerd } = regel;
  const wanneer =
    bevestigd !== undefined
      ? `laatst bevestigd ${datumInWoorden(bevestigd)}`
      : gecontroleerd !== undefined
        ? `gecontroleerd ${datumInWoorden(gecontroleerd)}`
        : undefined;
  const delen =
    type === 'initiatief'
      ? [soort, wie, waar, wanneer ?? 'bron zonder datum']
      : [soort, wie, jaar === undefined ? 'jaar onbekend' : String(jaar), wanneer];
  return delen.filter((deel) => deel !== undefined && deel !== '').map(String);
}
