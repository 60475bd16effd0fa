import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { type RequestMove, RequestsService } from '../requests/requests.service';
import { TasksService } from '../tasks/tasks.service';

export { forgetMergesOf } from './forget-merge';
/** Takes a request and its tasks out of work together, whoever decides it: organizer, family or time. */
@Injectable()
export class EndingsService {
  constructor(
    private readonly requests: RequestsService,
    private readonly tasks: TasksService,
  ) {}

  /**
   * Part of the caller's transaction. Everybody locks tasks before requests, so tasks go first; those that an
   * organizer put on the board while we waited for the request go after it. Refuses REQUEST_*, and then nothing went.
   */
  async end(tx: Tx, now: Date, me: Actor, step: RequestMove): Promise<void> {
    await this.tasks.cancelAll(tx, now, me, step.id);
    await this.requests.move(tx, now, me, step);
    await this.tasks.cancelAll(tx, now, me, step.id);
  }
}
