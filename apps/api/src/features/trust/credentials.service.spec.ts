import { randomUUID } from 'node:crypto';
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
import { TODAY, TOMORROW, Work, type Volunteer } from '../../testing/given-work';
import { claimKeyFor } from '../../testing/given-claim';

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

const seen = (more: object = {}) =>
  services.credentials.record(hub.organizer, {
    id: randomUUID(),
    memberId: vera.me.id,
    kind: 'licence',
    course: null,
    givenOn: TODAY,
    until: '2027-05-01',
    key: randomUUID(),
    ...more,
  });
const exempt = (more: object = {}) =>
  services.credentials.exempt(hub.organizer, {
    id: randomUUID(),
    memberId: vera.me.id,
    role: 'driver_to_homes',
    kind: 'licence',
    course: null,
    reason: 'paper_delayed',
    until: TOMORROW,
    key: randomUUID(),
    ...more,
  });
const held = (role: string) =>
  work.sql<{ state: string; until: string | null }>(
    'SELECT state, until::text FROM clearance WHERE member_id = $1 AND role = $2',
    [vera.me.id, role],
  );

async function driver(until: string | null = '2027-05-01'): Promise<void> {
  await fulfil(work, hub.id, vera.me.id, ['driver_to_homes'], until);
  await services.clearances.grant(hub.organizer, {
    memberId: vera.me.id,
    role: 'driver_to_homes',
    state: 'approved',
    grants: keysFor(hub, 'driver_to_homes'),
    key: randomUUID(),
  });
}

