import type { DataSource } from 'typeorm';
import type { Listener } from '../db/listener';
import type { JobHealth } from '../jobs/job-health';

/** `ok`, or the one thing that is wrong. Words of ours: a load balancer's log may keep them. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: { readonly database: string; readonly changes: string; readonly jobs: string };
  /** Jobs that were given up, for someone to look at. Does not make a server unready. */
  readonly deadJobs: number | null;
  /** Where coarse times come from; a fallback does not make a server unready. */
  readonly streets?: string;
}

const TAKES_TOO_LONG = 3_000;

/** Whether this process can do its work now: the database answers, notices arrive, jobs get done by somebody. */
export async function readiness(source: DataSource, listener: Listener, jobs: JobHealth): Promise<Readiness> {
  const database = (await answers(source)) ? 'ok' : 'does not answer';
  const changes = listener.isListening ? 'ok' : 'not listening';
  const seen = database === 'ok' ? await look(jobs) : UNKNOWN;
  const checks = { database, changes, jobs: seen.state };
  return { ready: Object.values(checks).every((state) => state === 'ok'), checks, deadJobs: seen.dead };
}

const UNKNOWN = { state: 'unknown', dead: null } as const;

async function look(jobs: JobHealth): ReturnType<JobHealth['look']> {
  try {
    return await jobs.look();
  } catch (error) {
    if (error instanceof Error) return UNKNOWN; // the worker's role cannot connect
    throw error;
  }
}

async function answers(source: DataSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), TAKES_TOO_LONG);
  });
  const asked = source.query('SELECT 1').then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
