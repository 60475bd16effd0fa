import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { followTasks } from './follow-tasks';
import { RequestEntity } from './request.entity';

@Injectable()
export class RequestsService {
  /** One request of a hub, or NOT_FOUND. */
  async require(tx: Tx, hubId: string, id: string): Promise<RequestEntity> {
    const request = await tx.findOneBy(RequestEntity, { hubId, id });
    if (request === null) throw new Refusal('NOT_FOUND');
    return request;
  }

  /** Gives a request the state that its tasks say, and tells live screens when that changed it. */
  followTasks(tx: Tx, now: Date, hubId: string, requestId: string): Promise<void> {
    return followTasks(tx, now, hubId, requestId);
  }
}
