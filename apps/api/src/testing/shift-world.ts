import { randomUUID } from 'node:crypto';
import { SIGN_UP, type Machine, type SignUpState } from '@doorstep/lifecycle';
import type { Member } from '../platform/auth/actor';
import { refusalIn } from '../platform/errors/what-went-wrong';
import type { Job } from '../platform/jobs/job-registry';
import { placeExpire } from '../features/sign-ups/place-expire.job';
import { shiftFill } from '../features/sign-ups/shift-fill.job';
import { shiftTurns } from '../features/shifts/shift-turn.job';
import { GivenShifts, places } from './given-shifts';
import { TOMORROW, type Work } from './given-work';
import { SPEC_NOW } from './harness';

/** A sign-up as the judge reads it, past every service. */
export interface SignUpRow {
  readonly id: string;
  readonly shiftId: string;
  readonly role: string;
  readonly memberId: string;
  readonly state: SignUpState;
  readonly seat: number | null;
  readonly queuedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface ShiftRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly day: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly role: 'companion' | 'carer';
  readonly most: number;
}

export interface ClearanceRow {
  readonly memberId: string;
  readonly role: string;
  readonly until: string | null;
  readonly state: string;
}

/** Everything the judge looks at, at one moment. */
export interface Picture {
  readonly now: Date;
  readonly signUps: readonly SignUpRow[];
  readonly shifts: readonly ShiftRow[];
  readonly clearances: readonly ClearanceRow[];
}

/** A small hub for random histories: four shifts that partly overlap, two organizers, five who know the work, one who does not. */
export class ShiftWorld {
  readonly members: Member[] = [];
  readonly organizers: Member[] = [];
  readonly shiftIds: string[] = [];
  /** Finished shifts before the history begins: these are never newcomers. */
  readonly experienced = new Set<string>();

  private constructor(
    readonly work: Work,
    readonly given: GivenShifts,
  ) {}

  static async open(work: Work): Promise<ShiftWorld> {
    work.fresh.clock.at = SPEC_NOW;
    const world = new ShiftWorld(work, new GivenShifts(work, await work.hub(`hub-${randomUUID()}`)));
    await world.fill();
    return world;
  }

  private async fill(): Promise<void> {
    const { given, work } = this;
    const second = await work.member(given.hub.id, 'bo', { roles: ['organizer'], tier: 5 });
    this.organizers.push(given.hub.organizer, { ...second.me, relation: 'organizer' });
    for (let n = 0; n < 5; n++) {
      const me = await given.experienced(`m${n}`, ['companion', 'carer']);
      this.members.push(me);
      this.experienced.add(me.id);
    }
    this.members.push((await given.newcomer('new', ['companion', 'carer'])).me);
    const door = { kind: 'school_presence', places: places('companion', 2) } as const;
    const drafts = [
      door,
      { ...door, fromMinute: 600, toMinute: 720, places: places('companion', 1) },
      { ...door, fromMinute: 720, toMinute: 780, approval: true },
      { kind: 'childcare_room', fromMinute: 540, toMinute: 700, places: places('carer', 3, 2) } as const,
    ];
    for (const draft of drafts) {
      const shift = await given.published({ ...draft, places: [...draft.places], day: TOMORROW });
      this.shiftIds.push(shift.id);
    }
  }

  pass(minutes: number): void {
    this.work.fresh.clock.pass(minutes * 60_000);
  }

  /** What a runner does: every job that is due, once; those that jobs leave behind as well. */
  async runJobs(): Promise<void> {
    const { signUps } = this.given.services;
    const jobs = new Map<string, Job>(
      [placeExpire(signUps), shiftFill(signUps), ...shiftTurns(signUps)].map((job) => [job.name, job]),
    );
    for (;;) {
      const due = await this.work.sql<{ id: string; name: string; payload: { shiftId: string } }>(
        `DELETE FROM job WHERE hub_id = $1 AND run_at <= $2 RETURNING id, name, payload`,
        [this.given.hub.id, this.work.fresh.clock.at],
      );
      if (due.length === 0) return;
      for (const { name, payload } of due)
        await jobs.get(name)?.run(this.work.fresh.db, this.given.hub.id, payload, this.work.fresh.clock.at);
    }
  }

  async picture(): Promise<Picture> {
    const hub = [this.given.hub.id];
    return {
      now: this.work.fresh.clock.at,
      signUps: await this.work.sql<SignUpRow>(
        `SELECT id, shift_id AS "shiftId", role, member_id AS "memberId", state, seat, queued_at AS "queuedAt",
           starts_at AS "startsAt", ends_at AS "endsAt" FROM sign_up WHERE hub_id = $1 AND role <> 'packer'`,
        hub,
      ),
      shifts: await this.work.sql<ShiftRow>(
        `SELECT s.id, s.kind, s.state, s.version, s.day::text AS day, s.starts_at AS "startsAt", s.ends_at AS "endsAt", p.role, p.most
         FROM shift s JOIN shift_place p ON p.shift_id = s.id AND p.role <> 'packer' WHERE s.hub_id = $1`,
        hub,
      ),
      clearances: await this.work.sql<ClearanceRow>(
        `SELECT member_id AS "memberId", role, until::text AS until, state FROM clearance WHERE hub_id = $1`,
        hub,
      ),
    };
  }
}

/** An expected "no" is an outcome like any other; everything else is a fault. */
export async function orRefused(verb: Promise<unknown>): Promise<void> {
  try {
    await verb;
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined || refusal.code === 'BUSY') throw error;
  }
}

/** Every state that the machine can reach from a state, itself included: what two looks may see one after the other. */
export function reachableFrom(state: SignUpState): ReadonlySet<SignUpState> {
  const machine: Machine<SignUpState, string> = SIGN_UP;
  const seen = new Set([state]);
  for (const from of seen)
    for (const way of Object.values(machine)) if (way.from.includes(from)) seen.add(way.to);
  return seen;
}
