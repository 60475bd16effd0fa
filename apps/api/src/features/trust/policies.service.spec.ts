import { randomUUID } from 'node:crypto';
import { DEFAULT_POLICY, type RoleRule } from '@doorstep/lifecycle';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

const held = (role: string) =>
  work.sql<{ state: string }>('SELECT state FROM clearance WHERE member_id = $1 AND role = $2', [
    vera.me.id,
    role,
  ]);

async function driver(): Promise<void> {
  await fulfil(work, hub.id, vera.me.id, ['driver_to_homes']);
  await services.clearances.grant(hub.organizer, {
    memberId: vera.me.id,
    role: 'driver_to_homes',
    state: 'approved',
    grants: keysFor(hub, 'driver_to_homes'),
    key: randomUUID(),
  });
}

describe('a policy', () => {
  const without = (role: string, kind: string): RoleRule[] =>
    DEFAULT_POLICY.map((rule) =>
      rule.role === role
        ? { ...rule, requirements: rule.requirements.filter((one) => one.kind !== kind) }
        : { ...rule },
    );
  const stricter = (role: string): RoleRule[] =>
    DEFAULT_POLICY.map((rule) =>
      rule.role === role
        ? {
            ...rule,
            requirements: [
              ...rule.requirements,
              { kind: 'driving_record', course: null, count: 1, validDays: 365, twoPeople: false },
            ],
          }
        : { ...rule },
    );
  const plain = (rules: readonly RoleRule[]) =>
    rules.map((rule) => ({ ...rule, requirements: rule.requirements.map((one) => ({ ...one })) }));

  it('says who would lose a role, and then takes it', async () => {
    await driver();
    const rules = plain(stricter('driver_to_homes'));
    const losses = await services.policies.effect(hub.organizer, rules);
    expect(losses).toEqual([
      {
        memberId: vera.me.id,
        handle: vera.me.handle,
        role: 'driver_to_homes',
        missing: [{ kind: 'driving_record', course: null, count: 1, have: 0 }],
      },
    ]);
    expect(await held('driver_to_homes')).toMatchObject([{ state: 'approved' }]);
    const policy = await services.policies.change(hub.organizer, { version: 2, rules, key: randomUUID() });
    expect(policy).toMatchObject({ version: 3, madeBy: hub.organizer.id });
    expect(await held('driver_to_homes')).toMatchObject([{ state: 'expired' }]);
  });

  it('is changed from the version that was looked at, by one of two who press at once', async () => {
    const rules = plain(without('packer', 'training'));
    const change = (me = hub.organizer) =>
      services.policies.change(me, { version: 2, rules, key: randomUUID() });
    const both = await Promise.allSettled([change(), change(hub.second)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(change()).rejects.toMatchObject({ code: 'POLICY_CHANGED' });
    const versions = await work.sql('SELECT version FROM policy WHERE hub_id = $1 ORDER BY version', [
      hub.id,
    ]);
    expect(versions).toEqual([{ version: 1 }, { version: 2 }, { version: 3 }]);
  });

  it('is refused when it would let carers work unchecked', async () => {
    const rules = plain(without('carer', 'background_check'));
    const refused = services.policies.change(hub.organizer, { version: 2, rules, key: randomUUID() });
    await expect(refused).rejects.toMatchObject({
      code: 'POLICY_WRONG',
      details: { faults: [{ role: 'carer', fault: 'CARER_CHECK' }] },
    });
  });

  it('cannot be rewritten by the application', async () => {
    const change = work.fresh.db.write(hub.organizer, (tx) =>
      tx.query(`UPDATE policy SET rules = '[]' WHERE hub_id = $1`, [hub.id]),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });
});
