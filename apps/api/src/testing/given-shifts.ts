import { randomUUID } from 'node:crypto';
import { newKeyPair, publicOf, sealBox, type KeyPair } from '@doorstep/sealed';
import type { Role, ShiftKind } from '@doorstep/lifecycle';
import type { Member } from '../platform/auth/actor';
import type { Db } from '../platform/db/db';
import { HubsService } from '../features/hubs/hubs.service';
import { NoticesService } from '../features/notices/notices.service';
import type {
  ChangeShiftsInput,
  ShiftChangeInput,
  ShiftDraftInput,
} from '../features/shifts/shift-change.types';
import type { Shift } from '../features/shifts/shift.types';
import { ShiftsService } from '../features/shifts/shifts.service';
import { SignUpsService } from '../features/sign-ups/sign-ups.service';
import { SitesService } from '../features/sites/sites.service';
import { TOMORROW, packs, type Work, type WorkHub } from './given-work';
import { givenBoxes } from './given-boxes';

/** The services of shifts, wired as the modules wire them. */
export function shiftServices(db: Db) {
  const hubs = new HubsService(db, packs);
  const sites = new SitesService(db, hubs, givenBoxes());
  const notices = new NoticesService(db);
  const signUps = new SignUpsService(db, notices, sites);
  const shifts = new ShiftsService(db, hubs, sites, signUps);
  return { sites, notices, signUps, shifts };
}
export type ShiftServices = ReturnType<typeof shiftServices>;

/** The packer's place of a usual shift. */
export const PACKERS = [{ role: 'packer', least: 1, most: 2 }] as const;

/** Tomorrow, nine to eleven, two packers at the hub, unless a test says otherwise. */
export const aShift = (draft: Partial<ShiftDraftInput> = {}): ShiftDraftInput => ({
  kind: 'packing',
  siteId: null,
  day: TOMORROW,
  fromMinute: 540,
  toMinute: 660,
  places: [...PACKERS],
  signUpOpensAt: null,
  urgency: 1,
  approval: false,
  ...draft,
});

export const places = (role: Role, most: number, least = 1): ShiftDraftInput['places'] => [
  { role, least, most },
];

/** A whole command of changes. */
export const changesOf = (
  changes: readonly (Pick<ShiftChangeInput, 'kind' | 'shiftId'> & Partial<ShiftChangeInput>)[],
  publish: ChangeShiftsInput['publish'] = [],
): ChangeShiftsInput => ({
  key: randomUUID(),
  changes: changes.map((change) => ({ version: 0, ...change })),
  publish,
});

/** Shifts put down through the verbs of the board, and people with a past. */
export class GivenShifts {
  readonly services: ShiftServices;

  constructor(
    private readonly work: Work,
    readonly hub: WorkHub,
  ) {
    this.services = shiftServices(work.fresh.db);
  }

  /** Adds a shift and publishes it in one command. */
  async published(draft: Partial<ShiftDraftInput> = {}): Promise<Shift> {
    const shiftId = randomUUID();
    const command = changesOf([{ kind: 'add', shiftId, shift: aShift(draft) }], [{ shiftId, version: 0 }]);
    const [shift] = await this.services.shifts.change(this.hub.organizer, command);
    if (shift === undefined) throw new Error('a published shift comes back');
    return shift;
  }

  /** Somebody cleared for these roles who has done shifts enough to be no newcomer. */
  async experienced(handle: string, roles: readonly Role[] = ['packer'], until?: string): Promise<Member> {
    const { me } = await this.newcomer(handle, roles, until);
    await this.past(me, 3);
    return me;
  }

  newcomer(handle: string, roles: readonly Role[] = ['packer'], until?: string) {
    return this.work.member(this.hub.id, handle, { roles, ...(until === undefined ? {} : { until }) });
  }

  /** Finished shifts of last month, one a day. */
  async past(me: Member, count: number, kind: ShiftKind = 'packing'): Promise<void> {
    await this.work.sql(PAST, [this.hub.id, me.id, count, kind]);
  }

  /** Signs up, and answers how it stands. */
  signUp(me: Member, shift: { readonly id: string }, role: Role = 'packer', orWait = false) {
    return this.services.signUps.signUp(me, { shiftId: shift.id, role, orWait, key: randomUUID() });
  }

  /** How many people a shift has, by state of their sign-up. */
  async states(shift: { readonly id: string }): Promise<Record<string, number>> {
    const rows = await this.work.sql<{ state: string; n: number }>(
      'SELECT state, count(*)::int AS n FROM sign_up WHERE shift_id = $1 GROUP BY state',
      [shift.id],
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  }

  /** A sealed site, saved through its verb. Returns its id. */
  async site(kind: 'school' | 'door' | 'room', within: string | null = null): Promise<string> {
    const id = randomUUID();
    await this.services.sites.save(this.hub.organizer, { ...(await this.siteInput(id, 0)), kind, within });
    return id;
  }

  async siteInput(
    id: string,
    version: number,
    readers: readonly KeyPair[] = [this.hub.hubKey, this.hub.boardKey],
  ) {
    const context = {
      deployment: 'doorstep',
      hub: this.hub.id,
      subject: id,
      compartment: 'site',
      version,
    } as const;
    const { body, wraps } = await sealBox(
      context,
      { name: 'Sentinel School', note: 'blue door' },
      readers.map(publicOf),
    );
    const box = {
      compartment: 'site' as const,
      version,
      body: Buffer.from(body),
      wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
    };
    return {
      id,
      version,
      kind: 'school' as const,
      within: null,
      state: 'open' as const,
      box,
      key: randomUUID(),
    };
  }

  stranger(): Promise<KeyPair> {
    return newKeyPair({ extractable: false });
  }
}

const PAST = `
  WITH days AS (SELECT n, gen_random_uuid() AS id, date '2026-10-01' + n AS day FROM generate_series(1, $3::int) n),
  laid AS (
    INSERT INTO shift (hub_id, id, kind, day, from_minute, to_minute, starts_at, ends_at, state, urgency, approval)
    SELECT $1, id, $4, day, 540, 600, day + interval '14 hours', day + interval '15 hours', 'closed', 1, false FROM days
    RETURNING id, starts_at, ends_at
  ), placed AS (
    INSERT INTO shift_place (hub_id, shift_id, role, least, most) SELECT $1, id, 'packer', 1, 9 FROM days RETURNING shift_id)
  INSERT INTO sign_up (hub_id, id, shift_id, role, most, seat, member_id, state, starts_at, ends_at, queued_at)
  SELECT $1, gen_random_uuid(), id, 'packer', 9, 1, $2, 'completed', starts_at, ends_at, starts_at
  FROM laid JOIN placed ON placed.shift_id = laid.id`;
