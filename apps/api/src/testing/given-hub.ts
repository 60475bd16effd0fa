import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { HubDoor } from '@doorstep/clients';
import { newKeyPair, publicOf, type KeyPair } from '@doorstep/sealed';
import { RegionPacks } from '../features/hubs/region-pack.service';
import type { Member } from '../platform/auth/actor';
import type { Db } from '../platform/db/db';
import { ServerKey } from '../platform/seal/server-key';
import { Town } from './given-town';
import { type FixedClock, freshDb } from './harness';

/** A hub with keys that the test can open with, and one organizer. */
export interface GivenHub {
  readonly id: string;
  readonly cell: string;
  /** As its door shows it to a family's browser. */
  readonly door: HubDoor;
  readonly hubKey: KeyPair;
  readonly boardKey: KeyPair;
  readonly organizer: Member;
}

export interface Hubs {
  readonly db: Db;
  readonly clock: FixedClock;
  /** Rows as the owner of the database sees them: what a thief would. */
  readonly owner: Town;
  readonly packs: RegionPacks;
  hub(slug?: string): Promise<GivenHub>;
  close(): Promise<void>;
}

/** The bundled region: its cells are real, everything else a test puts on them is invented. */
const PACKS = new RegionPacks(resolve('regions'));
export const cells = (): readonly string[] => PACKS.open('minneapolis').grid.ids;

/** A database of its own for one test file, with as many hubs as it asks for. */
export async function openHubs(): Promise<Hubs> {
  const { db, url, clock, close } = await freshDb(20);
  const owner = new Town(url, ServerKey.random());
  return {
    db,
    clock,
    owner,
    packs: PACKS,
    hub: (slug = `hub-${randomUUID()}`) => givenHub(owner, slug),
    close: async () => {
      await owner.close();
      await close();
    },
  };
}

async function givenHub(owner: Town, slug: string): Promise<GivenHub> {
  const id = await owner.hub(slug);
  const cell = cells()[0] ?? '';
  await owner.query(`UPDATE hub SET cell = $2 WHERE id = $1`, [id, cell]);
  const hubKey = await givenKey(owner, id, 'hub');
  const boardKey = await givenKey(owner, id, 'board');
  const { id: memberId, handle } = await owner.member(id, `${slug}-organizer`, ['organizer']);
  const door: HubDoor = {
    id,
    slug,
    name: slug,
    timeZone: 'America/Chicago',
    cell,
    lon: -93.2,
    lat: 44.9,
    hubKey: publicOf(hubKey),
    boardKey: publicOf(boardKey),
  };
  const organizer: Member = {
    relation: 'organizer',
    hubId: id,
    id: memberId,
    handle,
    roles: ['organizer'],
    tier: 2,
    session: '',
  };
  return { id, cell, door, hubKey, boardKey, organizer };
}

/** The next epoch of a key, running since the first of November unless told otherwise. */
export async function givenKey(
  owner: Town,
  hubId: string,
  purpose: 'hub' | 'board',
  { epoch = 1, startsAt = '2026-11-01T00:00:00Z' } = {},
): Promise<KeyPair> {
  const pair = await newKeyPair({ extractable: false });
  await owner.query(
    `INSERT INTO hub_key (hub_id, kid, purpose, epoch, public_key, signature, starts_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [hubId, pair.kid, purpose, epoch, Buffer.from(pair.publicKey), Buffer.alloc(64), startsAt],
  );
  return pair;
}
