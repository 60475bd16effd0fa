import { type Id } from '@doorstep/std';
import { type Assignment, type Problem, type Rule, type Shift } from '../model';
import { type Held, heldOf, standing } from './standing';

export const GAP_CODES = [
  'NOBODY_CLEARED',
  'NOBODY_FREE',
  'BUSY',
  'CAPS',
  'REST',
  'WOULD_BREAK',
  'NOT_WORTH_IT',
] as const;
/** Why a place is empty: what stops the people who come nearest to filling it. */
export type GapCode = (typeof GAP_CODES)[number];

/** Somebody who could come if one thing were different. */
export interface Fix {
  readonly volunteer: Id;
  /** The rule that stops them, or null: they may come, and it costs more points than it saves. */
  readonly rule: Rule | null;
}

/** Empty places of a shift in one role, or the leader it lacks. */
export interface Gap {
  readonly shift: Id;
  /** Of a missing leader: the role that leads. */
  readonly role: string;
  readonly kind: 'least' | 'most' | 'leader';
  readonly missing: number;
  readonly code: GapCode;
  /** How many people each rule stops; somebody stopped by several counts for each. */
  readonly stopped: readonly { readonly rule: Rule; readonly volunteers: number }[];
  /** At most three, by id. */
  readonly fixes: readonly Fix[];
}

const MOST_FIXES = 3;

/** From the nearest to the farthest: the first of these that somebody is stopped by alone is the gap's reason. */
const NEAREST: readonly (readonly [GapCode, readonly Rule[]])[] = [
  ['WOULD_BREAK', ['APART', 'NEWCOMER_ALONE', 'ONE_CLEARED', 'KEPT_OUT']],
  ['CAPS', ['WEEK_CAP', 'CAP', 'DAY_FULL']],
  ['REST', ['REST']],
  ['BUSY', ['TWO_PLACES', 'TWICE']],
  ['NOBODY_FREE', ['NOT_FREE', 'OTHER_HUB']],
];

/** Every place that stays empty, with what stops people and who comes nearest. */
export function gapsOf(problem: Problem, roster: readonly Assignment[]): readonly Gap[] {
  const held = heldOf(problem, roster);
  return problem.shifts.flatMap((shift) => [...emptyPlaces(held, shift), ...missingLeader(held, shift)]);
}

function emptyPlaces(held: Held, shift: Shift): readonly Gap[] {
  const here = held.here.get(shift.id) ?? [];
  return shift.places.flatMap(({ role, least, most }) => {
    const people = here.filter((a) => a.role === role).length;
    if (people >= Math.max(least, most)) return [];
    const kind = people < least ? 'least' : 'most';
    const missing = (kind === 'least' ? least : most) - people;
    return [{ shift: shift.id, role, kind, missing, ...whyEmpty(held, shift, role, [role]) } as const];
  });
}

function missingLeader(held: Held, shift: Shift): readonly Gap[] {
  const { leader, window } = shift;
  if (leader === null) return [];
  const leads = (id: Id): boolean =>
    (held.volunteers.get(id)?.clearances ?? []).some(
      (c) => c.role === leader && c.from <= window.from && window.to <= c.until,
    );
  if ((held.here.get(shift.id) ?? []).some(({ volunteer }) => leads(volunteer))) return [];
  const role = shift.places[0]?.role ?? leader;
  const why = whyEmpty(held, shift, role, [role, leader]);
  return [{ shift: shift.id, role: leader, kind: 'leader', missing: 1, ...why }];
}

function whyEmpty(held: Held, shift: Shift, role: string, needs: readonly string[]) {
  const { window } = shift;
  const cleared = held.problem.volunteers.filter(({ clearances }) =>
    needs.every((need) =>
      clearances.some((c) => c.role === need && c.from <= window.from && window.to <= c.until),
    ),
  );
  const here = new Set((held.here.get(shift.id) ?? []).map(({ volunteer }) => volunteer));
  const asked = cleared
    .filter(({ id }) => !here.has(id))
    .map(({ id }) => ({ volunteer: id, rules: rulesFor(held, shift, id, role) }));
  return { code: codeOf(asked, cleared.length), stopped: countOf(asked), fixes: fixesOf(asked) };
}

/** Whom the hub or the hour stops already need no judge. */
function rulesFor(held: Held, shift: Shift, id: Id, role: string): readonly Rule[] {
  const elsewhere = held.volunteers.get(id)?.hubs.includes(shift.hub) === false;
  return elsewhere ? ['OTHER_HUB'] : standing(held, { volunteer: id, shift: shift.id, role });
}

interface Asked {
  readonly volunteer: Id;
  readonly rules: readonly Rule[];
}

function codeOf(asked: readonly Asked[], cleared: number): GapCode {
  if (cleared === 0) return 'NOBODY_CLEARED';
  if (asked.some(({ rules }) => rules.length === 0)) return 'NOT_WORTH_IT';
  const alone = (names: readonly Rule[]): boolean =>
    asked.some(({ rules }) => rules.every((rule) => names.includes(rule)));
  return NEAREST.find(([, names]) => alone(names))?.[0] ?? 'NOBODY_FREE';
}

function countOf(asked: readonly Asked[]): Gap['stopped'] {
  const count = new Map<Rule, number>();
  for (const { rules } of asked) for (const rule of rules) count.set(rule, (count.get(rule) ?? 0) + 1);
  return [...count]
    .map(([rule, volunteers]) => ({ rule, volunteers }))
    .sort((a, b) => b.volunteers - a.volunteers || (a.rule < b.rule ? -1 : 1));
}

/** People stopped by one rule only, those nearest to coming first. */
function fixesOf(asked: readonly Asked[]): readonly Fix[] {
  const order = NEAREST.flatMap(([, rules]) => rules);
  return asked
    .filter(({ rules }) => rules.length <= 1)
    .map(({ volunteer, rules }) => ({ volunteer, rule: rules[0] ?? null }))
    .sort(
      (a, b) =>
        (a.rule === null ? -1 : order.indexOf(a.rule)) - (b.rule === null ? -1 : order.indexOf(b.rule)) ||
        (a.volunteer < b.volunteer ? -1 : 1),
    )
    .slice(0, MOST_FIXES);
}
