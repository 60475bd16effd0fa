import type { Plan, Unserved, UnservedCode } from '@doorstep/routing';
import { companyOf, partnersOf } from './parts';
import type { PlanQuestion, QuestionDriver, QuestionTask, SecondOfDay } from './plan-question';
import { DIMENSION, hasSkills, isCrowded, seatsForChildren, skillsOf } from './problem-of';
import { childSeatsOf } from './ride-of';

/** A sentence to say: its key, plain values, hours for a clock, seconds for a length, and what somebody would need. */
export interface Said {
  readonly key: string;
  readonly values: Readonly<Record<string, number | string>>;
  readonly clocks: Readonly<Record<string, SecondOfDay>>;
  readonly lengths: Readonly<Record<string, number>>;
  /** Skills as the problem names them: `role carer`, `tier 3`, `can cooled`. */
  readonly needs: readonly string[];
}

/** Why a task has no place, what would help, and how many people each obstacle stops. */
export interface WhyUnserved {
  readonly reason: Said;
  readonly help: Said;
  readonly tally: readonly { readonly code: UnservedCode; readonly people: number }[];
}

type Values = Partial<Omit<Said, 'key'>>;

const say = (key: string, more: Values = {}): Said => ({
  key,
  values: {},
  clocks: {},
  lengths: {},
  needs: [],
  ...more,
});
const pair = (name: string, more: Values = {}) => ({
  reason: say(`unserved.${name}`, more),
  help: say(`unserved.${name}.help`, more),
});

/** Puts the engine's code and numbers into what an organizer knows: people, boxes, seats, hours. */
export function whyUnserved(unserved: Unserved, question: PlanQuestion, plan: Plan): WhyUnserved {
  const task = question.tasks[unserved.task];
  // A task the question does not know cannot be left out of its plan.
  const { reason, help } = task
    ? SAID[unserved.reason](unserved, { task, question, plan })
    : pair('NO_VEHICLE');
  return { reason, help, tally: tallyOf(unserved) };
}

interface Around {
  readonly task: QuestionTask;
  readonly question: PlanQuestion;
  readonly plan: Plan;
}

type Sentences = (unserved: Unserved, around: Around) => Pick<WhyUnserved, 'reason' | 'help'>;

/** Up to whole minutes: what misses by seconds still misses. */
const upToMinute = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60)) * 60;
const late: Sentences = ({ missing, reason }) => pair(reason, { lengths: { by: upToMinute(missing) } });
const plain: Sentences = ({ reason }) => pair(reason);

/** Windows move in steps of five minutes. */
const STEP = 300;

const SAID: Readonly<Record<UnservedCode, Sentences>> = {
  NO_VEHICLE: plain,
  NOT_ALLOWED: ({ reason }, { task }) => pair(isCrowded(task) ? 'HOME_KNOWN' : reason),
  UNREACHABLE: plain,
  TOO_COSTLY: plain,
  DURATION: late,
  RIDE_TIME: late,
  SHIFT: late,
  STOCK: ({ missing }) => pair('STOCK', { values: { boxes: missing } }),
  DISTANCE: ({ missing }) => pair('DISTANCE', { values: { km: Math.max(1, Math.ceil(missing / 1000)) } }),
  ON_HOLD: plain,
  CLOSED_ROUTE: plain,
  BREAK: plain,
  LINK: linked,
  NEW_HOMES: ({ missing }) => pair('NEW_HOMES', { values: { homes: Math.max(1, missing) } }),
  SKILL: ({ facts }, { task }) =>
    pair('SKILL', { needs: facts.skills.length > 0 ? facts.skills : skillsOf(task) }),
  CAPACITY: tooMuch,
  WINDOW: ({ missing, facts }, { task }) =>
    pair('WINDOW', {
      lengths: { by: upToMinute(missing) },
      clocks: {
        to: facts.latest ?? task.to,
        later: Math.ceil((facts.earliest ?? task.to + missing) / STEP) * STEP,
      },
    }),
  FLEET_BUSY: busy,
};

/** What a task asks of a car and what a car has, by the dimension the engine names. */
const MEASURES: Readonly<
  Record<
    number,
    {
      readonly name: string;
      readonly need: (task: QuestionTask) => number;
      readonly has: (driver: QuestionDriver) => number;
    }
  >
> = {
  [DIMENSION.boxes]: { name: 'boxes', need: ({ loadUnits }) => loadUnits, has: ({ loadUnits }) => loadUnits },
  [DIMENSION.seats]: { name: 'seats', need: ({ seats }) => seats, has: ({ seats }) => seats },
  [DIMENSION.childSeats]: { name: 'childSeats', need: childSeatsOf, has: seatsForChildren },
};

function tooMuch({ facts }: Unserved, { task, question: { drivers } }: Around) {
  const measure = facts.dimension === null ? undefined : MEASURES[facts.dimension];
  if (!measure) return pair('CAPACITY');
  // Who may not do it anyway does not count, however large their car.
  const most = Math.max(0, ...drivers.filter((driver) => hasSkills(driver, task)).map(measure.has));
  return pair(`CAPACITY.${measure.name}`, { values: { need: measure.need(task), most } });
}

/** A second person is missing, or a part of its household's plan. */
function linked(_: Unserved, { task, question }: Around) {
  const [parts, company] = [1 + partnersOf(question, task).length, companyOf(question, task)];
  return company > parts ? pair('TOGETHER', { values: { others: company - 1 } }) : pair('LINK');
}

/** Somebody could, but not beside all the rest: for want of hours, or because routes have all the stops allowed. */
function busy({ vehicles }: Unserved, { task, question, plan }: Around) {
  const people = vehicles.FLEET_BUSY ?? 0;
  // As many people as parts at the most are not busy elsewhere: they are too few for doing it together.
  const parts = 1 + partnersOf(question, task).length;
  if (parts > 1 && people < parts) return pair('LINK');
  // The whole of a household's plan has no place: which part is missing, the other parts say.
  if (companyOf(question, task) > parts)
    return pair('TOGETHER', { values: { others: companyOf(question, task) - 1 } });
  const full = question.drivers.filter((_, vehicle) => {
    const stops = plan.routes.find((route) => route.vehicle === vehicle)?.stops ?? [];
    return stops.filter(({ kind }) => kind !== 'load').length >= question.maxStops;
  }).length;
  return people > 0 && full >= people
    ? pair('FLEET_BUSY.full', { values: { people, stops: question.maxStops } })
    : pair('FLEET_BUSY', { values: { people } });
}

/** Most people first; nothing when one reason says it all. */
function tallyOf({ vehicles }: Unserved): WhyUnserved['tally'] {
  const tally = Object.entries(vehicles).map(([code, people]) => ({ code: code as UnservedCode, people }));
  return tally.length < 2 ? [] : tally.sort((a, b) => b.people - a.people);
}
