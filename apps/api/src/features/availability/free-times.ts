import { addDays, instantOf, merge, occurrencesIn, subtract, type Window } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import type { Away } from './availability.types';
import { daysFrom, seriesOf, type SeriesFacts } from './series';

/**
 * When people are free in a stretch of days of one hub: their series together without the days they are away. Windows
 * are whole where they only touch the stretch, so that a night keeps its end; merged and in order.
 *
 * Half of a hub gives "Saturday morning": equal series are expanded once (2,000 people of ten series each, one day:
 * 20,000 rows, some hundred expansions).
 */
export class FreeTimes {
  private readonly within: Window;
  private readonly known = new Map<string, readonly Window[]>();

  constructor(
    private readonly zone: string,
    from: string,
    days: number,
  ) {
    this.within = daysFrom(from, days, zone);
  }

  of(series: readonly SeriesFacts[], away: readonly Pick<Away, 'fromDay' | 'toDay'>[]): readonly Window[] {
    const open = merge(series.flatMap((one) => this.windowsOf(one)));
    return away.reduce<readonly Window[]>((free, gone) => {
      const from = instantOf(day(gone.fromDay), 0, this.zone);
      const to = instantOf(addDays(day(gone.toDay), 1), 0, this.zone);
      return free.flatMap((window) => subtract(window, { from, to }));
    }, open);
  }

  private windowsOf({
    startsOn,
    fromMinute,
    toMinute,
    rule,
    skipped,
    extra,
  }: SeriesFacts): readonly Window[] {
    const facts = { startsOn, fromMinute, toMinute, rule, skipped, extra };
    const key = JSON.stringify(facts);
    const before = this.known.get(key);
    if (before) return before;
    const { list } = occurrencesIn(seriesOf(facts, this.zone), this.within, Infinity);
    const windows = list.map(({ window }) => window);
    this.known.set(key, windows);
    return windows;
  }
}
