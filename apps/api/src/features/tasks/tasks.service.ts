import { Injectable } from '@nestjs/common';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import { Refusal } from '../../platform/errors/refusal';
import { MembersService } from '../members/members.service';
import { RequestsService } from '../requests/requests.service';
import { StockService } from '../stock/stock.service';
import { cancelTasks } from './cancel-tasks';
import type { CaseAssignment, CaseTask } from './case-task.types';
import { plantHaul, type HaulSeed } from './plant-haul';
import { letGo, type LetGo, type LettingGo } from './let-go';
import { plantTasks, type PlantSource, type TaskSeed } from './plant-tasks';
import { assignmentsById, assignmentsOfTasks } from './read-assignments';
import { tasksOfDay } from './read-tasks';
import { TaskEntity } from './task.entity';

export { GOODS_OUT } from './let-go';
export type { LetGo, LetGoCommand, LettingGo } from './let-go';
export type { HaulSeed } from './plant-haul';
export { goalsOf } from './read-goals';
export type { LegSeed } from './leg-rows';
export type { PlantSource, TaskSeed } from './plant-tasks';

/** Tasks as other features need them: each method is a part of the caller's verb and runs in its transaction. */
@Injectable()
export class TasksService {
  constructor(
    private readonly members: MembersService,
    readonly requests: RequestsService,
    readonly stock: StockService,
  ) {}

  /** Puts the tasks of an accepted request on the board. Refuses TASKS_DO_NOT_FIT and WINDOW_PAST. */
  async plant(tx: Tx, now: Date, request: PlantSource, seeds: readonly TaskSeed[]): Promise<void> {
    const planted = await plantTasks(tx, now, request, seeds);
    for (const id of planted) await announce(tx, request.hubId, BOARD_TOPIC, id);
  }

  /**
   * Takes the tasks of a request off the board for good, up to loading: claims end, grants go at once, stops are
   * crossed out, promised goods are free again. Goods already in a car stay where they are.
   */
  cancelAll(tx: Tx, now: Date, actor: Actor, requestId: string): Promise<void> {
    return cancelTasks(tx, now, this, { actor, whose: { requestId } });
  }

  /** Puts goods for another hub on the board of plans. Refuses TRANSFER_ON_A_PLAN, TASKS_DO_NOT_FIT, WINDOW_PAST. */
  async plantHaul(tx: Tx, now: Date, seed: HaulSeed): Promise<void> {
    await announce(tx, seed.hubId, BOARD_TOPIC, await plantHaul(tx, now, seed));
  }

  /** Takes the haul of a transfer off its plan, as cancelAll does; what is in a car already stays there. */
  cancelHaul(tx: Tx, now: Date, actor: Actor, transferId: string): Promise<void> {
    return cancelTasks(tx, now, this, { actor, whose: { transferId } });
  }

  /** Takes one task off the board for good, as cancelAll does, and lets its request follow. */
  async cancelOne(
    tx: Tx,
    now: Date,
    actor: Actor,
    task: Pick<TaskEntity, 'id' | 'requestId'>,
  ): Promise<void> {
    await cancelTasks(tx, now, this, { actor, whose: { taskId: task.id } });
    await this.follow(tx, now, hubOf(actor), task.requestId);
  }

  /** Ends assignments before loading and puts their tasks back on the board, with all that hangs on them. */
  letGo(tx: Tx, now: Date, what: LettingGo): Promise<readonly LetGo[]> {
    return letGo(tx, now, this, what);
  }

  /** Gives a request the state that its tasks now say; a haul has none. */
  async follow(tx: Tx, now: Date, hubId: string, requestId: string | null): Promise<void> {
    if (requestId === null) return;
    return this.requests.followTasks(tx, now, hubId, requestId);
  }

  /** One task of the actor's hub, or NOT_FOUND. */
  async require(tx: Tx, actor: Actor, id: string): Promise<TaskEntity> {
    const task = await tx.findOneBy(TaskEntity, { hubId: hubOf(actor), id });
    if (task === null) throw new Refusal('NOT_FOUND');
    return task;
  }

  /** The tasks of a request, in the order they are done. */
  ofRequest(tx: Tx, hubId: string, requestId: string): Promise<TaskEntity[]> {
    return tx.find(TaskEntity, { where: { hubId, requestId }, order: { kind: 'ASC', part: 'ASC' } });
  }

  /** The tasks of a day, soonest first. */
  ofDay(tx: Tx, hubId: string, day: string): Promise<CaseTask[]> {
    return tasksOfDay(tx, hubId, day);
  }

  /** Assignments of these tasks, each with its member. */
  assignmentsOf(tx: Tx, hubId: string, taskIds: readonly string[]): Promise<CaseAssignment[]> {
    return assignmentsOfTasks(tx, this.members, hubId, taskIds);
  }

  /** Assignments by id, in the order asked for. */
  assignments(tx: Tx, hubId: string, ids: readonly string[]): Promise<CaseAssignment[]> {
    return assignmentsById(tx, this.members, hubId, ids);
  }
}
