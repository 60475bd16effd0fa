import { describe, expect, it } from '@jest/globals';
import { COURSES, DEFAULT_POLICY, REQUIREMENT_KINDS, ROLES } from '@doorstep/lifecycle';
import fc from 'fast-check';
import { changesBetween } from './policy-cells';
import { draftOf, keepDraft, plainRules, readDraft, toggled, withRule } from './policy-draft';

const START = draftOf({ version: 3, rules: DEFAULT_POLICY });

const shelf = (text: string | null = null) => {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => void (kept = value),
    removeItem: () => void (kept = null),
  };
};

const asked = fc.oneof(
  fc
    .constantFrom(...REQUIREMENT_KINDS.filter((kind) => kind !== 'training'))
    .map((kind) => ({ kind, course: null })),
  fc.constantFrom(...COURSES).map((course) => ({ kind: 'training' as const, course })),
);

describe('a draft of the policy', () => {
  it('changes one cell with each press, and the second press of the same takes the first back as far as it can', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), asked, (role, what) => {
        const once = withRule(START, role, toggled(what));
        const changed = changesBetween(START.rules, once.rules);
        expect(changed).toHaveLength(1);
        expect(changed[0]?.role).toBe(role);
        const twice = withRule(once, role, toggled(what));
        const before = START.rules.find((rule) => rule.role === role)?.requirements.length;
        expect(twice.rules.find((rule) => rule.role === role)?.requirements).toHaveLength(before ?? -1);
      }),
    );
  });

  it('is kept on this computer and comes back as it was', () => {
    const store = shelf();
    const draft = withRule(START, 'packer', (rule) => ({ ...rule, newcomerShifts: 7 }));
    keepDraft(store, 'hub', 'ana', draft);
    expect(readDraft(store, 'hub', 'ana')).toEqual(draft);
    keepDraft(store, 'hub', 'ana', null);
    expect(readDraft(store, 'hub', 'ana')).toBeNull();
  });

  it.each(['not json', '{}', '{"version":1,"base":[],"rules":[]}', '{"version":1,"base":[{}],"rules":[]}'])(
    'is none where the shelf holds %s',
    (text) => expect(readDraft(shelf(text), 'hub', 'ana')).toBeNull(),
  );

  it('carries nothing that the transport added', () => {
    const told = DEFAULT_POLICY.map((rule) => ({
      ...rule,
      __typename: 'RoleRule',
      requirements: rule.requirements.map((one) => ({ ...one, __typename: 'Requirement' })),
    }));
    expect(JSON.stringify(plainRules(told))).not.toContain('__typename');
  });
});
