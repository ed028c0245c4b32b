import { availableParallelism, cpus, totalmem } from 'node:os';

/** What a reader has to know of the computer to judge a time. */
export interface Machine {
  systeem: string;
  processor: string;
  kernen: number;
  geheugenGB: number;
  node: string;
}

export const describeMachine = (): Machine => ({
  systeem: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model.trim() ?? 'onbekend',
  kernen: availableParallelism(),
  geheugenGB: Math.round(totalmem() / 1e9),
  node: process.versions.node,
});
