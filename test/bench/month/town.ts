import { createHash } from 'node:crypto';
import type { HubDoor, Wish } from '@doorstep/clients';
import { ROLE_OF_TASK } from '@doorstep/lifecycle';
import { newKeyPair, newSigningPair, publicOf, sealBox, type KeyPair } from '@doorstep/sealed';
import type { CellId } from '@doorstep/std';
import type { Role } from '../../../apps/api/src/platform/auth/permissions';
import type { AskForHelpInput } from '../../../apps/api/src/features/requests/request.types';
import { boxContext } from '../../../apps/api/src/testing/box-context';
import { aReceipt, aWish, sealedFor, type Asked } from '../../../apps/api/src/testing/given-request';
import { PUT_CLEARANCES } from '../../../apps/api/src/testing/given-trust';
import { packs, type Volunteer, type WorkHub } from '../../../apps/api/src/testing/given-work';
import { idOf, luck, pick } from './luck';
import type { MonthApp } from './month-app';

export interface Helper extends Volunteer {
  /** Weekdays, 0 Monday, on which they are free, and how many tasks a day they like to take. */
  readonly days: readonly number[];
  readonly appetite: number;
  readonly claim: KeyPair;
  /** A key sealed to the claim's: to the server every grant looks like this. */
  readonly wrap: Buffer;
}

export interface Household {
  readonly tag: Buffer;
  readonly cell: string;
}

export interface MonthHub extends WorkHub {
  readonly name: string;
  readonly cell: string;
  /** Cells from near to far. */
  readonly around: readonly string[];
  readonly helpers: readonly Helper[];
  readonly households: readonly Household[];
  /** One sealed request of each kind: to the server every other one looks the same but for its ids. */
  readonly sealed: ReadonlyMap<string, Asked>;
}

export const KINDS = ['groceries', 'ride', 'childcare', 'visit'] as const;
export type Kind = (typeof KINDS)[number];

/** Half of a hub's people live within a sixth of the region's cells, all within a third. */
const NEAR = 1 / 6;
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export interface Size {
  readonly hubs: number;
  readonly volunteers: number;
  readonly requests: number;
  readonly seed: number;
}

/** These hubs of one region with their people and the households around them. */
export async function raiseTown(
  app: MonthApp,
  size: Size,
  which: readonly number[],
): Promise<readonly MonthHub[]> {
  const { grid, times } = packs.open('minneapolis');
  const hubs: MonthHub[] = [];
  for (const n of which) {
    const name = `hub-${n}`;
    const cell = pick(grid.ids, luck(size.seed, name));
    const far = (to: string): number => times.seconds(cell, to as CellId) ?? Infinity;
    const around = [...grid.ids].sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1));
    hubs.push(await raiseHub(app, size, { name, cell, around }));
  }
  return hubs;
}

async function raiseHub(
  app: MonthApp,
  size: Size,
  at: { readonly name: string; readonly cell: string; readonly around: readonly string[] },
): Promise<MonthHub> {
  const { name, cell, around } = at;
  const hub = await app.work.hub(name);
  await app.work.sql('UPDATE hub SET cell = $2 WHERE id = $1', [hub.id, cell]);
  const near = (...words: readonly (string | number)[]): string =>
    pick(around, NEAR * (luck(size.seed, name, ...words, 'a') + luck(size.seed, name, ...words, 'b')));
  const helpers: Helper[] = [];
  for (let v = 0; v < Math.round(size.volunteers / size.hubs); v++)
    helpers.push(await raiseHelper(app, hub, { words: [size.seed, name, v], cell: near('helper', v) }));
  const households = Array.from({ length: Math.ceil((0.45 * size.requests) / size.hubs) }, (_, h) => ({
    tag: createHash('sha256').update(`${size.seed} ${name} ${h}`).digest(),
    cell: near('household', h),
  }));
  const door: HubDoor = {
    ...{ id: hub.id, slug: name, name, timeZone: 'America/Chicago', cell, lon: -93.2, lat: 44.9 },
    hubKey: publicOf(hub.hubKey),
    boardKey: publicOf(hub.boardKey),
  };
  const sealed = new Map<string, Asked>();
  const receipt = await aReceipt();
  for (const kind of KINDS) sealed.set(kind, await sealedFor(door, wishOf(kind, cell), receipt));
  return { ...hub, ...at, helpers, households, sealed };
}

