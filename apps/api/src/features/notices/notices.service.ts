import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { Notice } from './notice.types';

/** A reminder to be put down. The same member, kind and subject is one reminder: put again, it moves. */
export interface NoticeDraft {
  readonly memberId: string;
  readonly kind: NoticeKind;
  readonly subjectId: string;
  readonly dueAt: Date;
}

/** More than anybody reads; the oldest go unread. */
const MOST = 50;

/**
 * The outbox of reminders. Features put rows beside what they remind of, in the same transaction; the app reads those
 * that are due. Nothing here sends anything: channels come later and send the constant text of the kind.
 */
@Injectable()
export class NoticesService {
  constructor(private readonly db: Db) {}

  /** Puts reminders down or moves them; one that was read is unread again. Idempotent. */
  async put(tx: Tx, now: Date, hubId: string, drafts: readonly NoticeDraft[]): Promise<void> {
    // One statement cannot move one row twice: of equal drafts the last counts.
    const unique = new Map(
      drafts.map((draft) => [`${draft.memberId} ${draft.kind} ${draft.subjectId}`, draft]),
    );
    const list = [...unique.values()];
    if (list.length === 0) return;
    await tx.query(PUT, [
      hubId,
      list.map(() => randomUUID()),
      list.map(({ memberId }) => memberId),
      list.map(({ kind }) => kind),
      list.map(({ subjectId }) => subjectId),
      list.map(({ dueAt }) => dueAt),
    ]);
    for (const { memberId, subjectId, dueAt } of list) {
      if (dueAt <= now) await announce(tx, hubId, 'notice', subjectId, memberId);
    }
  }

  /** Takes reminders about these subjects away; without kinds all of them. Fine when there are none. */
  async drop(
    tx: Tx,
    hubId: string,
    subjectIds: readonly string[],
    kinds?: readonly NoticeKind[],
  ): Promise<void> {
    if (subjectIds.length === 0) return;
    await tx.query(
      `DELETE FROM notice WHERE hub_id = $1 AND subject_id = ANY($2) AND ($3::text[] IS NULL OR kind = ANY($3))`,
      [hubId, subjectIds, kinds ?? null],
    );
  }

  /** What is due and unread, newest first. */
  mine(me: Member): Promise<Notice[]> {
    return this.db.read(me, (tx, now) =>
      tx.query(
        `SELECT id, kind, subject_id AS "subjectId", due_at AS "dueAt" FROM notice
         WHERE hub_id = $1 AND member_id = $2 AND state = 'waiting' AND due_at <= $3
         ORDER BY due_at DESC, id LIMIT ${MOST}`,
        [me.hubId, me.id, now],
      ),
    );
  }

  /** Puts one away. True also when it was read before. Refuses NOT_FOUND for what is not one's own. */
  read(me: Member, id: string, key: string): Promise<boolean> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'notice.read',
        work: async () => {
          const rows = await returning<{ id: string }>(
            tx,
            `UPDATE notice SET state = 'read' WHERE hub_id = $1 AND id = $2 AND member_id = $3 RETURNING id`,
            [me.hubId, id, me.id],
          );
          if (rows.length === 0) throw new Refusal('NOT_FOUND');
          return true;
        },
        answerOf: () => true,
        reread: () => Promise.resolve(true),
      }),
    );
  }
}

const PUT = `
  INSERT INTO notice (hub_id, id, member_id, kind, subject_id, due_at)
  SELECT $1, n.id, n.member_id, n.kind, n.subject_id, n.due_at
  FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::timestamptz[]) AS n(id, member_id, kind, subject_id, due_at)
  ON CONFLICT ON CONSTRAINT notice_once DO UPDATE SET due_at = excluded.due_at, state = 'waiting'`;
