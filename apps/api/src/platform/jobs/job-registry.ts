import { Injectable } from '@nestjs/common';
import { InvariantError } from '@doorstep/std';
import type { Db } from '../db/db';
import type { Json } from '../db/idempotency';

/**
 * Work done after a commit. `run` opens its own `db.write(systemOf(hubId), ...)`, may be called more than once for
 * the same payload, and must leave the same rows then.
 */
export interface Job {
  /** `noun.verb` */
  readonly name: string;
  run(db: Db, hubId: string, payload: Json, now: Date): Promise<void>;
}

/** Each feature's module registers its jobs here when it is constructed; the runner looks them up by name. */
@Injectable()
export class JobRegistry {
  private readonly jobs = new Map<string, Job>();

  register(...jobs: readonly Job[]): void {
    for (const job of jobs) {
      if (this.jobs.has(job.name)) throw new InvariantError(`job ${job.name} is registered once`);
      this.jobs.set(job.name, job);
    }
  }

  find(name: string): Job | undefined {
    return this.jobs.get(name);
  }

  names(): readonly string[] {
    return [...this.jobs.keys()].sort();
  }
}
