import { type Seconds } from '@doorstep/std';
import { Hours } from './hours';
import { type Rule, RULES, type Task, type Volunteer } from './model';
import { allBroken } from './rules';

/** Broken rules as bits, in the order of explaining: bit n stands for RULES[n]. */
export type Broken = number;

export const bitOf = (rule: Rule): Broken => 1 << RULES.indexOf(rule);
/** The first broken rule in the order of explaining, as its place among RULES; something must be broken. */
export const firstOf = (broken: Broken): number => 31 - Math.clz32(broken & -broken);
/** Whether one rule alone stands in the way. */
export const isAlone = (broken: Broken): boolean => broken !== 0 && (broken & (broken - 1)) === 0;

const [DECLINED, TRAVEL, AVAILABILITY, OVERLAP, WEEK_FULL, BUDGET, HOME_BUDGET] = (
  ['DECLINED', 'TRAVEL', 'AVAILABILITY', 'OVERLAP', 'WEEK_FULL', 'BUDGET', 'HOME_BUDGET'] as const
).map(bitOf) as [number, number, number, number, number, number, number];

/** Rules that look at a task's kind and not at its hour, home or road: equal for thousands of tasks. */
const OF_KIND: ReadonlySet<Rule> = new Set<Rule>([
  'ROLE',
  'TIER',
  'CAPABILITY',
  'SEATS',
  'CHILD_SEATS',
  'LOAD',
  'DAY_FULL',
  'REST_DAY',
] as const);

/** Those of them that are explained before anything else. */
const FIRST = (['ROLE', 'TIER', 'CAPABILITY', 'SEATS', 'CHILD_SEATS', 'LOAD'] as const).reduce(
  (bits, rule) => bits | bitOf(rule),
  0,
);

/** Whether nothing more can change the first rule in the way, nor that it is not alone. */
const isSettled = (bits: Broken): boolean => (bits & FIRST) !== 0 && !isAlone(bits);

interface Tables {
  readonly tasks: readonly Task[];
  readonly volunteers: readonly Volunteer[];
  readonly travel: (volunteer: number, task: number) => Seconds;
  readonly maxTravel: Seconds;
}

/**
 * The hard rules of pairs for millions of questions: what depends on a task's kind alone is asked once for each
 * volunteer. Law: says what `allBroken` says.
 */
export class PairRules {
  readonly hours: Hours;
  private readonly kindOf: Int32Array;
  /** For each kind the broken rules by volunteer. */
  private readonly byKind: readonly Uint16Array[];
  private readonly known: readonly (readonly number[])[];
  private readonly declined: readonly (readonly number[])[];
  /** By volunteer: seconds of the week that are left, and BUDGET for whoever may learn no home. */
  private readonly secondsLeft: Float64Array;
  private readonly ofHomes: Uint16Array;

  constructor(private readonly tables: Tables) {
    const { tasks, volunteers } = tables;
    this.hours = new Hours(tasks, volunteers);
    const kinds = new Map<string, number>();
    const samples: Task[] = [];
    this.kindOf = Int32Array.from(tasks, (task) => {
      const { role, tier, needs, seats, childSeats, load } = task;
      const key = JSON.stringify([role, tier, needs, seats, childSeats, load]);
      if (!kinds.has(key)) kinds.set(key, samples.push(task) - 1);
      return kinds.get(key)!;
    });
    this.secondsLeft = Float64Array.from(volunteers, ({ rest }) => rest.secondsLeft);
    this.ofHomes = Uint16Array.from(volunteers, ({ newHomesLeft }) => (newHomesLeft < 1 ? BUDGET : 0));
    const place = new Map(volunteers.map(({ id }, v) => [id, v]));
    const places = (ids: readonly Task['id'][]): readonly number[] =>
      ids.flatMap((id) => place.get(id) ?? []);
    this.known = tasks.map(({ knownTo }) => places(knownTo));
    this.declined = tasks.map(({ declinedBy }) => places(declinedBy));
    this.byKind = samples.map((task) => Uint16Array.from(volunteers, (volunteer) => ofKind(volunteer, task)));
  }

