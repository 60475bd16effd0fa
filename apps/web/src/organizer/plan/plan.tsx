import { useMutation, useQuery } from '@apollo/client/react';
import { instantOf } from '@doorstep/schedule';
import type { Plan as RoutePlan } from '@doorstep/routing';
import type { Day } from '@doorstep/std';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PlanDayQuery } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, Disclosure, EmptyState, NumberField } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { DriverChoice, freeOn } from './driver-choice';
import { PlanBoard } from './plan-board';
import { NOTE_PLANNING, PLAN_DAY } from './plan-documents';
import type { PlanQuestion } from './plan-question';
import { PlanningProgress } from './planning-progress';
import { driverOf, isPlannable, openTasks, type Opened } from './question-of';
import { useHistory } from './use-history';
import { usePlanner } from './use-planner';

/** A day's routes: choose who drives, let the planner work in this browser, mend by hand, publish. */
export function Plan(): ReactNode {
  const words = useWords();
  const [day, setDay] = useDay();
  const query = useQuery(PLAN_DAY, { variables: { day } });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('plan.title')}</h1>
          <p>{words.t('plan.lead')}</p>
        </div>
        <DaySelect value={day} onChange={setDay} />
      </header>
      <Loaded query={query}>{(data) => <PlanDesk key={day} day={day} data={data} />}</Loaded>
    </>
  );
}

interface PlanDeskProps {
  readonly day: Day;
  readonly data: PlanDayQuery;
}

/** What a question was made of: kept beside the plan, because the day may change meanwhile. */
interface Asked {
  readonly question: PlanQuestion;
  readonly opened: Opened;
  readonly tasks: PlanDayQuery['organizerDay']['tasks'];
}

const MOST_STOPS = 8;

function PlanDesk({ day, data }: PlanDeskProps): ReactNode {
  const words = useWords();
  const tasks = useMemo(() => data.organizerDay.tasks.filter(isPlannable), [data]);
  const [chosen, setChosen] = useState<readonly string[]>(() => freeOn(data.people, day));
  const [maxStops, setMaxStops] = useState<number | null>(MOST_STOPS);
  const [asked, setAsked] = useState<Asked | null>(null);
  const planner = usePlanner();
  const history = useHistory<RoutePlan>();
  const { begin } = history;
  const ask = useAsk({ day, data, tasks, chosen, maxStops: maxStops ?? MOST_STOPS });
  const settled = planner.state.at === 'settled' ? planner.state.plan : null;
  useEffect(() => {
    if (settled) begin(settled);
  }, [settled, begin]);

  const plan = async (): Promise<void> => {
    begin(null);
    const question = await ask.make();
    if (!question) return;
    setAsked(question);
    planner.start(question.question);
  };

  const drivers = <DriverChoice people={data.people} day={day} chosen={chosen} onChange={setChosen} />;
  if (tasks.length === 0 && !history.now) {
    return <EmptyState icon="route">{words.t('plan.noTasks')}</EmptyState>;
  }
  return (
    <>
      <Card title={words.t('plan.setup')} icon="people">
        {history.now ? (
          <Disclosure summary={words.t('plan.chosen', { count: chosen.length })}>{drivers}</Disclosure>
        ) : (
          drivers
        )}
        <div className="row" data-gap="5">
          <NumberField
            label={words.t('plan.maxStops')}
            hint={words.t('plan.maxStops.hint')}
            min={1}
            max={40}
            value={maxStops}
            onChange={setMaxStops}
            lessLabel={words.t('plan.less')}
            moreLabel={words.t('plan.more')}
          />
        </div>
        <div className="row">
          <Button
            variant="primary"
            size="big"
            icon="route"
            busy={ask.busy}
            reason={chosen.length === 0 ? words.t('plan.needDriver') : undefined}
            onPress={() => void plan()}
          >
            {words.t(history.now ? 'plan.again' : 'plan.go')}
          </Button>
          <span>
            <strong>{words.t('plan.tasks', { count: tasks.length })}</strong>
            <br />
            <span className="meta">{words.t('plan.noted', { count: tasks.length })}</span>
          </span>
        </div>
      </Card>
      <PlanningProgress
        state={planner.state}
        opening={ask.busy}
        onUse={planner.useNow}
        onCancel={planner.cancel}
      />
      {history.now && asked ? (
        <PlanBoard
          day={day}
          plan={history.now}
          question={asked.question}
          tasks={asked.tasks}
          opened={asked.opened}
          offStreet={planner.offStreet}
          history={history}
          edit={planner.edit}
          draw={planner.draw}
          onImprove={planner.keepImproving}
        />
      ) : null}
    </>
  );
}

interface AskOptions extends PlanDeskProps {
  readonly tasks: PlanDayQuery['organizerDay']['tasks'];
  readonly chosen: readonly string[];
  readonly maxStops: number;
}

/** Notes the openings first, then opens. Without the note nothing opens. */
function useAsk({ day, data, tasks, chosen, maxStops }: AskOptions) {
  const { keys, me } = useUnlocked();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [note] = useMutation(NOTE_PLANNING);
  const make = async (): Promise<Asked | null> => {
    const midnight = instantOf(day, 0, time.zone);
    const now = Math.round((Date.now() - midnight) / 1000);
    const drivers = data.people
      .filter((person) => chosen.includes(person.id))
      .map((person) => driverOf(person, day, now));
    let asked: Asked | null = null;
    await run(async () => {
      await note({ variables: { requestIds: [...new Set(tasks.map((task) => task.requestId))] } });
      const opened = await openTasks({ keys, tasks, drivers, day, zone: time.zone });
      const { region, lon, lat } = me.hub;
      const question = { region, hub: { lon, lat }, tasks: opened.tasks, drivers, maxStops };
      asked = { question, opened, tasks };
    });
    return asked;
  };
  return { busy, make };
}
