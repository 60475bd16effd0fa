import { randomUUID } from 'node:crypto';
import { TIER_OF_TASK, type Flag } from '@doorstep/lifecycle';
import { windowOf } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { zoneOfHub } from './plant-tasks';

/** Goods for another hub, as somebody puts them on the plan of a day. */
export interface HaulSeed {
  readonly hubId: string;
  readonly transferId: string;
  /** Of the hub that they go to. */
  readonly cell: string;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly flags: readonly Flag[];
}

/** A few minutes at a back door, seconds. */
const SERVICE = 600;

/** Returns the id of the new task. Refuses TASKS_DO_NOT_FIT and WINDOW_PAST; an index refuses a second one. */
export async function plantHaul(tx: Tx, now: Date, seed: HaulSeed): Promise<string> {
  const window = windowOf(day(seed.day), seed.fromMinute, seed.toMinute, await zoneOfHub(tx, seed.hubId));
  if (!window.ok || seed.fromMinute >= seed.toMinute) throw new Refusal('TASKS_DO_NOT_FIT');
  if (new Date(window.value.to) <= now) throw new Refusal('WINDOW_PAST');
  const id = randomUUID();
  await tx.query(PLANT, [
    seed.hubId,
    id,
    seed.transferId,
    TIER_OF_TASK.haul,
    seed.cell,
    seed.day,
    seed.fromMinute,
    seed.toMinute,
    new Date(window.value.from),
    new Date(window.value.to),
    SERVICE,
    seed.loadUnits,
    seed.flags,
  ]);
  return id;
}

const PLANT = `
  INSERT INTO task (hub_id, id, transfer_id, kind, state, tier, cell, day, from_minute, to_minute, window_from,
    window_to, service_seconds, load_units, flags)
  VALUES ($1, $2, $3, 'haul', 'open', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
