import { Injectable } from '@nestjs/common';
import { UNMET_REASONS, type RequestKind, type RequestState, type UnmetReason } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { AvailabilityService } from '../availability/availability.service';
import { HubsService } from '../hubs/hubs.service';
import { readRoom } from '../promises/promises.service';
import type { Capacity, UnmetCount } from './figures.types';

const LONGEST_REPORT_DAYS = 366;
/** Counts below this are not told: in a small town they are a family. */
const SMALLEST_COUNT = 5;

/** Figures of the hub: what a day can carry, and what was asked for in vain. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly availability: AvailabilityService,
  ) {}

  /** The same sum that families are promised from, so that desk and door never say two things. Null: nobody counts this kind. */
  capacity(me: Member, day: string, kind: RequestKind): Promise<Capacity | null> {
    return this.db.read(me, async (tx, now) => {
      const { timeZone } = await this.hubs.require(tx, me.hubId);
      const question = { hubId: me.hubId, timeZone, kind, days: [day] };
      const rooms = await readRoom(tx, now, this.availability, question);
      if (kind === 'other') return null;
      const slots = rooms.reduce((sum, { places }) => sum + places, 0);
      const left = rooms.reduce((sum, { places, taken }) => sum + Math.max(0, places - taken), 0);
      return { day, kind, slots, left };
    });
  }

  /** What was not met in some days, by kind and reason. Refuses INPUT_MALFORMED. */
  unmet(me: Member, from: string, days: number): Promise<UnmetCount[]> {
    if (days < 1 || days > LONGEST_REPORT_DAYS) throw new Refusal('INPUT_MALFORMED', { field: 'days' });
    return this.db.read(me, async (tx) => {
      const rows: Ended[] = await tx.query(UNMET, [me.hubId, from, addDays(dayText(from), days)]);
      return counted(rows);
    });
  }
}

interface Ended {
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly reason: string | null;
  readonly count: number;
}

/** Counts by what a person would call the reason: several states and words may be one. */
function counted(rows: readonly Ended[]): UnmetCount[] {
  const sums = new Map<string, { kind: RequestKind; reason: UnmetReason; count: number }>();
  for (const { kind, state, reason, count } of rows) {
    const why = reasonOf(state, reason);
    const key = `${kind} ${why}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { kind, reason: why, count });
    else sum.count += count;
  }
  return [...sums.values()].map((sum) => ({
    ...sum,
    count: sum.count < SMALLEST_COUNT ? null : sum.count,
  }));
}

const OF_STATE: Readonly<Partial<Record<RequestState, UnmetReason>>> = {
  referred_out: 'referred_out',
  expired: 'nobody_took',
  unfulfilled: 'not_delivered',
};

const reasonOf = (state: RequestState, reason: string | null): UnmetReason =>
  OF_STATE[state] ?? UNMET_REASONS.find((known) => known === reason) ?? 'other';

/** A family's own withdrawal is no unmet need, and neither is a day that a standing request left out. */
const UNMET = `
  SELECT kind, state, CASE WHEN state = 'declined' THEN reason END AS reason, count(*)::int AS count FROM request
  WHERE hub_id = $1 AND day >= $2 AND day < $3 AND state IN ('declined', 'referred_out', 'expired', 'unfulfilled')
  GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3`;
