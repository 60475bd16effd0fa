import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { announce } from '../../platform/graphql/announce';
import { BoxesService } from '../boxes/boxes.service';
import { NoticesService } from '../notices/notices.service';
import { findLots } from './find-lots';
import { openRecall } from './open-recall';
import type { OpenRecallInput, RecallDoorInput, RecallSearch } from './recall-inputs.types';
import type { Recall, RecallHeard, RecallLine, RecallMatch } from './recall.types';
import { readHeard, readRecall, readRecalls } from './read-recall';
import { closeRecall, endLot, holdReturned, type LotEnd, sayDoor, takeOut } from './work-recall';

interface Verb {
  readonly verb: string;
  readonly recallId: string;
  readonly key: string;
  readonly reason?: string;
}

/**
 * From a lot to the door, within a day. What holds some of it is set apart when the recall opens; households are opened
 * in the hub's own browser only; who knows and who does not is counted from the ledger, never from a list that was made
 * once.
 */
@Injectable()
export class RecallsService {
  constructor(
    private readonly db: Db,
    private readonly boxes: BoxesService,
    private readonly notices: NoticesService,
  ) {}

  list(me: Member): Promise<RecallLine[]> {
    return this.db.read(me, (tx) => readRecalls(tx, me.hubId));
  }

  /** What other hubs say that nobody here has taken up. */
  heard(me: Member): Promise<RecallHeard[]> {
    return this.db.read(me, (tx) => readHeard(tx, me.hubId));
  }

  /** Lots that fit what is known of the goods. */
  find(me: Member, asked: RecallSearch): Promise<RecallMatch[]> {
    return this.db.read(me, (tx) => findLots(tx, me.hubId, asked));
  }

  /** Refuses NOT_FOUND. */
  read(me: Member, id: string): Promise<Recall> {
    return this.db.read(me, (tx) => readRecall(tx, this.boxes, me, id));
  }

  /** Sets apart all of these lots and of every kit that holds some. Refuses NOT_FOUND, RECALL_LOT_TAKEN, BUSY. */
  open(me: Member, input: OpenRecallInput): Promise<Recall> {
    const { id: recallId, key } = input;
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'recall.open',
        work: async () => {
          await openRecall(tx, now, this.notices, { me, input });
          await announce(tx, me.hubId, 'recall', recallId);
          return readRecall(tx, this.boxes, me, recallId);
        },
        answerOf: () => recallId,
        reread: (id) => readRecall(tx, this.boxes, me, String(id)),
      }),
    );
  }

  /** The goods are out of this bag. Refuses NOT_FOUND, RECALL_NOT_FROM_HERE. */
  takeOut(me: Member, recallId: string, taskId: string, key: string): Promise<Recall> {
    return this.move(me, { verb: 'recall.take_out', recallId, key }, (tx, now) =>
      takeOut(tx, now, { me, recallId, taskId }),
    );
  }

  /** What a call came to. Refuses NOT_FOUND, RECALL_NOT_FROM_HERE. */
  door(me: Member, input: RecallDoorInput): Promise<Recall> {
    const { recallId, key, outcome: reason } = input;
    return this.move(me, { verb: 'recall.door', recallId, key, reason }, (tx, now) =>
      sayDoor(tx, now, { me, input }),
    );
  }

  /** Sets apart what came back meanwhile. Refuses NOT_FOUND, RECALL_NOT_FROM_HERE. */
  holdReturned(me: Member, recallId: string, key: string): Promise<Recall> {
    return this.move(me, { verb: 'recall.hold', recallId, key }, (tx, now) =>
      holdReturned(tx, now, { me, recallId }),
    );
  }

  /** Destroys what was set apart of a lot, or gives it back. Refuses NOT_FOUND, RECALL_NOT_FROM_HERE. */
  endLot(me: Member, which: { recallId: string; lotId: string; end: LotEnd }, key: string): Promise<Recall> {
    const { recallId, end } = which;
    return this.move(me, { verb: `recall.${end}`, recallId, key }, (tx, now) =>
      endLot(tx, now, { me, ...which }),
    );
  }

  /** When nothing is left to do. Refuses NOT_FOUND, RECALL_NOT_FROM_HERE, RECALL_NOT_EMPTY with what is left. */
  close(me: Member, recallId: string, key: string): Promise<Recall> {
    return this.move(me, { verb: 'recall.close', recallId, key }, (tx, now) =>
      closeRecall(tx, now, { me, recallId }),
    );
  }

  private move(
    me: Member,
    { verb, recallId, key, reason }: Verb,
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<Recall> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, {
            verb,
            subjectId: recallId,
            ...(reason === undefined ? {} : { reason }),
          });
          await announce(tx, me.hubId, 'recall', recallId);
          return readRecall(tx, this.boxes, me, recallId);
        },
        answerOf: () => recallId,
        reread: (id) => readRecall(tx, this.boxes, me, String(id)),
      }),
    );
  }
}
