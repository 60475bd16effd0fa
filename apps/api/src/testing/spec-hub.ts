import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { newKeyPair, publicOf, type KeyPair } from '@doorstep/sealed';
import { freshDatabase } from '@doorstep/support';
import { DataSource } from 'typeorm';
import type { HubDoor } from '@doorstep/clients';
import type { Member } from '../platform/auth/actor';
import { Clock } from '../platform/db/clock';
import { dataSource } from '../platform/db/data-source';
import { Db } from '../platform/db/db';
import { RegionPacks } from '../features/hubs/region-pack.service';
import { HubEntity } from '../features/hubs/hub.entity';
import { HubHoursEntity } from '../features/hubs/hub-hours.entity';
import { HubKeyEntity } from '../features/hubs/hub-key.entity';
import { RegionEntity } from '../features/hubs/region.entity';
import { SealedBoxEntity } from '../features/boxes/sealed-box.entity';
import { SealedWrapEntity } from '../features/boxes/sealed-wrap.entity';
import { MemberEntity } from '../features/members/member.entity';
import { MemberAvailabilityEntity } from '../features/members/member-availability.entity';
import { RequestEntity } from '../features/requests/request.entity';
import { ReceiptLookupEntity } from '../features/requests/receipt-lookup.entity';
import { DisclosureEntity } from '../features/requests/disclosure.entity';
import { ItemEntity } from '../features/stock/item.entity';
import { KitEntity } from '../features/stock/kit.entity';
import { KitLineEntity } from '../features/stock/kit-line.entity';
import { LotEntity } from '../features/stock/lot.entity';
import { StockBalanceEntity } from '../features/stock/stock-balance.entity';
import { StockEntryEntity } from '../features/stock/stock-entry.entity';
import { StockMovementEntity } from '../features/stock/stock-movement.entity';
import { TaskEntity } from '../features/tasks/task.entity';
import { PlaceGrantEntity } from '../features/claims/place-grant.entity';

const ENTITIES = [
  HubEntity,
  HubHoursEntity,
  HubKeyEntity,
  RegionEntity,
  SealedBoxEntity,
  SealedWrapEntity,
  MemberEntity,
  MemberAvailabilityEntity,
  RequestEntity,
  ReceiptLookupEntity,
  DisclosureEntity,
  ItemEntity,
  KitEntity,
  KitLineEntity,
  LotEntity,
  StockBalanceEntity,
  StockEntryEntity,
  StockMovementEntity,
  TaskEntity,
  PlaceGrantEntity,
];

export class FixedClock extends Clock {
  constructor(public at: Date) {
    super();
  }
  now(): Date {
    return this.at;
  }
}

export interface SpecHub {
  hub: HubEntity;
  door: HubDoor;
  hubKey: KeyPair;
  boardKey: KeyPair;
  organizer: Member;
}
export interface SpecGround {
  db: Db;
  clock: FixedClock;
  owner: DataSource;
  url: string;
  packs: RegionPacks;
  close(): Promise<void>;
  hub(name: string): Promise<SpecHub>;
}

export const packs = new RegionPacks(resolve('regions'));
export const cells = (): readonly string[] => packs.open('minneapolis').grid.ids;

export async function ground(): Promise<SpecGround> {
  const url = await freshDatabase();
  const owner = await new DataSource({ type: 'postgres', url }).initialize();
  const source = await dataSource(url, ENTITIES as never, 'doorstep_app', 20).initialize();
  const clock = new FixedClock(new Date('2026-11-21T15:00:00Z'));
  const db = new Db(source, clock);
  const region = randomUUID();
  await owner.query(
    `INSERT INTO region VALUES ($1, 'minneapolis', 'Minneapolis', 'America/Chicago', 'minneapolis')`,
    [region],
  );
  const hub = async (name: string): Promise<SpecHub> => {
    const id = randomUUID();
    const hubKey = await newKeyPair({ extractable: false });
    const boardKey = await newKeyPair({ extractable: false });
    await owner.query(
      `INSERT INTO hub (id, region_id, slug, name, kind, street, lon, lat, cell, phone, languages, time_zone, root_key, created_on)
      VALUES ($1, $2, $3, $3, 'hall', 'Invented Street 1', -93.2, 44.9, $4, '612-555-0100', '{en,es}', 'America/Chicago', '\\x00', '2026-11-01')`,
      [id, region, name, cells()[0]],
    );
    for (const [purpose, pair] of [
      ['hub', hubKey],
      ['board', boardKey],
    ] as const)
      await owner.query(`INSERT INTO hub_key VALUES ($1, $2, $3, 1, $4, '\\x00', '2026-11-01', NULL)`, [
        id,
        pair.kid,
        purpose,
        Buffer.from(pair.publicKey),
      ]);
    const member = randomUUID();
    await owner.query(
      `INSERT INTO member (hub_id, id, handle, roles, tier, state, public_key, sign_key, wrapped_key, created_on)
      VALUES ($1, $2, $3, '{organizer}', 5, 'approved', '\\x00', '\\x00', '\\x00', '2026-11-01')`,
      [id, member, `${name}-org`],
    );
    const organizer: Member = {
      relation: 'organizer',
      hubId: id,
      id: member,
      handle: `${name}-org`,
      roles: ['organizer'],
      tier: 5,
      session: '',
    };
    const entity = await owner.query('SELECT * FROM hub WHERE id = $1', [id]);
    const door: HubDoor = {
      id,
      slug: name,
      name,
      timeZone: 'America/Chicago',
      cell: cells()[0]!,
      lon: -93.2,
      lat: 44.9,
      hubKey: publicOf(hubKey),
      boardKey: publicOf(boardKey),
    };
    return { hub: entity[0], door, hubKey, boardKey, organizer };
  };
  return {
    db,
    clock,
    owner,
    url,
    packs,
    hub,
    close: async () => {
      await source.destroy();
      await owner.destroy();
    },
  };
}
