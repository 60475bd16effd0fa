import { Injectable } from '@nestjs/common';
import { LATE_MS, type TalkOutcome, type WithdrawReason } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { NoticesService } from '../notices/notices.service';
import { SitesService } from '../sites/sites.service';
import { acceptPlace } from './answer-place';
import { approve } from './approve';
import { checkIn } from './check-in';
import { setCover, takeCover } from './cover';
import { endSignUps, type EndCommand } from './end-sign-ups';
import { END_VERBS } from './end-verbs';
import { lockShiftOf, lockShifts } from './lock';
import { promote } from './promote';
import type { Cover, MyShift, OpenShift } from './my-shift.types';
import { readMyShifts } from './read-my-shifts';
import { readCovers, readOpenShifts } from './read-open-shifts';
import { announceSignUps, remind, tell } from './remind';
import { readSignUps } from './read-sign-ups';
import { ownBeside, requireMayReport } from './report-absence';
import type { SignUp, SignUpInput } from './sign-up.types';
import { takePlace, type Placed } from './take-place';

/* Doors for the feature that lays shifts: they work inside its transaction, under its locks. */
export { endSignUps, tellGone, type Ended } from './end-sign-ups';
export { givePlace } from './give-place';
export { lockMembers, lockShifts, type LockedShift } from './lock';
export { fillOthersOf, promote } from './promote';
export { announceSignUps, remind, tell, type Reminded } from './remind';
export { DaysPipe } from './days.pipe';
export type { Placed } from './take-place';

/** Being in a shift: taking a place, waiting for one, giving it back, being there. */
@Injectable()
export class SignUpsService {
  constructor(
    private readonly db: Db,
    readonly notices: NoticesService,
    private readonly sites: SitesService,
  ) {}

  myShifts(me: Member): Promise<MyShift[]> {
    return this.db.read(me, (tx, now) => readMyShifts(tx, now, { me, sites: this.sites }));
  }

  openShifts(me: Member, from: string, days: number): Promise<OpenShift[]> {
    return this.db.read(me, (tx, now) => readOpenShifts(tx, now, { me, sites: this.sites, from, days }));
  }

  covers(me: Member): Promise<Cover[]> {
    return this.db.read(me, (tx, now) => readCovers(tx, now, { me, sites: this.sites }));
  }

  /** Takes a place, or waits for one. Refuses what take-place.ts refuses. */
  signUp(me: Member, input: SignUpInput): Promise<MyShift> {
    return this.mine(me, input.key, 'sign_up.make', async (tx, now) => {
      const placed = await takePlace(tx, now, this, { ...input, hubId: me.hubId, memberId: me.id });
      return this.follow(tx, now, me, placed);
    });
  }

  /** Gives a place, a question or the waiting back. Inside the last day it is late, and others are asked to cover. */
  withdraw(me: Member, id: string, reason: WithdrawReason, key: string): Promise<MyShift> {
    return this.mine(me, key, 'sign_up.withdraw', async (tx, now) => {
      const shift = await lockShiftOf(tx, me.hubId, id);
      const state = await this.ownState(tx, me, id);
      if (now >= shift.endsAt) throw new Refusal('SIGN_UP_NOT_FROM_HERE');
      const late = state === 'confirmed' && now.getTime() > shift.startsAt.getTime() - LATE_MS;
      return this.endOne(tx, now, me, { id, command: late ? 'withdrawLate' : 'withdraw', reason });
    });
  }

  /** Yes or no to an offered place. */
  answerPlace(me: Member, id: string, yes: boolean, key: string): Promise<MyShift> {
    return this.mine(me, key, 'place.answer', async (tx, now) => {
      if (yes) return this.follow(tx, now, me, await acceptPlace(tx, now, me, id));
      await lockShiftOf(tx, me.hubId, id);
      if ((await this.ownState(tx, me, id)) !== 'offered_place') throw new Refusal('PLACE_GONE');
      return this.endOne(tx, now, me, { id, command: 'decline', reason: null });
    });
  }

  /** Asks for cover, or takes the question back. The place stays one's own until somebody takes it. */
  askCover(me: Member, id: string, asked: boolean, key: string): Promise<MyShift> {
    return this.mine(me, key, 'cover.ask', async (tx, now) => {
      await setCover(tx, now, this, { me, signUpId: id, asked });
      await record(tx, now, me, { verb: 'cover.ask', subjectId: id });
      return id;
    });
  }

