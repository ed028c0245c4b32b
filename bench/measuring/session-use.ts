import { readdirSync, readFileSync } from 'node:fs';

/** What a group of processes used. Memory is resident memory in bytes. */
export interface SessionUse {
  /** All processes together, at the worst moment seen. Memory that they share counts more than once. */
  memoryTogether: number;
  /** The most that one of them ever used, as the kernel keeps it. */
  memoryLargest: number;
  /** Milliseconds that processors worked for them; other programs on the computer disturb this less than wall time. */
  processor: number;
}

const intervalMs = 150;

/** Linux counts processor time for programs in hundredths of a second, whatever the kernel uses inside. */
const tickMs = 10;

const isProcess = (name: string): boolean => /^\d+$/.test(name);

/** Undefined when the process ended meanwhile. */
function readProc(pid: string, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Session and processor time. The name of a program may hold anything; the numbers follow its last bracket. */
function readStat(stat: string): { session: number; processor: number } {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0] = fields.slice(11, 13);
  return { session: fields[3] ?? 0, processor: (user + system) * tickMs };
}

const kilobytes = (status: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;

/**
 * Watches every process of a session: the program that started it and everything it starts, also what outlives its
 * parent. Only Linux tells this.
 *
 * @param session id of the process that leads the session
 * @returns a function that stops watching and tells what was used; undefined on another system
 */
export function watchSession(session: number): () => SessionUse | undefined {
  if (process.platform !== 'linux') return () => undefined;
  let memoryTogether = 0;
  let memoryLargest = 0;
  const processorByPid = new Map<string, number>();
  const look = (): void => {
    let together = 0;
    for (const pid of readdirSync('/proc').filter(isProcess)) {
      const stat = readStat(readProc(pid, 'stat') ?? '');
      if (stat.session !== session) continue;
      const status = readProc(pid, 'status') ?? '';
      processorByPid.set(pid, stat.processor);
      together += kilobytes(status, 'VmRSS');
      memoryLargest = Math.max(memoryLargest, kilobytes(status, 'VmHWM'));
    }
    memoryTogether = Math.max(memoryTogether, together);
  };
  const timer = setInterval(look, intervalMs);
  return () => {
    clearInterval(timer);
    const processor = [...processorByPid.values()].reduce((sum, time) => sum + time, 0);
    return { memoryTogether, memoryLargest, processor };
  };
}
