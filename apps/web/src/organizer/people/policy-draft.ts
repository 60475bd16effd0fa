import { faultsOfPolicy, ROLES, type Requirement, type Role, type RoleRule } from '@doorstep/lifecycle';
import { requirementKey } from './policy-cells';

/** A policy while it is being changed: what it began from, and what it says now. */
export interface PolicyDraft {
  /** The saved version that it began from. */
  readonly version: number;
  readonly base: readonly RoleRule[];
  readonly rules: readonly RoleRule[];
}

interface Told {
  readonly version: number;
  readonly rules: readonly RoleRule[];
}

const plainRequirement = ({ kind, course, count, validDays, twoPeople }: Requirement): Requirement => ({
  kind,
  course,
  count,
  validDays,
  twoPeople,
});

/** The rules without anything that the transport adds, in the order of the domain. */
export const plainRules = (rules: readonly RoleRule[]): readonly RoleRule[] =>
  [...rules]
    .sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role))
    .map(({ role, tier, requirements, twoPeople, newcomerShifts }) => ({
      role,
      tier,
      requirements: requirements.map(plainRequirement),
      twoPeople,
      newcomerShifts,
    }));

/** A draft that changes nothing yet. */
export function draftOf({ version, rules }: Told): PolicyDraft {
  const base = plainRules(rules);
  return { version, base, rules: base };
}

type Edit = (rule: RoleRule) => RoleRule;

/** The draft with one role's rule changed. */
export const withRule = (draft: PolicyDraft, role: Role, edit: Edit): PolicyDraft => ({
  ...draft,
  rules: draft.rules.map((rule) => (rule.role === role ? edit(rule) : rule)),
});

export const requirementOf = (
  rule: RoleRule,
  asked: Pick<Requirement, 'kind' | 'course'>,
): Requirement | undefined => rule.requirements.find((one) => requirementKey(one) === requirementKey(asked));

/** Asks for something more, or no longer. What is asked for again begins as the plainest form of it. */
export function toggled(asked: Pick<Requirement, 'kind' | 'course'>): Edit {
  return (rule) =>
    requirementOf(rule, asked)
      ? {
          ...rule,
          requirements: rule.requirements.filter((one) => requirementKey(one) !== requirementKey(asked)),
        }
      : {
          ...rule,
          requirements: [
            ...rule.requirements,
            { kind: asked.kind, course: asked.course, count: 1, validDays: null, twoPeople: false },
          ],
        };
}

/** The same requirement, asked for in another way. */
export const asking =
  (asked: Requirement): Edit =>
  (rule) => ({
    ...rule,
    requirements: rule.requirements.map((one) =>
      requirementKey(one) === requirementKey(asked) ? asked : one,
    ),
  });

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const shelfOf = (hub: string, organizer: string): string => `doorstep.policy.${hub}.${organizer}`;

const isRule = (value: unknown): value is RoleRule => {
  const rule = (value ?? {}) as Partial<Record<keyof RoleRule, unknown>>;
  return typeof rule.role === 'string' && typeof rule.tier === 'number' && Array.isArray(rule.requirements);
};

function isDraft(value: unknown): value is PolicyDraft {
  const { version, base, rules } = (value ?? {}) as Partial<Record<keyof PolicyDraft, unknown>>;
  return (
    typeof version === 'number' &&
    [base, rules].every((list) => Array.isArray(list) && list.every(isRule)) &&
    faultsOfPolicy(base as readonly RoleRule[]).length === 0
  );
}

/** The draft that was kept on this computer; none when there is none, or when it cannot be read any more. */
export function readDraft(store: Store, hub: string, organizer: string): PolicyDraft | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(shelfOf(hub, organizer)) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return null;
    throw notJson;
  }
}

/** Keeps a draft for the next time, or forgets it. */
export function keepDraft(store: Store, hub: string, organizer: string, draft: PolicyDraft | null): void {
  if (draft === null) store.removeItem(shelfOf(hub, organizer));
  else store.setItem(shelfOf(hub, organizer), JSON.stringify(draft));
}
