import type { CompanyFacts } from '@doorstep/lifecycle';
import type { Saved } from './availability-documents';
import { isSameCompany } from './company';
import type { GivenSeries } from './week-hours';

export type Wishes = Saved['wishes'];

/** Hours, wishes and company as they stand on the screen. */
export interface Draft {
  readonly series: readonly GivenSeries[];
  readonly wishes: Wishes;
  readonly company: CompanyFacts;
}

/** Without what the cache library adds. */
export const bareSeries = (series: readonly GivenSeries[]): GivenSeries[] =>
  series.map(({ id, startsOn, fromMinute, toMinute, rule, skipped, extra }) => ({
    id,
    startsOn,
    fromMinute,
    toMinute,
    rule,
    skipped: [...skipped],
    extra: [...extra],
  }));

export const bareWishes = (wishes: Wishes): Wishes => ({
  weekHours: wishes.weekHours,
  monthHours: wishes.monthHours,
  restHours: wishes.restHours,
  shiftsPerDay: wishes.shiftsPerDay,
  prefersKinds: [...wishes.prefersKinds],
  dislikesKinds: [...wishes.dislikesKinds],
  endsNearCell: wishes.endsNearCell,
});

/** Whether two drafts say the same, in whatever order. */
export const isSameDraft = (a: Draft, b: Draft): boolean =>
  textOf(a) === textOf(b) && isSameCompany(a.company, b.company);

const textOf = ({ series, wishes }: Draft): string =>
  JSON.stringify([bareSeries(series).sort((a, b) => (a.id < b.id ? -1 : 1)), bareWishes(wishes)]);
