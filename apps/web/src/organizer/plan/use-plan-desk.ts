import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Plan } from '@doorstep/routing';
import { cellCentre } from '@doorstep/geo';
import { instantOf } from '@doorstep/schedule';
import type { CellId, Day } from '@doorstep/std';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlanDayQuery } from '../../gql/graphql';
import { useSearchParams } from 'react-router';
import { loadGrid } from '../../platform/region/region-pack';
import { useUnlocked } from '../../platform/session/session';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { usePace } from '../settings/use-pace';
import { freeOn } from './driver-choice';
import { isKept, takenBy } from './free-time';
import { NO_LOCKS, restOf, type Locks } from './locks';
import { sketchOfPlan, sketchOfRuns, type PlanSketch } from './plan-changes';
import { NOTE_PLANNING, PLAN_STANDINGS } from './plan-documents';
import type { PlanQuestion, QuestionDriver } from './plan-question';
import { driverOf, isPlannable, openTasks, type DayTask, type Opened } from './question-of';
import { REOPENINGS, reopenable, reopenedRuns, type Reopening } from './asked-again';
import { withAreasHeld, withPartnersElsewhere } from './around-tasks';
import { dutiesOf, NO_DUTY, type Duty } from './rostered';
import { withRuns, type DayRun } from './under-way';
import { withHomesLeft, withStandings } from './standings';
import { useHistory } from './use-history';
import { useClosedAreas } from '../areas/use-closed-areas';
import { usePlanner } from './use-planner';

/** What a question was made of: kept beside the plan, because the day may change meanwhile. */
export interface Asked {
  readonly question: PlanQuestion;
  readonly opened: Opened;
  readonly tasks: readonly DayTask[];
}

/** A plan to compare with: the one in force, or the draft before this one. */
export interface Before {
  readonly against: 'force' | 'draft';
  readonly sketch: PlanSketch;
}

/** Eight keeps small how many homes one person learns. */
const MOST_STOPS = 8;

interface PlanDay {
  readonly day: Day;
  readonly data: PlanDayQuery;
}

/** Everything behind the planner screen: what is asked, who plans it, what is held, and what came out. */
export function usePlanDesk({ day, data }: PlanDay) {
  const { runs } = data.organizerDay;
  const { zone: timeZone } = useHubTime();
  const duties = useMemo(
    () => dutiesOf(data.week.shifts, instantOf(day, 0, timeZone)),
    [data, day, timeZone],
  );
  const [chosen, setChosen] = useState<readonly string[]>(() => freeOn(data.people, day, duties));
  const [maxStops, setMaxStops] = useState<number | null>(MOST_STOPS);
  const [search] = useSearchParams();
  const [reopen, setReopen] = useState<readonly Reopening[]>(() => (search.has('rest') ? REOPENINGS : []));
  const [heldZones, setHeldZones] = useState<readonly string[]>([]);
  const [locks, setLocks] = useState<Locks>(NO_LOCKS);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [draft, setDraft] = useState<PlanSketch | null>(null);
  const planner = usePlanner();
  const history = useHistory<Plan>();
  const again = useMemo(() => reopenedRuns(runs, reopen), [runs, reopen]);
  const reopened = useMemo(() => new Set(again.map(({ id }) => id)), [again]);
  const tasks = useMemo(
    () => data.organizerDay.tasks.filter((task) => isPlannable(task, reopened)),
    [data, reopened],
  );
  const ask = useAsk({
    day,
    data,
    duties,
    tasks,
    chosen,
    again,
    heldZones,
    maxStops: maxStops ?? MOST_STOPS,
  });
  const takeOver = useSettled(planner.state, history);
  const before = useBefore({ asked, draft, runs });

  const remember = (): void => {
    if (history.now && asked) setDraft(sketchOfPlan(history.now, asked.question));
  };
  const plan = async (): Promise<void> => {
    remember();
    takeOver('begin');
    history.begin(null);
    setLocks(NO_LOCKS);
    const question = await ask.make();
    if (!question) return;
    setAsked(question);
    planner.start(question.question, 'thorough');
  };
  /** Plans everything again that is not held. The plan that was there is one Undo away. */
  const planRest = (): void => {
    if (!history.now || !asked) return;
    remember();
    takeOver('put');
    const question = restOf(asked.question, history.now, locks);
    setAsked({ ...asked, question });
    planner.start(question, 'quick');
  };

  return {
    tasks,
    duties,
    reopenable: {
      accepted: reopenable(runs, 'accepted').length,
      departed: reopenable(runs, 'departed').length,
    },
    kept: runs.filter((run) => isKept(run) && !reopened.has(run.id)).length,
    setup: { chosen, setChosen, maxStops, setMaxStops, reopen, setReopen, heldZones, setHeldZones },
    locks,
    setLocks,
    asked,
    planner,
    history,
    before,
    opening: ask.busy,
    plan,
    planRest,
  };
}

