import { Injectable } from '@nestjs/common';
import type { TaskState } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { ConsentService } from '../consent/consent.service';
import { HubsService } from '../hubs/hubs.service';
import type { RequestEntity } from '../requests/request.entity';
import { checkWindow, RequestsService } from '../requests/requests.service';
import { EndingsService } from '../triage/endings.service';
import type { ConsentInput, NewTimeInput, ReceiptInput, TellHubInput } from './receipt.types';
import { ReceiptsService, type Family } from './receipts.service';

/** What a family does with its request after it has asked. Every answer is a blob of one size, as for a look. */
@Injectable()
export class FamilyActsService {
  constructor(
    private readonly receipts: ReceiptsService,
    private readonly consent: ConsentService,
    private readonly requests: RequestsService,
    private readonly hubs: HubsService,
    private readonly endings: EndingsService,
  ) {}

  /**
   * Another day or hour. What nobody has planned yet simply moves; planned work is taken back and decided anew; once
   * something is loaded or somebody is on the way nothing changes. Refuses WINDOW_*.
   */
  changeTime(input: NewTimeInput): Promise<Buffer> {
    return this.receipts.act(input, 'request.changeTime', async (tx, now, family) => {
      const { hubId, requestId: id } = family;
      const { timeZone } = await this.hubs.require(tx, hubId);
      checkWindow(now, timeZone, input);
      if (!(await this.takeBack(tx, now, family))) return;
      await tx.query(MOVE, [hubId, id, input.day, input.fromMinute, input.toMinute]);
      await this.requests.keepUntil(tx, await this.requests.require(tx, hubId, id), input.day);
      await this.consent.say(tx, now, family, 'new_time');
      await record(tx, now, family, { verb: 'request.changeTime', subjectId: id });
    });
  }

  /**
   * It is not safe to come now. Tasks leave the board and the people who hold them are let go; who has loaded or is
   * under way gets the one reminder that says so, and the hub decides with them.
   */
  keepAway(input: ReceiptInput): Promise<Buffer> {
    return this.receipts.act(input, 'request.keepAway', async (tx, now, family) => {
      const { hubId, requestId: id } = family;
      await this.consent.say(tx, now, family, 'not_safe');
      await this.consent.warnThoseOut(tx, now, family);
      await orStay(async () => {
        const { day } = await this.requests.require(tx, hubId, id);
        await this.endings.end(tx, now, family, { id, command: 'keepAway', heldUntil: day });
      });
    });
  }

  tell(input: TellHubInput): Promise<Buffer> {
    const { noteId, box } = input;
    return this.receipts.act(input, 'request.tell', (tx, now, family) =>
      this.consent.tell(tx, now, family, { noteId, box }),
    );
  }

  changeConsent(input: ConsentInput): Promise<Buffer> {
    return this.receipts.act(input, 'request.consent', (tx, now, family) =>
      this.consent.change(tx, now, family, input.box),
    );
  }

  /** False when the request is under way or over. Everybody locks tasks before requests. */
  private async takeBack(tx: Tx, now: Date, { hubId, requestId: id, ...me }: Family): Promise<boolean> {
    const tasks: { state: TaskState }[] = await tx.query(LOCK_TASKS, [hubId, id]);
    const [request]: Pick<RequestEntity, 'state'>[] = await tx.query(LOCK, [hubId, id]);
    if (request === undefined || tasks.some(({ state }) => !isBefore(state))) return false;
    if (WAITING.includes(request.state)) return true;
    if (request.state !== 'open' && request.state !== 'scheduled') return false;
    await this.endings.end(tx, now, { ...me, hubId, requestId: id }, { id, command: 'changeTime' });
    return true;
  }
}

const WAITING: readonly RequestEntity['state'][] = [
  'submitted',
  'triage',
  'needs_info',
  'on_hold',
  'waitlisted',
];

/** Before anything is in a car: the task can still be taken back. */
const isBefore = (state: TaskState): boolean =>
  ['planned', 'open', 'offered', 'claimed', 'confirmed', 'on_hold', 'cancelled'].includes(state);

/** Under way or over already: the note stands, and people decide. */
async function orStay(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'REQUEST_NOT_FROM_HERE') return;
    throw error;
  }
}

const LOCK_TASKS = `SELECT state FROM task WHERE hub_id = $1 AND request_id = $2 ORDER BY id FOR NO KEY UPDATE`;
const LOCK = `SELECT state FROM request WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE`;

const MOVE = `
  UPDATE request SET day = $3::date, from_minute = $4, to_minute = $5, version = version + 1,
    held_until = CASE WHEN state = 'on_hold' THEN $3::date END,
    expires_on = $3::date + (expires_on - day)
  WHERE hub_id = $1 AND id = $2`;