  /** Takes over somebody's place. */
  takeCover(me: Member, id: string, key: string): Promise<MyShift> {
    return this.mine(me, key, 'cover.take', async (tx, now) => {
      const placed = await takeCover(tx, now, this, { me, signUpId: id });
      return this.follow(tx, now, me, placed);
    });
  }

  /** Tells who leads that one is coming. Said twice it counts from the first time. */
  onMyWay(me: Member, id: string, key: string): Promise<MyShift> {
    return this.mine(me, key, 'sign_up.on_my_way', async (tx, now) => {
      const [there] = await returning<{ id: string; shiftId: string; memberId: string }>(
        tx,
        `UPDATE sign_up SET on_my_way_at = coalesce(on_my_way_at, $4), version = version + 1
         WHERE hub_id = $1 AND id = $2 AND member_id = $3 AND state = 'confirmed' AND ends_at > $4
         RETURNING id, shift_id AS "shiftId", member_id AS "memberId"`,
        [me.hubId, id, me.id, now],
      );
      if (there === undefined) {
        await this.ownState(tx, me, id);
        throw new Refusal('SIGN_UP_NOT_FROM_HERE');
      }
      await announceSignUps(tx, me.hubId, [there]);
      return id;
    });
  }

  /** Checks oneself in, or somebody of a shift one leads. Answers one's own shift. */
  checkIn(me: Member, id: string, key: string): Promise<MyShift> {
    return this.mine(me, key, 'sign_up.check_in', async (tx, now) => {
      await checkIn(tx, now, me, id);
      return ownBeside(tx, me, id);
    });
  }

  /**
   * Who leads a shift says that somebody did not come. It is a note for the hub's conversation, and nothing follows by
   * itself. Answers one's own shift. Refuses NOT_FOUND, CHECK_IN_OVER and SIGN_UP_NOT_FROM_HERE (before the start, who
   * was there).
   */
  reportAbsence(me: Member, id: string, key: string): Promise<MyShift> {
    return this.mine(me, key, 'sign_up.report_absence', async (tx, now) => {
      await requireMayReport(tx, now, me, id);
      await this.endOne(tx, now, me, { id, command: 'recordNoShow', reason: 'no_show' });
      return ownBeside(tx, me, id);
    });
  }

  /** An organizer writes down that somebody is, or was, there. */
  recordCheckIn(me: Member, id: string, key: string): Promise<SignUp> {
    return this.theirs(me, key, 'sign_up.record_check_in', async (tx, now) => {
      await checkIn(tx, now, me, id);
      return id;
    });
  }

  /**
   * A named person writes down that somebody did not come, called late, or is excused. Nothing follows by itself. Refuses
   * NOT_FOUND and SIGN_UP_NOT_FROM_HERE (a no-show before the start, who was there, what has ended otherwise).
   */
  recordAbsence(
    me: Member,
    id: string,
    kind: 'no_show' | 'late_withdrew' | 'excused',
    key: string,
  ): Promise<SignUp> {
    return this.theirs(me, key, 'sign_up.record_absence', async (tx, now) => {
      const shift = await lockShiftOf(tx, me.hubId, id);
      if (kind === 'no_show' && now < shift.startsAt) throw new Refusal('SIGN_UP_NOT_FROM_HERE');
      const commands = { no_show: 'recordNoShow', late_withdrew: 'withdrawLate', excused: 'excuse' } as const;
      return this.endOne(tx, now, me, { id, command: commands[kind], reason: kind });
    });
  }

  /** The conversation after an absence: who talked, when, and what it came to. Talking again replaces it. */
  recordTalk(me: Member, id: string, outcome: TalkOutcome, key: string): Promise<SignUp> {
    return this.theirs(me, key, 'sign_up.record_talk', async (tx, now) => {
      const [talked] = await returning<{ id: string }>(
        tx,
        `UPDATE sign_up u SET talk_on = ($3::timestamptz AT TIME ZONE h.time_zone)::date, talk_by = $4, talk_outcome = $5,
           version = u.version + 1
         FROM hub h WHERE h.id = $1 AND u.hub_id = $1 AND u.id = $2 AND u.state IN ('no_show', 'late_withdrew', 'excused')
         RETURNING u.id`,
        [me.hubId, id, now, me.id, outcome],
      );
      if (talked === undefined) {
        await lockShiftOf(tx, me.hubId, id);
        throw new Refusal('SIGN_UP_NOT_FROM_HERE');
      }
      await record(tx, now, me, { verb: 'sign_up.talk', subjectId: id, reason: outcome });
      return id;
    });
  }

