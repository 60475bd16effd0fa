import pg from 'pg';
import type { Db } from '../db/db';
import { optionsOf } from '../db/data-source';
import type { Clock } from '../db/clock';
import type { Json } from '../db/idempotency';
import type { Listener } from '../db/listener';
import { type ErrorLog, refusalIn, tell } from '../errors/what-went-wrong';
import { JOB_CHANNEL, LONGEST_SLEEP } from './enqueue';
import type { JobRegistry } from './job-registry';

/** Jobs worked on at once by one process. */
const HANDS = 4;
/** A worker that died loses its jobs to the others after this long, in milliseconds. */
const LEASE = 60_000;
/** Pause after a round that could not reach the table, in milliseconds. */
const AFTER_TROUBLE = 5_000;
/** Tries before a job is given up and left for a person. About an hour with the pauses below. */
export const TRIES = 8;

/** Milliseconds before the next try: 5 s, 10 s, 20 s, ... at most half an hour. */
export const pauseAfter = (tries: number): number => Math.min(5_000 * 2 ** (tries - 1), 30 * 60_000);

interface TakenJob {
  hub_id: string;
  id: string;
  name: string;
  payload: Json;
  attempts: number;
}

/** The narrow pool of the worker's role: it sees the job table of every hub and no other row. */
export const jobPool = (url: string): pg.Pool =>
  new pg.Pool({
    connectionString: url,
    max: 2,
    application_name: 'doorstep_worker',
    options: optionsOf('doorstep_worker'),
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  });

/** Takes due jobs with SKIP LOCKED and runs each inside its own hub. Any number of runners share the table. */
export class JobRunner {
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;
  private round: Promise<void> | undefined;
  private isCalled = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly db: Db,
    private readonly jobs: JobRegistry,
    private readonly clock: Clock,
    private readonly log: ErrorLog,
  ) {}

  start(listener: Listener): void {
    listener.on(JOB_CHANNEL, () => this.wake());
    listener.onReturn(() => this.wake());
    this.wake();
  }

  /** Finishes what it holds, takes nothing more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Runs everything that is due, until nothing is. Returns how many jobs were run. */
  async runDue(): Promise<number> {
    let ran = 0;
    for (;;) {
      const taken = this.isStopped ? [] : await this.take();
      if (taken.length === 0) return ran;
      await Promise.all(taken.map((job) => this.run(job)));
      ran += taken.length;
    }
  }

  private wake(): void {
    if (this.isStopped) return;
    clearTimeout(this.timer);
    if (this.round !== undefined) {
      this.isCalled = true;
      return;
    }
    this.round = this.roundTrip().finally(() => {
      this.round = undefined;
      if (this.isCalled) this.wake();
    });
  }

  private async roundTrip(): Promise<void> {
    this.isCalled = false;
    const sleep = await this.runAndLookAhead();
    if (!this.isStopped) this.timer = setTimeout(() => this.wake(), sleep);
  }

  /** Milliseconds until there is work again. */
  private async runAndLookAhead(): Promise<number> {
    try {
      await this.runDue();
      return await this.untilNext();
    } catch (error) {
      tell(error, undefined, this.log); // the database is away: the next round will see
      return AFTER_TROUBLE;
    }
  }

  private async take(): Promise<TakenJob[]> {
    const now = this.clock.now();
    const { rows } = await this.pool.query<TakenJob>(
      `UPDATE job SET attempts = attempts + 1, locked_until = $2
       WHERE (hub_id, id) IN (SELECT hub_id, id FROM job WHERE NOT dead AND run_at <= $1
         AND (locked_until IS NULL OR locked_until < $1) ORDER BY run_at LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING hub_id, id, name, payload, attempts`,
      [now, new Date(now.getTime() + LEASE), HANDS],
    );
    return rows;
  }

  private async untilNext(): Promise<number> {
    const { rows } = await this.pool.query<{ at: Date | null }>(
      'SELECT min(greatest(run_at, locked_until)) AS at FROM job WHERE NOT dead',
    );
    const wait = (rows[0]?.at?.getTime() ?? Infinity) - this.clock.now().getTime();
    return Math.min(Math.max(wait, 50), LONGEST_SLEEP);
  }

  private async run(job: TakenJob): Promise<void> {
    try {
      const known = this.jobs.find(job.name);
      if (known === undefined) return await this.failed(job, 'JOB_UNKNOWN');
      await known.run(this.db, job.hub_id, job.payload, this.clock.now());
      await this.pool.query('DELETE FROM job WHERE hub_id = $1 AND id = $2', [job.hub_id, job.id]);
    } catch (error) {
      const code = refusalIn(error)?.code;
      const reference = code ?? String(tell(error, undefined, this.log).extensions?.['reference']);
      await this.failed(job, code ?? `INTERNAL ${reference}`);
    }
  }

  /** Keeps a code of ours, never an error's own words: they may quote a row. */
  private async failed(job: TakenJob, code: string): Promise<void> {
    const next = new Date(this.clock.now().getTime() + pauseAfter(job.attempts));
    await this.pool.query(
      `UPDATE job SET run_at = $3, locked_until = NULL, last_error = $4, dead = $5 WHERE hub_id = $1 AND id = $2`,
      [job.hub_id, job.id, next, code, job.attempts >= TRIES],
    );
  }
}
