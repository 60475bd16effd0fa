import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { listsInOrder, onesInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { SealedBox } from '../boxes/box.types';
import { BoxesService } from '../boxes/boxes.service';
import { DisclosureEntity } from '../requests/disclosure.entity';
import { TaskEntity } from '../tasks/task.entity';
import type { LastChange, Merge } from './merge.types';
import {
  readHere,
  readLastChanges,
  readMerges,
  readSameHousehold,
  readSamePlace,
} from './read-same-household';
import type { Opening } from './triage.types';

/** Nested fields of case files, by request id: one statement a field, one transaction for all. */
@Injectable()
export class CaseLoaders {
  constructor(
    private readonly db: Db,
    private readonly boxStore: BoxesService,
  ) {}

  readonly boxes = perRequest<string, SealedBox[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const compartments = ['card', 'place', 'contact', 'care'] as const;
      const boxes = await this.boxStore.findForRequests(tx, hubOf(context.actor), 'hub', compartments, ids);
      const lists = listsInOrder(ids, boxes, ({ requestId }) => requestId);
      return lists.map((list) => list.map(({ box }) => box));
    }),
  );

  readonly tasks = perRequest<string, TaskEntity[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const where = { hubId: hubOf(context.actor), requestId: In(ids) };
      const tasks = await tx.find(TaskEntity, {
        where,
        order: { requestId: 'ASC', kind: 'ASC', part: 'ASC' },
      });
      return listsInOrder(ids, tasks, (task) => task.requestId);
    }),
  );

  readonly openings = perRequest<string, Opening[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const where = { hubId: hubOf(context.actor), requestId: In(ids) };
      const rows = await tx.find(DisclosureEntity, { where, order: { day: 'ASC', role: 'ASC' } });
      return listsInOrder(ids, rows, (row) => row.requestId);
    }),
  );

  readonly sameHousehold = perRequest<string, string[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const pairs = await readSameHousehold(tx, hubOf(context.actor), ids);
      const lists = listsInOrder(ids, pairs, (pair) => pair.id);
      return lists.map((list) => list.map((pair) => pair.other));
    }),
  );

  readonly samePlace = perRequest<string, string[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const pairs = await readSamePlace(tx, hubOf(context.actor), ids);
      return listsInOrder(ids, pairs, (pair) => pair.id).map((list) => list.map((pair) => pair.other));
    }),
  );

  readonly here = perRequest<string, string[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows = await readHere(tx, hubOf(context.actor), ids, this.db.now());
      return listsInOrder(ids, rows, (row) => row.id).map((list) => list.map((row) => row.handle));
    }),
  );

  readonly merges = perRequest<string, Merge[]>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows = await readMerges(tx, hubOf(context.actor), ids, this.db.now());
      return listsInOrder(ids, rows, (row) => row.of);
    }),
  );

  readonly lastChange = perRequest<string, LastChange | null>((context, ids) =>
    readTogether(this.db, context, async (tx) => {
      const rows = await readLastChanges(tx, hubOf(context.actor), ids);
      return onesInOrder(ids, rows, (row) => row.id);
    }),
  );
}