export type PlanDeskState = ReturnType<typeof usePlanDesk>;

/** A settled plan becomes the present one: the first of a history, or one more step in it. */
function useSettled(
  state: PlanDeskState['planner']['state'],
  { begin, put }: ReturnType<typeof useHistory<Plan>>,
) {
  const how = useRef<'begin' | 'put'>('begin');
  const settled = state.at === 'settled' ? state.plan : null;
  useEffect(() => {
    if (!settled) return;
    if (how.current === 'put') put(settled);
    else begin(settled);
    // What is improved further is a step that can be undone.
    how.current = 'put';
  }, [settled, begin, put]);
  return (next: 'begin' | 'put'): void => {
    how.current = next;
  };
}

interface Compared {
  readonly asked: Asked | null;
  readonly draft: PlanSketch | null;
  readonly runs: PlanDayQuery['organizerDay']['runs'];
}

function useBefore({ asked, draft, runs }: Compared): Before | null {
  return useMemo(() => {
    const ids = asked?.question.tasks.map(({ id }) => id) ?? [];
    const inForce = sketchOfRuns(runs, ids);
    if (inForce) return { against: 'force', sketch: inForce };
    return draft && { against: 'draft', sketch: draft };
  }, [asked, draft, runs]);
}

interface AskOptions extends PlanDay {
  readonly duties: ReadonlyMap<string, Duty>;
  readonly tasks: readonly DayTask[];
  readonly chosen: readonly string[];
  readonly again: readonly DayRun[];
  readonly heldZones: readonly string[];
  readonly maxStops: number;
}

/** Notes the openings first, then opens. Without the note nothing opens. */
function useAsk({ day, data, duties, tasks, chosen, again, heldZones, maxStops }: AskOptions) {
  const { keys, me } = useUnlocked();
  const pace = usePace();
  const time = useHubTime();
  const zone = useZone();
  const { busy, run } = useCommand();
  const client = useApolloClient();
  const [note] = useMutation(NOTE_PLANNING);
  const areas = useClosedAreas();
  const make = async (): Promise<Asked | null> => {
    const midnight = instantOf(day, 0, time.zone);
    const grid = await loadGrid(me.hub.region);
    const endOf = (cell: string | null) => (cell === null ? null : cellCentre(grid, cell as CellId));
    const now = Math.round((Date.now() - midnight) / 1000);
    const kept = data.organizerDay.runs.filter((one) => !again.includes(one));
    const driving = new Set(again.map(({ member }) => member.id));
    const drivers = data.people
      .filter(({ id }) => chosen.includes(id) || driving.has(id))
      .map((person) => {
        const taken = takenBy(kept, person.id, midnight);
        const duty = duties.get(person.id) ?? NO_DUTY;
        const about = { day, midnight, now, taken, duty, end: endOf(person.wishes.endsNearCell ?? null) };
        return driverOf(person, about, driving.has(person.id));
      })
      .filter((driver): driver is QuestionDriver => driver !== null);
    let asked: Asked | null = null;
    await run(async () => {
      const requestIds = [...new Set(tasks.flatMap((task) => task.requestId ?? []))];
      // A day may have nothing but goods for other hubs: then no home is opened.
      if (requestIds.length > 0) await note({ variables: { requestIds } });
      const opened = await openTasks({ keys, tasks, drivers, day, zone: time.zone });
      const told = await client.query({ query: PLAN_STANDINGS, variables: { day }, fetchPolicy: 'no-cache' });
      if (!told.data) return;
      const { dayStandings: known } = told.data;
      const { region, lon, lat } = me.hub;
      const question: PlanQuestion = {
        region,
        calibration: pace(day),
        closed: await areas(day),
        hub: { lon, lat },
        tasks: withAreasHeld(withPartnersElsewhere(withStandings(opened.tasks, known.tasks), data), tasks, {
          heldZones,
          zone,
        }),
        drivers: withHomesLeft(drivers, known.people),
        maxStops,
        shape: 'rounds',
        holds: [],
      };
      asked = { question: withRuns(question, again, { midnight, now }), opened, tasks };
    });
    return asked;
  };
  return { busy, make };
}