const wishOf = (kind: Kind, cell: string): Wish =>
  aWish({ kind, cell, ...(kind === 'ride' ? { destinationCell: cell } : {}) });

const ALL_ROLES = [...new Set(Object.values(ROLE_OF_TASK))] as readonly Role[];
const SHARE_WITH_ROLE = 0.6;

async function raiseHelper(
  app: MonthApp,
  hub: WorkHub,
  { words, cell }: { readonly words: readonly (string | number)[]; readonly cell: string },
): Promise<Helper> {
  const [id, handle] = [idOf(...words), `helper-${words.at(-1)}`];
  const chance = (what: string | number): number => luck(...words, what);
  const roles = ALL_ROLES.filter((role, n) => n === 0 || chance(role) < SHARE_WITH_ROLE);
  const sign = await newSigningPair({ extractable: false });
  const appetite = 1 + Math.floor(3 * chance('appetite'));
  await app.work.sql(PUT_MEMBER, [
    ...[hub.id, id, handle, roles, Buffer.from(sign.publicKey), cell],
    ...[2 + Math.floor(6 * chance('load')), 2 * appetite],
  ]);
  await app.work.sql(PUT_CLEARANCES, [hub.id, id, roles, 'approved', null]);
  const days = WEEK.map((_, d) => d).filter((d) => chance(d) < 0.45);
  const rule = `FREQ=WEEKLY;BYDAY=${days.map((d) => WEEK[d]).join()}`;
  if (days.length > 0) await app.work.sql(PUT_HOURS, [hub.id, id, idOf(...words, 'hours'), rule]);
  const me = { relation: 'volunteer', hubId: hub.id, id, handle, roles, tier: 4, session: '' } as const;
  const claim = await newKeyPair({ extractable: false });
  const { wraps } = await sealBox(boxContext(hub.id, id, 'place'), {}, [publicOf(claim)]);
  return { me, sign, days, appetite, claim, wrap: Buffer.from(wraps[0]?.wrap ?? []) };
}

const PUT_MEMBER = `
  INSERT INTO member (hub_id, id, handle, roles, tier, state, public_key, sign_key, wrapped_key, home_cell, vehicle,
    seats, load_units, capabilities, open_claims_cap, new_homes_per_day, homes_per_month, created_on)
  VALUES ($1, $2, $3, $4, 4, 'approved', '\\x00', $5, '\\x00', $6, 'car', 4, $7, '{cooled,heavy,step_free}', $8, 8, 20,
    '2026-11-01')`;

const PUT_HOURS = `
  INSERT INTO availability (hub_id, member_id, id, starts_on, from_minute, to_minute, rule)
  VALUES ($1, $2, $3, '2026-10-26', 480, 1200, $4)`;

/** What one household sends, made of the sealed request of its kind. */
export function requestOf(
  hub: MonthHub,
  more: Pick<AskForHelpInput, 'requestId' | 'kind' | 'cell' | 'day' | 'fromMinute' | 'toMinute'> & {
    readonly destinationCell: string | null;
  },
): { readonly input: AskForHelpInput; readonly lookup: Buffer; readonly proof: Buffer } {
  const template = hub.sealed.get(more.kind);
  if (template === undefined) throw new Error(`nothing sealed for ${more.kind}`);
  const [lookup, proof] = ['lookup', 'proof'].map((word) =>
    createHash('sha256').update(`${more.requestId} ${word}`).digest(),
  ) as [Buffer, Buffer];
  const { destinationCell, ...own } = more;
  const receipt = {
    ...template.input.receipt,
    lookup,
    verifier: createHash('sha256').update(proof).digest(),
  };
  const to = destinationCell === null ? {} : { destinationCell };
  return { input: { ...template.input, ...own, ...to, receipt }, lookup, proof };
}