describe('a paper', () => {
  it('is put down by name and never kept; the role follows its end in the same transaction', async () => {
    await driver('2026-12-01');
    expect(await held('driver_to_homes')).toEqual([{ state: 'approved', until: '2026-12-01' }]);
    await seen();
    // Licence renewed, insurance not: the first of them decides.
    expect(await held('driver_to_homes')).toEqual([{ state: 'approved', until: '2026-12-01' }]);
    await seen({ kind: 'insurance' });
    expect(await held('driver_to_homes')).toEqual([{ state: 'approved', until: '2027-05-01' }]);
    const [row] = await work.sql(`SELECT * FROM credential WHERE member_id = $1 AND until = '2027-05-01'`, [
      vera.me.id,
    ]);
    expect(row).toMatchObject({ seen_by: hub.organizer.id, second_by: null, state: 'given' });
  });

  it('that is withdrawn takes the role, and the work that nobody has begun, at once', async () => {
    await driver();
    const task = await work.task(hub, { day: TOMORROW });
    await work.sql(
      `INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, made_at)
       VALUES ($1, $2, $3, $4, 'confirmed', '\\x01', '2026-11-21T15:00Z')`,
      [hub.id, randomUUID(), task, vera.me.id],
    );
    await work.sql(`UPDATE task SET state = 'confirmed' WHERE id = $1`, [task]);
    const [paper] = await work.sql<{ id: string }>(
      `SELECT id FROM credential WHERE member_id = $1 AND kind = 'insurance'`,
      [vera.me.id],
    );
    const after = await services.credentials.withdraw(hub.second, vera.me.id, paper!.id, randomUUID());
    expect(after).toMatchObject({ roles: [], tier: 0, state: 'expired' });
    expect(await work.stateOf('task', task)).toBe('open');
  });

  it('that ends sooner than work that was taken lets go of that work only', async () => {
    await driver('2026-11-30');
    const give = async (day: string) => {
      const task = await work.task(hub, { day });
      await work.sql(
        `INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, made_at)
         VALUES ($1, $2, $3, $4, 'claimed', '\\x01', '2026-11-21T15:00Z')`,
        [hub.id, randomUUID(), task, vera.me.id],
      );
      await work.sql(`UPDATE task SET state = 'claimed' WHERE id = $1`, [task]);
      return task;
    };
    const [near, far] = [await give('2026-11-22'), await give('2026-11-28')];
    await work.sql(`UPDATE credential SET until = '2026-11-24' WHERE member_id = $1 AND kind = 'licence'`, [
      vera.me.id,
    ]);
    await seen({ kind: 'interview', until: null });
    expect(await held('driver_to_homes')).toEqual([{ state: 'approved', until: '2026-11-24' }]);
    expect([await work.stateOf('task', near), await work.stateOf('task', far)]).toEqual(['claimed', 'open']);
  });

  it('is not seen by oneself, from the future, over already, or of no kind', async () => {
    await expect(seen({ memberId: hub.organizer.id })).rejects.toMatchObject({ code: 'OWN_TRUST' });
    await expect(seen({ givenOn: TOMORROW })).rejects.toMatchObject({ code: 'CREDENTIAL_DATES' });
    await expect(seen({ until: '2026-11-20' })).rejects.toMatchObject({ code: 'CREDENTIAL_DATES' });
    await expect(seen({ kind: 'vouches' })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    await expect(seen({ kind: 'training' })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
  });

  it('is confirmed by somebody else, who is then the second of two', async () => {
    const id = randomUUID();
    await seen({ id, kind: 'background_check' });
    const confirm = (me = hub.second) => services.credentials.confirm(me, vera.me.id, id, randomUUID());
    await expect(confirm(hub.organizer)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await confirm();
    const [row] = await work.sql('SELECT seen_by, second_by FROM credential WHERE id = $1', [id]);
    expect(row).toEqual({ seen_by: hub.organizer.id, second_by: hub.second.id });
  });
});

describe('an expired credential never passes', () => {
  it('on the day of the work, though no job ran and the role still reads approved', async () => {
    await driver('2026-11-21');
    const [today, tomorrow] = [await work.task(hub), await work.task(hub, { day: TOMORROW })];
    const { cards } = await services.board.board(vera.me, 10, null);
    expect(cards.map(({ id }) => id)).toEqual([today]);
    const late = services.claims.take(vera.me, await claimKeyFor(vera, tomorrow));
    await expect(late).rejects.toMatchObject({ code: 'MEMBER_UNFIT' });
    expect(await services.claims.take(vera.me, await claimKeyFor(vera, today))).toMatchObject({ won: true });
    const { ranked } = await services.matching.suggestions(hub.organizer, tomorrow);
    expect(ranked).toEqual([]);
  });
});

describe('an exemption', () => {
  it('lets one requirement pass for one role, until its day', async () => {
    await fulfil(work, hub.id, vera.me.id, ['driver_to_homes']);
    await work.sql(`DELETE FROM credential WHERE member_id = $1 AND kind = 'licence'`, [vera.me.id]);
    const grant = () =>
      services.clearances.grant(hub.organizer, {
        memberId: vera.me.id,
        role: 'driver_to_homes',
        state: 'approved',
        grants: keysFor(hub, 'driver_to_homes'),
        key: randomUUID(),
      });
    await expect(grant()).rejects.toMatchObject({ code: 'ROLE_NEEDS' });
    const id = randomUUID();
    await exempt({ id, until: '2026-12-05' });
    await grant();
    expect(await held('driver_to_homes')).toEqual([{ state: 'approved', until: '2026-12-05' }]);
    await services.credentials.endExemption(hub.organizer, vera.me.id, id, randomUUID());
    expect(await held('driver_to_homes')).toEqual([{ state: 'expired', until: null }]);
  });

  it('is never made for a carer’s background check, whoever asks and however', async () => {
    const carer = { role: 'carer', kind: 'background_check' };
    await expect(exempt(carer)).rejects.toMatchObject({ code: 'EXEMPTION_NEVER' });
    const past = work.sql(
      `INSERT INTO exemption (hub_id, id, member_id, role, kind, reason, until, made_on)
       VALUES ($1, $2, $3, 'carer', 'background_check', 'known_long', $4, $4)`,
      [hub.id, randomUUID(), vera.me.id, TODAY],
    );
    await expect(past).rejects.toMatchObject({ constraint: 'exemption_never_for_carers' });
  });

  it('has an end within a year, and is not made for oneself', async () => {
    await expect(exempt({ until: '2027-11-22' })).rejects.toMatchObject({ code: 'CREDENTIAL_DATES' });
    await expect(exempt({ memberId: hub.organizer.id })).rejects.toMatchObject({ code: 'OWN_TRUST' });
    await expect(exempt({ reason: 'before_policy' })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
  });
});

describe('what somebody did alone', () => {
  it('counts at once, and once a day', async () => {
    for (let n = 0; n < 2; n++) {
      await work.fresh.db.write(vera.me, (tx, now) =>
        services.trust.recordOwn(tx, now, vera.me, { kind: 'training', course: 'packing' }),
      );
    }
    const standing = await services.trust.myStanding(vera.me);
    expect(standing.credentials).toEqual([
      expect.objectContaining({ kind: 'training', course: 'packing', givenOn: TODAY, seenBy: null }),
    ]);
  });
});
