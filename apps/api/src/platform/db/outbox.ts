import { InvariantError } from '@doorstep/std';
import type { Tx } from './tx';

/** A line of the hub's activity list. */
export interface ActivityRow {
  readonly hubId: string;
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly verb: string;
  readonly subjectId: string;
  readonly reason: string | null;
}

export interface JobRow {
  readonly hubId: string;
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly dedupeKey: string | null;
  readonly runAt: Date;
}

export interface Notice {
  readonly channel: string;
  readonly payload: string;
}

/**
 * What a verb leaves behind besides its own rows: lines of activity, jobs and notices. Verbs put them in one by one
 * where the story tells of them; they are written in one statement just before the commit, in the same transaction,
 * so all are there or none is. One round trip instead of seven for a claim, and one NOTIFY, whose lock is held
 * until the commit. Nothing reads them in the transaction that makes them.
 */
export class Outbox {
  private readonly activity: ActivityRow[] = [];
  private readonly jobs = new Map<string, JobRow>();
  private readonly notices: Notice[] = [];

  /** `now`: the moment of the transaction. */
  constructor(readonly now: Date) {}

  note(line: ActivityRow): void {
    this.activity.push(line);
  }

  /** The later of two jobs with the same name and key counts. */
  job(job: JobRow): void {
    this.jobs.set(`${job.hubId} ${job.name} ${job.dedupeKey ?? job.id}`, job);
  }

  tell(notice: Notice): void {
    this.notices.push(notice);
  }

  /** Writes everything; nothing when there is nothing. Notices leave with the commit, in order. */
  async write(tx: Tx): Promise<void> {
    const { activity, jobs, notices } = this;
    if (activity.length + jobs.size + notices.length === 0) return;
    await tx.query(
      WRITE,
      [activity, [...jobs.values()], notices].map((list) => JSON.stringify(list)),
    );
  }
}

const boxes = new WeakMap<Tx, Outbox>();

/** `Db.write` lays one beside each transaction that may write. */
export function layOutbox(tx: Tx, now: Date): Outbox {
  const box = new Outbox(now);
  boxes.set(tx, box);
  return box;
}

export function outboxOf(tx: Tx): Outbox {
  const box = boxes.get(tx);
  if (box === undefined) throw new InvariantError('only a transaction that writes leaves something behind');
  return box;
}

const WRITE = `
  WITH lines AS (
    INSERT INTO activity (hub_id, id, at, actor, verb, subject_id, reason)
    SELECT "hubId", id, at, actor, verb, "subjectId", reason FROM jsonb_to_recordset($1)
      AS line ("hubId" uuid, id uuid, at timestamptz, actor text, verb text, "subjectId" uuid, reason text)
  ), work AS (
    INSERT INTO job (hub_id, id, name, payload, dedupe_key, run_at)
    SELECT "hubId", id, name, payload, "dedupeKey", "runAt" FROM jsonb_to_recordset($2)
      AS j ("hubId" uuid, id uuid, name text, payload jsonb, "dedupeKey" text, "runAt" timestamptz)
    ON CONFLICT (hub_id, name, dedupe_key) DO UPDATE SET id = excluded.id, payload = excluded.payload,
      run_at = excluded.run_at, attempts = 0, locked_until = NULL, last_error = NULL, dead = false
  )
  SELECT pg_notify(channel, payload) FROM jsonb_to_recordset($3) AS n (channel text, payload text)`;
