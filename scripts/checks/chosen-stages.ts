import type { Stage } from './stage.ts';

/**
 * The stages a developer named, in their fixed order; all of them when none is named.
 *
 * @throws Error in Dutch for a name that does not exist
 */
export function chosenStages(stages: readonly Stage[], names: readonly string[]): readonly Stage[] {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    throw new Error(`De controle "${unknown}" bestaat niet.\n\n${stageHelp(stages)}`);
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
}

export function stageHelp(stages: readonly Stage[]): string {
  const width = Math.max(...stages.map(({ name }) => name.length));
  return [
    'Zonder meer: alle controles na elkaar. Met namen: alleen die, bijvoorbeeld npm test -- unit dist',
    '',
    ...stages.map(({ name, label }) => `  ${name.padEnd(width)}  ${label}`),
  ].join('\n');
}
