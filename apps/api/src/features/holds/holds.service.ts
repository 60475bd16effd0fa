import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import { hasSealedForm } from '../boxes/boxes.service';
import { hubDay } from '../hubs/hubs.service';
import { endHold } from './end-hold';
import { freeze, letGoOf, lockInside, type Which } from './freeze';
import { checkHoldTimes, erasureOf, HOLD_END, HOLD_ERASE } from './hold-times';
import { HoldEntity } from './hold.entity';
import type { Hold, LayHoldInput, OfferTimesInput } from './hold.types';
import { Neighbors } from './neighbors';
import { offerTimes } from './offer-times';
import { readHolds } from './read-holds';

/**
 * Pauses: of an area, of the hub, of a person. The server keeps kind, reason and times; an area is sealed, and the
 * browser that drew it names what lies inside.
 */
@Injectable()
export class HoldsService {
  constructor(
    private readonly db: Db,
    private readonly neighbors: Neighbors,
  ) {}

  /** In force or to come, soonest end first. */
  list(me: Member): Promise<Hold[]> {
    return this.db.read(me, (tx, now) => readHolds(tx, this.neighbors.boxes, me.hubId, { now }));
  }

  /**
   * Lays a hold: freezes what is inside and has not left, warns who is out. Refuses HOLD_TIMES_WRONG, NOT_FOUND (a
   * person who is none of the hub's), BOX_MALFORMED, BOX_FOR_WRONG_KEY and BOX_MISSING.
   */
  lay(me: Member, input: LayHoldInput): Promise<Hold> {
    return this.verb(
      me,
      { key: input.key, verb: 'hold.lay', reason: input.reason, id: input.id },
      async (tx, now) => {
        checkHoldTimes(now, input);
        const hold = await this.insert(tx, now, me, input);
        if (input.kind === 'area') await this.putArea(tx, now, me, input);
        await this.reach(tx, now, me, hold, whichOf(input));
        const payload = { holdId: hold.id };
        await enqueue(tx, me.hubId, HOLD_END, payload, { runAt: hold.untilAt, dedupeKey: hold.id });
        await enqueue(tx, me.hubId, HOLD_ERASE, payload, {
          runAt: erasureOf(hold.untilAt),
          dedupeKey: hold.id,
        });
      },
    );
  }

  /** What came in since, and lies inside: for an area by name, for the whole hub all there is. Refuses NOT_FOUND. */
  more(me: Member, id: string, taskIds: readonly string[], key: string): Promise<Hold> {
    return this.verb(me, { key, verb: 'hold.more', id }, async (tx, now) => {
      const hold = await lockHold(tx, me.hubId, id);
      if (hold.liftedAt !== null || hold.untilAt <= now) throw new Refusal('HOLD_NOT_FROM_HERE');
      await this.reach(tx, now, me, hold, hold.kind === 'area' ? { taskIds } : whichOf(hold));
    });
  }

  /** Lifts a hold: what it froze goes on as whoever has it says. Lifted before, it stays so. Refuses NOT_FOUND. */
  lift(me: Member, id: string, key: string): Promise<Hold> {
    return this.verb(me, { key, verb: 'hold.lift', id }, async (tx, now) => {
      await lockHold(tx, me.hubId, id);
      await endHold(tx, now, this.neighbors, { actor: me, holdId: id, onlyWhenDue: false });
    });
  }

  /** Gives what a hold froze another time. Refuses as offer-times.ts. */
  offerTimes(me: Member, input: OfferTimesInput): Promise<Hold> {
    return this.verb(me, { key: input.key, verb: 'hold.offer_times', id: input.holdId }, async (tx, now) => {
      const hold = await lockHold(tx, me.hubId, input.holdId);
      await offerTimes(tx, now, this.neighbors, { me, hold, input });
    });
  }

  private async insert(tx: Tx, now: Date, me: Member, input: LayHoldInput): Promise<HoldEntity> {
    const { id, kind, reason, fromAt, untilAt, memberId = null } = input;
    if ((kind === 'person') !== (memberId !== null))
      throw new Refusal('INPUT_MALFORMED', { field: 'memberId' });
    if (memberId !== null) await requireMember(tx, me.hubId, memberId);
    const row = { hubId: me.hubId, id, kind, reason, memberId, fromAt, untilAt, madeBy: me.id, madeAt: now };
    await tx.insert(HoldEntity, row);
    return lockHold(tx, me.hubId, id);
  }

  /** As with closed areas: sealed to hub and board, and to nobody else. */
  private async putArea(
    tx: Tx,
    now: Date,
    me: Member,
    { id, box = null, untilAt }: LayHoldInput,
  ): Promise<void> {
    const details = { compartment: 'closure' };
    if (box === null) throw new Refusal('BOX_MISSING', details);
    if (box.compartment !== 'closure' || box.version !== 0 || !hasSealedForm(box))
      throw new Refusal('BOX_MALFORMED', details);
    const { hubs, boxes } = this.neighbors;
    const { hub, board } = await hubs.currentKids(tx, now, me.hubId);
    const kids = box.wraps.map(({ kid }) => kid);
    if (!kids.every((kid) => kid === hub || kid === board)) throw new Refusal('BOX_FOR_WRONG_KEY', details);
    if (!kids.includes(hub)) throw new Refusal('BOX_MISSING', details);
    const { timeZone } = await hubs.require(tx, me.hubId);
    await boxes.put(tx, me.hubId, id, [{ ...box, expiresOn: hubDay(erasureOf(untilAt), timeZone) }]);
  }

  private async reach(tx: Tx, now: Date, me: Member, hold: HoldEntity, which: Which): Promise<void> {
    const inside = await lockInside(tx, hold, which);
    if (hold.kind === 'person') await letGoOf(tx, now, this.neighbors, { hold, inside, actor: me });
    else await freeze(tx, now, this.neighbors, { hold, inside });
  }

  private verb(
    me: Member,
    command: { readonly key: string; readonly verb: string; readonly id: string; readonly reason?: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<Hold> {
    const { key, verb, id, reason } = command;
    return this.db.write(me, (tx, now) => {
      const read = async (): Promise<Hold> => {
        const [hold] = await readHolds(tx, this.neighbors.boxes, me.hubId, { id });
        if (hold === undefined) throw new Refusal('NOT_FOUND');
        return hold;
      };
      return once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId: id, ...(reason === undefined ? {} : { reason }) });
          await announce(tx, me.hubId, 'hold', id);
          return read();
        },
        answerOf: (hold) => hold.id,
        reread: read,
      });
    });
  }
}

function whichOf(
  about: Pick<LayHoldInput, 'kind' | 'memberId'> & { readonly taskIds?: readonly string[] },
): Which {
  switch (about.kind) {
    case 'area':
      return { taskIds: about.taskIds ?? [] };
    case 'person':
      return { memberId: about.memberId ?? '' };
    case 'hub':
      return 'hub';
  }
}

async function lockHold(tx: Tx, hubId: string, id: string): Promise<HoldEntity> {
  const hold = await tx.findOne(HoldEntity, { where: { hubId, id }, lock: { mode: 'for_no_key_update' } });
  if (hold === null) throw new Refusal('NOT_FOUND');
  return hold;
}

/** Locked, so that a claim at the same moment waits and sees the hold. */
async function requireMember(tx: Tx, hubId: string, id: string): Promise<void> {
  const rows: unknown[] = await tx.query(
    'SELECT id FROM member WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE',
    [hubId, id],
  );
  if (rows.length === 0) throw new Refusal('NOT_FOUND');
}
