import { type Seconds } from '@doorstep/std';
import { type Rule, RULES, type Task, type Volunteer } from './model';
import { type Opening, openingsOf } from './opening';
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
const OF_KIND = (
  ['ROLE', 'TIER', 'CAPABILITY', 'SEATS', 'CHILD_SEATS', 'LOAD', 'DAY_FULL', 'REST_DAY'] as const
).reduce((bits, rule) => bits | bitOf(rule), 0);

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
  private readonly openings: readonly ReturnType<typeof openingsOf>[];
  private readonly kindOf: Int32Array;
  /** For each kind the broken rules by volunteer. */
  private readonly byKind: readonly Int32Array[];
  private readonly known: readonly (readonly number[])[];
  private readonly declined: readonly (readonly number[])[];
  /** By volunteer: seconds of the week that are left, and BUDGET for whoever may learn no home. */
  private readonly secondsLeft: Float64Array;
  private readonly ofHomes: Uint16Array;

  constructor(private readonly tables: Tables) {
    const { tasks, volunteers } = tables;
    this.openings = volunteers.map(openingsOf);
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
    this.byKind = samples.map((task) => Int32Array.from(volunteers, (volunteer) => ofKind(volunteer, task)));
  }

  /** Whether no rule keeps the two apart: `broken` is 0, told as soon as one is not kept. */
  allows(volunteer: number, task: number): boolean {
    if (this.ofKind(volunteer, task) !== 0) return false;
    const wanted = this.tables.tasks[task]!;
    if (this.secondsLeft[volunteer]! < wanted.busy || !this.openings[volunteer]!.open(wanted)) return false;
    const full = this.ofHomes[volunteer]! !== 0 || wanted.facesLeft < 1;
    if (full && this.isNew(volunteer, task)) return false;
    if (this.declined[task]!.includes(volunteer)) return false;
    return this.tables.travel(volunteer, task) <= this.tables.maxTravel;
  }

  /** Every rule that keeps the two apart; 0 when none does. */
  broken(volunteer: number, task: number): Broken {
    const person = this.tables.volunteers[volunteer]!;
    const wanted = this.tables.tasks[task]!;
    let bits = this.ofKind(volunteer, task);
    if (this.declined[task]!.includes(volunteer)) bits |= DECLINED;
    if (!(this.tables.travel(volunteer, task) <= this.tables.maxTravel)) bits |= TRAVEL;
    if (person.rest.secondsLeft < wanted.busy) bits |= WEEK_FULL;
    if (this.isNew(volunteer, task)) {
      if (person.newHomesLeft < 1) bits |= BUDGET;
      if (wanted.facesLeft < 1) bits |= HOME_BUDGET;
    }
    return bits | this.hoursAgainst(volunteer, task);
  }

  /**
   * Everybody towards one task: as much of `broken` as tells the first rule in the way and whether it is alone. Where one
   * of the first rules and any other are broken nothing else matters, and that is most pairs of a metro.
   */
  brokenByAll(task: number): Uint16Array {
    const byKind = this.byKind[this.kindOf[task]!]!;
    const row = Uint16Array.from(byKind);
    const { busy } = this.tables.tasks[task]!;
    const homes = this.homesAgainst(task);
    for (let v = 0; v < row.length; v++) {
      let bits = byKind[v]!;
      if (isSettled(bits)) continue;
      bits |= homes[v]!;
      if (this.secondsLeft[v]! < busy) bits |= WEEK_FULL;
      if (!isSettled(bits)) bits |= this.hoursAgainst(v, task);
      if (!isSettled(bits) && !(this.tables.travel(v, task) <= this.tables.maxTravel)) bits |= TRAVEL;
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

  private hoursAgainst(volunteer: number, task: number): Broken {
    const { available, open } = this.openings[volunteer]!;
    const wanted = this.tables.tasks[task]!;
    if (open(wanted)) return 0;
    return available(wanted) ? OVERLAP : AVAILABILITY;
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

  opening(volunteer: number, task: number): Opening | null {
    return this.openings[volunteer]!.opening(this.tables.tasks[task]!);
  }
}

/** The readable rules, asked about a road of no length: only the bits of the kind are kept. */
function ofKind(volunteer: Volunteer, task: Task): Broken {
  const none = 0 as Seconds;
  const rules = allBroken({ volunteer, task, travel: none, maxTravel: none });
  return rules.reduce((bits, rule) => bits | bitOf(rule), 0) & OF_KIND;
}
