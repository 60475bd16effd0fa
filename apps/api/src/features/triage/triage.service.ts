import { Injectable } from '@nestjs/common';
import { REQUEST, type RequestState } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { once } from '../../platform/db/idempotency';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { Cursors, cut, pageSize } from '../../platform/graphql/page';
import { hubDay } from '../hubs/hubs.service';
import { RequestEntity } from '../requests/request.entity';
import type { RecordRequestInput } from '../requests/request.types';
import { acceptRequest } from './accept-request';
import { lockBoth } from './lock-both';
import { mergeRequests } from './merge-requests';
import type { MergeInput, ReferRequestInput, TagRequestInput, UndoMergeInput } from './merge.types';
import { noteOpenings } from './note-openings';
import { sayWhere } from './presence';
import { countInbox, type InboxFilter, readInbox } from './read-inbox';
import { TriageDoors } from './triage-doors';
import { undoMerge } from './undo-merge';
import type {
  AcceptRequestInput,
  CasePage,
  CloseRequestInput,
  DuplicateInput,
  HoldRequestInput,
} from './triage.types';

/** Commands that end or interrupt a request with a reason from the short list. */
export type CloseCommand = 'askMore' | 'decline' | 'withdraw' | 'reopen';

export interface InboxQuestion extends InboxFilter {
  readonly first: number;
  readonly after: string | null;
}

const LONGEST_HOLD_DAYS = 60;
/** Ended by choice: whoever is laid to such a request is laid to nobody. */
const NOBODY_LOOKS: readonly RequestState[] = REQUEST.reopen.from;

