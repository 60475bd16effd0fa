import { carriesGoods } from '@doorstep/lifecycle';
import type { LiveQuery, ReplanRunsMutationVariables, RunFieldsFragment } from '../../gql/graphql';

export type LiveTask = LiveQuery['organizerDay']['tasks'][number];
export type Replanning = Omit<ReplanRunsMutationVariables['input'], 'key'>;
type RunStop = RunFieldsFragment['stops'][number];
type NewStop = Replanning['fresh'][number]['stops'][number];

const UNDER_WAY: ReadonlySet<string> = new Set(['accepted', 'loading', 'departed']);

/** Runs whose stops can change hands: their drivers have said yes. */
export const isUnderWay = ({ state }: Pick<RunFieldsFragment, 'state'>): boolean => UNDER_WAY.has(state);

/** What is still to do, in order. */
export const openStops = ({ stops }: Pick<RunFieldsFragment, 'stops'>): readonly RunStop[] =>
  stops
    .filter(({ state }) => state === 'planned' || state === 'loaded')
    .sort((a, b) => a.position - b.position);

/** The tasks of a run that somebody else could still do: not those of riders who sit in the car. */
export function movableTasks(run: RunFieldsFragment): readonly string[] {
  const boarded = new Set(
    run.stops.filter(({ kind, state }) => kind === 'pickup' && state === 'done').map(({ taskId }) => taskId),
  );
  return [...new Set(openStops(run).map(({ taskId }) => taskId))].filter((id) => !boarded.has(id));
}

/** Boxes among these tasks that are in the car already: they change cars only where two people meet. */
export const boxesAmong = (run: RunFieldsFragment, taskIds: readonly string[]): readonly string[] =>
  run.state !== 'departed'
    ? []
    : [
        ...new Set(
          openStops(run)
            .filter(({ kind, taskId }) => kind === 'deliver' && taskIds.includes(taskId))
            .map(({ taskId }) => taskId),
        ),
      ];

export interface HandOver {
  readonly day: string;
  readonly from: RunFieldsFragment;
  readonly taskIds: readonly string[];
  /** Another run that is under way, or nobody: then the tasks are open for everybody. */
  readonly to: RunFieldsFragment | null;
  /** Where and when the two drivers meet (an instant), when boxes change cars. */
  readonly meeting: { readonly cell: string; readonly at: number } | null;
  readonly tasks: readonly LiveTask[];
  /** An instant. */
  readonly now: number;
}

/** Ways between stops are not known here: a quarter of an hour is allowed for each. The planner knows better. */
const LEG = 900_000;
/** After a meeting somebody needs this long to be off. */
const AFTER_MEETING = 300_000;

/** What the server is asked for: both runs with what is left of them, and where boxes change cars. */
export function handOverInput(hand: HandOver): Replanning {
  const { day, from, taskIds, to, meeting } = hand;
  const moved = new Set(taskIds);
  const stays = openStops(from).filter(({ taskId }) => !moved.has(taskId));
  const giver = changeOf(from, stays.map(asPlanned));
  const boxes = to === null ? [] : boxesAmong(from, taskIds);
  return {
    day,
    runs: to === null ? [giver] : [giver, changeOf(to, withAdded(hand, to))],
    fresh: [],
    release: to === null ? [...taskIds] : [],
    meetings: meeting ? boxes.map((taskId) => ({ taskId, cell: meeting.cell, at: iso(meeting.at) })) : [],
  };
}

const iso = (at: number): string => new Date(at).toISOString();
const asPlanned = ({ taskId, kind, arriveAt, departAt }: RunStop): NewStop => ({
  taskId,
  kind,
  arriveAt,
  departAt,
});

function changeOf(run: RunFieldsFragment, stops: readonly NewStop[]): Replanning['runs'][number] {
  const { id, version, meters, seconds } = run;
  const last = stops.at(-1)?.departAt ?? run.startsAt;
  return { runId: id, version, meters, seconds, stops, endsAt: last > run.endsAt ? last : run.endsAt };
}

/** What comes is put as late in the other run as its window allows, and what follows is moved on. */
function withAdded(hand: HandOver, to: RunFieldsFragment): readonly NewStop[] {
  return hand.taskIds.reduce<readonly NewStop[]>((stops, taskId) => {
    const first = to.state === 'departed' && stops.length > 0 ? 1 : 0;
    const limit = Date.parse(hand.tasks.find(({ id }) => id === taskId)?.windowTo ?? '') || Infinity;
    for (let at = stops.length; at > first; at--) {
      const placed = inserted(hand, stops, taskId, at);
      if (Date.parse(placed[at]?.arriveAt ?? '') <= limit) return placed;
    }
    return inserted(hand, stops, taskId, first);
  }, openStops(to).map(asPlanned));
}

function inserted(hand: HandOver, stops: readonly NewStop[], taskId: string, at: number): readonly NewStop[] {
  const own = openStops(hand.from).filter((stop) => stop.taskId === taskId);
  const task = hand.tasks.find(({ id }) => id === taskId);
  const ready = Math.max(
    hand.now,
    Date.parse(task?.windowFrom ?? '') - LEG || 0,
    hand.meeting && task && carriesGoods(task.kind) ? hand.meeting.at + AFTER_MEETING - LEG : 0,
  );
  const before = stops.slice(0, at);
  let clock = Math.max(ready, Date.parse(before.at(-1)?.departAt ?? '') || 0);
  const put = (stop: NewStop, earliest: number): NewStop => {
    const arrive = Math.max(clock + LEG, earliest);
    clock = arrive + Date.parse(stop.departAt) - Date.parse(stop.arriveAt);
    return { ...stop, arriveAt: iso(arrive), departAt: iso(clock) };
  };
  const added = own.map((stop) => put(asPlanned(stop), 0));
  const after = stops.slice(at).map((stop) => {
    const planned = Date.parse(stop.arriveAt);
    return planned >= clock + LEG ? keep(stop) : put(stop, 0);
  });
  return [...before, ...added, ...after];

  function keep(stop: NewStop): NewStop {
    clock = Date.parse(stop.departAt);
    return stop;
  }
}
