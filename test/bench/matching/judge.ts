import { type Day, type Task, type Volunteer, WEIGHTS } from '@doorstep/matching';

/** A matching as lists of task indices, one for each volunteer of the day. */
export type Hands = readonly (readonly number[])[];

/** The rules written down a second time, after the library's README; it shares no code with the library's search. */

/** Whether the two may meet at all. */
export function mayTake(day: Day, v: number, t: number): boolean {
  const [who, task] = [day.volunteers[v]!, day.tasks[t]!];
  return (
    isAble(who, task) &&
    mayDoMore(who, task) &&
    day.travel(v, t) <= day.maxTravel &&
    roomFor(who, task) !== null
  );
}

function isAble(who: Volunteer, task: Task): boolean {
  return (
    who.roles.includes(task.role) &&
    who.tier >= task.tier &&
    task.needs.every((need) => who.capabilities.includes(need)) &&
    who.seats >= task.seats &&
    (['rear_facing', 'harness', 'booster'] as const).every(
      (seat) => (who.childSeats[seat] ?? 0) >= (task.childSeats[seat] ?? 0),
    ) &&
    who.load >= task.load
  );
}

function mayDoMore(who: Volunteer, task: Task): boolean {
  const { rest } = who;
  const mayLearn = !isFresh(who, task) || (who.newHomesLeft >= 1 && task.facesLeft >= 1);
  const rested = rest.daysInARow < rest.mostDaysInARow && rest.secondsLeft >= task.busy;
  return mayLearn && rested && who.tasksLeft > 0 && !task.declinedBy.includes(who.id);
}

export const isFresh = ({ id }: Volunteer, { home, knownTo }: Task): boolean =>
  home !== null && !knownTo.includes(id);

/** What a pair costs alone. */
export function priceOf(day: Day, v: number, t: number): number {
  const [who, task] = [day.volunteers[v]!, day.tasks[t]!];
  const { likes, dislikes, lately, rest } = who;
  const fresh = isFresh(who, task);
  let points = Math.round((day.travel(v, t) * WEIGHTS.travelPerMinute) / 60);
  if (fresh) points += WEIGHTS.newHome;
  if (fresh && task.knownTo.length > 0) points += WEIGHTS.notTheKnownFace;
  points += task.wishes.filter((wish) => !who.suits.includes(wish)).length * WEIGHTS.unmetWish;
  if (likes.includes(task.work)) points += lately.wanted * WEIGHTS.wantedLately;
  else if (likes.length > 0) points += WEIGHTS.otherWork;
  if (dislikes.includes(task.work)) points += (1 + lately.unwanted) * WEIGHTS.unwanted;
  points += Math.max(0, rest.daysInARow - 2) * WEIGHTS.dayInARow;
  if (task.links.heldBy !== null && task.links.heldBy !== who.id) points += WEIGHTS.otherPerson;
  return points;
}

/** What the volunteer's nth task of the day costs in fairness, from 0. */
export const shareOf = ({ tasksToday, tasksThisWeek }: Volunteer, nth: number): number =>
  (tasksToday + nth) * WEIGHTS.taskSameDay + tasksThisWeek * WEIGHTS.taskThisWeek;

const LEFT = [40_000, 80_000, 160_000, 320_000] as const;
export const leftPrice = ({ urgency }: Task): number => LEFT[urgency];

/** First possible begin and last possible end in milliseconds, or null. */
function roomFor({ free, commitments }: Volunteer, { window, busy }: Task): readonly [number, number] | null {
  const edges = [...free, ...commitments].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set<number>([...edges, window.from, window.to])].sort((a, b) => a - b);
  const isFree = (at: number): boolean =>
    at >= window.from &&
    at < window.to &&
    free.some(({ from, to }) => from <= at && at < to) &&
    !commitments.some(({ from, to }) => from <= at && at < to);
  const pieces: [number, number][] = [];
  cuts.slice(0, -1).forEach((cut, i) => {
    const last = pieces.at(-1);
    if (!isFree(cut)) return;
    if (last?.[1] === cut) last[1] = cuts[i + 1]!;
    else pieces.push([cut, cuts[i + 1]!]);
  });
  const long = pieces.filter(([from, to]) => to - from >= busy * 1000);
  return long.length === 0 ? null : [long[0]![0], long.at(-1)![1]];
}

