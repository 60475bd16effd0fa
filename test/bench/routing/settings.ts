import { parseArgs } from 'node:util';
import { OBJECTIVES, type Format, type Objective } from './instance';

/** What the command line asks for. */
export interface Settings {
  readonly instances: string | null;
  readonly sets: readonly string[];
  readonly filter: RegExp | null;
  readonly objective: Objective | null;
  /** Seconds; null for what is usual for the set. */
  readonly cpu: number | null;
  readonly seed: number;
  /** Processes with seeds of their own on each instance; the best plan counts. */
  readonly workers: number;
  /** Instances at once. */
  readonly jobs: number;
  readonly solutions: string | null;
}

/** Throws a `TypeError` with words for people when an argument is unknown or no good. */
export function settingsOf(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      instances: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      filter: { type: 'string' },
      objective: { type: 'string' },
      cpu: { type: 'string' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '1' },
      solutions: { type: 'string' },
    },
  });
  return {
    instances: values.instances ?? null,
    sets: values.set,
    filter: values.filter === undefined ? null : new RegExp(values.filter, 'i'),
    objective: values.objective === undefined ? null : objectiveOf(values.objective),
    cpu: values.cpu === undefined ? null : positive('cpu', values.cpu),
    seed: whole('seed', values.seed, 0),
    workers: whole('workers', values.workers, 1),
    jobs: whole('jobs', values.jobs, 1),
    solutions: values.solutions ?? null,
  };
}

function objectiveOf(word: string): Objective {
  const found = OBJECTIVES.find((each) => each === word);
  if (!found) throw new TypeError(`--objective is one of ${OBJECTIVES.join(', ')}`);
  return found;
}

function positive(name: string, word: string): number {
  const value = Number(word);
  if (!(value > 0 && Number.isFinite(value))) throw new TypeError(`--${name} takes a number above 0`);
  return value;
}

function whole(name: string, word: string, least: number): number {
  const value = Number(word);
  if (!Number.isInteger(value) || value < least)
    throw new TypeError(`--${name} takes a whole number from ${least}`);
  return value;
}

/** The objective a format is usually measured by, where none is asked for. */
export function usualObjective(format: Format, hasDepots: boolean): Objective {
  if (format === 'darp') return 'darp-distance';
  return format === 'solomon' || !hasDepots ? 'distance-dimacs' : 'distance-exact3';
}

const USUAL_CPU: Readonly<Record<string, number>> = { lilim100: 1 };
const USUAL = 10;
/** Cordeau & Laporte's R files: up to 144 riders in a fleet that barely holds them. */
const LONG_RIDES = 30;

/** Seconds of CPU for an instance where none are asked for. */
export const usualCpu = (set: string, format: Format, name: string): number =>
  format === 'darp' && /^r/i.test(name) ? LONG_RIDES : (USUAL_CPU[set] ?? USUAL);
