import { type Day } from '@doorstep/std';
import { addDays, instantOf } from './calendar';
import { occurrencesIn, type Series } from './recurrence';
import { merge, subtract, type Window } from './window';

/** Days that somebody is away, both included. */
export interface Away {
  readonly from: Day;
  readonly through: Day;
}

/**
 * When people are free in one stretch of time: their series together without the days they are away, merged and in order.
 * Windows that only touch the stretch are whole, so that a night keeps its end. Half of a hub says "Saturday morning":
 * equal series are expanded once.
 */
export class FreeTimes {
  private readonly known = new Map<string, readonly Window[]>();

  constructor(
    private readonly within: Window,
    private readonly zone: string,
  ) {}

  of(series: readonly Series[], away: readonly Away[]): readonly Window[] {
    const open = merge(series.flatMap((one) => this.windowsOf(one)));
    return away.reduce<readonly Window[]>((free, { from, through }) => {
      const gone = { from: instantOf(from, 0, this.zone), to: instantOf(addDays(through, 1), 0, this.zone) };
      return gone.from < gone.to ? free.flatMap((window) => subtract(window, gone)) : free;
    }, open);
  }

  private windowsOf(series: Series): readonly Window[] {
    const key = JSON.stringify(series);
    const before = this.known.get(key);
    if (before) return before;
    const windows = occurrencesIn(series, this.within, Infinity).list.map(({ window }) => window);
    this.known.set(key, windows);
    return windows;
  }
}

/** The same for one person. */
export const freeIn = (
  series: readonly Series[],
  away: readonly Away[],
  within: Window,
  zone: string,
): readonly Window[] => new FreeTimes(within, zone).of(series, away);
