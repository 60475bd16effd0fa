import { addDays } from '@doorstep/schedule';
import { day, type Day } from '@doorstep/std';
import type { SeatsQuery } from '../../gql/graphql';

export type DueSeat = Pick<SeatsQuery['childSeats'][number], 'state' | 'expiresOn' | 'loan'>;
/** Why somebody has to look at a seat: it is out and must not be used, it should be back, its date or its loan ends soon. */
export type SeatDue = 'fetch' | 'overdue' | 'expires' | 'back';

/** A new seat takes a while to find; a loan is extended with a call. */
const NOTICE_DAYS = 30;
const BACK_DAYS = 3;

/** The most pressing of them; null when a seat needs nobody. One past its date that is here is only a thing on a shelf. */
export function seatDue({ state, expiresOn, loan }: DueSeat, today: Day): SeatDue | null {
  const isGone = state !== 'in_use' || expiresOn <= today;
  if (isGone) return loan ? 'fetch' : null;
  if (loan && loan.untilDay < today) return 'overdue';
  if (loan && loan.untilDay <= addDays(today, BACK_DAYS)) return 'back';
  return expiresOn <= addDays(today, NOTICE_DAYS) ? 'expires' : null;
}

export const countDue = (seats: readonly DueSeat[], today: string): number =>
  seats.filter((seat) => seatDue(seat, day(today)) !== null).length;