  /** A question for one task: whether no rule keeps a volunteer from it, told as soon as one does. */
  allowing(task: number): (volunteer: number) => boolean {
    const { travel, maxTravel, tasks } = this.tables;
    const { busy, home, facesLeft } = tasks[task]!;
    const [kind, known, declined] = [
      this.byKind[this.kindOf[task]!]!,
      this.known[task]!,
      this.declined[task]!,
    ];
    const [{ left }, least] = [this.hours.roomsFor(task), this.hours.leastOf(task)];
    const { ofHomes, secondsLeft } = this;
    const learns = (v: number): boolean => home !== null && !known.includes(v);
    return (v) =>
      kind[v] === 0 &&
      left[v]! >= least &&
      secondsLeft[v]! >= busy &&
      ((ofHomes[v] === 0 && facesLeft > 0) || !learns(v)) &&
      !declined.includes(v) &&
      travel(v, task) <= maxTravel;
  }

  /** Every rule that keeps the two apart; 0 when none does. */
  broken(volunteer: number, task: number): Broken {
    const wanted = this.tables.tasks[task]!;
    let bits = this.ofKind(volunteer, task);
    if (this.declined[task]!.includes(volunteer)) bits |= DECLINED;
    if (!(this.tables.travel(volunteer, task) <= this.tables.maxTravel)) bits |= TRAVEL;
    if (this.secondsLeft[volunteer]! < wanted.busy) bits |= WEEK_FULL;
    if (this.isNew(volunteer, task)) {
      bits |= this.ofHomes[volunteer]!;
      if (wanted.facesLeft < 1) bits |= HOME_BUDGET;
    }
    const { left, said } = this.hours.roomsFor(task);
    if (left[volunteer]! >= this.hours.leastOf(task)) return bits;
    return bits | (said[volunteer]! >= this.hours.leastOf(task) ? OVERLAP : AVAILABILITY);
  }

  /**
   * Everybody towards one task: as much of `broken` as tells the first rule in the way and whether it is alone. Where one
   * of the first rules and any other are broken nothing else matters, and that is most pairs of a metro.
   */
  brokenByAll(task: number): Uint16Array {
    const row = this.byKind[this.kindOf[task]!]!.slice();
    const { travel, maxTravel, tasks } = this.tables;
    const { busy } = tasks[task]!;
    const homes = this.homesAgainst(task);
    const [{ said, left }, least] = [this.hours.roomsFor(task), this.hours.leastOf(task)];
    const { secondsLeft } = this;
    for (let v = 0; v < row.length; v++) {
      let bits = row[v]!;
      if (isSettled(bits)) continue;
      bits |= homes[v]!;
      if (secondsLeft[v]! < busy) bits |= WEEK_FULL;
      if (left[v]! < least) bits |= said[v]! < least ? AVAILABILITY : OVERLAP;
      if (!isSettled(bits) && !(travel(v, task) <= maxTravel)) bits |= TRAVEL;
      row[v] = bits;
    }
    return row;
  }

  /** For each volunteer what their and the home's budgets say, and whether they said no. */
  private homesAgainst(task: number): Uint16Array {
    const { home, facesLeft } = this.tables.tasks[task]!;
    const crowded = facesLeft < 1 ? HOME_BUDGET : 0;
    const row = new Uint16Array(this.secondsLeft.length);
    if (home !== null) {
      for (let v = 0; v < row.length; v++) row[v] = crowded | this.ofHomes[v]!;
      for (const v of this.known[task]!) row[v] = 0;
    }
    for (const v of this.declined[task]!) row[v]! |= DECLINED;
    return row;
  }

  /** The part of `broken` that costs nothing to ask. */
  ofKind(volunteer: number, task: number): Broken {
    return this.byKind[this.kindOf[task]!]![volunteer]!;
  }

  /** Whether doing the task would tell the volunteer a home they do not know. */
  isNew(volunteer: number, task: number): boolean {
    return this.tables.tasks[task]!.home !== null && !this.known[task]!.includes(volunteer);
  }

  /** Those who know the home. */
  knowing(task: number): readonly number[] {
    return this.known[task]!;
  }
}

/** The readable rules, asked about a road of no length: only the bits of the kind are kept. */
function ofKind(volunteer: Volunteer, task: Task): Broken {
  const none = 0 as Seconds;
  const rules = allBroken({ volunteer, task, travel: none, maxTravel: none }, OF_KIND);
  return rules.reduce((bits, rule) => bits | bitOf(rule), 0);
}
