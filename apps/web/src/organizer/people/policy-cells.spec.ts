import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Requirement, type RoleRule } from '@doorstep/lifecycle';
import fc from 'fast-check';
import { changesBetween, mergePolicies, requirementKey, takeMine } from './policy-cells';

const INTERVIEW: Requirement = {
  kind: 'interview',
  course: null,
  count: 1,
  validDays: null,
  twoPeople: false,
};

type Edit = (rules: readonly RoleRule[]) => readonly RoleRule[];

const on =
  (role: string, change: (rule: RoleRule) => RoleRule): Edit =>
  (rules) =>
    rules.map((rule) => (rule.role === role ? change(rule) : rule));

const withOne = (rule: RoleRule, requirement: Requirement): RoleRule => ({
  ...rule,
  requirements: [
    ...rule.requirements.filter((one) => requirementKey(one) !== requirementKey(requirement)),
    requirement,
  ],
});

const role = fc.constantFrom(...DEFAULT_POLICY.map((rule) => rule.role));
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(role, fc.integer({ min: 0, max: 9 }))
    .map(([who, newcomerShifts]) => on(who, (rule) => ({ ...rule, newcomerShifts }))),
  fc.tuple(role, fc.boolean()).map(([who, twoPeople]) => on(who, (rule) => ({ ...rule, twoPeople }))),
  fc
    .tuple(role, fc.constantFrom(90, 365, null))
    .map(([who, validDays]) => on(who, (rule) => withOne(rule, { ...INTERVIEW, validDays }))),
  role.map((who) =>
    on(who, (rule) => ({
      ...rule,
      requirements: rule.requirements.filter(({ kind }) => kind !== 'vouches'),
    })),
  ),
);
const edited = fc
  .array(anyEdit, { maxLength: 8 })
  .map((edits) => edits.reduce<readonly RoleRule[]>((rules, edit) => edit(rules), DEFAULT_POLICY));

describe('two people and one policy', () => {
  it('loses no change: each is in the result or told as a clash', () => {
    fc.assert(
      fc.property(edited, edited, (mine, theirs) => {
        const { rules, clashes } = mergePolicies(DEFAULT_POLICY, mine, theirs);
        const all = clashes.reduce<readonly RoleRule[]>(takeMine, rules);
        // With my side of every clash, nothing of mine is missing; without, nothing of theirs is.
        const differ = (one: readonly RoleRule[], other: readonly RoleRule[]) =>
          changesBetween(one, other).map(({ role: who, before, after }) => ({ who, before, after }));
        const leftOfMine = differ(all, mine);
        const onlyTheirs = differ(DEFAULT_POLICY, theirs);
        for (const left of leftOfMine)
          expect(onlyTheirs.map(({ after, who }) => ({ after, who }))).toContainEqual({
            after: left.before,
            who: left.who,
          });
        expect(mergePolicies(theirs, rules, theirs).clashes).toEqual([]);
      }),
    );
  });

  it('is mine when nobody else changed it, and theirs when I did not', () => {
    fc.assert(
      fc.property(edited, (mine) => {
        expect(changesBetween(mergePolicies(DEFAULT_POLICY, mine, DEFAULT_POLICY).rules, mine)).toEqual([]);
        expect(mergePolicies(DEFAULT_POLICY, DEFAULT_POLICY, mine)).toEqual({ rules: mine, clashes: [] });
        expect(changesBetween(mine, mine)).toEqual([]);
      }),
    );
  });

  it('clashes where both changed the same thing to something else', () => {
    const base = DEFAULT_POLICY;
    const mine = on('carer', (rule) => ({ ...rule, newcomerShifts: 1 }))(base);
    const theirs = on('carer', (rule) => ({ ...rule, newcomerShifts: 5 }))(base);
    const { rules, clashes } = mergePolicies(base, mine, theirs);
    expect(rules).toEqual(theirs);
    expect(clashes).toMatchObject([{ role: 'carer', mine: { value: 1 }, theirs: { value: 5 } }]);
    expect(clashes.reduce<readonly RoleRule[]>(takeMine, rules)).toEqual(mine);
  });

  it('brings back a requirement that the other one dropped, when mine is taken', () => {
    const base = DEFAULT_POLICY;
    const mine = on('packer', (rule) => withOne(rule, { ...INTERVIEW, validDays: 30 }))(
      on('packer', (rule) => withOne(rule, INTERVIEW))(base),
    );
    const old = on('packer', (rule) => withOne(rule, INTERVIEW))(base);
    const { clashes, rules } = mergePolicies(old, mine, base);
    expect(clashes).toHaveLength(1);
    const taken = clashes.reduce<readonly RoleRule[]>(takeMine, rules);
    expect(changesBetween(taken, mine)).toEqual([]);
  });
});
