import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { isRunning, markOf, type ProcessMark } from './processes';

/**
 * One process owns a data folder from its start to its stop. The lock is a file naming that process; the lock of
 * a dead process is broken. `take` answers undefined when it was taken, else who holds it.
 */
export function takeLock(file: string): ProcessMark | undefined {
  for (;;) {
    if (writeNew(file, JSON.stringify(markOf(process.pid)))) return undefined;
    const holder = readHolder(file);
    if (holder !== undefined && isRunning(holder)) return holder;
    breakLock(file);
  }
}

export const dropLock = (file: string): void => fs.rmSync(file, { force: true });

/**
 * Two starts may find the same dead lock; the second must not remove the fresh lock of the first. So breaking has
 * its own tiny lock, and looks again once it holds it. A process killed in between leaves it: ten seconds, then
 * it counts as left behind.
 */
function breakLock(file: string): void {
  const breaking = `${file}.breaking`;
  if (!writeNew(breaking, '')) {
    const age = Date.now() - (fs.statSync(breaking, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) fs.rmSync(breaking, { force: true });
    return;
  }
  const holder = readHolder(file);
  if (holder === undefined || !isRunning(holder)) fs.rmSync(file, { force: true });
  fs.rmSync(breaking, { force: true });
}

/** Written aside and linked into place, so that nobody ever reads half a lock. */
function writeNew(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(aside, text);
  try {
    fs.linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

/** Undefined when the file is gone, or was never one of ours. */
function readHolder(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as ProcessMark;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
