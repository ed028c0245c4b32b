import type { Bevinding } from './bevinding.ts';
import type { Controleverslag } from './controle.ts';

/** So many of one kind are shown; thousands of lines help nobody. */
const hoogstens = 20;

const uitkomsten = { 0: 'goed', 1: 'beschadigd', 2: 'niet te controleren' } as const;

/** The report as JSON, complete. */
export const alsJson = (verslag: Controleverslag): string =>
  JSON.stringify({ uitkomst: uitkomsten[verslag.code], ...verslag }, null, 2);

const regel = ({ pad, uitleg }: Bevinding): string => (pad === undefined ? uitleg : `${pad}: ${uitleg}`);

/** The report in Dutch sentences, the verdict last. */
export function alsRegels({ code, versie, verloopt, bestanden, goed, ...rest }: Controleverslag): string[] {
  const soorten = Map.groupBy(rest.bevindingen, ({ soort }) => soort);
  const regels = [...soorten].flatMap(([soort, bevindingen]) => [
    ...bevindingen.slice(0, hoogstens).map(regel),
    ...(bevindingen.length > hoogstens ? [`… en nog ${bevindingen.length - hoogstens} keer: ${soort}.`] : []),
  ]);
  const over =
    versie === undefined ? '' : ` Versie ${versie}: ${goed} van ${bestanden} bestanden zijn precies goed.`;
  const oordeel = {
    0: `De kopie is goed.${over} Geldig tot en met ${verloopt ?? ''}.`,
    1: `De kopie is niet goed: gebruik haar niet.${over}`,
    2: `De kopie kon niet worden gecontroleerd.${over}`,
  }[code];
  return [...regels, ...rest.opmerkingen.map((opmerking) => `Let op: ${opmerking}`), oordeel];
}