/** What organizers decide about requests. Each verb answers with the request as it is afterwards. */
@Injectable()
export class TriageService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly doors: TriageDoors,
  ) {}

  /** A page of requests, soonest day first. */
  async inbox(me: Member, question: InboxQuestion): Promise<CasePage> {
    const { hubId } = me;
    const { states, day: on, first, after } = question;
    const size = pageSize(first);
    const list = ['inbox', hubId, states?.join(',') ?? '*', on ?? '*'].join(' ');
    const [afterDay, afterId] = after === null ? [] : this.cursors.read(list, after, 2);
    const key = afterDay === undefined || afterId === undefined ? null : { day: afterDay, id: afterId };
    return this.db.read(me, async (tx) => {
      const rows = await readInbox(tx, hubId, { states, day: on }, { after: key, limit: size + 1 });
      const total = await countInbox(tx, hubId, { states, day: on });
      const { page, more } = cut(rows, size);
      const last = page.at(-1);
      const next = more && last !== undefined ? this.cursors.write(list, [last.day, last.id]) : null;
      return { cases: page, next, total };
    });
  }

  /** One request of the reader's hub. Refuses NOT_FOUND. */
  caseFile(me: Member, id: string): Promise<RequestEntity> {
    return this.db.read(me, (tx) => this.doors.requests.require(tx, me.hubId, id));
  }

  /** A call or a card: sealed in the organizer's browser. Refuses as asking on the web does. */
  async record(me: Member, input: RecordRequestInput): Promise<RequestEntity> {
    await this.doors.requests.record(me, input);
    return this.caseFile(me, input.requestId);
  }

  /** Puts a request's tasks on the board. Refuses REQUEST_*, CELL_UNKNOWN, BOX_*, TASKS_DO_NOT_FIT, WINDOW_PAST. */
  accept(me: Member, input: AcceptRequestInput): Promise<RequestEntity> {
    return this.decide(me, { verb: 'request.accept', ...input }, (tx, now) =>
      acceptRequest(tx, now, me, this.doors, input),
    );
  }

  /** Ends or interrupts a request; its tasks leave the board. Refuses REQUEST_*. */
  close(me: Member, command: CloseCommand, input: CloseRequestInput): Promise<RequestEntity> {
    const { id, version, reason } = input;
    return this.decide(me, { verb: `request.${command}`, ...input }, (tx, now) =>
      this.doors.endings.end(tx, now, me, { id, version, command, reason }),
    );
  }

  /** Sets a request aside until a day; what is sealed of it is kept as long. Refuses REQUEST_*, WINDOW_*. */
  hold(me: Member, input: HoldRequestInput): Promise<RequestEntity> {
    const { id, version, reason, until } = input;
    return this.decide(me, { verb: 'request.hold', ...input }, async (tx, now) => {
      const request = await this.doors.requests.require(tx, me.hubId, id);
      const today = await this.today(tx, now, me);
      if (until < today) throw new Refusal('WINDOW_PAST');
      if (until > addDays(day(today), LONGEST_HOLD_DAYS)) throw new Refusal('WINDOW_TOO_FAR');
      await this.doors.endings.end(tx, now, me, { id, version, command: 'hold', reason, heldUntil: until });
      if (until > request.day) await this.doors.requests.keepUntil(tx, request, until);
    });
  }

  /**
   * Closes a request as a second one for the same need. Refuses REQUEST_*, NOT_FOUND for an unknown first, and
   * DUPLICATE_OF_ENDED for one that nobody looks after any more: two that point at each other would lose a family.
   */
  markDuplicate(me: Member, input: DuplicateInput): Promise<RequestEntity> {
    const { id, version, of } = input;
    return this.decide(me, { verb: 'request.markDuplicate', ...input }, async (tx, now) => {
      if (of === id) throw new Refusal('INPUT_MALFORMED', { field: 'of' });
      await lockBoth(tx, me.hubId, [id, of]);
      const first = await this.doors.requests.require(tx, me.hubId, of);
      if (NOBODY_LOOKS.includes(first.state)) throw new Refusal('DUPLICATE_OF_ENDED', { state: first.state });
      await this.doors.endings.end(tx, now, me, { id, version, command: 'markDuplicate', duplicateOf: of });
    });
  }

  /** Ends a request because somebody else helps, and says who when they stand in the directory. Refuses REQUEST_*, NOT_FOUND. */
  refer(me: Member, input: ReferRequestInput): Promise<RequestEntity> {
    const { id, version, reason, serviceId = null } = input;
    return this.decide(me, { verb: 'request.refer', ...input }, async (tx, now) => {
      await this.doors.endings.end(tx, now, me, { id, version, command: 'refer', reason });
      if (serviceId === null) return;
      const found: unknown[] = await tx.query(
        `SELECT FROM service WHERE hub_id = $1 AND id = $2 AND state = 'open'`,
        [me.hubId, serviceId],
      );
      if (found.length === 0) throw new Refusal('NOT_FOUND');
      await tx.update(RequestEntity, { hubId: me.hubId, id }, { serviceId });
    });
  }

  /** Lays a duplicate into a first request; answers with the first. Refuses REQUEST_*, MERGE_*, BOX_*. */
  merge(me: Member, input: MergeInput): Promise<RequestEntity> {
    const command = { verb: 'request.merge', key: input.key, id: input.keptId };
    return this.decide(me, command, (tx, now) => mergeRequests(tx, now, me, this.doors, input));
  }

  /** Takes two apart again within a day; answers with the second, which is open to decide on. Refuses MERGE_OVER. */
  undoMerge(me: Member, { id, key }: UndoMergeInput): Promise<RequestEntity> {
    return this.db.write(me, async (tx, now) => {
      const goneId = await once(tx, now, me, {
        key,
        verb: 'request.unmerge',
        work: () => undoMerge(tx, now, me, this.doors, id),
        answerOf: (gone) => gone,
        reread: (gone) => Promise.resolve(String(gone)),
      });
      return this.doors.requests.require(tx, me.hubId, goneId);
    });
  }

  /**
   * Puts tags on a request so that a second one for the same home is found before anything is decided. It changes
   * nothing that somebody decides on, so its version stays. Refuses NOT_FOUND.
   */
  tag(me: Member, { id, householdTag = null, placeTag = null }: TagRequestInput): Promise<RequestEntity> {
    return this.db.write(me, async (tx) => {
      await tx.query(
        `UPDATE request SET household_tag = coalesce($3, household_tag), place_tag = coalesce($4, place_tag)
          WHERE hub_id = $1 AND id = $2 AND state <> 'expired'`,
        [me.hubId, id, householdTag, placeTag],
      );
      return this.doors.requests.require(tx, me.hubId, id);
    });
  }

  /** Says which request this member looks at now; null: none. */
  sayWhere(me: Member, requestId: string | null): Promise<boolean> {
    return this.db.write(me, async (tx, now) => {
      await sayWhere(tx, now, me, requestId);
      return true;
    });
  }

  /** Remembers whose places this browser opened, for the families' own count. */
  noteOpenings(me: Member, requestIds: readonly string[]): Promise<boolean> {
    return this.db.write(me, async (tx, now) => {
      await noteOpenings(tx, now, me, { requestIds, today: await this.today(tx, now, me) });
      return true;
    });
  }

  private decide(
    me: Member,
    command: { readonly verb: string; readonly key: string; readonly id: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<RequestEntity> {
    const { verb, key, id } = command;
    return this.db.write(me, async (tx, now) => {
      const reread = () => this.doors.requests.require(tx, me.hubId, id);
      const done = async () => {
        await work(tx, now);
        return reread();
      };
      return once(tx, now, me, {
        key,
        verb,
        work: done,
        answerOf: () => id,
        reread: (kept) => this.kept(tx, me, kept, id),
      });
    });
  }

  /** A key stands for one command on one request. */
  private kept(tx: Tx, me: Member, kept: unknown, id: string): Promise<RequestEntity> {
    if (kept !== id) throw new Refusal('KEY_REUSED');
    return this.doors.requests.require(tx, me.hubId, id);
  }

  private async today(tx: Tx, now: Date, me: Member): Promise<string> {
    const { timeZone } = await this.doors.hubs.require(tx, me.hubId);
    return hubDay(now, timeZone);
  }
}
