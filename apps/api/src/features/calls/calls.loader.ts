import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { listsInOrder, onesInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { CallAttempt, CallGrip } from './call.types';

/** Calls and grips of many cases, one statement each. */
@Injectable()
export class CallLoaders {
  constructor(private readonly db: Db) {}

  readonly attempts = perRequest<string, CallAttempt[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows: (CallAttempt & { requestId: string })[] = await tx.query(ATTEMPTS, [
        hubOf(context.actor),
        ids,
      ]);
      return listsInOrder(ids, rows, ({ requestId }) => requestId);
    }),
  );

  readonly grip = perRequest<string, CallGrip | null>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows: (CallGrip & { requestId: string })[] = await tx.query(GRIPS, [
        hubOf(context.actor),
        ids,
        this.db.now(),
      ]);
      return onesInOrder(ids, rows, ({ requestId }) => requestId);
    }),
  );
}

const ATTEMPTS = `
  SELECT a.request_id AS "requestId", a.n, m.handle AS by, a.at, a.outcome, a.next_at AS "nextAt"
  FROM call_attempt a JOIN member m ON m.hub_id = a.hub_id AND m.id = a.by
  WHERE a.hub_id = $1 AND a.request_id = ANY($2) ORDER BY a.n DESC`;

const GRIPS = `
  SELECT r.id AS "requestId", m.id AS "memberId", m.handle, r.grip_until AS until
  FROM request r JOIN member m ON m.hub_id = r.hub_id AND m.id = r.grip_by
  WHERE r.hub_id = $1 AND r.id = ANY($2) AND r.grip_until > $3`;