/** Whether the tasks fit into the volunteer's day one after the other, soonest end first. */
export function inTime(day: Day, v: number, tasks: readonly number[]): boolean {
  const rooms = tasks.map((t) => ({
    room: roomFor(day.volunteers[v]!, day.tasks[t]!) ?? [0, -1],
    busy: day.tasks[t]!.busy * 1000,
  }));
  rooms.sort((a, b) => a.room[1] - b.room[1] || a.room[0] - b.room[0]);
  let now = -Infinity;
  return rooms.every(({ room, busy }) => {
    now = Math.max(now, room[0]) + busy;
    return now <= room[1];
  });
}

/** What is wrong with a matching, in words; empty when nothing is. */
export function faultsOf(day: Day, hands: Hands): readonly string[] {
  const served = new Set(hands.flat());
  const faults: string[] = [];
  hands.forEach((tasks, v) => {
    if (!tasks.every((t) => mayTake(day, v, t))) faults.push(`pair of ${v}`);
    if (!keepsLimits(day, v, tasks)) faults.push(`limits of ${v}`);
    if (!inTime(day, v, tasks)) faults.push(`hours of ${v}`);
  });
  for (const key of ['together', 'party'] as const)
    for (const [id, mates] of groupBy(day, (task) => task.links[key]))
      if (mates.some((t) => served.has(t)) && !mates.every((t) => served.has(t)))
        faults.push(`half of ${id}`);
  const faces = new Map<string, Set<number>>();
  hands.forEach((tasks, v) => {
    for (const t of tasks) {
      const task = day.tasks[t]!;
      if (task.home === null || !isFresh(day.volunteers[v]!, task)) continue;
      faces.set(task.home, (faces.get(task.home) ?? new Set()).add(v));
      if (faces.get(task.home)!.size > task.facesLeft) faults.push(`faces at ${task.home}`);
    }
  });
  return faults;
}

/** Whether one volunteer's tasks keep the limits on their number, new homes, hours and load. */
export function keepsLimits(day: Day, v: number, mine: readonly number[]): boolean {
  const who = day.volunteers[v]!;
  const tasks = mine.map((t) => day.tasks[t]!);
  const parties = tasks.flatMap(({ links }) => links.party ?? []);
  const fresh = new Set(tasks.filter((task) => isFresh(who, task)).map(({ home }) => home));
  const loadAt = (moment: number): number =>
    tasks
      .filter(({ window }) => window.from <= moment && moment < window.to)
      .reduce((sum, { load }) => sum + load, 0);
  return (
    tasks.length <= who.tasksLeft &&
    new Set(parties).size === parties.length &&
    fresh.size <= who.newHomesLeft &&
    tasks.reduce((sum, { busy }) => sum + busy, 0) <= who.rest.secondsLeft &&
    tasks.every(({ window }) => loadAt(window.from) <= who.load)
  );
}

/** Points of a matching, from its definition. */
export function pointsOf(day: Day, hands: Hands): number {
  let points = 0;
  const served = new Set(hands.flat());
  const whose = new Map(hands.flatMap((tasks, v) => tasks.map((t) => [t, v] as const)));
  hands.forEach((tasks, v) =>
    tasks.forEach((t, n) => (points += priceOf(day, v, t) + shareOf(day.volunteers[v]!, n))),
  );
  for (const mates of groupBy(day, (task) => task.links.samePerson).values()) {
    const people = new Set(mates.flatMap((t) => whose.get(t) ?? []));
    points += Math.max(0, people.size - 1) * WEIGHTS.otherPerson;
  }
  day.tasks.forEach((task, t) => (points += served.has(t) ? 0 : leftPrice(task)));
  return points;
}

/** Task indices by a link they share. */
export function groupBy(day: Day, of: (task: Task) => string | null): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  day.tasks.forEach((task, t) => {
    const key = of(task);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), t]);
  });
  return groups;
}
