import type { Day } from '@doorstep/std';
import type { ClosedDay } from '../model/closed-days';
import type { Person } from '../model/checks';
import type { WeekShift } from '../model/week-model';
import type { OpenedSite } from './use-opened-sites';

/** Everything the board of one week stands on, as the server and this tab's keys tell it. */
export interface WeekData {
  readonly from: Day;
  readonly days: readonly Day[];
  readonly shifts: readonly WeekShift[];
  readonly people: ReadonlyMap<string, Person>;
  readonly sites: readonly OpenedSite[];
  readonly closed: readonly ClosedDay[];
  /** Other organizers who look at this week. */
  readonly others: readonly { readonly memberId: string; readonly handle: string }[];
}
