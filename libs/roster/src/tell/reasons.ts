import { type Id, type Instant, seconds, type Seconds } from '@doorstep/std';
import { type Seat } from '../judge/case';
import { caseOf } from '../judge/case';
import { hoursIn, hoursOffered } from '../judge/hours';
import { fairnessOf, wishesOf } from '../judge/price';
import { type Assignment, type Problem } from '../model';
import { POINTS } from '../points';

/** Why somebody has a cell: codes and facts; the screen makes sentences of them. Points are what the fact costs. */
export type Reason =
  | { readonly code: 'LOCKED' }
  | { readonly code: 'CLEARED'; readonly role: string; readonly until: Instant }
  | { readonly code: 'LEADS'; readonly role: string }
  | { readonly code: 'USUAL'; readonly points: number; readonly isUsual: boolean }
  | { readonly code: 'SHARE'; readonly points: number; readonly given: Seconds; readonly offered: Seconds }
  | { readonly code: 'WISHES'; readonly points: number; readonly liked: boolean; readonly disliked: boolean }
  | { readonly code: 'COMPANY'; readonly points: number; readonly with: readonly Id[] }
  | { readonly code: 'BESIDE'; readonly with: readonly Id[] }
  | { readonly code: 'IN_FORCE'; readonly points: number; readonly kept: boolean };

export interface Explained extends Assignment {
  readonly reasons: readonly Reason[];
}

/** The whole roster with its reasons. SHARE's points are what the person's hours cost in all, not this cell alone. */
export function explain(problem: Problem, roster: readonly Assignment[]): readonly Explained[] {
  const { seats } = caseOf(problem, roster);
  const of = by(seats, ({ volunteer }) => volunteer.id);
  const here = by(seats, ({ shift }) => shift.id);
  return seats.map((seat) => {
    const { volunteer, shift, role } = seat;
    const beside = (here.get(shift.id) ?? []).filter((other) => other !== seat);
    const reasons = [
      ...rightOf(problem, seat),
      ...habitOf(seat),
      shareOf(problem, seat, of.get(volunteer.id) ?? []),
      ...wishReasons(seat),
      ...peopleOf(seat, beside),
      ...changeOf(problem, seat),
    ];
    return { volunteer: volunteer.id, shift: shift.id, role, reasons };
  });
}

function by(seats: readonly Seat[], key: (seat: Seat) => Id): ReadonlyMap<Id, readonly Seat[]> {
  const map = new Map<Id, Seat[]>();
  for (const seat of seats) map.set(key(seat), [...(map.get(key(seat)) ?? []), seat]);
  return map;
}

function rightOf(problem: Problem, { volunteer, shift, role }: Seat): readonly Reason[] {
  const { from, to } = shift.window;
  const good = volunteer.clearances.filter((c) => c.from <= from && to <= c.until);
  const clearance = good.find((c) => c.role === role);
  const leads = shift.leader !== null && good.some((c) => c.role === shift.leader);
  const locked = problem.locks.some((l) => l.volunteer === volunteer.id && l.shift === shift.id);
  return [
    ...(locked ? [{ code: 'LOCKED' } as const] : []),
    ...(clearance ? [{ code: 'CLEARED', role, until: clearance.until } as const] : []),
    ...(leads && shift.leader !== null ? [{ code: 'LEADS', role: shift.leader } as const] : []),
  ];
}

function habitOf({ volunteer, shift }: Seat): readonly Reason[] {
  if (shift.usual.length === 0) return [];
  const isUsual = shift.usual.includes(volunteer.id);
  return [{ code: 'USUAL', isUsual, points: isUsual ? 0 : POINTS.notUsual }];
}

function shareOf(problem: Problem, { volunteer }: Seat, mine: readonly Seat[]): Reason {
  const given = hoursIn(mine);
  const offered = hoursOffered(problem, volunteer);
  return {
    code: 'SHARE',
    points: fairnessOf(volunteer, given, offered),
    given: seconds(given * 3600),
    offered: seconds(offered * 3600),
  };
}

function wishReasons({ volunteer, shift }: Seat): readonly Reason[] {
  const points = wishesOf(volunteer, shift);
  const liked = volunteer.prefersKinds.includes(shift.kind);
  const disliked = volunteer.dislikes.includes(shift.kind);
  return points > 0 || liked ? [{ code: 'WISHES', points, liked, disliked }] : [];
}

function peopleOf({ volunteer }: Seat, beside: readonly Seat[]): readonly Reason[] {
  const liked = beside.map((other) => other.volunteer.id).filter((id) => volunteer.company.includes(id));
  const experienced = beside.filter((other) => !other.volunteer.newcomer).map((other) => other.volunteer.id);
  return [
    ...(volunteer.company.length > 0
      ? [{ code: 'COMPANY', with: liked, points: liked.length > 0 ? 0 : POINTS.withoutCompany } as const]
      : []),
    ...(volunteer.newcomer ? [{ code: 'BESIDE', with: experienced } as const] : []),
  ];
}

function changeOf({ inForce }: Problem, { volunteer, shift }: Seat): readonly Reason[] {
  if (inForce.length === 0) return [];
  const kept = inForce.some((a) => a.volunteer === volunteer.id && a.shift === shift.id);
  return [{ code: 'IN_FORCE', kept, points: kept ? 0 : POINTS.added }];
}
