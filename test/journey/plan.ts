import type { DayTaskAnswer, HeadlessOrganizer, PersonAnswer, PlannedRun } from '@doorstep/clients';
import type { PlaceFacts } from '@doorstep/lifecycle';
import { check, solve, stop } from '@doorstep/routing';
import { instantOf } from '@doorstep/schedule';
import { day as dayOf, present } from '@doorstep/std';
import type {
  PlanQuestion,
  QuestionDriver,
  QuestionTask,
} from '../../apps/web/src/organizer/plan/plan-question';
import { placesOf, problemOf } from '../../apps/web/src/organizer/plan/problem-of';
import { publishedRuns } from '../../apps/web/src/organizer/plan/published-runs';
import type { Region } from './region';
import type { When } from './wishes';

/** So few that the work needs both drivers. */
const FEW = 4;
/** Seconds that drivers stay after the window: the last bag may be handed over at its end. */
const LATE = 7200;
/** Nobody leaves in the past: the rounds begin a minute from now at the earliest. */
const HEAD_START = 60;

interface PlanOf {
  readonly region: Region;
  readonly when: When;
  readonly drivers: readonly PersonAnswer[];
  readonly only: ReadonlySet<string>;
}

/** What an organizer's browser does when "Plan routes" is pressed, with the same code: opens places, lays them on streets, solves. */
export async function planDay(
  organizer: HeadlessOrganizer,
  { region, when, drivers, only }: PlanOf,
): Promise<{ runs: readonly PlannedRun[]; unserved: readonly { taskId: string; reason: string }[] }> {
  const { hub } = organizer.member;
  const midnight = instantOf(dayOf(when.day), 0, hub.timeZone);
  const question: PlanQuestion = {
    region: 'minneapolis',
    hub: { lon: hub.lon, lat: hub.lat },
    tasks: await openedTasks(organizer, { when, only, midnight }),
    drivers: drivers.map((driver) => driverOf(driver, when, midnight)),
    maxStops: FEW,
    shape: 'rounds',
    holds: [],
  };
  const laid = placesOf(question);
  const snaps = laid.points.map((point) =>
    present(region.streets.snap(point), 'a journey stays near streets'),
  );
  const problem = problemOf(question, laid, region.streets.matrix(snaps, snaps));
  const plan = solve(problem, { seed: 1, stop: stop.afterIterations(3000) });
  const [fault] = check(problem, plan);
  if (fault) throw new Error(`the judge found ${fault.code}`);
  const unserved = plan.unserved.map((u) => ({
    taskId: present(question.tasks[u.task]).id,
    reason: u.reason,
  }));
  return { runs: publishedRuns(plan, question, midnight), unserved };
}

async function openedTasks(
  organizer: HeadlessOrganizer,
  of: { when: When; only: ReadonlySet<string>; midnight: number },
): Promise<QuestionTask[]> {
  const { tasks } = await organizer.day(of.when.day);
  const opened: QuestionTask[] = [];
  for (const task of tasks)
    if (of.only.has(task.id) && task.state === 'open' && task.place !== null)
      opened.push(questionTask(task, await organizer.openPlace(task.place), of.midnight));
  return opened;
}

function questionTask(task: DayTaskAnswer, place: PlaceFacts, midnight: number): QuestionTask {
  const second = (moment: string): number => Math.round((Date.parse(moment) - midnight) / 1000);
  return {
    ...task,
    from: second(task.windowFrom),
    to: second(task.windowTo),
    service: task.serviceSeconds,
    home: present(place.point, 'the place was found on the map'),
    destination: place.destination?.point ?? null,
    heldBy: null,
    current: null,
    pinnedTo: null,
    knownTo: null,
    facesLeft: null,
    together: null,
    never: [],
  };
}

function driverOf(driver: PersonAnswer, when: When, midnight: number): QuestionDriver {
  const now = Math.ceil((Date.now() - midnight) / 1000);
  return {
    ...driver,
    vehicle: driver.vehicle as QuestionDriver['vehicle'],
    free: [{ from: Math.max(when.fromMinute * 60, now + HEAD_START), to: when.toMinute * 60 + LATE }],
    start: null,
    newHomes: null,
    mostStops: null,
  };
}
