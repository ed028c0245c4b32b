import type { ColdBuild } from '../measuring/cold-build.ts';
import type { SessionUse } from '../measuring/session-use.ts';
import { formatMegabytes, formatNumber, formatSeconds, median } from '../report/amounts.ts';
import { formatTable } from '../report/table.ts';
import type { Vergelijking } from './compare-builds.ts';

const header = [
  'Site',
  'Vermeldingen',
  'Keren',
  'Mediaan',
  'Kortste',
  'Langste',
  'Rekentijd',
  'Geheugen samen',
  'Grootste proces',
  "Pagina's",
  'Site op schijf',
];

const timesOf = (builds: readonly ColdBuild[]): number[] => builds.map(({ milliseconds }) => milliseconds);

const usesOf = (builds: readonly ColdBuild[], kind: keyof SessionUse): number[] =>
  builds.flatMap(({ use }) => use?.[kind] ?? []);

/** Undefined where the system does not tell it. */
const peak = (builds: readonly ColdBuild[], kind: 'memoryTogether' | 'memoryLargest'): number | undefined => {
  const peaks = usesOf(builds, kind);
  return peaks.length === 0 ? undefined : Math.max(...peaks);
};

const processorTime = (builds: readonly ColdBuild[]): number | undefined => {
  const times = usesOf(builds, 'processor');
  return times.length === 0 ? undefined : median(times);
};

const orUnknown = (value: number | undefined, format: (value: number) => string): string =>
  value === undefined ? 'onbekend' : format(value);

function row(site: string, aantal: number, builds: readonly ColdBuild[]): string[] {
  const times = timesOf(builds);
  const last = builds.at(-1);
  return [
    site,
    formatNumber(aantal, 0),
    String(builds.length),
    formatSeconds(median(times)),
    formatSeconds(Math.min(...times)),
    formatSeconds(Math.max(...times)),
    orUnknown(processorTime(builds), formatSeconds),
    orUnknown(peak(builds, 'memoryTogether'), formatMegabytes),
    orUnknown(peak(builds, 'memoryLargest'), formatMegabytes),
    formatNumber(last?.pages ?? 0, 0),
    formatMegabytes(last?.bytes ?? 0),
  ];
}

/** What the toolbox needs as a share of what Starlight needs: on the clock and, where it is known, of the processors. */
function sharesOf({ toolbox, starlight }: Vergelijking): { klok: number; rekentijd: number | undefined } {
  const [ours, theirs] = [processorTime(toolbox), processorTime(starlight)];
  return {
    klok: median(timesOf(toolbox)) / median(timesOf(starlight)),
    rekentijd: ours === undefined || theirs === undefined ? undefined : ours / theirs,
  };
}

function sentence(vergelijking: Vergelijking): string {
  const { klok, rekentijd } = sharesOf(vergelijking);
  const ratio = orUnknown(rekentijd, (value) => formatNumber(value, 2));
  const memory = vergelijking.starlightExtraGeheugen
    ? ' Starlight had meer geheugen nodig dan Node zelf neemt (8 GB).'
    : '';
  return `Toolbox ten opzichte van Starlight bij ${formatNumber(vergelijking.aantal, 0)} vermeldingen: ${formatNumber(klok, 2)} keer de tijd, ${ratio} keer de rekentijd.${memory}`;
}

/** The whole comparison as people read it. */
export function formatVergelijkingen(vergelijkingen: readonly Vergelijking[]): string {
  const rows = vergelijkingen.flatMap(({ aantal, toolbox, starlight }) => [
    row('Toolbox', aantal, toolbox),
    row('Starlight', aantal, starlight),
  ]);
  return [formatTable(header, rows), '', ...vergelijkingen.map(sentence)].join('\n');
}

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(3));

const figuresOf = (builds: readonly ColdBuild[]) => ({
  milliseconden: timesOf(builds).map(Math.round),
  rekentijdMilliseconden: usesOf(builds, 'processor'),
  geheugenSamenBytes: peak(builds, 'memoryTogether'),
  grootsteProcesBytes: peak(builds, 'memoryLargest'),
  paginas: builds.at(-1)?.pages,
  bytesOpSchijf: builds.at(-1)?.bytes,
});

/** The same as numbers, to keep. */
export function figuresOfVergelijkingen(vergelijkingen: readonly Vergelijking[]) {
  return vergelijkingen.map((vergelijking) => ({
    vermeldingen: vergelijking.aantal,
    toolbox: figuresOf(vergelijking.toolbox),
    starlight: figuresOf(vergelijking.starlight),
    starlightExtraGeheugen: vergelijking.starlightExtraGeheugen,
    verhoudingTijd: rounded(sharesOf(vergelijking).klok),
    verhoudingRekentijd: rounded(sharesOf(vergelijking).rekentijd),
  }));
}
