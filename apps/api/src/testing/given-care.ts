import { randomUUID } from 'node:crypto';
import { CARE_ANSWERS, type CareAnswer, type SheetFacts } from '@doorstep/lifecycle';
import { publicKey, publicOf, sealBox } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import type { SealedBoxInput } from '../features/boxes/box.types';
import { CareDesk } from '../features/care/care-desk';
import { CareService } from '../features/care/care.service';
import { CaregiverPlansService } from '../features/care/caregiver-plans.service';
import type { Arrangement, MyCare } from '../features/care/care.types';
import { careFollower } from '../features/care/follow-request';
import { HubsService } from '../features/hubs/hubs.service';
import { NoticesService } from '../features/notices/notices.service';
import { RequestFollowers } from '../features/requests/request-followers.service';
import { RequestsService } from '../features/requests/requests.service';
import type { Member } from '../platform/auth/actor';
import { ServerKey } from '../platform/seal/server-key';
import { boxContext } from './box-context';
import { claimKeyFor, grantFor } from './given-claim';
import { packs, type GivenTask, type Volunteer, type Work, type WorkHub } from './given-work';
import { workServices, type WorkServices } from './work-services';
import { givenBoxes } from './given-boxes';

/** What a family said of two children. All invented. */
export const SHEET: SheetFacts = {
  children: [
    { first: 'Ika', ageMonths: 50, allergies: ['peanuts'] },
    { first: 'Oz', ageMonths: 80 },
  ],
  emergency: { name: 'Aunt', phone: '612-555-0142' },
  receivers: [{ name: 'Grandfather', at: 'origin', codeWord: 'teapot' }],
  where: 'home',
};

/** A hub with an accepted request for childcare, and the services as the modules wire them. */
export class GivenCare {
  readonly care: CareService;
  readonly plans: CaregiverPlansService;
  readonly desk: CareDesk;
  readonly services: WorkServices;

  constructor(
    readonly work: Work,
    readonly hub: WorkHub,
  ) {
    const { db } = work.fresh;
    const boxes = givenBoxes();
    const hubs = new HubsService(db, packs);
    const followers = new RequestFollowers();
    const requests = new RequestsService(db, hubs, boxes, followers);
    this.desk = new CareDesk(boxes, hubs, new NoticesService(db), requests, ServerKey.random());
    followers.register(careFollower(this.desk));
    this.services = workServices(db, followers);
    this.care = new CareService(db, this.desk);
    this.plans = new CaregiverPlansService(db, this.desk);
  }

  /** Two sitting tasks of one request, today from two to four, and their arrangement. Returns its id. */
  async arrangement(given: GivenTask = {}): Promise<{ id: string; requestId: string; taskIds: string[] }> {
    const { work, hub } = this;
    const first = await work.task(hub, { kind: 'sitting', ...given });
    const [task] = await work.sql<{ requestId: string }>(
      'SELECT request_id AS "requestId" FROM task WHERE id = $1',
      [first],
    );
    const { requestId } = present(task);
    const second = await work.task(hub, { kind: 'sitting', ...given, part: 2, requestId });
    await work.fresh.db.write(hub.organizer, (tx, now) =>
      this.services.requests.followTasks(tx, now, hub.id, requestId),
    );
    const [row] = await work.sql<{ id: string }>('SELECT id FROM arrangement WHERE request_id = $1', [
      requestId,
    ]);
    return { id: present(row).id, requestId, taskIds: [first, second] };
  }

  carer(handle: string, facts: Parameters<Work['member']>[2] = {}): Promise<Volunteer> {
    return this.work.member(this.hub.id, handle, { roles: ['carer'], ...facts });
  }

  /** Takes a sitting task and is confirmed with the place. Returns the assignment. */
  async confirmed(carer: Volunteer, taskId: string): Promise<string> {
    return present(await this.take(carer, taskId));
  }

