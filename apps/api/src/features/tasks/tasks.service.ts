import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/db';
import { cancelTasks } from './cancel-tasks';
import { plantTasks, type PlantSource, type TaskSeed } from './plant-tasks';

export type { PlantSource, TaskSeed } from './plant-tasks';

/** Tasks as other features need them: each method is a part of the caller's verb and runs in its transaction. */
@Injectable()
export class TasksService {
  /** Puts the tasks of an accepted request on the board. Refuses TASKS_DO_NOT_FIT and WINDOW_PAST. */
  plant(tx: Tx, now: Date, request: PlantSource, seeds: readonly TaskSeed[]): Promise<void> {
    return plantTasks(tx, now, request, seeds);
  }

  /**
   * Takes the tasks of a request off the board for good: claims end, grants go at once, unvisited stops are crossed
   * out. Returns the ids of the tasks that were cancelled, for the caller to free their stock.
   */
  cancelAll(tx: Tx, now: Date, hubId: string, requestId: string): Promise<string[]> {
    return cancelTasks(tx, now, hubId, requestId);
  }
}
