import { Injectable } from '@nestjs/common';
import { hubOf, visitorOf, type Actor, type Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { BoxesService, type BoxDraft } from '../boxes/boxes.service';
import { HubsService } from '../hubs/hubs.service';
import { askForHelp, type Asking, type Doors } from './ask-for-help';
import { checkBox, type Recipients } from './check-boxes';
import { checkReceiptKey } from './check-receipt-key';
import { followTasks } from './follow-tasks';
import { moveRequest, type RequestMove } from './move-request';
import { RequestFollowers } from './request-followers.service';
import { RequestEntity } from './request.entity';
import type { AskAnswer, AskForHelpInput, RecordRequestInput } from './request.types';
import { lastDays, planErasure } from './retention';

export { checkBoxes } from './check-boxes';
export { checkWindow } from './check-window';
export { expiryOf, momentOfExpiry, planErasure } from './retention';
export { lookupHash } from './ask-for-help';
export type { RequestMove } from './move-request';

@Injectable()
export class RequestsService {
  private readonly doors: Doors;

  constructor(
    private readonly db: Db,
    hubs: HubsService,
    boxes: BoxesService,
    private readonly followers: RequestFollowers = new RequestFollowers(),
  ) {
    this.doors = { hubs, boxes };
  }

  /**
   * Takes a sealed request in. Sent twice it is one request. Refuses HUB_PAUSED, CELL_UNKNOWN, WINDOW_*, BOX_* and
   * REQUEST_EXISTS.
   */
  async ask(input: AskForHelpInput): Promise<AskAnswer> {
    await this.take(visitorOf(input.hubId), { input, channel: 'web' });
    return { requestId: input.requestId };
  }

  /** The same said on the phone or written on paper, sealed in an organizer's browser, for the organizer's own hub. */
  async record(me: Member, input: RecordRequestInput): Promise<void> {
    if (me.hubId !== input.hubId) throw new Refusal('NOT_FOUND');
    const { channel, householdTag = null, placeTag = null } = input;
    await this.take(me, { input, channel, tags: { householdTag, placeTag } });
  }

  private async take(me: Actor, asking: Asking): Promise<void> {
    await checkReceiptKey(asking.input.receipt.publicKey);
    await this.db.write(me, (tx, now) => askForHelp(tx, now, me, this.doors, asking));
  }

  /** One request of a hub, or NOT_FOUND. */
  async require(tx: Tx, hubId: string, id: string): Promise<RequestEntity> {
    const request = await tx.findOneBy(RequestEntity, { hubId, id });
    if (request === null) throw new Refusal('NOT_FOUND');
    return request;
  }

  /** A box of a request that was sealed again. Refuses BOX_MALFORMED, BOX_MISSING and BOX_FOR_WRONG_KEY. */
  checkBox(box: BoxDraft, recipients: Recipients): void {
    checkBox(box, recipients);
  }

  /** One step of the request's machine. Refuses NOT_FOUND, REQUEST_CHANGED and REQUEST_NOT_FROM_HERE. */
  async move(tx: Tx, now: Date, me: Actor, step: RequestMove): Promise<void> {
    await moveRequest(tx, now, me, step);
    await this.followers.follow(tx, now, hubOf(me), step.id);
  }

  /** Keeps what is sealed of a request until later, because it will be worked on later: moves all its erasures. */
  async keepUntil(tx: Tx, request: RequestEntity, lastDay: string): Promise<void> {
    const { hubId, id: requestId, toMinute } = request;
    const { timeZone: zone } = await this.doors.hubs.require(tx, hubId);
    await planErasure(tx, { hubId, requestId, lastDay, toMinute, zone });
    await this.doors.boxes.keepUntil(tx, hubId, requestId, lastDays(lastDay));
  }

  /** Gives a request the state that its tasks say, and tells live screens when that changed it. */
  async followTasks(tx: Tx, now: Date, hubId: string, requestId: string): Promise<void> {
    await followTasks(tx, now, hubId, requestId);
    await this.followers.follow(tx, now, hubId, requestId);
  }
}
