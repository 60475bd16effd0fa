import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import {
  applicant,
  fulfil,
  keysFor,
  trustServices,
  vettingHub,
  type TrustServices,
  type VettingHub,
} from '../../testing/given-vetting';
import { Work, type Volunteer } from '../../testing/given-work';

let work: Work;
let services: TrustServices;
let hub: VettingHub;
let vera: Volunteer;

beforeAll(async () => {
  work = await Work.open();
  services = trustServices(work);
});
afterAll(() => work.close());
beforeEach(async () => {
  hub = await vettingHub(work);
  vera = await applicant(work, hub);
});

const grant = (
  me: Member,
  role: Role,
  more: Partial<{ state: 'provisional' | 'approved'; key: string }> = {},
) =>
  services.clearances.grant(me, {
    memberId: vera.me.id,
    role,
    state: 'approved',
    grants: keysFor(hub, role),
    key: randomUUID(),
    ...more,
  });

const memberRow = async (id = vera.me.id) => {
  const [row] = await work.sql<{ roles: string[]; tier: number; state: string }>(
    'SELECT roles, tier, state FROM member WHERE id = $1',
    [id],
  );
  return row;
};
const clearanceRow = async (role: Role) => {
  const [row] = await work.sql<{ state: string; until: string | null; proposed_by: string | null }>(
    'SELECT state, until::text, proposed_by FROM clearance WHERE member_id = $1 AND role = $2',
    [vera.me.id, role],
  );
  return row;
};
const keysOf = (id = vera.me.id) => work.sql('SELECT kid FROM hub_key_grant WHERE member_id = $1', [id]);