  /** The same where somebody else may have been faster: null then. */
  async take(carer: Volunteer, taskId: string): Promise<string | null> {
    const { claim } = await this.services.claims.take(carer.me, await claimKeyFor(carer, taskId));
    if (claim === null) return null;
    const grant = await grantFor(this.work, this.hub, claim.id);
    await this.services.runs.confirmClaims(this.hub.organizer, [grant], randomUUID());
    return claim.id;
  }

  /** The care sheet for the hub and for everybody who holds a sitting task now. */
  async sheet(requestId: string, version = 0): Promise<SealedBoxInput> {
    const keys = await this.work.sql<{ claim_key: Buffer }>(
      `SELECT s.claim_key FROM assignment s JOIN task t ON t.id = s.task_id
       WHERE t.request_id = $1 AND s.state = 'confirmed' AND s.claim_key IS NOT NULL`,
      [requestId],
    );
    const readers = await Promise.all(keys.map(({ claim_key }) => publicKey(claim_key)));
    return this.box(requestId, 'sheet', { value: SHEET, version, readers });
  }

  async box(
    subject: string,
    compartment: 'sheet' | 'caregiver',
    {
      value,
      version = 0,
      readers = [],
    }: { value: unknown; version?: number; readers?: Awaited<ReturnType<typeof publicKey>>[] },
  ): Promise<SealedBoxInput> {
    const context = boxContext(this.hub.id, subject, compartment, version);
    const { body, wraps } = await sealBox(context, value, [publicOf(this.hub.hubKey), ...readers]);
    return {
      compartment,
      version,
      body: Buffer.from(body),
      wraps: wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) })),
    };
  }

  one(id: string): Promise<Arrangement> {
    return this.care.one(this.hub.organizer, id);
  }

  /** As the desk's browser does: two children, everything read, the sheet for who is confirmed. */
  async setUp(
    id: string,
    more: { children?: number; adultsNeeded?: number; answers?: CareAnswer[] } = {},
  ): Promise<Arrangement> {
    const { version, requestId, sheetVersion } = await this.one(id);
    const sheet = await this.sheet(requestId, sheetVersion + 1);
    const usual = { children: 2, adultsNeeded: 2, answers: [...CARE_ANSWERS] };
    return this.care.setUp(this.hub.organizer, { id, version, ...usual, ...more, sheet, key: randomUUID() });
  }

  unrelated(id: string, ...carers: readonly Volunteer[]): Promise<Arrangement> {
    const ids = carers.map(({ me }) => me.id);
    return this.care.confirmUnrelated(this.hub.organizer, id, ids, randomUUID());
  }

  async ready(id: string): Promise<Arrangement> {
    const { version } = await this.one(id);
    return this.care.declareReady(this.hub.organizer, id, version, randomUUID());
  }

  /** Everything up to "ready", with these two. */
  async readyWith(a: Volunteer, b: Volunteer): Promise<{ id: string; requestId: string; taskIds: string[] }> {
    const made = await this.arrangement();
    await this.confirmed(a, present(made.taskIds[0]));
    await this.confirmed(b, present(made.taskIds[1]));
    await this.setUp(made.id);
    await this.unrelated(made.id, a, b);
    await this.ready(made.id);
    return made;
  }

  moment(arrangementId: string): { arrangementId: string; deviceTime: Date; key: string } {
    return { arrangementId, deviceTime: this.work.fresh.clock.at, key: randomUUID() };
  }

  arrive({ me }: { readonly me: Member }, id: string): Promise<MyCare> {
    return this.care.arrive(me, this.moment(id));
  }

  /** One line of the log. */
  move(
    { me }: { readonly me: Member },
    id: string,
    child: number,
    step: 'receive' | 'set_out' | 'arrive' | 'give_back',
    family = 0,
  ): Promise<MyCare> {
    return this.care.moveChild(me, { ...this.moment(id), child, step, family });
  }
}
