import { randomInt } from 'node:crypto';

/**
 * How many random histories a spec lives through: a share that a run of all tests can afford, or as many as
 * `npm run proof -- NAME --histories N --seed S` asks for. A failure is told with its seed and path at once: to shrink
 * what happened between parallel people outlasts every guard of time, and never happens twice the same way.
 */
export interface Histories {
  readonly numRuns: number;
  readonly seed: number;
  readonly endOnFailure: true;
}

const asked = (name: string): number | undefined => {
  const word = process.env[name];
  return word === undefined ? undefined : Number(word);
};

/** `share`: of a run of all tests; with a `seed` where those few are chosen because they get everywhere. */
export const histories = (share: number, seed = randomInt(2 ** 31)): Histories => ({
  numRuns: asked('DOORSTEP_HISTORIES') ?? share,
  seed: asked('DOORSTEP_SEED') ?? seed,
  endOnFailure: true,
});

/** A guard against what never ends, in milliseconds: a busy machine may be ten times as slow as a calm one. */
export const guardOf = ({ numRuns }: Histories, perHistory: number): number => 120_000 + numRuns * perHistory;

/** What was lived through, for whoever asked for many: a run of all tests stays silent. */
export function lived(seen: Readonly<Record<string, number>>): void {
  if (asked('DOORSTEP_HISTORIES') !== undefined) process.stdout.write(`${JSON.stringify(seen)}\n`);
}
