const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A year, month or day in words: 2024 → "2024", 2024-05 → "mei 2024", 2024-05-31 → "31 mei 2024". */
export function datumInWoorden(moment: string): string {
  const [jaar = '', maand, dag] = moment.split('-');
  const naam = maanden[Number(maand) - 1];
  if (naam === undefined) return jaar;
  return dag === undefined ? `${naam} ${jaar}` : `${Number(dag)} ${naam} ${jaar}`;
}

/** The first day of a year, month or day: 2024 → "2024-01-01", 2024-05 → "2024-05-01". */
export function eersteDag(moment: string): string {
  const [jaar = '', maand = '01', dag = '01'] = moment.split('-');
  return `${jaar}-${maand}-${dag}`;
}
