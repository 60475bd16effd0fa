import { randomUUID } from 'node:crypto';
import type { Wish } from '@doorstep/clients';
import { deriveTasks, type TaskSource } from '@doorstep/lifecycle';
import { HubsService } from '../features/hubs/hubs.service';
import { MembersService } from '../features/members/members.service';
import { RequestsService } from '../features/requests/requests.service';
import { StockService } from '../features/stock/stock.service';
import { TasksService } from '../features/tasks/tasks.service';
import { EndingsService } from '../features/triage/endings.service';
import { TriageDoors } from '../features/triage/triage-doors';
import { TriageService } from '../features/triage/triage.service';
import type { AcceptRequestInput } from '../features/triage/triage.types';
import { Cursors } from '../platform/graphql/page';
import { ServerKey } from '../platform/seal/server-key';
import type { GivenHub, Hubs } from './given-hub';
import { aWish, sealedFor, type Asked } from './given-request';
import { givenBoxes } from './given-boxes';

/** A request that was sent, with its id at hand. */
export interface Sent extends Asked {
  readonly id: string;
}

/** The services around a request, wired as the application wires them. */
export class Desk {
  readonly boxes = givenBoxes();
  readonly requests: RequestsService;
  readonly tasks: TasksService;
  readonly endings: EndingsService;
  readonly doors: TriageDoors;
  readonly triage: TriageService;

  constructor(private readonly hubs: Hubs) {
    const directory = new HubsService(hubs.db, hubs.packs);
    this.requests = new RequestsService(hubs.db, directory, this.boxes);
    this.tasks = new TasksService(new MembersService(hubs.db), this.requests, new StockService(hubs.db));
    this.endings = new EndingsService(this.requests, this.tasks);
    this.doors = new TriageDoors(directory, this.boxes, this.requests, this.tasks, this.endings);
    this.triage = new TriageService(hubs.db, new Cursors(ServerKey.random()), this.doors);
  }

  async asked(home: GivenHub, change: Partial<Wish> = {}): Promise<Sent> {
    const one = await sealedFor(home.door, aWish({ cell: home.cell, ...change }));
    await this.requests.ask(one.input);
    return { ...one, id: one.input.requestId };
  }

  async taskStates(requestId: string): Promise<unknown[]> {
    const sql = `SELECT state FROM task WHERE request_id = $1 ORDER BY kind, part`;
    return (await this.hubs.owner.query(sql, [requestId])).map((row) => row['state']);
  }
}

/** The tasks that the organizer's browser derives from a request. */
export const tasksFor = (source: TaskSource): AcceptRequestInput['tasks'] =>
  deriveTasks(source).map(({ tier: _, ...draft }) => ({
    ...draft,
    flags: [...draft.flags],
    id: randomUUID(),
    kitCount: 0,
  }));

export const acceptance = (one: Sent, change: Partial<AcceptRequestInput> = {}): AcceptRequestInput => ({
  id: one.id,
  version: 1,
  tasks: tasksFor(one.input),
  key: randomUUID(),
  ...change,
});

export const closing = (id: string, version = 1) =>
  ({ id, version, reason: 'other', key: randomUUID() }) as const;
