import { type Id } from '@doorstep/std';
import { type Problem, type Shift, type Volunteer, type Window } from '../model';
import { POINTS } from '../points';
import { clears, indexOf, merged } from './facts';
import { type Places, type Shifts } from './shifts';

/** Bits of what a volunteer is in a shift besides the role they come in. */
export const LEADS = 1;
export const CLEARED = 2;

interface Draft {
  readonly volunteer: number;
  readonly place: number;
  readonly cost: number;
  readonly is: number;
  readonly locked: boolean;
}

/**
 * The cells: each volunteer and place that go together as far as these two are concerned. Numbered by place, then by
 * volunteer, so that `ofPlace` is a range; `ofVolunteer` lists a volunteer's cells by the start of the shift.
 */
export class Cells {
  readonly count: number;
  readonly volunteer: Int32Array;
  readonly place: Int32Array;
  readonly shift: Int32Array;
  /** Points of the cell whatever else is given: the slot's usual people, preferences, changes. */
  readonly cost: Int32Array;
  readonly is: Uint8Array;
  readonly locked: Uint8Array;
  readonly placeAt: Int32Array;
  readonly volunteerAt: Int32Array;
  readonly byVolunteer: Int32Array;

  constructor(problem: Problem, shifts: Shifts, places: Places) {
    const drafts = draft(problem, shifts);
    this.count = drafts.length;
    this.volunteer = Int32Array.from(drafts, (d) => d.volunteer);
    this.place = Int32Array.from(drafts, (d) => d.place);
    this.shift = Int32Array.from(drafts, (d) => places.shift[d.place]!);
    this.cost = Int32Array.from(drafts, (d) => d.cost);
    this.is = Uint8Array.from(drafts, (d) => d.is);
    this.locked = Uint8Array.from(drafts, (d) => Number(d.locked));
    this.placeAt = starts(this.place, places.shift.length);
    this.volunteerAt = starts(this.volunteer, problem.volunteers.length);
    this.byVolunteer = Int32Array.from(
      drafts
        .map((_, i) => i)
        .sort((a, b) => {
          const [v, w] = [drafts[a]!.volunteer, drafts[b]!.volunteer];
          return v - w || shifts.from[this.shift[a]!]! - shifts.from[this.shift[b]!]! || a - b;
        }),
    );
  }
}

/** Where each owner's run begins, once sorted by owner. */
function starts(owners: Int32Array, count: number): Int32Array {
  const at = new Int32Array(count + 1);
  for (const owner of owners) at[owner + 1]!++;
  for (let i = 0; i < count; i++) at[i + 1]! += at[i]!;
  return at;
}

/** Everybody with their windows merged, so that a shift lies in one of them or in none. */
interface Person {
  readonly volunteer: Volunteer;
  readonly free: readonly Window[];
  readonly locks: ReadonlyMap<Id, string | null>;
  readonly inForce: ReadonlySet<Id>;
}

function draft(problem: Problem, shifts: Shifts): readonly Draft[] {
  const people = peopleOf(problem);
  const published = problem.inForce.length > 0;
  return problem.shifts.flatMap((shift, s) => {
    const free = people.map((person, v) => ({ person, v })).filter(({ person }) => isFree(person, shift));
    const drafts = shift.places.flatMap(({ role }, i) =>
      free
        .filter(({ person }) => mayFill(person, shift, role))
        .map(({ person, v }) => ({
          volunteer: v,
          place: shifts.placeAt[s]! + i,
          cost: costOf(person, shift) + changeOf(person, shift, published),
          is: what(person.volunteer, shift),
          locked: person.locks.get(shift.id) === role,
        })),
    );
    return hopeful(drafts, shift, problem.volunteers);
  });
}

/** Without newcomers whom nobody could be beside, and nobody at all where two cleared adults are never to be had. */
function hopeful(drafts: readonly Draft[], shift: Shift, volunteers: readonly Volunteer[]): readonly Draft[] {
  const others = drafts.some((d) => !volunteers[d.volunteer]!.newcomer);
  if (!others) return [];
  if (shift.twoCleared === null) return drafts;
  const cleared = new Set(drafts.filter((d) => (d.is & CLEARED) !== 0).map((d) => d.volunteer));
  return cleared.size < 2 ? [] : drafts;
}

function peopleOf(problem: Problem): readonly Person[] {
  const rank = indexOf(problem.volunteers);
  const locks = problem.volunteers.map(() => new Map<Id, string | null>());
  for (const { volunteer, shift, role } of problem.locks) locks[rank.get(volunteer) ?? -1]?.set(shift, role);
  const inForce = problem.volunteers.map(() => new Set<Id>());
  for (const { volunteer, shift } of problem.inForce) inForce[rank.get(volunteer) ?? -1]?.add(shift);
  return problem.volunteers.map((volunteer, v) => ({
    volunteer,
    free: merged(volunteer.free),
    locks: locks[v]!,
    inForce: inForce[v]!,
  }));
}

const isFree = ({ free, volunteer }: Person, { hub, window }: Shift): boolean =>
  volunteer.hubs.includes(hub) && free.some(({ from, to }) => from <= window.from && window.to <= to);

function mayFill({ volunteer, locks }: Person, shift: Shift, role: string): boolean {
  const lock = locks.get(shift.id);
  return (lock === undefined || lock === role) && clears(volunteer, role, shift.window);
}

function what(volunteer: Volunteer, { leader, twoCleared, window }: Shift): number {
  const leads = leader !== null && clears(volunteer, leader, window);
  const cleared = twoCleared !== null && clears(volunteer, twoCleared, window);
  return (leads ? LEADS : 0) | (cleared ? CLEARED : 0);
}

function costOf({ volunteer }: Person, shift: Shift): number {
  const { prefersKinds, prefersHubs, dislikes, lately } = volunteer;
  const likes = prefersKinds.includes(shift.kind);
  let cost = shift.usual.length > 0 && !shift.usual.includes(volunteer.id) ? POINTS.notUsual : 0;
  if (prefersKinds.length > 0 && !likes) cost += POINTS.otherKind;
  if (likes) cost += POINTS.wantedLately * lately.wanted;
  if (prefersHubs.length > 0 && !prefersHubs.includes(shift.hub)) cost += POINTS.otherHub;
  if (dislikes.includes(shift.kind)) cost += POINTS.disliked * (1 + lately.unwanted);
  return cost;
}

function changeOf({ inForce }: Person, shift: Shift, published: boolean): number {
  if (inForce.has(shift.id)) return -POINTS.dropped;
  return published ? POINTS.added : 0;
}
