import load from 'highs';
import { type Id } from '@doorstep/std';
import { type Assignment, type Problem, type Shift, type Volunteer, POINTS } from '@doorstep/roster';
import { Linear, type Terms } from './linear';

/** What HiGHS says about a problem: a bound no roster goes below, and a roster's cost (Infinity when it found none). */
export interface Verdict {
  readonly bound: number;
  readonly cost: number;
  readonly assignments: readonly Assignment[];
}

interface Cell {
  readonly volunteer: Volunteer;
  readonly shift: Shift;
  readonly role: string;
  readonly column: number;
}

const QUARTER = 900_000;
const quarters = ({ window }: Shift): number => Math.ceil((window.to - window.from) / QUARTER);
function mapBy<T>(list: readonly T[], of: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of list) {
    const key = of(item);
    const known = map.get(key);
    if (known) known.push(item);
    else map.set(key, [item]);
  }
  return map;
}
const group = <T>(list: readonly T[], of: (item: T) => string): T[][] => [...mapBy(list, of).values()];

/** The same rules and points, written down a second time as a mixed-integer program; it shares no code with the library. */
export async function exact(problem: Problem, seconds: number, relaxed = false): Promise<Verdict> {
  const { linear, constant, cells } = write(problem);
  const highs = await load({});
  return highs.withModel(linear.model(relaxed), (model) => {
    model.options.set({
      output_flag: false,
      random_seed: 1,
      time_limit: seconds,
      mip_rel_gap: 0,
      mip_abs_gap: 0.9,
    });
    model.run();
    const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    const cost = found ? Number(model.info.get('objective_function_value')) + constant : Infinity;
    const bound = relaxed ? cost : Number(model.info.get('mip_dual_bound')) + constant;
    const values = found ? model.getSolution().colValue : [];
    const assignments = cells
      .filter(({ column }) => values[column]! > 0.5)
      .map(({ volunteer, shift, role }) => ({ volunteer: volunteer.id, shift: shift.id, role }));
    return { bound, cost, assignments };
  });
}

function write(problem: Problem): { linear: Linear; constant: number; cells: readonly Cell[] } {
  const linear = new Linear();
  const cells = problem.volunteers.flatMap((volunteer) =>
    problem.shifts.flatMap((shift) =>
      shift.places
        .filter(({ role }) => allowed(problem, volunteer, shift, role))
        .map(({ role }) => ({
          volunteer,
          shift,
          role,
          column: linear.column(costOf(problem, volunteer, shift), 1, true),
        })),
    ),
  );
  const told = problem.inForce.length * POINTS.dropped;
  for (const mine of group(cells, (c) => c.volunteer.id)) person(linear, problem, mine);
  const byShift = mapBy(cells, (c) => c.shift.id);
  for (const shift of problem.shifts) {
    const here = byShift.get(shift.id) ?? [];
    places(linear, shift, here);
    together(linear, shift, here);
    company(linear, here);
  }
  apart(linear, problem, cells);
  return { linear, constant: told, cells };
}

const cleared = (volunteer: Volunteer, role: string | null, { window }: Shift): boolean =>
  volunteer.clearances.some((c) => c.role === role && c.from <= window.from && c.until >= window.to);

function allowed(problem: Problem, volunteer: Volunteer, shift: Shift, role: string): boolean {
  const lock = problem.locks.find((l) => l.volunteer === volunteer.id && l.shift === shift.id);
  if (lock && lock.role !== role) return false;
  const { window } = shift;
  const free = volunteer.free.some(({ from, to }) => from <= window.from && to >= window.to);
  return free && volunteer.hubs.includes(shift.hub) && cleared(volunteer, role, shift);
}

function costOf({ inForce }: Problem, v: Volunteer, shift: Shift): number {
  const likes = v.prefersKinds.includes(shift.kind);
  const parts: readonly (readonly [boolean, number])[] = [
    [shift.usual.length > 0 && !shift.usual.includes(v.id), POINTS.notUsual],
    [!likes && v.prefersKinds.length > 0, POINTS.otherKind],
    [likes, POINTS.wantedLately * v.lately.wanted],
    [v.prefersHubs.length > 0 && !v.prefersHubs.includes(shift.hub), POINTS.otherHub],
    [v.dislikes.includes(shift.kind), POINTS.disliked * (1 + v.lately.unwanted)],
  ];
  const told = inForce.some((a) => a.volunteer === v.id && a.shift === shift.id);
  const change = told ? -POINTS.dropped : inForce.length > 0 ? POINTS.added : 0;
  return parts.reduce((sum, [so, points]) => sum + (so ? points : 0), change);
}

const ones = (cells: readonly Cell[], factor = 1): Terms =>
  cells.map(({ column }) => [column, factor] as const);
const hours = (cells: readonly Cell[]): Terms => cells.map((c) => [c.column, quarters(c.shift)] as const);

