import { Injectable } from '@nestjs/common';
import { STANDING } from '@doorstep/lifecycle';
import { addDays, instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import { systemOf, type Actor, type Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import { hubDay } from '../hubs/hubs.service';
import type { RequestEntity } from '../requests/request.entity';
import { changeOccurrence } from './change-occurrence';
import { checkPromise, checkRule, makeStanding } from './make-standing';
import { ruleDays } from './occurrence-days';
import { settleOccurrences } from './settle-occurrences';
import { StandingDoors } from './standing-doors';
import { STANDING_ERASE } from './standing-jobs';
import { lockStanding, readStandings, type StandingRow } from './standing-row';
import { putTasks } from './standing-tasks';
import type {
  ChangeOccurrenceInput,
  ChangeStandingInput,
  MakeStandingInput,
  PauseStandingInput,
  RenewStandingInput,
  SkipDayInput,
  StandingRequest,
  StandingStepInput,
} from './standing.types';

export { eraseForFamily } from './erase-for-family';
/** Days after its last occurrence on which what is sealed of an ended standing request goes. */
const KEPT_AFTER_END = 7;
/** How many days of the rule a screen is told. */
const SHOWN_DAYS = 56;

/** Needs that come back. Every verb ends with the same step: the next two weeks are brought in line. */
@Injectable()
export class StandingService {
  constructor(
    private readonly db: Db,
    private readonly doors: StandingDoors,
  ) {}

  /** Those that are not over, the one to renew first on top. */
  list(me: Member): Promise<StandingRequest[]> {
    return this.read(me, null);
  }

  /** One of the reader's hub, also when it is over. Refuses NOT_FOUND. */
  async one(me: Member, id: string): Promise<StandingRequest> {
    const [standing] = await this.read(me, id);
    if (standing === undefined) throw new Refusal('NOT_FOUND');
    return standing;
  }

  /**
   * Makes one from a request. Refuses REQUEST_CHANGED, REQUEST_NOT_FROM_HERE, STANDING_EXISTS, STANDING_TOO_LONG,
   * WINDOW_*, SERIES_*, BOX_* and TASKS_DO_NOT_FIT.
   */
  make(me: Member, input: MakeStandingInput): Promise<StandingRequest> {
    return this.once(me, 'standing.make', input, (tx, now) => makeStanding(tx, now, me, this.doors, input));
  }

  /** Gives all days that nobody has taken yet another rule, time or tasks. Refuses STANDING_*, SERIES_*, TASKS_DO_NOT_FIT. */
  change(me: Member, input: ChangeStandingInput): Promise<StandingRequest> {
    return this.turn(me, 'standing.change', input, { changed: true }, async (tx, zone) => {
      const rule = checkRule(input, zone);
      await putTasks(tx, me.hubId, input.id, input.tasks);
      const { startsOn, until = null, fromMinute, toMinute } = input;
      return { rule, starts_on: startsOn, until, from_minute: fromMinute, to_minute: toMinute };
    });
  }

  /** Takes the coming days back, until a day or until told. Refuses STANDING_* and WINDOW_PAST. */
  pause(me: Member, input: PauseStandingInput): Promise<StandingRequest> {
    return this.turn(me, 'standing.pause', input, {}, (_tx, zone, now, row) => {
      if (input.until && input.until <= hubDay(now, zone)) throw new Refusal('WINDOW_PAST');
      return { state: step(row, 'pause'), paused_until: input.until ?? null };
    });
  }

  /** Goes on; days that the pause took come back. Refuses STANDING_*. */
  resume(me: Member, input: StandingStepInput): Promise<StandingRequest> {
    return this.turn(me, 'standing.resume', input, {}, (_tx, _zone, _now, row) => ({
      state: step(row, 'resume'),
      paused_until: null,
    }));
  }

  /** Leaves one day out. The series goes on. Refuses STANDING_*, WINDOW_PAST, and SERIES_STARTS_ELSEWHERE for another day. */
  skip(me: Member, input: SkipDayInput): Promise<StandingRequest> {
    return this.turn(me, 'standing.skip', input, {}, (_tx, zone, now, row) => {
      const today = hubDay(now, zone);
      if (input.day < today) throw new Refusal('WINDOW_PAST');
      if (!ruleDays(row, input.day, 1, zone).includes(input.day))
        throw new Refusal('SERIES_STARTS_ELSEWHERE', { day: input.day });
      const ahead = row.skipped.filter((day) => day >= today && day !== input.day);
      return { skipped: [...ahead, input.day].sort() };
    });
  }

  /** Puts a day back that was left out. Refuses STANDING_*. */
  unskip(me: Member, input: SkipDayInput): Promise<StandingRequest> {
    return this.turn(me, 'standing.unskip', input, {}, (_tx, _zone, _now, row) => ({
      skipped: row.skipped.filter((day) => day !== input.day),
    }));
  }

  /** Somebody asked the family: it goes on. Refuses STANDING_* and WINDOW_PAST. */
  renew(me: Member, input: RenewStandingInput): Promise<StandingRequest> {
    return this.turn(me, 'standing.renew', input, {}, (_tx, zone, now) => {
      checkPromise(input.renewBy, hubDay(now, zone));
      return { renew_by: input.renewBy };
    });
  }

  /** Ends it; its coming days are taken back, and what is sealed of it goes a week after the last one. Refuses STANDING_*. */
  end(me: Member, input: StandingStepInput): Promise<StandingRequest> {
    return this.turn(me, 'standing.end', input, {}, (_tx, _zone, _now, row) => ({
      state: step(row, 'end'),
      paused_until: null,
    }));
  }

  /** Changes one day only, which gets boxes of its own. Refuses REQUEST_*, OCCURRENCE_TAKEN, BOX_*, WINDOW_*, TASKS_DO_NOT_FIT. */
  changeOne(me: Member, input: ChangeOccurrenceInput): Promise<RequestEntity> {
    return this.db.write(me, (tx, now) => {
      const reread = () => this.doors.requests.require(tx, me.hubId, input.id);
      return once(tx, now, me, {
        key: input.key,
        verb: 'standing.changeOne',
        work: async () => {
          await changeOccurrence(tx, now, me, this.doors, input);
          return reread();
        },
        answerOf: ({ id }) => id,
        reread,
      });
    });
  }

  /** The night: lays what has come within two weeks, wakes who was paused until today, ends who was not renewed. */
  async layAll(hubId: string): Promise<void> {
    const me = systemOf(hubId);
    const ids = await this.db.read(me, async (tx) =>
      (await readStandings(tx, hubId, null)).map(({ id }) => id),
    );
    const failed: unknown[] = [];
    for (const id of ids) {
      await this.db
        .write(me, (tx, now) => this.layOne(tx, now, hubId, id))
        .catch((error: unknown) => failed.push(error));
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} standing requests not laid`);
  }

  private async layOne(tx: Tx, now: Date, hubId: string, id: string): Promise<void> {
    const me = systemOf(hubId);
    const { timeZone: zone } = await this.doors.hubs.require(tx, hubId);
    const today = hubDay(now, zone);
    const row = await lockStanding(tx, hubId, id);
    const next = byItself(row, today);
    if (next !== null) {
      await this.write(tx, row, { state: next, paused_until: null });
      await record(tx, now, me, {
        verb: next === 'ended' ? 'standing.end' : 'standing.resume',
        subjectId: id,
      });
      await announce(tx, hubId, 'standing', id);
    }
    await this.settle(tx, now, me, { hubId, id, zone, changed: false });
  }

  private async settle(
    tx: Tx,
    now: Date,
    me: Actor,
    { hubId, id, zone, changed }: { hubId: string; id: string; zone: string; changed: boolean },
  ): Promise<void> {
    const standing = await lockStanding(tx, hubId, id);
    await settleOccurrences(tx, now, me, this.doors, { standing, zone, changed });
    if (standing.state !== 'ended') return;
    const [last]: { day: string | null }[] = await tx.query(
      `SELECT max(day)::text AS day FROM request WHERE hub_id = $1 AND standing_id = $2
         AND state NOT IN ('withdrawn', 'declined', 'duplicate', 'expired')`,
      [hubId, id],
    );
    const after = [last?.day ?? '', hubDay(now, zone)].sort().at(-1) as string;
    const runAt = new Date(instantOf(addDays(dayText(after), KEPT_AFTER_END), 0, zone));
    await enqueue(tx, hubId, STANDING_ERASE, { standingId: id }, { runAt, dedupeKey: id });
  }

  /** One guarded change of the row, and the next two weeks in line with it. */
  private turn(
    me: Member,
    verb: string,
    input: StandingStepInput,
    how: { readonly changed?: boolean },
    changes: (
      tx: Tx,
      zone: string,
      now: Date,
      row: StandingRow,
    ) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>,
  ): Promise<StandingRequest> {
    return this.once(me, verb, input, async (tx, now) => {
      const { hubId } = me;
      const { timeZone: zone } = await this.doors.hubs.require(tx, hubId);
      const row = await lockStanding(tx, hubId, input.id);
      const seen = { state: row.state, version: row.version };
      if (row.version !== input.version) throw new Refusal('STANDING_CHANGED', seen);
      if (row.state === 'ended') throw new Refusal('STANDING_NOT_FROM_HERE', seen);
      await this.write(tx, row, await changes(tx, zone, now, row));
      await this.settle(tx, now, me, { hubId, id: row.id, zone, changed: how.changed === true });
      await record(tx, now, me, { verb, subjectId: row.id });
      await announce(tx, hubId, 'standing', row.id);
    });
  }

  private async write(tx: Tx, row: StandingRow, change: Readonly<Record<string, unknown>>): Promise<void> {
    const names = Object.keys(change);
    const sets = names.map((name, i) => `${name} = $${i + 3}`).join(', ');
    await tx.query(`UPDATE standing SET ${sets}, version = version + 1 WHERE hub_id = $1 AND id = $2`, [
      row.hubId,
      row.id,
      ...names.map((name) => change[name]),
    ]);
  }

  private once(
    me: Member,
    verb: string,
    { key, id }: { readonly key: string; readonly id: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<StandingRequest> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          return this.shown(tx, now, me, id);
        },
        answerOf: () => id,
        reread: (kept) => {
          if (kept !== id) throw new Refusal('KEY_REUSED');
          return this.shown(tx, now, me, id);
        },
      }),
    );
  }

  private async shown(tx: Tx, now: Date, me: Member, id: string): Promise<StandingRequest> {
    const { timeZone } = await this.doors.hubs.require(tx, me.hubId);
    const [row] = await readStandings(tx, me.hubId, id);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    return withDays(row, hubDay(now, timeZone), timeZone);
  }

  private read(me: Member, id: string | null): Promise<StandingRequest[]> {
    return this.db.read(me, async (tx, now) => {
      const { timeZone } = await this.doors.hubs.require(tx, me.hubId);
      const today = hubDay(now, timeZone);
      const rows = await readStandings(tx, me.hubId, id);
      return rows.map((row) => withDays(row, today, timeZone));
    });
  }
}

/** The state a step leads to. Refuses STANDING_NOT_FROM_HERE. */
function step(row: StandingRow, command: keyof typeof STANDING): string {
  const { from, to } = STANDING[command];
  if ((from as readonly string[]).includes(row.state)) return to;
  throw new Refusal('STANDING_NOT_FROM_HERE', { state: row.state, version: row.version });
}

/** What the calendar alone makes of one: a pause that is over, or a promise that nobody renewed. */
function byItself(row: StandingRow, today: string): 'active' | 'ended' | null {
  const last = [row.renewBy, row.until ?? row.renewBy].sort()[0] as string;
  if (today > last) return 'ended';
  return row.state === 'paused' && row.pausedUntil !== null && row.pausedUntil <= today ? 'active' : null;
}

/** With the days a screen shows. */
export const withDays = (row: StandingRow, today: string, zone: string): StandingRequest => ({
  ...row,
  nextDays: ruleDays(row, today, SHOWN_DAYS, zone).filter(
    (day) => day <= row.renewBy && (row.until === null || day <= row.until),
  ),
});
