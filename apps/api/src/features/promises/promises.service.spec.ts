import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { SPEC_NOW } from '../../testing/harness';
import { AvailabilityService } from '../availability/availability.service';
import { HubsService } from '../hubs/hubs.service';
import { PromisesService } from './promises.service';
import { givenBoxes } from '../../testing/given-boxes';

// SPEC_NOW is Saturday 21 November 2026, nine in the morning in Chicago.
let g: Hubs;
let home: GivenHub;
let slug: string;
let promises: PromisesService;

beforeAll(async () => {
  g = await openHubs();
});
afterAll(() => g.close());
beforeEach(async () => {
  g.clock.at = SPEC_NOW;
  slug = `hub-${randomUUID()}`;
  home = await g.hub(slug);
  const hubs = new HubsService(g.db, g.packs);
  promises = new PromisesService(g.db, hubs, new AvailabilityService(g.db, hubs, givenBoxes()));
});

const q = (sql: string, ...values: unknown[]) => g.owner.query(sql, values);

/** Somebody with a role who is free on one day between two minutes. */
async function free(role: 'driver_to_homes' | 'driver_of_people', day: string, from: number, to: number) {
  const { id } = await g.owner.member(home.id, `free-${randomUUID().slice(0, 8)}`, [role]);
  await q(
    `INSERT INTO availability (hub_id, member_id, id, starts_on, from_minute, to_minute) VALUES ($1, $2, $3, $4, $5, $6)`,
    home.id,
    id,
    randomUUID(),
    day,
    from,
    to,
  );
}

/** Rides that are asked for in a window of that day already. */
async function taken(day: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const id = randomUUID();
    await q(
      `INSERT INTO request (hub_id, id, kind, state, channel, cell, destination_cell, day, from_minute, to_minute, load_units,
         receipt_key, receipt_verifier, created_on, expires_on)
       VALUES ($1, $2, 'ride', 'open', 'web', $3, $3, $4, 480, 720, 1, '\\x01', '\\x01', '2026-11-21', '2026-12-21')`,
      home.id,
      id,
      home.cell,
      day,
    );
    await q(
      `INSERT INTO task (hub_id, id, request_id, kind, state, tier, cell, destination_cell, day, from_minute, to_minute,
         window_from, window_to, service_seconds, load_units)
       VALUES ($1, $2, $3, 'ride_out', 'open', 3, $4, $4, $5::date, 480, 720, $5::date + time '15:00', $5::date + time '17:00', 300, 0)`,
      home.id,
      randomUUID(),
      id,
      home.cell,
      day,
    );
  }
}

const of = (kind: 'groceries' | 'ride' | 'other') => promises.of(slug, kind);

describe('a promise', () => {
  it('is the half days in which enough people are free, and nothing finer', async () => {
    for (let n = 0; n < 2; n++) await free('driver_of_people', '2026-11-23', 480, 960);
    expect(await of('ride')).toEqual([
      { day: '2026-11-23', part: 'morning' },
      { day: '2026-11-23', part: 'afternoon' },
    ]);
  });

  it('is not made with fewer than five places left: one falls ill, and nobody can count them', async () => {
    await free('driver_of_people', '2026-11-23', 480, 720);
    expect(await of('ride')).toEqual([]);
  });

  it('counts what is asked for in that time already', async () => {
    for (let n = 0; n < 2; n++) await free('driver_of_people', '2026-11-23', 480, 720);
    await taken('2026-11-23', 2);
    expect(await of('ride')).toEqual([]);
  });

  it('of food needs something on the shelf', async () => {
    await free('driver_to_homes', '2026-11-23', 480, 720);
    expect(await of('groceries')).toEqual([]);
  });

  it('never names a time that has begun, and is none for what a person looks at first', async () => {
    for (let n = 0; n < 2; n++) await free('driver_of_people', '2026-11-21', 480, 960);
    expect(await of('ride')).toEqual([{ day: '2026-11-21', part: 'afternoon' }]);
    expect(await of('other')).toEqual([]);
  });

  it('is silent where the hub is paused, and of a hub that there is not', async () => {
    for (let n = 0; n < 2; n++) await free('driver_of_people', '2026-11-23', 480, 720);
    await q(`UPDATE hub SET intake = 'paused' WHERE id = $1`, home.id);
    expect(await of('ride')).toEqual([]);
    await expect(promises.of('nowhere', 'ride')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
