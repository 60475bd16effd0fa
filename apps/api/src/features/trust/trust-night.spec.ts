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
import { SPEC_NOW } from '../../testing/harness';
import { Work, type Volunteer } from '../../testing/given-work';
import { nextMorning, nextNight } from './night-times';
import { trustNight } from './trust-night.job';

const ZONE = 'America/Chicago';

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
  work.fresh.clock.at = SPEC_NOW;
  hub = await vettingHub(work);
  vera = await applicant(work, hub);
});

const night = () => trustNight(services.night).run(work.fresh.db, hub.id, {}, work.fresh.clock.now());

async function driver(until: string): Promise<void> {
  await fulfil(work, hub.id, vera.me.id, ['driver_to_homes'], until);
  await services.clearances.grant(hub.organizer, {
    memberId: vera.me.id,
    role: 'driver_to_homes',
    state: 'approved',
    grants: keysFor(hub, 'driver_to_homes'),
    key: randomUUID(),
  });
}
const notices = () =>
  work.sql<{ kind: string; due_at: Date; state: string }>(
    `SELECT kind, due_at, state FROM notice WHERE member_id = $1 AND kind <> 'clearance_changed' ORDER BY kind`,
    [vera.me.id],
  );

describe('the night', () => {
  it('comes at half past three by the hub’s clock, also when the clocks change', () => {
    expect(nextNight(SPEC_NOW, ZONE).toISOString()).toBe('2026-11-22T09:30:00.000Z');
    // The clocks go back at two on 1 November 2026: that night is an hour longer.
    expect(nextNight(new Date('2026-10-31T15:00:00Z'), ZONE).toISOString()).toBe('2026-11-01T09:30:00.000Z');
    expect(nextNight(new Date('2026-03-07T15:00:00Z'), ZONE).toISOString()).toBe('2026-03-08T08:30:00.000Z');
    expect(nextMorning(SPEC_NOW, ZONE).toISOString()).toBe('2026-11-22T15:00:00.000Z');
  });

  it('expires what has ended, and puts down the next night once', async () => {
    await driver('2026-11-25');
    work.fresh.clock.at = new Date('2026-11-26T09:30:00Z');
    for (let n = 0; n < 2; n++) await night();
    const [row] = await work.sql('SELECT state, roles FROM member WHERE id = $1', [vera.me.id]);
    expect(row).toEqual({ state: 'expired', roles: [] });
    const jobs = await work.sql(`SELECT run_at FROM job WHERE hub_id = $1 AND name = 'trust.night'`, [
      hub.id,
    ]);
    expect(jobs).toEqual([{ run_at: new Date('2026-11-27T09:30:00Z') }]);
  });

  it('takes the keys of a role whose last day has passed, and the hub owes a turn', async () => {
    await driver('2026-11-25');
    const held = () => work.sql('SELECT kid FROM hub_key_grant WHERE member_id = $1', [vera.me.id]);
    const owed = () => work.sql('SELECT member_id, since FROM key_debt WHERE hub_id = $1', [hub.id]);
    // On its last day it holds, and so do the keys.
    work.fresh.clock.at = new Date('2026-11-25T09:30:00Z');
    await night();
    expect([await held(), await owed()]).toEqual([[{ kid: hub.boardKey.kid }], []]);
    work.fresh.clock.at = new Date('2026-11-26T09:30:00Z');
    for (let n = 0; n < 2; n++) await night();
    // Dated the morning after: what follows from a vouch must not say its hour.
    const since = new Date('2026-11-26T15:00:00Z');
    expect([await held(), await owed()]).toEqual([[], [{ member_id: vera.me.id, since }]]);
  });

  it('leaves the keys that another role still opens', async () => {
    await driver('2026-11-25');
    await fulfil(work, hub.id, vera.me.id, ['companion']);
    await services.clearances.grant(hub.organizer, {
      memberId: vera.me.id,
      role: 'companion',
      state: 'approved',
      grants: keysFor(hub, 'companion'),
      key: randomUUID(),
    });
    work.fresh.clock.at = new Date('2026-11-26T09:30:00Z');
    await night();
    const [row] = await work.sql('SELECT roles FROM member WHERE id = $1', [vera.me.id]);
    expect(row).toEqual({ roles: ['companion'] });
    const held = await work.sql('SELECT FROM hub_key_grant WHERE member_id = $1', [vera.me.id]);
    expect(held).toHaveLength(1);
    expect(await work.sql('SELECT FROM key_debt WHERE hub_id = $1', [hub.id])).toEqual([]);
  });

  it('leaves the last organizer, without whom nobody could renew anything', async () => {
    work.fresh.clock.at = new Date('2028-11-22T09:30:00Z');
    await night();
    const held = await work.sql(
      `SELECT FROM clearance WHERE hub_id = $1 AND role = 'organizer' AND state = 'approved'`,
      [hub.id],
    );
    expect(held).toHaveLength(1);
  });

  it('reminds thirty days ahead, in the morning, once for each thing that ends', async () => {
    await driver('2026-12-31');
    await night();
    expect(await notices()).toEqual([]);
    work.fresh.clock.at = new Date('2026-12-01T09:30:00Z');
    await night();
    const told = await notices();
    expect(told).toEqual([
      { kind: 'credential_ends', due_at: new Date('2026-12-01T15:00:00Z'), state: 'waiting' },
    ]);
    await work.sql(`UPDATE notice SET state = 'read' WHERE member_id = $1`, [vera.me.id]);
    work.fresh.clock.at = new Date('2026-12-02T09:30:00Z');
    await night();
    expect(await notices()).toEqual(told.map((one) => ({ ...one, state: 'read' })));
  });

  it('throws away codes that nobody used, and vouches that ended a month ago with their boxes', async () => {
    await services.calls.ask(vera.me);
    await fulfil(work, hub.id, vera.me.id, ['interpreter']);
    work.fresh.clock.at = new Date('2027-12-21T09:30:00Z');
    await night();
    expect(await work.sql('SELECT FROM vouch_call WHERE member_id = $1', [vera.me.id])).toEqual([]);
    expect(await work.sql('SELECT FROM vouch WHERE member_id = $1', [vera.me.id])).toHaveLength(2);
    work.fresh.clock.at = new Date('2027-12-22T09:30:00Z');
    await night();
    expect(await work.sql('SELECT FROM vouch WHERE member_id = $1', [vera.me.id])).toEqual([]);
  });
});
