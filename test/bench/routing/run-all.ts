import { lineOf } from './columns';
import { figure } from './columns';
import { liveLine } from './live-line';
import { INSTANCE_COLUMNS } from './report';
import { errorsOf, gapOf, type Result } from './result';
import { runTask } from './run-task';
import { type Settings } from './settings';
import { writeSolution } from './solution-file';
import { type Task } from './task';

export interface Outcome {
  /** In the order of tasks. */
  readonly results: readonly Result[];
  /** What must not happen, an instance each. */
  readonly failures: readonly string[];
}

/** Solves instance after instance, `jobs` at once, and tells what happens while it happens. */
export async function runAll(tasks: readonly Task[], settings: Settings, entry: string): Promise<Outcome> {
  const live = liveLine(() => performance.now());
  const results = new Map<Task, Result>();
  const failures: string[] = [];
  const solve = async (task: Task): Promise<void> => {
    live.say(wordsFor(task, results, tasks.length));
    try {
      const result = await runTask(task, { entry, seed: settings.seed, workers: settings.workers }, (seen) =>
        live.say(
          `${wordsFor(task, results, tasks.length)} ${seen.cpu.toFixed(1)}/${task.cpu} s ${seenWords(task, seen)}`,
        ),
      );
      results.set(task, result);
      live.print(lineOf(INSTANCE_COLUMNS, result));
      for (const error of errorsOf(result)) failures.push(tell(`${task.set} ${task.name}: ${error}`));
      if (settings.solutions !== null) writeSolution(settings.solutions, result);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failures.push(tell(`${task.set} ${task.name}: ${error.message}`));
    }
  };
  const tell = (words: string): string => {
    live.print(`  !! ${words}`);
    return words;
  };
  await inTurn(tasks, settings.jobs, solve);
  return { results: tasks.flatMap((task) => results.get(task) ?? []), failures };
}

async function inTurn<T>(list: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const hand = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, hand));
}

function wordsFor(task: Task, done: ReadonlyMap<Task, Result>, all: number): string {
  const gaps = [...done.values()].flatMap((result) => gapOf(result) ?? []);
  const mean = gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return `${done.size}/${all}, mean gap ${figure(mean, 3)} %; ${task.set} ${task.name}`;
}

function seenWords({ best }: Task, { value, unserved }: { value: number; unserved: number }): string {
  if (unserved > 0) return `${unserved} unserved`;
  return best ? `gap ${(100 * (value / best.distance - 1)).toFixed(2)} %` : value.toFixed(2);
}
