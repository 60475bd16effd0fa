import { Injectable } from '@nestjs/common';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import { BoxesService, hasSealedForm } from '../boxes/boxes.service';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { CLOSURE_ERASE, erasureOf } from './closure-erase.job';
import { ClosureEntity } from './closure.entity';
import type { CloseAreaInput, Closure } from './closure.types';

/** Enough for a bad day, and few enough to draw. */
const MOST_A_DAY = 20;
const FARTHEST_DAYS = 28;

/** Areas that nobody drives through on a day. The server keeps the day; the area opens in browsers of the hub only. */
@Injectable()
export class ClosuresService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly boxes: BoxesService,
  ) {}

  /**
   * Those of one day: for organizers, and for who has a run on it, as with a place. Anybody else gets an empty list,
   * and not the day's number either.
   */
  ofDay(me: Member, day: string): Promise<Closure[]> {
    return this.db.read(me, async (tx) => {
      const mayKnow = me.relation === 'organizer' || (await drivesOn(tx, me, day));
      if (!mayKnow) return [];
      const rows = await tx.find(ClosureEntity, { where: { hubId: me.hubId, day }, order: { id: 'ASC' } });
      return this.withBoxes(tx, me, rows);
    });
  }

  /**
   * Closes an area for a day. Refuses WINDOW_PAST, WINDOW_TOO_FAR, BOX_MALFORMED, BOX_FOR_WRONG_KEY, BOX_MISSING and
   * CLOSURES_FULL.
   */
  close(me: Member, input: CloseAreaInput): Promise<Closure> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: input.key,
        verb: 'closure.make',
        work: async () => {
          await this.insert(tx, now, me, input);
          return this.one(tx, me, input.id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => this.one(tx, me, String(id)),
      }),
    );
  }

  /** Opens it again. True also when it was open already and the same command comes twice. Refuses NOT_FOUND. */
  lift(me: Member, id: string, key: string): Promise<boolean> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'closure.lift',
        work: async () => {
          const { affected } = await tx.delete(ClosureEntity, { hubId: me.hubId, id });
          if (affected !== 1) throw new Refusal('NOT_FOUND');
          await this.boxes.erase(tx, me.hubId, id, ['closure']);
          await record(tx, now, me, { verb: 'closure.lift', subjectId: id });
          await announce(tx, me.hubId, 'closure', id);
          return true;
        },
        answerOf: () => true,
        reread: () => Promise.resolve(true),
      }),
    );
  }

  private async insert(tx: Tx, now: Date, me: Member, { id, day, box }: CloseAreaInput): Promise<void> {
    const { hubId } = me;
    const hub = await this.hubs.require(tx, hubId);
    const today = hubDay(now, hub.timeZone);
    // Days in this form sort as text.
    if (day < today) throw new Refusal('WINDOW_PAST');
    if (day > addDays(dayText(today), FARTHEST_DAYS)) throw new Refusal('WINDOW_TOO_FAR');
    await this.requireReaders(tx, now, hubId, box);
    // Who closes the last free place of a day waits for who closes beside him: the hub's row is the queue.
    await tx.query('SELECT FROM hub WHERE id = $1 FOR UPDATE', [hubId]);
    if ((await tx.countBy(ClosureEntity, { hubId, day })) >= MOST_A_DAY) throw new Refusal('CLOSURES_FULL');
    const erasure = erasureOf(day, hub.timeZone);
    await tx.insert(ClosureEntity, { hubId, id, day });
    await this.boxes.put(tx, hubId, id, [{ ...box, expiresOn: erasure.day }]);
    await enqueue(tx, hubId, CLOSURE_ERASE, { closureId: id }, { runAt: erasure.at, dedupeKey: id });
    await record(tx, now, me, { verb: 'closure.make', subjectId: id });
    await announce(tx, hubId, 'closure', id);
  }

  /** Hub and board, nobody else: organizers plan with it, and drivers of the day drive around it. */
  private async requireReaders(tx: Tx, now: Date, hubId: string, box: CloseAreaInput['box']): Promise<void> {
    if (box.compartment !== 'closure' || box.version !== 0 || !hasSealedForm(box)) {
      throw new Refusal('BOX_MALFORMED', { compartment: 'closure' });
    }
    const { hub, board } = await this.hubs.currentKids(tx, now, hubId);
    const kids = box.wraps.map(({ kid }) => kid);
    if (!kids.every((kid) => kid === hub || kid === board)) {
      throw new Refusal('BOX_FOR_WRONG_KEY', { compartment: 'closure' });
    }
    if (kids.length < 2) throw new Refusal('BOX_MISSING', { compartment: 'closure' });
  }

  private async one(tx: Tx, me: Member, id: string): Promise<Closure> {
    const row = await tx.findOneBy(ClosureEntity, { hubId: me.hubId, id });
    const [closure] = row === null ? [] : await this.withBoxes(tx, me, [row]);
    if (closure === undefined) throw new Refusal('NOT_FOUND');
    return closure;
  }

  private async withBoxes(tx: Tx, me: Member, rows: readonly ClosureEntity[]): Promise<Closure[]> {
    const ids = rows.map(({ id }) => id);
    const purpose = me.relation === 'organizer' ? 'hub' : 'board';
    const boxes = await this.boxes.findFor(tx, me.hubId, purpose, ['closure'], ids);
    const byId = new Map(boxes.map((box) => [box.subjectId, box]));
    return rows.flatMap(({ id, day }) => {
      const box = byId.get(id);
      return box === undefined ? [] : [{ id, day, box }];
    });
  }
}

/** The same members to whom the places of that day are handed out. */
async function drivesOn(tx: Tx, me: Member, day: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM run WHERE hub_id = $1 AND member_id = $2 AND day = $3
       AND state IN ('accepted', 'loading', 'departed') LIMIT 1`,
    [me.hubId, me.id, day],
  );
  return rows.length > 0;
}
