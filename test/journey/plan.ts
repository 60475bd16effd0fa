import type { HeadlessOrganizer, PersonAnswer, DayTaskAnswer } from '@doorstep/clients';
import type { Flag, PlaceFacts } from '@doorstep/lifecycle';
import { check, solve, stop } from '@doorstep/routing';
import { windowOf } from '@doorstep/schedule';
import { day as dayBrand, instant, present } from '@doorstep/std';
import {
  dayProblem,
  plannedRuns,
  ROUTED_KINDS,
  type DayWork,
  type PlannedRun,
  type WorkDriver,
  type WorkTask,
} from '../../apps/web/src/planning';
import type { Region } from './region';
import type { When } from './wishes';

/** Minutes that drivers stay after the window: the last bag may be handed over at its end. */
const LATE = 120;
/** So few that the work needs both drivers. */
const FEW = 4;

/** What an organizer's browser does when "Plan routes" is pressed: opens places, lays them on streets, solves. */
export async function planDay(
  organizer: HeadlessOrganizer,
  {
    region,
    when,
    drivers,
    only,
  }: { region: Region; when: When; drivers: readonly PersonAnswer[]; only: ReadonlySet<string> },
): Promise<{ runs: readonly PlannedRun[]; unserved: readonly { taskId: string; reason: string }[] }> {
  const { hub } = organizer.member;
  const open = window(when.day, when.fromMinute, when.toMinute + LATE, hub.timeZone);
  const tasks = (await organizer.day(when.day)).tasks.filter((task) => only.has(task.id));
  const work: DayWork = {
    hub: { point: { lon: hub.lon, lat: hub.lat }, opens: open.from, closes: open.to },
    tasks: await workOf(organizer, tasks),
    drivers: drivers.map((driver) => driverOf(driver, open)),
  };
  const problem = dayProblem(work, region.streets);
  const plan = solve(problem.problem, { seed: 1, stop: stop.afterIterations(3000) });
  const faults = check(problem.problem, plan);
  if (faults.length > 0) throw new Error(`the judge found ${faults[0]?.code}`);
  const unserved = plan.unserved.map((u) => ({ taskId: present(problem.taskIds[u.task]), reason: u.reason }));
  return { runs: plannedRuns(problem, plan), unserved };
}

async function workOf(organizer: HeadlessOrganizer, tasks: readonly DayTaskAnswer[]): Promise<WorkTask[]> {
  const work: WorkTask[] = [];
  for (const task of tasks) {
    const routed = task.state === 'open' && task.part === 1 && ROUTED_KINDS.includes(task.kind);
    if (routed && task.place !== null) work.push(taskOf(task, await organizer.openPlace(task.place)));
  }
  return work;
}

function taskOf(task: DayTaskAnswer, place: PlaceFacts): WorkTask {
  return {
    ...task,
    windowFrom: instant(Date.parse(task.windowFrom)),
    windowTo: instant(Date.parse(task.windowTo)),
    home: present(place.point, 'the place was found on the map'),
    destination: place.destination?.point ?? null,
    knownBy: [],
  };
}

function driverOf(
  driver: PersonAnswer,
  open: { from: ReturnType<typeof instant>; to: ReturnType<typeof instant> },
): WorkDriver {
  return {
    ...driver,
    capabilities: driver.capabilities as Flag[],
    from: open.from,
    to: open.to,
    mostStops: FEW,
  };
}

function window(day: string, from: number, to: number, zone: string) {
  const found = windowOf(dayBrand(day), from, to, zone);
  if (!found.ok) throw new Error('the hub is open for a while');
  // Nobody leaves in the past: the rounds begin a minute from now at the earliest.
  const soonest = instant(Math.max(found.value.from, Date.now() + 60_000));
  return { from: soonest, to: found.value.to };
}
