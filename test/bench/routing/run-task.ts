import { type Answer, type Order, type Sighting } from './child/messages';
import { ask } from './child/ask';
import { judge } from './judge/judge';
import { type Result } from './result';
import { type Task } from './task';

export interface Crew {
  /** The file a child process is started with. */
  readonly entry: string;
  readonly seed: number;
  readonly workers: number;
}

/** Solves an instance with one process for each seed, judges every plan, and takes the best. */
export async function runTask(
  task: Task,
  crew: Crew,
  onSighting: (sighting: Sighting) => void,
): Promise<Result> {
  const { file, objective, cpu } = task;
  const seeds = Array.from({ length: crew.workers }, (_, i) => crew.seed + i);
  const answers = await Promise.all(
    seeds.map((seed) =>
      ask<Answer, Sighting>(crew.entry, { file, objective, seed, cpu } satisfies Order, onSighting),
    ),
  );
  const results = answers.map((answer, i) => judged(task, answer, seeds[i] ?? crew.seed));
  const [best = results[0]] = [...results].sort(inOrder);
  if (!best) throw new Error('nobody answered');
  const sum = (read: (answer: Answer) => number): number => answers.reduce((all, one) => all + read(one), 0);
  const { answer } = best;
  return {
    ...best,
    answer: {
      ...answer,
      cpu: sum((one) => one.cpu),
      iterations: sum((one) => one.iterations),
      peak: sum((one) => one.peak),
    },
  };
}

function judged(task: Task, answer: Answer, seed: number): Result {
  const { breaches, distance, vehicles } = judge(task.text, task.objective, answer.tours);
  return { task, answer, seed, tours: answer.tours, value: distance, vehicles, breaches };
}

/** The feasible first, then as the objective says. */
function inOrder(a: Result, b: Result): number {
  const cars = a.task.objective === 'hierarchical' ? a.vehicles - b.vehicles : 0;
  return a.breaches.length - b.breaches.length || cars || a.value - b.value;
}
