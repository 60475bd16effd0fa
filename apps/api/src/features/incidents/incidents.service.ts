import { Injectable } from '@nestjs/common';
import { INCIDENT, REPORTED_KINDS, type IncidentKind } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { moveOnce, type Move } from '../../platform/move-once';
import { BoxesService, hasSealedForm, type BoxDraft } from '../boxes/boxes.service';
import { hubDay, HubsService } from '../hubs/hubs.service';
import type { DecideIncidentInput, Incident, ReportIncidentInput } from './incident.types';
import { noteExpiry, openIncident } from './open-incident';

export { openIncident, type OpeningIncident } from './open-incident';

type Row = Omit<Incident, 'box'>;

const AS = { topic: 'incident', refusal: 'INCIDENT_NOT_FROM_HERE' } as const;

/** What went wrong, beside tasks and runs: reported from the road, decided at a desk, closed when it is done with. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
    private readonly boxes: BoxesService,
  ) {}

  /** Unclosed ones, oldest first; then, when asked, what was closed, newest first. */
  list(me: Member, closed: boolean): Promise<Incident[]> {
    return this.db.read(me, (tx) => this.read(tx, me, closed ? CLOSED : UNCLOSED));
  }

  /**
   * Writes down that something went wrong. A volunteer names kinds of the road and stops of their own; a repeated press
   * is one incident. Refuses NOT_FOUND, NOT_ALLOWED, BOX_MALFORMED and BOX_FOR_WRONG_KEY.
   */
  report(me: Member, input: ReportIncidentInput): Promise<boolean> {
    const { id, kind, runId = null, taskId = null, deviceTime = null, box = null, key } = input;
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'incident.open',
        work: async () => {
          await requireOwn(tx, me, { kind, runId, taskId });
          await openIncident(tx, now, me, { id, kind, runId, taskId, deviceTime });
          if (box !== null) await this.putNote(tx, now, me, id, box);
          return true;
        },
        answerOf: () => true,
        reread: () => Promise.resolve(true),
      }),
    );
  }

  /** Says what is done about it; said again, the last word counts. Refuses NOT_FOUND and INCIDENT_NOT_FROM_HERE. */
  decide(me: Member, { id, version, decision, key }: DecideIncidentInput): Promise<Incident> {
    return this.move(me, { id, key, verb: 'incident.decide', reason: decision }, (tx, now) =>
      returning(tx, DECIDE, [me.hubId, id, version, INCIDENT.decide.from, decision, me.handle, now]),
    );
  }

  /** Puts it away. Refuses as `decide`. */
  close(me: Member, id: string, version: number, key: string): Promise<Incident> {
    return this.move(me, { id, key, verb: 'incident.close' }, (tx, now) =>
      returning(tx, CLOSE, [me.hubId, id, version, INCIDENT.close.from, now]),
    );
  }

  /** Takes it out again. Refuses as `decide`. */
  reopen(me: Member, id: string, version: number, key: string): Promise<Incident> {
    return this.move(me, { id, key, verb: 'incident.reopen' }, (tx) =>
      returning(tx, REOPEN, [me.hubId, id, version, INCIDENT.reopen.from]),
    );
  }

  private move(
    me: Member,
    what: Pick<Move<Incident>, 'id' | 'key' | 'verb' | 'reason'>,
    change: Move<Incident>['change'],
  ): Promise<Incident> {
    const read: Move<Incident>['read'] = (tx, id) => this.one(tx, me, id);
    return moveOnce(this.db, me, { ...what, ...AS, change, read });
  }

  /** A note is for the hub's organizers and nobody else. */
  private async putNote(tx: Tx, now: Date, me: Member, id: string, box: BoxDraft): Promise<void> {
    const { hub } = await this.hubs.currentKids(tx, now, me.hubId);
    const details = { compartment: 'incident' };
    if (box.compartment !== 'incident' || box.version !== 0 || !hasSealedForm(box)) {
      throw new Refusal('BOX_MALFORMED', details);
    }
    if (!box.wraps.every(({ kid }) => kid === hub)) throw new Refusal('BOX_FOR_WRONG_KEY', details);
    const { timeZone } = await this.hubs.require(tx, me.hubId);
    await this.boxes.put(tx, me.hubId, id, [{ ...box, expiresOn: noteExpiry(hubDay(now, timeZone)) }]);
  }

  private async one(tx: Tx, me: Member, id: string): Promise<Incident> {
    const [incident] = await this.read(tx, me, ONE, [id]);
    if (incident === undefined) throw new Refusal('NOT_FOUND');
    return incident;
  }

  private async read(tx: Tx, me: Member, which: string, more: readonly unknown[] = []): Promise<Incident[]> {
    const rows: Row[] = await tx.query(`${INCIDENTS} ${which}`, [me.hubId, ...more]);
    const ids = rows.map(({ id }) => id);
    const boxes = await this.boxes.findFor(tx, me.hubId, 'hub', ['incident'], ids);
    const byId = new Map(boxes.map((box) => [box.subjectId, box]));
    return rows.map((row) => ({ ...row, box: byId.get(row.id) ?? null }));
  }
}