describe('a role', () => {
  it('is given when everything is there, until the first of it ends, with the board’s key', async () => {
    await fulfil(work, hub.id, vera.me.id, ['driver_to_homes'], '2027-03-01');
    const member = await grant(hub.organizer, 'driver_to_homes');
    expect(member).toMatchObject({ roles: ['driver_to_homes'], tier: 2, state: 'approved' });
    // Licence and insurance end first: the paper says 1 March.
    expect(await clearanceRow('driver_to_homes')).toMatchObject({ state: 'approved', until: '2027-03-01' });
    expect(await keysOf()).toEqual([{ kid: hub.boardKey.kid }]);
  });

  it('is refused with the list of what is missing', async () => {
    const refused = grant(hub.organizer, 'interpreter');
    await expect(refused).rejects.toMatchObject({
      code: 'ROLE_NEEDS',
      details: {
        missing: [
          { kind: 'agreement', course: null, count: 1, have: 0 },
          { kind: 'training', course: 'first_steps' },
          { kind: 'vouches', count: 2, have: 0 },
          { kind: 'training', course: 'on_the_phone' },
        ],
      },
    });
    expect(await memberRow()).toEqual({ roles: [], tier: 0, state: 'applied' });
  });

  it('is given once, whoever presses twice', async () => {
    await fulfil(work, hub.id, vera.me.id, ['companion']);
    const key = randomUUID();
    const both = await Promise.all([
      grant(hub.organizer, 'companion', { key }),
      grant(hub.organizer, 'companion', { key }),
    ]);
    expect(both[0]).toEqual(both[1]);
    const acts = await work.sql(`SELECT FROM activity WHERE subject_id = $1 AND verb = 'role.approve'`, [
      vera.me.id,
    ]);
    expect(acts).toHaveLength(1);
  });

  it('of a carer takes two organizers', async () => {
    await fulfil(work, hub.id, vera.me.id, ['carer']);
    await grant(hub.organizer, 'carer');
    expect(await clearanceRow('carer')).toMatchObject({ state: 'screening', proposed_by: hub.organizer.id });
    expect(await memberRow()).toMatchObject({ roles: [], state: 'screening' });
    await expect(grant(hub.organizer, 'carer')).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await grant(hub.second, 'carer');
    expect(await memberRow()).toMatchObject({ roles: ['carer'], tier: 4, state: 'approved' });
  });

  it('of an organizer is given with both keys, and by the only organizer alone', async () => {
    await fulfil(work, hub.id, vera.me.id, ['organizer']);
    await work.sql(`UPDATE clearance SET state = 'left' WHERE member_id = $1`, [hub.second.id]);
    const bare = { memberId: vera.me.id, role: 'organizer', state: 'approved' } as const;
    const board = keysFor(hub, 'carer');
    const without = services.clearances.grant(hub.organizer, { ...bare, grants: board, key: randomUUID() });
    await expect(without).rejects.toMatchObject({ code: 'KEY_GRANTS_WRONG' });
    const unsigned = keysFor(hub, 'organizer').map((one) => ({ ...one, signature: null }));
    const wordless = services.clearances.grant(hub.organizer, {
      ...bare,
      grants: unsigned,
      key: randomUUID(),
    });
    await expect(wordless).rejects.toMatchObject({ code: 'KEY_GRANTS_WRONG' });
    expect(await clearanceRow('organizer')).toBeUndefined();
    await grant(hub.organizer, 'organizer');
    expect(await keysOf()).toHaveLength(2);
  });

  it('brings no key that it does not open', async () => {
    await fulfil(work, hub.id, vera.me.id, ['companion']);
    const refused = services.clearances.grant(hub.organizer, {
      memberId: vera.me.id,
      role: 'companion',
      state: 'approved',
      grants: keysFor(hub, 'organizer'),
      key: randomUUID(),
    });
    await expect(refused).rejects.toMatchObject({ code: 'KEY_GRANTS_WRONG' });
  });

  it('is not given to oneself, not to the suspended, and not across hubs', async () => {
    const own = services.clearances.grant(hub.organizer, {
      memberId: hub.organizer.id,
      role: 'packer',
      state: 'approved',
      grants: [],
      key: randomUUID(),
    });
    await expect(own).rejects.toMatchObject({ code: 'OWN_TRUST' });
    await work.sql(`UPDATE member SET state = 'suspended' WHERE id = $1`, [vera.me.id]);
    await expect(grant(hub.organizer, 'packer')).rejects.toMatchObject({ code: 'MEMBER_NOT_ACTIVE' });
    const elsewhere = await vettingHub(work);
    await expect(grant(elsewhere.organizer, 'packer')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is denied, and ends with the work that it held and the key that nothing opens any more', async () => {
    await fulfil(work, hub.id, vera.me.id, ['driver_to_homes', 'packer']);
    await grant(hub.organizer, 'driver_to_homes');
    const task = await work.task(hub);
    await work.sql(
      `INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, made_at)
       VALUES ($1, $2, $3, $4, 'claimed', '\\x01', '2026-11-21T15:00Z')`,
      [hub.id, randomUUID(), task, vera.me.id],
    );
    await work.sql(`UPDATE task SET state = 'claimed' WHERE id = $1`, [task]);
    const ended = await services.clearances.end(hub.organizer, {
      memberId: vera.me.id,
      role: 'driver_to_homes',
      reason: 'own_wish',
      key: randomUUID(),
    });
    // Still a member of the hub, without a role.
    expect(ended).toMatchObject({ roles: [], tier: 0, state: 'applied' });
    expect(await work.stateOf('task', task)).toBe('open');
    expect(await keysOf()).toEqual([]);
    await services.trust.wantRoles(vera.me, ['packer'], randomUUID());
    const denied = await services.clearances.deny(hub.organizer, {
      memberId: vera.me.id,
      role: 'packer',
      reason: 'not_a_fit',
      key: randomUUID(),
    });
    expect(denied.state).toBe('denied');
    const again = services.clearances.deny(hub.organizer, {
      memberId: vera.me.id,
      role: 'packer',
      reason: 'not_a_fit',
      key: randomUUID(),
    });
    await expect(again).rejects.toMatchObject({ code: 'CLEARANCE_NOT_FROM_HERE' });
  });

  it('of the last organizer does not end, also when the last two end each other’s at once', async () => {
    const end = (me: Member, memberId: string) =>
      services.clearances.end(me, { memberId, role: 'organizer', reason: 'other', key: randomUUID() });
    const both = await Promise.allSettled([
      end(hub.organizer, hub.second.id),
      end(hub.second, hub.organizer.id),
    ]);
    expect(both.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const held = await work.sql(
      `SELECT FROM clearance WHERE hub_id = $1 AND role = 'organizer' AND state = 'approved'`,
      [hub.id],
    );
    expect(held).toHaveLength(1);
  });

  it('ends the member’s sessions when it is given or taken', async () => {
    await work.sql(
      `INSERT INTO session (token_hash, hub_id, member_id, handle, roles, tier, created_at, idle_until, ends_at)
       VALUES ('\\x0a', $1, $2, 'vera', '{}', 0, now(), now(), now())`,
      [hub.id, vera.me.id],
    );
    await fulfil(work, hub.id, vera.me.id, ['packer']);
    await grant(hub.organizer, 'packer');
    expect(await work.sql('SELECT FROM session WHERE member_id = $1', [vera.me.id])).toEqual([]);
  });
});

describe('what somebody wants', () => {
  it('is applied for, and taken back by wanting something else', async () => {
    const first = await services.trust.wantRoles(vera.me, ['packer', 'carer'], randomUUID());
    expect(first.clearances.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'carer applied',
      'packer applied',
    ]);
    const [carer] = first.clearances;
    expect(carer?.missing.map(({ kind }) => kind)).toContain('background_check');
    const second = await services.trust.wantRoles(vera.me, ['packer'], randomUUID());
    expect(second.clearances.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'carer left',
      'packer applied',
    ]);
  });

  it('never gives a role back that was denied', async () => {
    await services.trust.wantRoles(vera.me, ['packer'], randomUUID());
    const { id: memberId } = vera.me;
    await services.clearances.deny(hub.organizer, {
      memberId,
      role: 'packer',
      reason: 'concern',
      key: randomUUID(),
    });
    const standing = await services.trust.wantRoles(vera.me, ['packer'], randomUUID());
    expect(standing.clearances).toEqual([expect.objectContaining({ role: 'packer', state: 'denied' })]);
  });
});
