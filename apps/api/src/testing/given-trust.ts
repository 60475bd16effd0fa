import { DEFAULT_POLICY, ROLE_OF_TASK, type Role, type RoleRule } from '@doorstep/lifecycle';

/** A hub that asks nothing of anybody: for tests of other things than trust. Carers are let in by their fixture alone. */
export const ASKS_NOTHING: readonly RoleRule[] = DEFAULT_POLICY.map((rule) => ({
  ...rule,
  requirements: [],
  twoPeople: false,
}));

/** Puts a hub's policy: `$1` hub, `$2` rules as JSON. */
export const PUT_POLICY = `INSERT INTO policy (hub_id, version, rules, made_at) VALUES ($1, 1, $2::jsonb, '2026-11-01T12:00Z')`;

/** Clears a member: `$1` hub, `$2` member, `$3` roles, `$4` state, `$5` until. */
export const PUT_CLEARANCES = `
  INSERT INTO clearance (hub_id, member_id, role, state, until, changed_on)
  SELECT $1, $2, role, $4, $5::date, '2026-11-01' FROM unnest($3::text[]) AS role`;

/** Cleared for every kind of task without an end, with a car that carries everything. */
export const USUAL_MEMBER = {
  roles: [...new Set(Object.values(ROLE_OF_TASK))] as readonly Role[],
  tier: 4,
  state: 'approved',
  until: null as string | null,
  loadUnits: 20,
  capabilities: ['cooled', 'heavy', 'car_seat', 'step_free'] as readonly string[],
  openClaimsCap: 6,
  newHomesPerDay: 8,
  homesPerMonth: 20,
};
