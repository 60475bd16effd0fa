import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { listsInOrder } from '../../platform/graphql/in-order';
import { perRequest } from '../../platform/graphql/loaders';
import type { SealedBox } from '../boxes/box.types';
import { BoxesService } from '../boxes/boxes.service';
import { DisclosureEntity } from '../requests/disclosure.entity';
import { TaskEntity } from '../tasks/task.entity';
import { readSameHousehold } from './read-same-household';
import type { Opening } from './triage.types';

/** Nested fields of case files, by request id: one statement a field, whatever the number of cases. */
@Injectable()
export class CaseLoaders {
  constructor(
    private readonly db: Db,
    private readonly boxStore: BoxesService,
  ) {}

  readonly boxes = perRequest<string, SealedBox[]>(({ actor }, ids) =>
    this.db.read(actor, async (tx) => {
      const compartments = ['card', 'place', 'contact', 'care'] as const;
      const boxes = await this.boxStore.findFor(tx, hubOf(actor), 'hub', compartments, ids);
      return listsInOrder(ids, boxes, (box) => box.subjectId);
    }),
  );

  readonly tasks = perRequest<string, TaskEntity[]>(({ actor }, ids) =>
    this.db.read(actor, async (tx) => {
      const where = { hubId: hubOf(actor), requestId: In(ids) };
      const tasks = await tx.find(TaskEntity, {
        where,
        order: { requestId: 'ASC', kind: 'ASC', part: 'ASC' },
      });
      return listsInOrder(ids, tasks, (task) => task.requestId);
    }),
  );

  readonly openings = perRequest<string, Opening[]>(({ actor }, ids) =>
    this.db.read(actor, async (tx) => {
      const where = { hubId: hubOf(actor), requestId: In(ids) };
      const rows = await tx.find(DisclosureEntity, { where, order: { day: 'ASC', role: 'ASC' } });
      return listsInOrder(ids, rows, (row) => row.requestId);
    }),
  );

  readonly sameHousehold = perRequest<string, string[]>(({ actor }, ids) =>
    this.db.read(actor, async (tx) => {
      const pairs = await readSameHousehold(tx, hubOf(actor), ids);
      const lists = listsInOrder(ids, pairs, (pair) => pair.id);
      return lists.map((list) => list.map((pair) => pair.other));
    }),
  );
}
