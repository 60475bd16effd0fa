import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { answerChecks } from './care-checks';
import { readNearness } from './care-days';
import { CareDesk } from './care-desk';
import type {
  CareMomentInput,
  EndCareInput,
  MoveChildInput,
  SetUpArrangementInput,
  ShareSheetInput,
} from './care-inputs.types';
import type { Arrangement, CareNearness, MyCare } from './care.types';
import { endCare } from './end-care';
import { lockCare, lockPresentCare, requireVersion, tellCare } from './lock-care';
import { moveChild, recordHome } from './move-child';
import { confirmUnrelated, declareReady, setUp, shareSheet } from './set-up';
import { ownCareIds, showArrangements, showMyCare } from './show-care';
import { arrive, leave } from './start-care';

interface Command {
  readonly key: string;
  readonly verb: string;
  readonly id: string;
}

/** Childcare from an accepted request to the last child at home. Each verb's refusals stand beside it in its own file. */
@Injectable()
export class CareService {
  constructor(
    private readonly db: Db,
    private readonly desk: CareDesk,
  ) {}

  /** The arrangements of a day, by the hour. */
  ofDay(me: Member, day: string): Promise<Arrangement[]> {
    return this.db.read(me, (tx) => showArrangements(tx, me.hubId, { day }));
  }

  /** One arrangement. Refuses NOT_FOUND. */
  one(me: Member, id: string): Promise<Arrangement> {
    return this.db.read(me, (tx) => this.require(tx, me, id));
  }

  /** How near each carer of the hub is to the licence line. */
  licenceLine(me: Member, day: string): Promise<CareNearness[]> {
    return this.db.read(me, (tx) => readNearness(tx, me.hubId, { day, memberIds: null }));
  }

  /** The reader's own arrangements, with their sheets inside their windows. */
  mine(me: Member): Promise<MyCare[]> {
    return this.db.read(me, async (tx, now) => showMyCare(tx, now, me, await ownCareIds(tx, now, me)));
  }

  setUp(me: Member, input: SetUpArrangementInput): Promise<Arrangement> {
    return this.deskVerb(me, { verb: 'care.set_up', ...input }, (tx, now) =>
      setUp(tx, now, this.desk, { me, input }),
    );
  }

  shareSheet(me: Member, input: ShareSheetInput): Promise<Arrangement> {
    return this.deskVerb(me, { verb: 'care.share_sheet', ...input }, (tx, now) =>
      shareSheet(tx, now, this.desk, { me, input }),
    );
  }

  confirmUnrelated(me: Member, id: string, memberIds: readonly string[], key: string): Promise<Arrangement> {
    return this.deskVerb(me, { verb: 'care.confirm_unrelated', id, key }, (tx, now) =>
      confirmUnrelated(tx, now, this.desk, { me, id, memberIds }),
    );
  }

  declareReady(me: Member, id: string, version: number, key: string): Promise<Arrangement> {
    return this.deskVerb(me, { verb: 'care.declare_ready', id, key }, (tx, now) =>
      declareReady(tx, now, this.desk, { me, id, version }),
    );
  }

  /** The desk writes down who is there, when a phone has no network. */
  recordArrival(me: Member, id: string, memberId: string, key: string): Promise<Arrangement> {
    return this.deskVerb(me, { verb: 'care.record_arrival', id, key }, (tx, now) =>
      arrive(tx, now, this.desk, { actor: me, id, memberId, deviceTime: now }),
    );
  }

  /** The desk called and all is well. */
  recordCheck(me: Member, id: string, key: string): Promise<Arrangement> {
    return this.deskVerb(me, { verb: 'care.record_check', id, key }, async (tx, now) => {
      const care = await lockCare(tx, me.hubId, id);
      if (care.row.state !== 'started') throw new Refusal('CARE_NOT_STARTED', { state: care.row.state });
      await answerChecks(tx, now, { hubId: me.hubId, arrangementId: id, memberId: me.id });
      await tellCare(tx, now, me, { care, verb: 'care.record_check' });
    });
  }

  /** The desk writes down, after a call, that a child is with its parents again. */
  recordHome(me: Member, id: string, child: number, key: string): Promise<Arrangement> {
    return this.deskVerb(me, { verb: 'care.record_home', id, key }, (tx, now) =>
      recordHome(tx, now, { me, id, child }),
    );
  }

  /** Ends it from the desk; after the end also with a concern that came up later. */
  close(me: Member, id: string, version: number, concern: boolean, key: string): Promise<Arrangement> {
    return this.deskVerb(me, { verb: 'care.close', id, key }, async (tx, now) => {
      const care = await lockCare(tx, me.hubId, id);
      requireVersion(care, version);
      await endCare(tx, now, this.desk, { actor: me, care, concern, deviceTime: now });
    });
  }

  arrive(me: Member, input: CareMomentInput): Promise<MyCare> {
    const { arrangementId: id, deviceTime } = input;
    return this.carerVerb(me, { verb: 'care.arrive', id, key: input.key }, (tx, now) =>
      arrive(tx, now, this.desk, { actor: me, id, memberId: me.id, deviceTime }),
    );
  }

  leave(me: Member, input: CareMomentInput): Promise<MyCare> {
    const { arrangementId: id, key } = input;
    return this.carerVerb(me, { verb: 'care.leave', id, key }, (tx, now) => leave(tx, now, { me, id }));
  }

  moveChild(me: Member, input: MoveChildInput): Promise<MyCare> {
    const { arrangementId: id, key } = input;
    return this.carerVerb(me, { verb: 'child.move', id, key }, (tx, now) =>
      moveChild(tx, now, { me, input }),
    );
  }

  answerCheck(me: Member, input: CareMomentInput): Promise<MyCare> {
    const { arrangementId: id, key } = input;
    return this.carerVerb(me, { verb: 'care.answer_check', id, key }, async (tx, now) => {
      const care = await lockPresentCare(tx, me, id);
      if (care.row.state !== 'started') throw new Refusal('CARE_NOT_STARTED', { state: care.row.state });
      await answerChecks(tx, now, { hubId: me.hubId, arrangementId: id, memberId: me.id });
      await tellCare(tx, now, me, { care, verb: 'care.answer_check' });
    });
  }

  end(me: Member, input: EndCareInput): Promise<MyCare> {
    const { arrangementId: id, concern, deviceTime, key } = input;
    return this.carerVerb(me, { verb: 'care.end', id, key }, async (tx, now) => {
      const care = await lockPresentCare(tx, me, id);
      await endCare(tx, now, this.desk, { actor: me, care, concern, deviceTime });
    });
  }

  private async require(tx: Tx, me: Member, id: string): Promise<Arrangement> {
    const [found] = await showArrangements(tx, me.hubId, { ids: [id] });
    if (found === undefined) throw new Refusal('NOT_FOUND');
    return found;
  }

  private deskVerb(
    me: Member,
    { key, verb, id }: Command,
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<Arrangement> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          return this.require(tx, me, id);
        },
        answerOf: () => id,
        reread: (kept) => this.require(tx, me, String(kept)),
      }),
    );
  }

  private carerVerb(
    me: Member,
    { key, verb, id }: Command,
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<MyCare> {
    return this.db.write(me, (tx, now) => {
      const read = async (which: string): Promise<MyCare> => {
        const [own] = await showMyCare(tx, now, me, [which]);
        if (own === undefined) throw new Refusal('NOT_FOUND');
        return own;
      };
      return once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          return read(id);
        },
        answerOf: () => id,
        reread: (kept) => read(String(kept)),
      });
    });
  }
}