function person(linear: Linear, problem: Problem, mine: readonly Cell[]): void {
  const { volunteer } = mine[0]!;
  for (const day of group(mine, (c) => c.shift.day)) linear.row(ones(day), 0, volunteer.shiftsPerDay);
  for (const week of group(mine, (c) => c.shift.week)) linear.row(hours(week), 0, volunteer.weekCap / 900);
  for (const [i, a] of mine.entries()) {
    for (const b of mine.slice(i + 1)) {
      if (collide(problem, volunteer, a.shift, b.shift)) linear.row(ones([a, b]), 0, 1);
    }
  }
  const marginal = fairness(problem, volunteer);
  const steps = Array.from({ length: Math.floor(volunteer.cap / 900) }, (_, k) =>
    linear.column(marginal(k + 1), 1, false),
  );
  linear.row([...hours(mine), ...steps.map((column) => [column, -1] as const)], 0, 0);
}

function collide({ travel }: Problem, v: Volunteer, a: Shift, b: Shift): boolean {
  const [first, then] = a.window.from <= b.window.from ? [a, b] : [b, a];
  const way = first.hub === then.hub ? 0 : (travel?.(first.hub, then.hub) ?? 0);
  const rest = first.day === then.day ? 0 : v.rest;
  const gap = then.window.from - first.window.to;
  return gap < 0 || gap < 1000 * Math.max(way, rest);
}

/** Points of the q-th quarter of an hour. */
function fairness({ shifts }: Problem, v: Volunteer): (q: number) => number {
  const begin = Math.min(...shifts.map(({ window }) => window.from));
  const end = Math.max(...shifts.map(({ window }) => window.to));
  const free = v.free.reduce((sum, w) => sum + Math.max(0, Math.min(end, w.to) - Math.max(begin, w.from)), 0);
  const weeks = new Set(shifts.map(({ week }) => week)).size;
  const now = Math.min(free / QUARTER, v.cap / 900, (v.weekCap * weeks) / 900);
  const offered = Math.max(4, Math.floor(now + v.lately.offered / 900));
  const before = Math.floor(v.lately.worked / 900);
  return (q) => Math.round((POINTS.fairness * (2 * (before + q) - 1)) / (4 * offered));
}

function places(linear: Linear, shift: Shift, here: readonly Cell[]): void {
  for (const { role, least, most } of shift.places) {
    const mine = here.filter((c) => c.role === role);
    const short = linear.column(POINTS.belowLeast[shift.urgency], least, false);
    const spare = linear.column(POINTS.belowMost[shift.urgency], Math.max(0, most - least), false);
    const terms: Terms = [...ones(mine), [short, 1], [spare, 1]];
    linear.row(terms, Math.max(least, most), Math.max(least, most));
  }
  if (shift.leader === null) return;
  const missing = linear.column(POINTS.noLeader[shift.urgency], 1, false);
  const leaders = here.filter((c) => cleared(c.volunteer, shift.leader, shift));
  linear.row([...ones(leaders), [missing, 1]], 1, Infinity);
}

function together(linear: Linear, shift: Shift, here: readonly Cell[]): void {
  const newcomers = here.filter((c) => c.volunteer.newcomer);
  const others = here.filter((c) => !c.volunteer.newcomer);
  if (newcomers.length > 0) {
    linear.row([...ones(newcomers), ...ones(others, -1)], -Infinity, 0);
    const steps = newcomers.map((_, k) => linear.column(POINTS.newcomersTogether * k, 1, false));
    linear.row([...ones(newcomers), ...steps.map((column) => [column, -1] as const)], 0, 0);
  }
  if (shift.twoCleared === null) return;
  const opens = linear.column(0, 1, true);
  for (const { column } of here) linear.row([[column, 1], [opens, -1]], -Infinity, 0); // prettier-ignore
  const two = here.filter((c) => cleared(c.volunteer, shift.twoCleared, shift));
  linear.row([...ones(two), [opens, -2]], 0, Infinity);
}

function company(linear: Linear, here: readonly Cell[]): void {
  for (const mine of group(here, (c) => c.volunteer.id)) {
    const { company: liked } = mine[0]!.volunteer;
    if (liked.length === 0) continue;
    const alone = linear.column(POINTS.withoutCompany, 1, false);
    const with_ = here.filter((c) => liked.includes(c.volunteer.id));
    linear.row([...ones(mine), ...ones(with_, -1), [alone, -1]], -Infinity, 0);
  }
}

function apart(linear: Linear, problem: Problem, cells: readonly Cell[]): void {
  const of = (id: Id) => cells.filter((c) => c.volunteer.id === id);
  for (const [a, b] of problem.apart) {
    if (a === b) continue;
    const theirs = of(b);
    for (const mine of of(a)) {
      const met = theirs.filter((c) => meet(mine.shift, c.shift));
      for (const other of met) linear.row(ones([mine, other]), 0, 1);
    }
  }
}

const meet = (a: Shift, b: Shift): boolean =>
  a.hub === b.hub && a.window.from < b.window.to && b.window.from < a.window.to;
