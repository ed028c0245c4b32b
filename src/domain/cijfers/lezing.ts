import type { Cijferpunt, Cijferreeks } from '../schema/cijfer.ts';
import { getalTekst, puntTekst, samen, verschilTekst } from './schrijfwijze.ts';
import { laatsteVerschil, ontbrekendeJaren, type Verschil } from './verschillen.ts';

const inJaar = (punt: Cijferpunt): string => `${puntTekst(punt)} in ${punt.schooljaar}`;

/** The words for a difference: "311 meer dan", "82 minder dan", "evenveel als". */
const meerOfMinder = (verschil: number): string => {
  if (verschil === 0) return 'evenveel als';
  return `${getalTekst(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'} dan`;
};

/** A difference in a sentence, with the sum behind it. */
function verschilZin({ van, naar, verschil }: Verschil): string {
  const rekening = `${getalTekst(naar.waarde)} − ${getalTekst(van.waarde)} = ${verschilTekst(verschil)}`;
  return `In ${naar.schooljaar} waren het er ${getalTekst(naar.waarde)}. Dat is ${meerOfMinder(verschil)} in ${van.schooljaar} (${rekening}).`;
}

/** The points with the highest and the lowest value; the earliest when there are more. */
export function uitersten(
  punten: readonly Cijferpunt[],
): { hoogste: Cijferpunt; laagste: Cijferpunt } | undefined {
  const [eerste] = punten;
  if (!eerste) return undefined;
  return {
    hoogste: punten.reduce((best, punt) => (punt.waarde > best.waarde ? punt : best), eerste),
    laagste: punten.reduce((best, punt) => (punt.waarde < best.waarde ? punt : best), eerste),
  };
}

/** From the first figure to the last, in a sentence. */
export function vanTot({ punten }: Cijferreeks): string {
  const [eerste, laatste] = [punten[0], punten.at(-1)];
  if (!eerste || !laatste) return '';
  return eerste === laatste
    ? `Eén cijfer: ${inJaar(eerste)}.`
    : `Van ${inJaar(eerste)} naar ${inJaar(laatste)}.`;
}

/** What can be seen in a chart, in short Dutch sentences; every number is computed from the series. */
export function watUZiet(reeks: Cijferreeks): string[] {
  const { punten, breuken = [] } = reeks;
  const verschil = laatsteVerschil(reeks);
  const laatste = punten.at(-1);
  const uiterste = punten.length > 3 ? uitersten(punten) : undefined;
  const weg = ontbrekendeJaren(reeks);
  return [
    vanTot(reeks),
    ...(breuken.length > 0
      ? ['Daartussen veranderde de manier van tellen. Vergelijk begin en eind dus met zorg.']
      : []),
    ...(verschil ? [verschilZin(verschil)] : []),
    ...(laatste && verschil && verschil.naar !== laatste
      ? [`Voor ${laatste.schooljaar} is het verschil met een jaar eerder niet te berekenen.`]
      : []),
    ...(uiterste
      ? [
          `Het hoogst in ${uiterste.hoogste.schooljaar} (${puntTekst(uiterste.hoogste)}), het laagst in ${uiterste.laagste.schooljaar} (${puntTekst(uiterste.laagste)}).`,
        ]
      : []),
    ...(weg.length > 0 ? [`Van ${samen(weg)} is geen cijfer gevonden.`] : []),
  ];
}

/** What a chart says to somebody who does not see it; it points to the table with all numbers. */
export function alternatief(reeks: Cijferreeks): string {
  const { titel, eenheid, punten, breuken = [] } = reeks;
  const uiterste = uitersten(punten);
  const weg = ontbrekendeJaren(reeks);
  return [
    `Lijngrafiek: ${titel}, ${eenheid} per schooljaar.`,
    vanTot(reeks),
    ...(uiterste && punten.length > 3
      ? [`Hoogste: ${inJaar(uiterste.hoogste)}. Laagste: ${inJaar(uiterste.laagste)}.`]
      : []),
    ...(weg.length > 0 ? [`Geen cijfer van ${samen(weg)}.`] : []),
    ...breuken.map(({ schooljaar }) => `Vanaf ${schooljaar} is anders geteld.`),
    'Alle getallen staan in de tabel hieronder.',
  ].join(' ');
}
