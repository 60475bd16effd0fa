import type { PlanDayQuery } from '../../gql/graphql';
import type { QuestionTask } from './plan-question';
import { holderOf, type DayTask } from './question-of';

interface HeldAreas {
  /** Names of the areas into which nobody goes. */
  readonly heldZones: readonly string[];
  readonly zone: (cell: string | null) => string;
}

/** The tasks with those on hold whose home, or whose goal, lies in a held area. */
export function withAreasHeld(
  tasks: readonly QuestionTask[],
  rows: readonly DayTask[],
  { heldZones, zone }: HeldAreas,
): readonly QuestionTask[] {
  if (heldZones.length === 0) return tasks;
  const held = new Set(heldZones);
  const isHeld = ({ cell, destinationCell }: DayTask): boolean =>
    held.has(zone(cell)) || (destinationCell !== null && held.has(zone(destinationCell)));
  const ids = new Set(rows.filter(isHeld).map(({ id }) => id));
  return tasks.map((task) => (ids.has(task.id) ? { ...task, onHold: true as const } : task));
}

/** The areas that tasks of a day lie in or lead to, by name. */
export const zonesOf = (rows: readonly DayTask[], zone: HeldAreas['zone']): readonly string[] =>
  [
    ...new Set(
      rows.flatMap(({ cell, destinationCell }) => [cell, destinationCell ?? cell].map((one) => zone(one))),
    ),
  ].sort((a, b) => a.localeCompare(b));

/**
 * Tasks whose other part is not asked about go to nobody who has that part, and begin with it where its hour is known:
 * no adult is alone with children.
 */
export function withPartnersElsewhere(
  tasks: readonly QuestionTask[],
  { organizerDay: { tasks: rows, runs } }: Pick<PlanDayQuery, 'organizerDay'>,
): readonly QuestionTask[] {
  const asked = new Set(tasks.map(({ id }) => id));
  const stops = runs.filter(({ state }) => state !== 'aborted').flatMap((run) => run.stops);
  return tasks.map((task) => {
    const partners = rows.filter(
      ({ id, requestId, kind }) => !asked.has(id) && requestId === task.requestId && kind === task.kind,
    );
    const never = partners.flatMap((row) => holderOf(row)?.member.id ?? []);
    if (never.length === 0) return task;
    const own = rows.find(({ id }) => id === task.id);
    const at = stops.find(
      (stop) => stop.state !== 'cancelled' && partners.some(({ id }) => id === stop.taskId),
    )?.arriveAt;
    const second = own && at ? task.from + secondsBetween(own.windowFrom, at) : null;
    const fits = second !== null && second >= task.from && second <= task.to;
    return {
      ...task,
      never: [...task.never, ...never],
      ...(fits ? { from: second, to: second + TOGETHER } : {}),
    };
  });
}

/** Whoever joins somebody at a door is there within ten minutes of them. */
const TOGETHER = 600;

const secondsBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 1000);
