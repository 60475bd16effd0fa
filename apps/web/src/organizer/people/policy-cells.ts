import type { Requirement, Role, RoleRule } from '@doorstep/lifecycle';

/** One thing that a policy says about one role. */
export type PolicyCell =
  | { readonly at: 'tier' | 'newcomerShifts'; readonly value: number }
  | { readonly at: 'twoPeople'; readonly value: boolean }
  | { readonly at: 'requirement'; readonly value: Requirement };

/** What was said and what is said now; null where nothing is. */
export interface CellChange {
  readonly role: Role;
  readonly before: PolicyCell | null;
  readonly after: PolicyCell | null;
}

type Cells = ReadonlyMap<string, { readonly role: Role; readonly cell: PolicyCell }>;

/** Names a requirement within its role: one course is one requirement. */
export const requirementKey = ({
  kind,
  course,
}: {
  readonly kind: string;
  readonly course: string | null;
}): string => (course === null ? kind : `${kind}:${course}`);

const nameOf = (cell: PolicyCell): string =>
  cell.at === 'requirement' ? requirementKey(cell.value) : cell.at;

const cellsOfRule = ({ tier, newcomerShifts, twoPeople, requirements }: RoleRule): readonly PolicyCell[] => [
  { at: 'tier', value: tier },
  { at: 'newcomerShifts', value: newcomerShifts },
  { at: 'twoPeople', value: twoPeople },
  ...requirements.map((value) => ({ at: 'requirement' as const, value })),
];

const cellsOf = (rules: readonly RoleRule[]): Cells =>
  new Map(
    rules.flatMap((rule) =>
      cellsOfRule(rule).map((cell) => [`${rule.role}/${nameOf(cell)}`, { role: rule.role, cell }] as const),
    ),
  );

const asksTheSame = (a: Requirement, b: Requirement): boolean =>
  a.count === b.count && a.validDays === b.validDays && a.twoPeople === b.twoPeople;

/** Whether two cells say the same. Requirements may carry fields of the transport, which say nothing. */
function same(one: PolicyCell | undefined, other: PolicyCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.at === 'requirement' && other.at === 'requirement'
    ? asksTheSame(one.value, other.value)
    : one.value === other.value;
}

/** Every cell that one of these policies has, with its role. */
const namesIn = (...policies: readonly Cells[]): ReadonlyMap<string, Role> =>
  new Map(policies.flatMap((cells) => [...cells].map(([key, { role }]) => [key, role] as const)));

/** What differs between two policies, role by role. */
export function changesBetween(
  before: readonly RoleRule[],
  after: readonly RoleRule[],
): readonly CellChange[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  return [...namesIn(was, is)].flatMap(([key, role]) => {
    const [before, after] = [was.get(key)?.cell, is.get(key)?.cell];
    return same(before, after) ? [] : [{ role, before: before ?? null, after: after ?? null }];
  });
}

/** A cell that two people changed, each in another way. */
export interface Clash {
  readonly key: string;
  readonly role: Role;
  readonly mine: PolicyCell | null;
  readonly theirs: PolicyCell | null;
}

export interface Merged {
  /** Theirs with my changes on top; where both changed the same cell, theirs. */
  readonly rules: readonly RoleRule[];
  /** Where mine was not taken, to be decided one by one. */
  readonly clashes: readonly Clash[];
}

/** Puts my changes of a policy on top of what somebody else saved meanwhile. Law: nobody's change is lost unseen. */
export function mergePolicies(
  base: readonly RoleRule[],
  mine: readonly RoleRule[],
  theirs: readonly RoleRule[],
): Merged {
  const [was, me, they] = [cellsOf(base), cellsOf(mine), cellsOf(theirs)];
  const clashes: Clash[] = [];
  let rules = theirs;
  for (const [key, role] of namesIn(was, me, they)) {
    const [old, my, their] = [was, me, they].map((cells) => cells.get(key)?.cell);
    if (same(my, old) || same(my, their)) continue;
    const clash = { key, role, mine: my ?? null, theirs: their ?? null };
    if (same(their, old)) rules = takeMine(rules, clash);
    else clashes.push(clash);
  }
  return { rules, clashes };
}

/** The policy with my side of one clash. */
export const takeMine = (rules: readonly RoleRule[], { role, mine, theirs }: Clash): readonly RoleRule[] =>
  rules.map((rule) => (rule.role === role ? withCell(rule, mine, theirs) : rule));

function withCell(rule: RoleRule, cell: PolicyCell | null, instead: PolicyCell | null): RoleRule {
  const named = cell ?? instead;
  if (named === null) return rule;
  if (named.at !== 'requirement') return { ...rule, [named.at]: (cell ?? named).value };
  const key = requirementKey(named.value);
  const others = rule.requirements.filter((one) => requirementKey(one) !== key);
  return { ...rule, requirements: cell?.at === 'requirement' ? [...others, cell.value] : others };
}
