import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { listsInOrder, onesInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { SealedBox } from '../boxes/box.types';
import { BoxesService } from '../boxes/boxes.service';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { standingsOf } from './standing-row';
import { STANDING_TASK } from './standing-tasks';
import { withDays } from './standing.service';
import type { StandingRequest, StandingOccurrence, StandingTask } from './standing.types';

/** Nested fields of standing requests: one statement a field, whatever their number. */
@Injectable()
export class StandingLoaders {
  constructor(
    private readonly db: Db,
    private readonly boxStore: BoxesService,
    private readonly hubs: HubsService,
  ) {}

  readonly boxes = perRequest<string, SealedBox[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const drawers = ['card', 'place', 'contact', 'care'] as const;
      const found = await this.boxStore.findFor(tx, hubOf(context.actor), 'hub', drawers, ids);
      return listsInOrder(ids, found, ({ subjectId }) => subjectId);
    }),
  );

  readonly occurrences = perRequest<string, StandingOccurrence[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows: (StandingOccurrence & { standingId: string })[] = await tx.query(OCCURRENCES, [
        hubOf(context.actor),
        ids,
      ]);
      return listsInOrder(ids, rows, ({ standingId }) => standingId);
    }),
  );

  readonly tasks = perRequest<string, StandingTask[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows: (StandingTask & { standingId: string })[] = await tx.query(TASKS, [
        hubOf(context.actor),
        ids,
      ]);
      return listsInOrder(ids, rows, ({ standingId }) => standingId);
    }),
  );

  /** By request: the standing request it is a day of, or was the origin of. */
  readonly ofRequest = perRequest<string, StandingRequest | null>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const hubId = hubOf(context.actor);
      const { timeZone } = await this.hubs.require(tx, hubId);
      const rows = await standingsOf(tx, hubId, ids);
      const shown = rows.map((row) => ({
        requestId: row.requestId,
        standing: withDays(row, hubDay(this.db.now(), timeZone), timeZone),
      }));
      return onesInOrder(ids, shown, ({ requestId }) => requestId).map((row) => row?.standing ?? null);
    }),
  );
}

const OCCURRENCES = `
  SELECT id AS "requestId", standing_id AS "standingId", occurrence, day, state, version, shares_boxes_of IS NULL AS own
  FROM request WHERE hub_id = $1 AND standing_id = ANY($2) ORDER BY occurrence DESC LIMIT 400`;

const TASKS = `
  SELECT t.standing_id AS "standingId", ${STANDING_TASK}
  FROM standing_task t WHERE t.hub_id = $1 AND t.standing_id = ANY($2) ORDER BY t.kind, t.part`;
