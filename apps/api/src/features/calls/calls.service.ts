import { Injectable } from '@nestjs/common';
import { GRIP_MINUTES, NOT_REACHED, REQUEST, type CallOutcome, type RequestState } from '@doorstep/lifecycle';
import { In } from 'typeorm';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { RequestEntity } from '../requests/request.entity';
import { RequestsService } from '../requests/requests.service';
import { EndingsService } from '../triage/endings.service';
import type { CallListRow, RecordCallInput } from './call.types';
import { CALL_LIST, type CallRow } from './read-call-list';

const MOST = 100;
const FARTHEST_MS = 60 * 86_400_000;

/** Households that must be reached before anything can be decided, and who is trying. */
@Injectable()
export class CallsService {
  constructor(
    private readonly db: Db,
    private readonly requests: RequestsService,
    private readonly endings: EndingsService,
  ) {}

  /** Who asked to be called by now, then who was tried longest ago; those never tried before them. */
  list(me: Member): Promise<CallListRow[]> {
    return this.db.read(me, async (tx, now) => {
      const rows: CallRow[] = await tx.query(CALL_LIST, [me.hubId, now, MOST]);
      const where = { hubId: me.hubId, id: In(rows.map(({ id }) => id)) };
      const files = new Map((await tx.find(RequestEntity, { where })).map((file) => [file.id, file]));
      return rows.flatMap(({ id, gripBy, gripHandle, gripUntil, ...row }) => {
        const file = files.get(id);
        const grip =
          gripBy !== null && gripHandle !== null && gripUntil !== null
            ? { memberId: gripBy, handle: gripHandle, until: gripUntil }
            : null;
        return file === undefined ? [] : [{ ...row, file, grip }];
      });
    });
  }

  /** Takes one to call, for 45 minutes. Again is longer. Refuses NOT_FOUND, CALL_TAKEN with who has it. */
  take(me: Member, id: string, key: string): Promise<RequestEntity> {
    return this.once(me, 'call.take', id, key, async (tx, now) => {
      const until = new Date(now.getTime() + GRIP_MINUTES * 60_000);
      const taken = await returning(tx, TAKE, [me.hubId, id, me.id, until, now]);
      if (taken.length === 0) throw await this.whyNot(tx, now, me, id);
      await announce(tx, me.hubId, 'request', id);
    });
  }

  /** Gives it back before the time is over. True also when it was free already. */
  drop(me: Member, id: string, key: string): Promise<RequestEntity> {
    return this.once(me, 'call.drop', id, key, async (tx) => {
      await tx.query(FREE, [me.hubId, id, me.id]);
      await announce(tx, me.hubId, 'request', id);
    });
  }

  /**
   * Says how a call ended and frees the grip. Who was not reached stays in the call list, or comes into it. Refuses
   * NOT_FOUND, REQUEST_CHANGED, REQUEST_NOT_FROM_HERE, CALL_TAKEN, WINDOW_PAST and WINDOW_TOO_FAR for the next try.
   */
  record(me: Member, input: RecordCallInput): Promise<RequestEntity> {
    const { id, version, outcome, nextAt = null, key } = input;
    return this.once(me, 'call.record', id, key, async (tx, now) => {
      if (nextAt !== null) checkNext(now, nextAt);
      const state = await this.lock(tx, now, me, id, version);
      const next = outcome === 'call_back' ? nextAt : null;
      await tx.query(RECORD, [me.hubId, id, me.id, now, outcome, next]);
      await tx.query(FREE, [me.hubId, id, me.id]);
      await record(tx, now, me, { verb: 'call.record', subjectId: id, reason: outcome });
      if (isForTheList(state, outcome)) {
        await this.endings.end(tx, now, me, { id, command: 'askMore', reason: 'cannot_reach' });
      }
      await announce(tx, me.hubId, 'request', id);
    });
  }

  /** Locks the request, so that two who hang up at once write two lines. */
  private async lock(tx: Tx, now: Date, me: Member, id: string, version: number): Promise<RequestState> {
    const [row]: { state: RequestState; version: number; taken: boolean }[] = await tx.query(LOCK, [
      me.hubId,
      id,
      me.id,
      now,
    ]);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    const seen = { state: row.state, version: row.version };
    if (row.taken) throw await this.whyNot(tx, now, me, id);
    if (row.version !== version) throw new Refusal('REQUEST_CHANGED', seen);
    if (!CALLABLE.includes(row.state)) throw new Refusal('REQUEST_NOT_FROM_HERE', seen);
    return row.state;
  }

  private async whyNot(tx: Tx, now: Date, me: Member, id: string): Promise<Refusal> {
    const request = await this.requests.require(tx, me.hubId, id);
    const [grip]: { handle: string; until: Date }[] = await tx.query(HELD_BY, [me.hubId, id, me.id, now]);
    if (grip !== undefined) {
      return new Refusal('CALL_TAKEN', { handle: grip.handle, until: grip.until.toISOString() });
    }
    return new Refusal('REQUEST_NOT_FROM_HERE', { state: request.state, version: request.version });
  }

  private once(
    me: Member,
    verb: string,
    id: string,
    key: string,
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<RequestEntity> {
    return this.db.write(me, (tx, now) => {
      const reread = () => this.requests.require(tx, me.hubId, id);
      return once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          return reread();
        },
        answerOf: () => id,
        reread: (kept) => {
          if (kept !== id) throw new Refusal('KEY_REUSED');
          return reread();
        },
      });
    });
  }
}

/** States in which a call is a part of deciding. */
const CALLABLE: readonly RequestState[] = [...REQUEST.askMore.from, 'needs_info', 'scheduled'];

/** Before anything is decided, a household that was not reached has to be called again. */
const isForTheList = (state: RequestState, outcome: CallOutcome): boolean =>
  NOT_REACHED.includes(outcome) && ['submitted', 'triage', 'waitlisted'].includes(state);

function checkNext(now: Date, nextAt: Date): void {
  if (nextAt <= now) throw new Refusal('WINDOW_PAST');
  if (nextAt.getTime() - now.getTime() > FARTHEST_MS) throw new Refusal('WINDOW_TOO_FAR');
}

const TAKE = `
  UPDATE request SET grip_by = $3, grip_until = $4 WHERE hub_id = $1 AND id = $2
    AND (grip_by IS NULL OR grip_by = $3 OR grip_until <= $5)
    AND state IN ('submitted', 'triage', 'needs_info', 'on_hold', 'waitlisted', 'open', 'scheduled')
  RETURNING id`;

const FREE = `
  UPDATE request SET grip_by = NULL, grip_until = NULL WHERE hub_id = $1 AND id = $2 AND grip_by = $3`;

const LOCK = `
  SELECT state, version, coalesce(grip_by <> $3 AND grip_until > $4, false) AS taken FROM request
  WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`;

const HELD_BY = `
  SELECT m.handle, r.grip_until AS until FROM request r
  JOIN member m ON m.hub_id = r.hub_id AND m.id = r.grip_by
  WHERE r.hub_id = $1 AND r.id = $2 AND r.grip_by <> $3 AND r.grip_until > $4`;

const RECORD = `
  INSERT INTO call_attempt (hub_id, request_id, n, by, at, outcome, next_at)
  SELECT $1, $2, coalesce(max(n), 0) + 1, $3, $4, $5, $6 FROM call_attempt WHERE hub_id = $1 AND request_id = $2`;