interface About {
  readonly kind: IncidentKind;
  readonly runId: string | null;
  readonly taskId: string | null;
}

/** Who is on the road speaks of what they drive or hold, now or until a moment ago. */
async function requireOwn(tx: Tx, me: Member, { kind, runId, taskId }: About): Promise<void> {
  if (me.relation !== 'organizer' && !(REPORTED_KINDS as readonly string[]).includes(kind)) {
    throw new Refusal('NOT_ALLOWED');
  }
  const anyone = me.relation === 'organizer' ? null : me.id;
  const [known]: { run: boolean; task: boolean }[] = await tx.query(KNOWN, [me.hubId, runId, taskId, anyone]);
  if (known?.run !== true || !known.task) throw new Refusal('NOT_FOUND');
}

const KNOWN = `
  SELECT $2::uuid IS NULL OR EXISTS (SELECT FROM run r WHERE r.hub_id = $1 AND r.id = $2
           AND ($4::uuid IS NULL OR r.member_id = $4)) AS run,
    $3::uuid IS NULL OR EXISTS (SELECT FROM task t WHERE t.hub_id = $1 AND t.id = $3
           AND ($4::uuid IS NULL OR EXISTS (SELECT FROM assignment a
             WHERE a.hub_id = t.hub_id AND a.task_id = t.id AND a.member_id = $4))) AS task`;

const INCIDENTS = `
  SELECT i.id, i.kind, i.run_id AS "runId", i.task_id AS "taskId", t.request_id AS "requestId", r.letter,
    i.opened_by AS "openedBy", i.opened_at AS "openedAt", i.device_time AS "deviceTime", i.state, i.decision,
    i.decided_by AS "decidedBy", i.decided_at AS "decidedAt", i.closed_at AS "closedAt", i.version
  FROM incident i
  LEFT JOIN task t ON t.hub_id = i.hub_id AND t.id = i.task_id
  LEFT JOIN run r ON r.hub_id = i.hub_id AND r.id = i.run_id
  WHERE i.hub_id = $1`;

const UNCLOSED = `AND i.state <> 'closed' ORDER BY i.opened_at, i.id LIMIT 200`;
const CLOSED = `AND i.state = 'closed' ORDER BY i.closed_at DESC, i.id LIMIT 200`;
const ONE = `AND i.id = $2`;

const DECIDE = `
  UPDATE incident SET state = 'decided', decision = $5, decided_by = $6, decided_at = $7, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = ANY($4) RETURNING id`;

const CLOSE = `
  UPDATE incident SET state = 'closed', closed_at = $5, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = ANY($4) RETURNING id`;

const REOPEN = `
  UPDATE incident SET state = 'open', closed_at = NULL, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state = ANY($4) RETURNING id`;
