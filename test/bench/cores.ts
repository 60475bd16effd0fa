import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Whether processes can be told which core to run on: Linux with `taskset` and two cores. */
export function canPin(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return availableParallelism() > 1;
  } catch (error) {
    if (error instanceof Error) return false; // not there
    throw error;
  }
}

/** Moves this process, and whatever it starts from now on, to one core. */
export const pinSelf = (core: number): void =>
  void execFileSync('taskset', ['-a', '-p', '-c', String(core), String(process.pid)], { stdio: 'ignore' });

/** A command line on a core of its own. */
export const pinned = (core: number, command: string, args: readonly string[]): [string, string[]] =>
  canPin() ? ['taskset', ['-c', String(core), command, ...args]] : [command, [...args]];

/** Of Linux's clock for processes, a hundredth of a second. */
const TICK_MS = 10;

/** CPU a process has used, in milliseconds; null where there is no /proc. */
export function cpuOf(pid: number): number | null {
  const words = statOf(pid);
  return words === null ? null : (Number(words[11]) + Number(words[12])) * TICK_MS;
}

/** The same of all children of a process: the backends of a PostgreSQL server. */
export function cpuOfChildren(parent: number): number | null {
  if (statOf(parent) === null) return null;
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const children = pids.filter((pid) => statOf(pid)?.[1] === String(parent));
  return children.reduce((sum, pid) => sum + (cpuOf(pid) ?? 0), 0);
}

/** Fields of /proc/PID/stat from the third on; the second may hold blanks. */
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    if (error instanceof Error) return null; // ended meanwhile, or no such system
    throw error;
  }
}
