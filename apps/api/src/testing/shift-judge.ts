import { offerEnds } from '@doorstep/lifecycle';
import { reachableFrom, type Picture, type ShiftRow, type SignUpRow } from './shift-world';

/*
 * The judge of random histories. It shares no code with the services and no SQL: it looks at all rows and says what is wrong.
 */

const PROMISED = new Set(['applied', 'confirmed', 'checked_in', 'completed']);
const SEATED = new Set([...PROMISED, 'offered_place']);
const LIVE = new Set([...SEATED, 'waitlisted']);

const overlap = (a: SignUpRow, b: SignUpRow): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

const clearedOn = ({ clearances }: Picture, memberId: string, { role, day }: ShiftRow): boolean =>
  clearances.some(
    (one) =>
      one.memberId === memberId &&
      one.role === role &&
      (one.state === 'approved' || one.state === 'provisional') &&
      (one.until === null || one.until >= day),
  );

/** Faults of one picture: what may never be, whatever came before. */
export function faultsOf(picture: Picture): string[] {
  const { signUps, shifts } = picture;
  const faults: string[] = [];
  for (const shift of shifts) {
    const own = signUps.filter(({ shiftId }) => shiftId === shift.id);
    const seated = own.filter(({ state }) => SEATED.has(state));
    if (seated.length > shift.most) faults.push(`${seated.length} in ${shift.most} places`);
    if (new Set(seated.map(({ seat }) => seat)).size !== seated.length) faults.push('two on one seat');
    if (seated.some(({ seat }) => seat === null || seat < 1 || seat > shift.most))
      faults.push('a seat that is none');
    const live = own.filter(({ state }) => LIVE.has(state)).map(({ memberId }) => memberId);
    if (new Set(live).size !== live.length) faults.push('booked twice');
    const there = own.filter(({ state }) => state === 'checked_in').length;
    if (shift.kind === 'childcare_room' && there === 1) faults.push('a room with one adult');
    if (shift.state === 'cancelled' && own.some(({ state }) => LIVE.has(state) && state !== 'completed'))
      faults.push('somebody in a cancelled shift');
  }
  const promised = signUps.filter(({ state }) => PROMISED.has(state));
  for (const [n, one] of promised.entries())
    for (const other of promised.slice(n + 1))
      if (one.memberId === other.memberId && overlap(one, other)) faults.push('in two places');
  return faults;
}

/** Faults between two looks: ways that no machine has, and promises made without a clearance. */
export function faultsBetween(before: Picture, after: Picture): string[] {
  const faults: string[] = [];
  const old = new Map(before.signUps.map((row) => [row.id, row]));
  const shifts = new Map(after.shifts.map((shift) => [shift.id, shift]));
  for (const row of after.signUps) {
    const was = old.get(row.id);
    if (was !== undefined && !reachableFrom(was.state).has(row.state))
      faults.push(`${was.state} -> ${row.state}`);
    if (was !== undefined && was.queuedAt.getTime() !== row.queuedAt.getTime())
      faults.push('a place in the queue moved');
    old.delete(row.id);
    const shift = shifts.get(row.shiftId);
    const isNew = was?.state !== row.state && (row.state === 'confirmed' || row.state === 'checked_in');
    const steppedBack = was?.state === 'checked_in' && row.state === 'confirmed';
    if (isNew && !steppedBack && shift !== undefined && !clearedOn(after, row.memberId, shift))
      faults.push(`${row.state} without a clearance on the day`);
  }
  if (old.size > 0) faults.push('a sign-up is gone');
  return faults;
}

/** Who waits although a seat is free and nothing stands between: no waiting is lost. Asked once all due jobs have run. */
export function lostPlaces(picture: Picture, experienced: ReadonlySet<string>): string[] {
  const { shifts, signUps, now } = picture;
  return shifts.flatMap((shift) => {
    const canAsk = shift.state === 'published' && offerEnds(now.getTime(), shift.startsAt.getTime()) !== null;
    const own = signUps.filter(({ shiftId }) => shiftId === shift.id);
    const taken = own.filter(({ state }) => SEATED.has(state)).length;
    if (!canAsk || taken >= shift.most) return [];
    return own
      .filter(({ state, memberId }) => state === 'waitlisted' && experienced.has(memberId))
      .filter((one) => mayCome(picture, shift, one))
      .map(() => 'waits beside a free seat');
  });
}

/** Somebody was asked past who waits longer and could come. Only after a single act, when nothing else happened meanwhile. */
export function overtaken(before: Picture, after: Picture, experienced: ReadonlySet<string>): string[] {
  const old = new Map(before.signUps.map((row) => [row.id, row.state]));
  const asked = after.signUps.filter(
    ({ id, state }) => state === 'offered_place' && old.get(id) === 'waitlisted',
  );
  return asked.flatMap((one) => {
    const shift = after.shifts.find(({ id }) => id === one.shiftId);
    if (shift === undefined) return [];
    return after.signUps
      .filter(
        (other) =>
          other.shiftId === one.shiftId && other.state === 'waitlisted' && other.queuedAt < one.queuedAt,
      )
      .filter((other) => experienced.has(other.memberId) && mayCome(after, shift, other))
      .map(() => 'asked past somebody who waits longer');
  });
}

const mayCome = (picture: Picture, shift: ShiftRow, one: SignUpRow): boolean =>
  clearedOn(picture, one.memberId, shift) &&
  !picture.signUps.some(
    (other) =>
      other.id !== one.id &&
      other.memberId === one.memberId &&
      PROMISED.has(other.state) &&
      overlap(other, one),
  );
