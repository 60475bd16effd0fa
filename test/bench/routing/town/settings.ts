import { parseArgs } from 'node:util';

export interface TownSettings {
  readonly days: readonly string[];
  /** Seconds of CPU for the plan that the short one is compared with. */
  readonly long: number;
  readonly short: number;
  readonly seed: number;
  readonly hasBrowser: boolean;
}

const DAYS = ['hub', '250', '500', '1000', '2000', '5000'];

/** Throws a `TypeError` with words for people when an argument is unknown or no good. */
export function townSettingsOf(args: readonly string[]): TownSettings {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      day: { type: 'string', multiple: true, default: DAYS },
      short: { type: 'string', default: '3' },
      long: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      'no-browser': { type: 'boolean', default: false },
    },
  });
  const days = values.day;
  if (!days.every((day) => day === 'hub' || (Number.isInteger(Number(day)) && Number(day) > 0))) {
    throw new TypeError('--day takes hub or a number of tasks');
  }
  return {
    days,
    short: above('short', values.short),
    long: above('long', values.long),
    seed: seedOf(values.seed),
    hasBrowser: !values['no-browser'],
  };
}

function above(name: string, word: string): number {
  const value = Number(word);
  if (!(value > 0)) throw new TypeError(`--${name} takes seconds above 0`);
  return value;
}

function seedOf(word: string): number {
  const seed = Number(word);
  if (!Number.isInteger(seed)) throw new TypeError('--seed takes a whole number');
  return seed;
}
