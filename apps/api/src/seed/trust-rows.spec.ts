import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readInvitation } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { demonstrationInvitation } from '../boot/demonstration';
import { trustServices } from '../testing/given-vetting';
import { freshDb } from '../testing/harness';
import { HubsService } from '../features/hubs/hubs.service';
import { InvitesService } from '../features/invites/invites.service';
import { packs, Work } from '../testing/given-work';
import { SCALES } from './scale';
import { seedDemonstration } from './seed';

const NOW = new Date('2026-11-21T15:00:00Z');

let work: Work;

beforeAll(async () => {
  const fresh = await freshDb();
  await seedDemonstration({
    ownerUrl: fresh.url,
    regionsDir: resolve('regions'),
    pack: 'minneapolis',
    scale: { ...SCALES.demo, hubs: 2, volunteers: 30, requests: 10 },
    now: NOW,
    handleTag: () => randomBytes(32),
    say: () => undefined,
  });
  work = await Work.at(fresh);
}, 60_000);
afterAll(() => work.close());

const standings = () =>
  work.sql('SELECT hub_id, handle, state, tier, roles FROM member ORDER BY hub_id, handle');

describe('the people of the demonstration', () => {
  it('stand in every way that people can stand to a hub', async () => {
    const rows = await work.sql<{ state: string }>('SELECT DISTINCT state FROM member ORDER BY state');
    expect(rows.map(({ state }) => state)).toEqual([
      'applied',
      'approved',
      'denied',
      'expired',
      'provisional',
      'screening',
      'suspended',
    ]);
  });

  it('are what their papers say: a night changes nobody, and gives each role its end', async () => {
    const before = await standings();
    const hubs = await work.sql<{ id: string }>('SELECT id FROM hub');
    const { night } = trustServices(work);
    for (const { id } of hubs)
      await work.fresh.db.write({ relation: 'system', hubId: id }, (tx, now) => night.pass(tx, now, id));
    expect(await standings()).toEqual(before);
    const soon = await work.sql(
      `SELECT FROM clearance WHERE state = 'approved' AND until BETWEEN '2026-11-21' AND '2026-12-21'`,
    );
    expect(soon.length).toBeGreaterThan(0);
    const reminded = await work.sql(`SELECT FROM notice WHERE kind = 'credential_ends'`);
    expect(reminded.length).toBeGreaterThan(0);
  });

  it('may be joined by one more: a link that is good for two days from the first start', async () => {
    const { db, clock } = work.fresh;
    const invites = new InvitesService(db, new HubsService(db, packs));
    // As it is printed at the first start: with the root of the hub that invites.
    const printed = present(readInvitation((await demonstrationInvitation(work.fresh.url)) ?? ''));
    const token = Buffer.from(printed.token, 'base64url');
    const roots = await work.sql<{ root: Buffer }>(
      'SELECT root_key AS root FROM hub JOIN invite ON invite.hub_id = hub.id',
    );
    expect(roots.map(({ root }) => root.toString('base64url'))).toEqual([printed.hubRoot]);
    clock.at = NOW;
    const door = await invites.door(token);
    expect(door).toMatchObject({ state: 'open', roles: ['packer', 'driver_to_homes'] });
    clock.at = door.expiresAt;
    expect(await invites.door(token)).toMatchObject({ state: 'expired' });
    clock.at = NOW;
  });

  it('have two vouches by different people wherever they learn where homes are', async () => {
    const few = await work.sql(
      `SELECT m.handle FROM member m WHERE m.tier >= 2 AND (
         SELECT count(DISTINCT tag) FROM vouch v WHERE v.hub_id = m.hub_id AND v.member_id = m.id) < 2`,
    );
    expect(few).toEqual([]);
    const boxes = await work.sql(
      `SELECT v.id FROM vouch v LEFT JOIN sealed_box b ON b.subject_id = v.id AND b.compartment = 'vouch'
       WHERE b.subject_id IS NULL`,
    );
    expect(boxes).toEqual([]);
  });
});
