import { Injectable } from '@nestjs/common';
import { ENDED_TASK, LIVE_ASSIGNMENT, type FamilyNoteKind } from '@doorstep/lifecycle';
import { publicKey } from '@doorstep/sealed';
import { record } from '../../platform/activity';
import type { Actor, Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import { BoxesService, type BoxDraft } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { NoticesService } from '../notices/notices.service';
import { RequestEntity } from '../requests/request.entity';
import { expiryOf, momentOfExpiry, RequestsService } from '../requests/requests.service';
import { FamilyNoteEntity } from './family-note.entity';
import type { FamilyNote } from './family-note.types';
import { readNotes } from './read-notes';
import { sayNote } from './say-note';

export type Family = Extract<Actor, { relation: 'family' }>;

/** What families say after they asked, and the record of what they agreed to. Ciphertext in, ciphertext out. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly boxes: BoxesService,
    private readonly requests: RequestsService,
    private readonly notices: NoticesService,
  ) {}

  /** That a family said something of a kind that needs no box. Refuses TOO_MANY_TRIES. */
  say(tx: Tx, now: Date, family: Family, kind: FamilyNoteKind): Promise<void> {
    const { hubId, requestId } = family;
    return sayNote(tx, now, { hubId, requestId, kind, id: this.db.newId() });
  }

  /** A message for the hub. Refuses BOX_*, TOO_MANY_TRIES. */
  async tell(
    tx: Tx,
    now: Date,
    family: Family,
    { noteId, box }: { readonly noteId: string; readonly box: BoxDraft },
  ): Promise<void> {
    const { hubId, requestId } = family;
    const request = await this.check(tx, now, family, box, 'message');
    const lastDay = lastDayOf(request);
    await sayNote(tx, now, { hubId, requestId, kind: 'message', id: noteId });
    await this.boxes.put(tx, hubId, noteId, [{ ...box, expiresOn: expiryOf(lastDay, 'message') }]);
    const { timeZone: zone } = await this.hubs.require(tx, hubId);
    await enqueue(
      tx,
      hubId,
      'box.erase',
      { requestId: noteId, compartment: 'message' },
      {
        runAt: momentOfExpiry({ lastDay, toMinute: request.toMinute, zone }, 'message'),
        dedupeKey: `${noteId}:message`,
      },
    );
    await record(tx, now, family, { verb: 'request.tell', subjectId: requestId });
  }

  /**
   * The consent record, written whole in the place of the one before. What it says of sharing a ride is sealed, so
   * rides that nobody holds yet are shared with nobody from now on; who holds one hears of it from the desk, which gets a
   * note. Refuses BOX_*, TOO_MANY_TRIES, and REQUEST_CHANGED for an older version.
   */
  async change(tx: Tx, now: Date, family: Family, box: BoxDraft): Promise<void> {
    const { hubId, requestId } = family;
    const request = await this.check(tx, now, family, box, 'consent');
    const { boxId } = request;
    await sayNote(tx, now, { hubId, requestId, kind: 'consent', id: this.db.newId() });
    if (box.version === 0) {
      const known: unknown[] = await tx.query(KNOWN, [hubId, boxId]);
      if (known.length > 0) throw new Refusal('REQUEST_CHANGED');
      await this.boxes.put(tx, hubId, boxId, [
        { ...box, expiresOn: expiryOf(lastDayOf(request), 'consent') },
      ]);
    } else if (!(await this.boxes.replace(tx, hubId, boxId, box))) throw new Refusal('REQUEST_CHANGED');
    await tx.query(UNSHARE, [hubId, requestId]);
    await record(tx, now, family, { verb: 'request.consent', subjectId: requestId });
  }

  /** One reminder for everybody who still has something to do at this door: stay away, call the hub. */
  async warnThoseOut(tx: Tx, now: Date, { hubId, requestId }: Family): Promise<void> {
    const held: { memberId: string; taskId: string; runId: string | null }[] = await tx.query(HELD, [
      hubId,
      requestId,
      LIVE_ASSIGNMENT,
      ENDED_TASK,
    ]);
    await this.notices.put(
      tx,
      now,
      hubId,
      held.map(({ memberId, taskId }) => ({ memberId, kind: 'keep_away', subjectId: taskId, dueAt: now })),
    );
    for (const { runId, memberId } of held) {
      if (runId !== null) await announce(tx, hubId, 'run', runId, memberId);
    }
  }

  /** For the desk: about one request, or everything unread of the hub where none is named. */
  notes(me: Member, requestId: string | null): Promise<FamilyNote[]> {
    return this.db.read(me, (tx) => readNotes(tx, this.boxes, { hubId: me.hubId, requestId }));
  }

  /** Somebody of the hub has read it. True also when it was read before. Refuses NOT_FOUND. */
  read(me: Member, id: string, key: string): Promise<boolean> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'family-note.read',
        work: async () => {
          const note = await tx.findOneBy(FamilyNoteEntity, { hubId: me.hubId, id });
          if (note === null) throw new Refusal('NOT_FOUND');
          await tx.query(
            `UPDATE family_note SET read_by = $3, read_at = $4 WHERE hub_id = $1 AND id = $2 AND read_by IS NULL`,
            [me.hubId, id, me.id, now],
          );
          await record(tx, now, me, { verb: 'family-note.read', subjectId: note.requestId });
          await announce(tx, me.hubId, 'request', note.requestId);
          return true;
        },
        answerOf: () => true,
        reread: () => Promise.resolve(true),
      }),
    );
  }

  private async check(
    tx: Tx,
    now: Date,
    { hubId, requestId }: Family,
    box: BoxDraft,
    compartment: 'message' | 'consent',
  ): Promise<RequestEntity> {
    if (box.compartment !== compartment) throw new Refusal('BOX_MALFORMED', { compartment });
    const request = await this.requests.require(tx, hubId, requestId);
    const kids = await this.hubs.currentKids(tx, now, hubId);
    const { kid: receipt } = await publicKey(request.receiptKey);
    this.requests.checkBox(box, { ...kids, receipt });
    return request;
  }
}

/** The day it is for, or the day it is held until when that is later. */
const lastDayOf = ({ day, heldUntil }: RequestEntity): string =>
  heldUntil !== null && heldUntil > day ? heldUntil : day;

const UNSHARE = `
  UPDATE ride_leg l SET share_agreed = false, version = l.version + 1 FROM task t
  WHERE l.hub_id = $1 AND t.hub_id = l.hub_id AND t.id = l.task_id AND t.request_id = $2 AND l.share_agreed
    AND t.state IN ('planned', 'open', 'offered', 'on_hold')`;

const KNOWN = `SELECT 1 FROM sealed_box WHERE hub_id = $1 AND subject_id = $2 AND compartment = 'consent'`;

const HELD = `
  SELECT a.member_id AS "memberId", t.id AS "taskId", a.run_id AS "runId"
  FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  WHERE t.hub_id = $1 AND t.request_id = $2 AND a.state = ANY($3) AND t.state <> ALL($4) ORDER BY t.id`;
