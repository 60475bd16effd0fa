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
export function faultsOf({ signUps, shifts }: Picture): string[] {
  const ofShifts = shifts.flatMap((shift) =>
    faultsIn(
      shift,
      signUps.filter(({ shiftId }) => shiftId === shift.id),
    ),
  );
  const promised = signUps.filter(({ state }) => PROMISED.has(state));
  const inTwo = promised.flatMap((one, n) =>
    promised.slice(n + 1).filter((other) => one.memberId === other.memberId && overlap(one, other)),
  );
  return [...ofShifts, ...inTwo.map(() => 'in two places')];
}

function faultsIn(shift: ShiftRow, own: readonly SignUpRow[]): string[] {
  const seated = own.filter(({ state }) => SEATED.has(state));
  const live = own.filter(({ state }) => LIVE.has(state));
  const there = own.filter(({ state }) => state === 'checked_in').length;
  const faults: Readonly<Record<string, boolean>> = {
    'more people than places': seated.length > shift.most,
    'two on one seat': distinct(seated.map(({ seat }) => seat)) < seated.length,
    'a seat that is none': seated.some(({ seat }) => seat === null || seat < 1 || seat > shift.most),
    'booked twice': distinct(live.map(({ memberId }) => memberId)) < live.length,
    'a room with one adult': shift.kind === 'childcare_room' && there === 1,
    'somebody in a cancelled shift':
      shift.state === 'cancelled' && live.some(({ state }) => state !== 'completed'),
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}

const distinct = (list: readonly unknown[]): number => new Set(list).size;

/** Faults between two looks: ways that no machine has, and promises made without a clearance. */
export function faultsBetween(before: Picture, after: Picture): string[] {
  const old = new Map(before.signUps.map((row) => [row.id, row]));
  const now = new Set(after.signUps.map(({ id }) => id));
  const steps = after.signUps.flatMap((row) => {
    const was = old.get(row.id);
    return [...(was === undefined ? [] : faultsOfStep(was, row)), ...faultsOfPromise(was, row, after)];
  });
  return before.signUps.every(({ id }) => now.has(id)) ? steps : [...steps, 'a sign-up is gone'];
}

const faultsOfStep = (was: SignUpRow, row: SignUpRow): string[] => [
  ...(reachableFrom(was.state).has(row.state) ? [] : [`${was.state} -> ${row.state}`]),
  ...(was.queuedAt.getTime() === row.queuedAt.getTime() ? [] : ['a place in the queue moved']),
];

/** Who is newly promised, or newly there, is cleared on the day. Stepping back from a room is no new promise. */
function faultsOfPromise(was: SignUpRow | undefined, row: SignUpRow, after: Picture): string[] {
  const isPromise = row.state === 'checked_in' || (row.state === 'confirmed' && was?.state !== 'checked_in');
  const shift = after.shifts.find(({ id }) => id === row.shiftId);
  if (!isPromise || was?.state === row.state || shift === undefined) return [];
  return clearedOn(after, row.memberId, shift) ? [] : [`${row.state} without a clearance on the day`];
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
