import { Injectable } from '@nestjs/common';
import { FOLLOW_UP } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { moveOnce, type Move } from '../../platform/move-once';
import { BoxesService } from '../boxes/boxes.service';
import type { CheckFollowUpInput, CloseFollowUpInput, FollowUp } from './follow-up.types';

export { dropFollowUp, openFollowUp, type OpeningFollowUp } from './open-follow-up';

type Row = Omit<FollowUp, 'contact'>;

const AS = { topic: 'followUp', refusal: 'FOLLOW_UP_NOT_FROM_HERE' } as const;

/** Doors that stayed shut. The list is worked until it is empty: no answer may mean more than nobody at home. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly db: Db,
    private readonly boxes: BoxesService,
  ) {}

  /** What is open, of whatever day, oldest first. */
  list(me: Member): Promise<FollowUp[]> {
    return this.db.read(me, (tx) => this.read(tx, me, OPEN));
  }

  /**
   * Writes down what a wellbeing check found. It stays open: only `close` ends it.
   * Refuses NOT_FOUND and FOLLOW_UP_NOT_FROM_HERE.
   */
  check(me: Member, { id, version, result, key }: CheckFollowUpInput): Promise<FollowUp> {
    return this.move(me, { id, key, verb: 'follow_up.check', reason: result }, (tx, now) =>
      returning(tx, CHECK, [me.hubId, id, version, FOLLOW_UP.check.from, result, now]),
    );
  }

  /** Says what became of it, and takes it from the list. Refuses as `check`. */
  close(me: Member, { id, version, outcome, key }: CloseFollowUpInput): Promise<FollowUp> {
    return this.move(me, { id, key, verb: 'follow_up.close', reason: outcome }, (tx, now) =>
      returning(tx, CLOSE, [me.hubId, id, version, FOLLOW_UP.close.from, outcome, me.handle, now]),
    );
  }

  /** Puts it back on the list. Refuses as `check`. */
  reopen(me: Member, id: string, version: number, key: string): Promise<FollowUp> {
    return this.move(me, { id, key, verb: 'follow_up.reopen' }, (tx) =>
      returning(tx, REOPEN, [me.hubId, id, version, FOLLOW_UP.reopen.from]),
    );
  }

  private move(
    me: Member,
    what: Pick<Move<FollowUp>, 'id' | 'key' | 'verb' | 'reason'>,
    change: Move<FollowUp>['change'],
  ): Promise<FollowUp> {
    const read: Move<FollowUp>['read'] = (tx, id) => this.one(tx, me, id);
    return moveOnce(this.db, me, { ...what, ...AS, change, read });
  }

  private async one(tx: Tx, me: Member, id: string): Promise<FollowUp> {
    const [found] = await this.read(tx, me, ONE, [id]);
    if (found === undefined) throw new Refusal('NOT_FOUND');
    return found;
  }

  private async read(tx: Tx, me: Member, which: string, more: readonly unknown[] = []): Promise<FollowUp[]> {
    const rows: Row[] = await tx.query(`${FOLLOW_UPS} ${which}`, [me.hubId, ...more]);
    const subjects = [...new Set(rows.map(({ boxId }) => boxId))];
    const boxes = await this.boxes.findFor(tx, me.hubId, 'hub', ['contact'], subjects);
    const byId = new Map(boxes.map((box) => [box.subjectId, box]));
    return rows.map((row) => ({ ...row, contact: byId.get(row.boxId) ?? null }));
  }
}

const FOLLOW_UPS = `
  SELECT f.id, f.task_id AS "taskId", t.request_id AS "requestId", q.box_id AS "boxId", q.state AS "requestState",
    t.kind, t.state AS "taskState", t.cell, f.reason, r.letter, m.handle, f.opened_at AS "openedAt",
    s.device_time AS "deviceTime", f.state, f.checks, f.last_check AS "lastCheck", f.checked_at AS "checkedAt",
    f.outcome, f.closed_by AS "closedBy", f.version
  FROM follow_up f
  JOIN stop s ON s.hub_id = f.hub_id AND s.id = f.id
  JOIN run r ON r.hub_id = s.hub_id AND r.id = s.run_id
  JOIN member m ON m.hub_id = r.hub_id AND m.id = r.member_id
  JOIN task t ON t.hub_id = f.hub_id AND t.id = f.task_id
  JOIN request q ON q.hub_id = t.hub_id AND q.id = t.request_id
  WHERE f.hub_id = $1`;

const OPEN = `AND f.state = 'open' ORDER BY f.opened_at, f.id LIMIT 200`;
const ONE = `AND f.id = $2`;

const CHECK = `
  UPDATE follow_up SET checks = checks + 1, last_check = $5, checked_at = $6, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = ANY($4) RETURNING id`;

const CLOSE = `
  UPDATE follow_up SET state = 'closed', outcome = $5, closed_by = $6, closed_at = $7, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = ANY($4) RETURNING id`;

const REOPEN = `
  UPDATE follow_up SET state = 'open', outcome = NULL, closed_by = NULL, closed_at = NULL, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = ANY($4) RETURNING id`;
