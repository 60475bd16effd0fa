import { DAY_PARTS, PART_MINUTES, type RequestKind, type Room, type ShiftKind } from '@doorstep/lifecycle';
import { windowOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import type { AvailabilityService } from '../availability/availability.service';

/** How help of a kind is carried. */
interface Way {
  readonly role: 'driver_to_homes' | 'driver_of_people' | 'carer' | 'companion';
  readonly shift: ShiftKind;
  readonly tasks: readonly string[];
  /** Households one person helps in half a day; for childcare the household of one pair counts for both. */
  readonly each: number;
  /** Nothing leaves the hub while its shelf is empty. */
  readonly needsStock: boolean;
}

const DELIVERY: Way = {
  role: 'driver_to_homes',
  shift: 'driving',
  tasks: ['delivery'],
  each: 8,
  needsStock: true,
};

/** `other` is never promised: a person looks first. */
const WAYS: Readonly<Partial<Record<RequestKind, Way>>> = {
  groceries: DELIVERY,
  supplies: DELIVERY,
  ride: {
    role: 'driver_of_people',
    shift: 'driving',
    tasks: ['ride_out', 'ride_back'],
    each: 3,
    needsStock: false,
  },
  childcare: { role: 'carer', shift: 'childcare_room', tasks: ['sitting'], each: 3, needsStock: false },
  visit: { role: 'companion', shift: 'home_visits', tasks: ['visit'], each: 3, needsStock: false },
};

export interface RoomQuestion {
  readonly hubId: string;
  readonly timeZone: string;
  readonly kind: RequestKind;
  /** The half days to look at, in order. */
  readonly days: readonly string[];
}

/**
 * What the next half days can still carry, in order: people with the role who are in a published shift then, or said
 * that they are free, each counted once, less what is on the board or held already. Empty for a kind that nobody
 * promises, and while the shelf is empty.
 */
export async function readRoom(
  tx: Tx,
  now: Date,
  availability: AvailabilityService,
  question: RoomQuestion,
): Promise<readonly Room[]> {
  const { hubId, kind, days, timeZone } = question;
  const way = WAYS[kind];
  if (way === undefined || (way.needsStock && !(await hasStock(tx, hubId)))) return [];
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const cleared: { id: string; until: string | null }[] = await tx.query(CLEARED, [hubId, way.role, from]);
  const seated: Span[] = await tx.query(SEATED, [hubId, way.role, way.shift, from, to]);
  const taken: { windowFrom: Date; windowTo: Date }[] = await tx.query(TAKEN, [hubId, way.tasks, from, to]);
  const free = await availability.freeOn(
    tx,
    hubId,
    cleared.map(({ id }) => id),
    { from, days: days.length },
  );
  return halves(days, timeZone, now).map(({ day, part, span }) => {
    const here = new Set(seated.filter((one) => covers(one, span)).map(({ memberId }) => memberId));
    for (const { id, until } of cleared) {
      const isFree = (free.get(id) ?? []).some(
        (one) => Number(one.from) <= span.from && Number(one.to) >= span.to,
      );
      if (isFree && (until === null || until >= day)) here.add(id);
    }
    const asked = taken.filter((one) => +one.windowFrom < span.to && +one.windowTo > span.from).length;
    return { day, part, places: here.size * way.each, taken: asked };
  });
}

interface Span {
  readonly memberId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Most of the half day: a shift from nine to twelve carries a morning. */
const covers = ({ startsAt, endsAt }: Span, span: { readonly from: number; readonly to: number }): boolean =>
  Math.min(+endsAt, span.to) - Math.max(+startsAt, span.from) >= (span.to - span.from) / 2;

/** Half days that have not begun. */
function halves(days: readonly string[], zone: string, now: Date) {
  return days.flatMap((day) =>
    DAY_PARTS.flatMap((part) => {
      const window = windowOf(dayText(day), ...PART_MINUTES[part], zone);
      if (!window.ok || window.value.from <= now.getTime()) return [];
      return [{ day, part, span: { from: Number(window.value.from), to: Number(window.value.to) } }];
    }),
  );
}

async function hasStock(tx: Tx, hubId: string): Promise<boolean> {
  const [row]: { has: boolean }[] = await tx.query(STOCK, [hubId]);
  return row?.has === true;
}

const STOCK = `
  SELECT EXISTS (SELECT FROM lot l JOIN stock_balance b ON b.hub_id = l.hub_id AND b.lot_id = l.id
    WHERE l.hub_id = $1 AND l.state = 'available' AND b.on_hand > b.reserved + b.held) AS has`;

const CLEARED = `
  SELECT m.id, max(coalesce(c.until, 'infinity'))::text AS until
  FROM member m JOIN clearance c ON c.hub_id = m.hub_id AND c.member_id = m.id AND c.role = $2
    AND c.state IN ('approved', 'provisional') AND (c.until IS NULL OR c.until >= $3::date)
  WHERE m.hub_id = $1 AND m.state IN ('approved', 'provisional') GROUP BY m.id ORDER BY m.id`;

const SEATED = `
  SELECT u.member_id AS "memberId", u.starts_at AS "startsAt", u.ends_at AS "endsAt"
  FROM sign_up u JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id
  WHERE u.hub_id = $1 AND u.role = $2 AND s.kind = $3 AND s.day BETWEEN $4 AND $5
    AND s.state IN ('published', 'locked') AND u.state IN ('confirmed', 'checked_in') ORDER BY u.member_id, u.id`;

const TAKEN = `
  SELECT window_from AS "windowFrom", window_to AS "windowTo" FROM task
  WHERE hub_id = $1 AND kind = ANY($2) AND day BETWEEN $3 AND $4
    AND state NOT IN ('done', 'attempted', 'cancelled')`;
