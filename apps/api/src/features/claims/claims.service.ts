import { Injectable } from '@nestjs/common';
import { record } from '../../platform/activity';
import type { Actor, Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import type { CloseReason, ReleaseReason } from '../../platform/graphql/words';
import { MembersService } from '../members/members.service';
import type { TaskEntity } from '../tasks/task.entity';
import { TasksService } from '../tasks/tasks.service';
import { BoardService } from './board.service';
import { expireAt } from './claim-expiry';
import { checkClaimKey, type SignedClaimKey } from './claim-key';
import type { Claim, ClaimAnswer } from './claim.types';
import { confirmOffer } from './confirm-offer';
import { endAssignment } from './end-assignment';
import { assignTask } from './assign-task';
import { offerTask } from './offer-task';
import { claimsById, openClaims } from './read-claims';
import { releaseClaim } from './release-claim';
import { takeTask, type Taken, type TakeTask } from './take-task';
import { undoRelease } from './undo-release';

export { kidOfKey, type SignedClaimKey } from './claim-key';
export { expireAt, REOFFER, reofferAt } from './claim-expiry';
export { EXPIRY } from './fitness';

/** Taking, keeping and giving back. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly db: Db,
    private readonly members: MembersService,
    private readonly tasks: TasksService,
    private readonly board: BoardService,
  ) {}

  /** What the member is asked for or holds, soonest first. */
  myClaims(me: Member): Promise<Claim[]> {
    return this.db.read(me, (tx, now) => openClaims(tx, { hubId: me.hubId, memberId: me.id, now }));
  }

  /**
   * Takes a task. Exactly one of many wins; who comes second is told so and shown two more. The same key gives the
   * first answer again. Refuses what take-task.ts refuses.
   */
  take(me: Member, input: TakeTask): Promise<ClaimAnswer> {
    return this.db.write(me, async (tx, now) => {
      const taken = await takeTask(tx, now, me, input);
      if (taken.kind === 'won') {
        await this.tellWon(tx, now, me, { taken, taskId: input.taskId, verb: 'claim.take' });
      }
      return this.answer(tx, now, me, { taken, taskId: input.taskId });
    });
  }

  /** Says yes to an offer; the first yes wins. */
  async confirmOffer(me: Member, input: TakeTask): Promise<ClaimAnswer> {
    await this.checkKeys(me, [input]);
    return this.db.write(me, async (tx, now) => {
      const taken = await once<Taken>(tx, now, me, {
        key: input.key,
        verb: 'offer.confirm',
        work: async () => {
          const outcome = await confirmOffer(tx, now, me, input);
          if (outcome.kind === 'won')
            await this.tellWon(tx, now, me, { taken: outcome, taskId: input.taskId, verb: 'offer.confirm' });
          return outcome;
        },
        answerOf: (outcome) => (outcome.kind === 'lost' ? null : outcome.assignmentId),
        reread: (kept) =>
          Promise.resolve(
            typeof kept === 'string' ? { kind: 'replay', assignmentId: kept } : { kind: 'lost' },
          ),
      });
      return this.answer(tx, now, me, { taken, taskId: input.taskId });
    });
  }

  /** Gives a claim back, or says no to an offer. */
  release(me: Member, assignmentId: string, reason: ReleaseReason, key: string): Promise<Claim> {
    return this.claimVerb(me, { key, verb: 'claim.release', assignmentId }, (tx, now) =>
      releaseClaim(tx, now, this.tasks, { me, assignmentId, reason }),
    );
  }

  /** Takes a release back within ten seconds. */
  undoRelease(me: Member, assignmentId: string, key: string): Promise<Claim> {
    return this.claimVerb(me, { key, verb: 'claim.undo_release', assignmentId }, (tx, now) =>
      undoRelease(tx, now, this.tasks, { me, assignmentId }),
    );
  }

  /** An organizer asks several people; the first yes wins. */
  offer(me: Member, taskId: string, memberIds: readonly string[], key: string): Promise<TaskEntity> {
    return this.taskVerb(me, { key, verb: 'task.offer' }, async (tx, now) => {
      await offerTask(tx, now, { me, taskId, memberIds });
      return taskId;
    });
  }

  /** The same as a part of another verb. */
  async ask(tx: Tx, now: Date, me: Actor, taskId: string, memberIds: readonly string[]): Promise<void> {
    await offerTask(tx, now, { me, taskId, memberIds });
  }

  /** An organizer puts somebody down for a task, as a part of another verb: they are told, and may still say no. */
  async assign(tx: Tx, now: Date, me: Member, taskId: string, memberId: string): Promise<void> {
    await assignTask(tx, now, this.tasks, { me, taskId, memberId });
  }

  /** An organizer takes a task from someone before it is loaded; their sight of the place ends with it. */
  remove(me: Member, assignmentId: string, reason: CloseReason, key: string): Promise<TaskEntity> {
    return this.taskVerb(me, { key, verb: 'claim.remove' }, (tx, now) =>
      endAssignment(tx, now, this.tasks, { me, assignmentId, command: 'remove', reason }),
    );
  }

  /** A named person records that the volunteer did not come. Nothing else follows by itself. */
  recordNoShow(me: Member, assignmentId: string, key: string): Promise<TaskEntity> {
    return this.taskVerb(me, { key, verb: 'claim.no_show' }, (tx, now) =>
      endAssignment(tx, now, this.tasks, { me, assignmentId, command: 'recordNoShow', reason: 'no_show' }),
    );
  }

  /** Claims by id with their cards, for who works them. */
  claims(tx: Tx, hubId: string, ids: readonly string[]): Promise<Claim[]> {
    return claimsById(tx, hubId, ids);
  }

  /** Checks signatures before any transaction begins. Refuses CLAIM_KEY_MALFORMED. */
  async checkKeys(me: Member, claims: readonly SignedClaimKey[]): Promise<void> {
    const { signKey } = await this.db.read(me, (tx) => this.members.require(tx, me.hubId, me.id));
    for (const claim of claims) await checkClaimKey(me.hubId, signKey, claim);
  }

  private async tellWon(
    tx: Tx,
    now: Date,
    me: Member,
    won: { readonly taken: Taken & { kind: 'won' }; readonly taskId: string; readonly verb: string },
  ): Promise<void> {
    const { assignmentId, requestId, expiresAt } = won.taken;
    await expireAt(tx, me.hubId, assignmentId, expiresAt);
    await record(tx, now, me, { verb: won.verb, subjectId: assignmentId });
    await this.tasks.follow(tx, now, me.hubId, requestId);
    await announce(tx, me.hubId, BOARD_TOPIC, won.taskId);
    await announce(tx, me.hubId, 'claim', assignmentId, me.id);
  }

  private async answer(
    tx: Tx,
    now: Date,
    me: Member,
    { taken, taskId }: { readonly taken: Taken; readonly taskId: string },
  ): Promise<ClaimAnswer> {
    if (taken.kind === 'lost') {
      return { won: false, claim: null, alternatives: await this.board.alternatives(tx, now, me, taskId) };
    }
    return { won: true, claim: await this.claim(tx, me.hubId, taken.assignmentId), alternatives: [] };
  }

  private claimVerb(
    me: Member,
    command: { readonly key: string; readonly verb: string; readonly assignmentId: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<Claim> {
    const { key, verb, assignmentId } = command;
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          return this.claim(tx, me.hubId, assignmentId);
        },
        answerOf: ({ id }) => id,
        reread: (id) => this.claim(tx, me.hubId, String(id)),
      }),
    );
  }

  private taskVerb(
    me: Member,
    command: { readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<string>,
  ): Promise<TaskEntity> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        ...command,
        work: async () => this.tasks.require(tx, me, await work(tx, now)),
        answerOf: ({ id }) => id,
        reread: (id) => this.tasks.require(tx, me, String(id)),
      }),
    );
  }

  private async claim(tx: Tx, hubId: string, id: string): Promise<Claim> {
    const [claim] = await claimsById(tx, hubId, [id]);
    if (claim === undefined) throw new Refusal('NOT_FOUND');
    return claim;
  }
}