  /** The hub's yes or no to somebody who applied for a place. */
  answerSignUp(me: Member, id: string, yes: boolean, key: string): Promise<SignUp> {
    return this.theirs(me, key, 'sign_up.answer', async (tx, now) => {
      await lockShiftOf(tx, me.hubId, id);
      if (!yes) {
        const ended = await endSignUps(tx, now, this, {
          ...ANSWER,
          actor: me,
          signUpIds: [id],
          command: 'decline',
        });
        if (ended.length === 0) throw new Refusal('SIGN_UP_NOT_FROM_HERE');
        await tell(tx, now, this, me.hubId, { kind: 'sign_up_answered', to: ended });
        return id;
      }
      const placed = await approve(tx, now, me.hubId, id);
      await tell(tx, now, this, me.hubId, { kind: 'sign_up_answered', to: [placed] });
      return this.follow(tx, now, me, placed, 'sign_up.approve');
    });
  }

  /** Sign-ups of many shifts, as organizers see them. One statement. */
  ofShifts(tx: Tx, hubId: string, shiftIds: readonly string[]): Promise<SignUp[]> {
    return readSignUps(tx, hubId, { shiftIds });
  }

  private async ownState(tx: Tx, me: Member, id: string): Promise<string> {
    const [row]: { state: string }[] = await tx.query(
      'SELECT state FROM sign_up WHERE hub_id = $1 AND id = $2 AND member_id = $3',
      [me.hubId, id, me.id],
    );
    if (row === undefined) throw new Refusal('NOT_FOUND');
    return row.state;
  }

  private async endOne(
    tx: Tx,
    now: Date,
    me: Member,
    what: { readonly id: string; readonly command: EndCommand; readonly reason: string | null },
  ): Promise<string> {
    const { id, command, reason } = what;
    const ended = await endSignUps(tx, now, this, {
      actor: me,
      signUpIds: [id],
      command,
      reason,
      verb: END_VERBS[command],
    });
    if (ended.length === 0) throw new Refusal('SIGN_UP_NOT_FROM_HERE');
    return id;
  }

  /** What follows a new promise: a line, reminders, live screens. */
  private async follow(tx: Tx, now: Date, me: Member, placed: Placed, verb?: string): Promise<string> {
    await record(tx, now, me, { verb: verb ?? `sign_up.${placed.state}`, subjectId: placed.id });
    if (placed.state === 'confirmed') await remind(tx, now, this, me.hubId, [placed]);
    await announceSignUps(tx, me.hubId, [placed]);
    // Somebody with experience lets in a newcomer who waits for just that.
    const [shift] = await lockShifts(tx, me.hubId, [placed.shiftId]);
    if (shift !== undefined) await promote(tx, now, this, me.hubId, shift);
    return placed.id;
  }

  private mine(
    me: Member,
    key: string,
    verb: string,
    work: (tx: Tx, now: Date) => Promise<string>,
  ): Promise<MyShift> {
    return this.command(me, { key, verb }, work, async (tx, now, id) => {
      const [shift] = await readMyShifts(tx, now, { me, sites: this.sites, ids: [id] });
      return shift;
    });
  }

  private theirs(
    me: Member,
    key: string,
    verb: string,
    work: (tx: Tx, now: Date) => Promise<string>,
  ): Promise<SignUp> {
    return this.command(me, { key, verb }, work, async (tx, now, id) => {
      const [signUp] = await readSignUps(tx, me.hubId, { ids: [id] });
      return signUp;
    });
  }

  private command<T extends { readonly id: string }>(
    me: Member,
    command: { readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<string>,
    read: (tx: Tx, now: Date, id: string) => Promise<T | undefined>,
  ): Promise<T> {
    return this.db.write(me, (tx, now) => {
      const one = async (id: string): Promise<T> => {
        const found = await read(tx, now, id);
        if (found === undefined) throw new Refusal('NOT_FOUND');
        return found;
      };
      return once(tx, now, me, {
        ...command,
        work: async () => one(await work(tx, now)),
        answerOf: ({ id }) => id,
        reread: (id) => one(String(id)),
      });
    });
  }
}

const ANSWER = { reason: null, verb: 'sign_up.decline' } as const;
