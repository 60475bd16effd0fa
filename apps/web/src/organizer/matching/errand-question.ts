import { instantOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import type { ExactMatchQuery } from '../../gql/graphql';
import { freeOnDay, without } from '../plan/free-time';
import type { ExactPoint, FreeSpan, PlanQuestion, QuestionDriver, QuestionTask } from '../plan/plan-question';

/** What the server knows of a day, as far as matching in this browser needs it. */
export type ExactDay = ExactMatchQuery;
type Standing = ExactDay['dayStandings']['people'][number];

/** Tasks that look for somebody: not begun, held by nobody, and in no round that somebody was asked to drive. */
export function tasksToGive<T extends TaskState>(
  tasks: readonly T[],
  { tasks: known }: Pick<ExactDay['dayStandings'], 'tasks'>,
): readonly T[] {
  const notBegun = new Set(known.map(({ taskId }) => taskId));
  return tasks.filter(
    ({ id, state, assignments }) =>
      notBegun.has(id) &&
      (state === 'open' || state === 'offered') &&
      !assignments.some((one) => one.state === 'offered' && one.runId !== null),
  );
}

interface TaskState {
  readonly id: string;
  readonly state: string;
  readonly assignments: readonly { readonly state: string; readonly runId: string | null }[];
}

interface Around {
  readonly day: Day;
  readonly zone: string;
  /** An instant, milliseconds. */
  readonly now: number;
  /** The middle of somebody's coarse home cell; null when it is not known. */
  readonly homeOf: (cell: string | null) => ExactPoint | null;
}

/** Nobody is asked for something that begins sooner than this, seconds. */
const NOTICE = 1800;
/** A ride has two stops. */
const STOPS_OF_TASK = 2;

/** Everybody who has hours left that day, from the middle of their own part of town. */
export function volunteersOf(data: ExactDay, around: Around): readonly QuestionDriver[] {
  const standings = new Map(data.dayStandings.people.map((one) => [one.memberId, one]));
  return data.people.flatMap((person): QuestionDriver[] => {
    const standing = standings.get(person.id);
    if (!standing || standing.tasksLeft === 0) return [];
    const free = hoursLeft(person, standing, around);
    if (free.length === 0) return [];
    return [
      {
        id: person.id,
        handle: person.handle,
        roles: person.roles,
        tier: person.tier,
        capabilities: person.capabilities,
        vehicle: person.vehicle,
        loadUnits: person.loadUnits,
        seats: person.seats,
        childSeats: person.childSeats,
        free,
        start: around.homeOf(person.homeCell),
        newHomes: standing.newHomesLeft,
        mostStops: standing.tasksLeft * STOPS_OF_TASK,
      },
    ];
  });
}

function hoursLeft(
  person: ExactDay['people'][number],
  { busy }: Standing,
  { day, zone, now }: Around,
): readonly FreeSpan[] {
  const midnight = instantOf(day, 0, zone);
  const second = (moment: number): number => Math.round((moment - midnight) / 1000);
  const taken = busy.map(({ from, to }) => ({ from: second(Date.parse(from)), to: second(Date.parse(to)) }));
  const past = { from: Number.MIN_SAFE_INTEGER, to: Math.max(0, second(now) + NOTICE) };
  return without(freeOnDay(person, midnight), [past, ...taken]);
}

/** So many stops that no day has them: each person's own limit counts. */
const NO_LIMIT = 40;

export const errandQuestion = (
  place: Pick<PlanQuestion, 'region' | 'hub' | 'calibration' | 'closed'>,
  tasks: readonly QuestionTask[],
  drivers: readonly QuestionDriver[],
): PlanQuestion => ({ ...place, tasks, drivers, maxStops: NO_LIMIT, shape: 'errands', holds: [] });
