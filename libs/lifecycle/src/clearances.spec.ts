import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CLEARANCE,
  CLEARANCE_STATES,
  DEFAULT_POLICY,
  faultsOfPolicy,
  HELD_CLEARANCE,
  memberStateOf,
  ROLE_OF_TASK,
  ROLES,
  TIER_OF_ROLE,
  TIER_OF_TASK,
  type ClearanceState,
  type RoleRule,
} from './index';

const ways = Object.values(CLEARANCE) as readonly { from: readonly ClearanceState[]; to: ClearanceState }[];

describe('a clearance', () => {
  it('can reach every state from where everybody begins', () => {
    const reached = new Set<ClearanceState>(['applied']);
    for (let n = 0; n < CLEARANCE_STATES.length; n++) {
      for (const { from, to } of ways) if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...CLEARANCE_STATES].sort());
  });

  it('is held after two commands only, and never straight out of a suspension', () => {
    const toHeld = ways.filter(({ to }) => (HELD_CLEARANCE as readonly string[]).includes(to));
    expect(toHeld).toEqual([CLEARANCE.tryOut, CLEARANCE.approve]);
    for (const { from } of toHeld) expect(from).not.toContain('suspended');
  });
});

describe('a member', () => {
  it('stands as well as the best of their roles', () => {
    expect(memberStateOf([])).toBe('applied');
    expect(memberStateOf(['left', 'left'])).toBe('applied');
    expect(memberStateOf(['denied', 'approved', 'expired'])).toBe('approved');
    expect(memberStateOf(['denied', 'expired', 'provisional'])).toBe('provisional');
    expect(memberStateOf(['denied'])).toBe('denied');
  });

  it('is active exactly when a role is held', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CLEARANCE_STATES)), (states) => {
        const held = states.some((state) => (HELD_CLEARANCE as readonly string[]).includes(state));
        expect((HELD_CLEARANCE as readonly string[]).includes(memberStateOf(states))).toBe(held);
      }),
    );
  });
});

describe('a policy', () => {
  const changed = (role: RoleRule['role'], more: Partial<RoleRule>): readonly RoleRule[] =>
    DEFAULT_POLICY.map((rule) => (rule.role === role ? { ...rule, ...more } : rule));

  it('begins sound: every role, and trust enough for its work', () => {
    expect(faultsOfPolicy(DEFAULT_POLICY)).toEqual([]);
    expect(DEFAULT_POLICY.map(({ role }) => role).sort()).toEqual([...ROLES].sort());
    for (const [kind, role] of Object.entries(ROLE_OF_TASK)) {
      expect(TIER_OF_ROLE[role]).toBeGreaterThanOrEqual(TIER_OF_TASK[kind as keyof typeof TIER_OF_TASK]);
    }
  });

  it('asks two vouches and a talk of everybody who learns where homes are', () => {
    for (const { tier, requirements } of DEFAULT_POLICY.filter(({ tier: trust }) => trust >= 2)) {
      const kinds = requirements.map(({ kind, count }) => `${kind} ${count}`);
      expect([tier, ...kinds]).toEqual(expect.arrayContaining(['vouches 2', 'interview 1']));
    }
  });

  it('never lets somebody care for children unchecked, goes below a tier, or loses a role', () => {
    expect(faultsOfPolicy(changed('carer', { requirements: [] }))).toEqual([
      { role: 'carer', fault: 'CARER_CHECK' },
    ]);
    expect(faultsOfPolicy(changed('driver_to_homes', { tier: 1 }))).toEqual([
      { role: 'driver_to_homes', fault: 'TIER' },
    ]);
    expect(faultsOfPolicy(DEFAULT_POLICY.slice(1))).toHaveLength(1);
    expect(faultsOfPolicy([...DEFAULT_POLICY, DEFAULT_POLICY[0]!])[0]?.fault).toBe('ROLE_TWICE');
    const [one] = DEFAULT_POLICY[0]!.requirements;
    const faults = faultsOfPolicy(
      changed('packer', { requirements: [one!, one!, { ...one!, kind: 'training' }, { ...one!, count: 2 }] }),
    );
    expect(faults.map(({ fault }) => fault)).toEqual(['REQUIREMENT_TWICE', 'COURSE', 'COUNT']);
  });
});
