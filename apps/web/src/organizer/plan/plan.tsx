import { useQuery } from '@apollo/client/react';
import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import type { PlanDayQuery } from '../../gql/graphql';
import { EmptyState } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { Loaded } from '../frame/loaded';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { PlanSentences } from '../messages/plan-sentences';
import { PlanBoard } from './plan-board';
import { PLAN_DAY } from './plan-documents';
import { PlanSetup } from './plan-setup';
import { PlanningProgress } from './planning-progress';
import { usePlanDesk } from './use-plan-desk';

/** A day's routes: choose who drives, let the planner work in this browser, mend by hand, publish. */
export const Plan = (): ReactNode => (
  <PlanSentences>
    <PlanScreen />
  </PlanSentences>
);

function PlanScreen(): ReactNode {
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

function PlanDesk({ day, data }: PlanDeskProps): ReactNode {
  const words = useWords();
  const desk = usePlanDesk({ day, data });
  const { asked, history, planner } = desk;
  const { accepted, departed } = desk.reopenable;
  const nothing = desk.tasks.length + accepted + departed === 0 && !history.now;
  if (nothing) return <EmptyState icon="route">{words.t('plan.noTasks')}</EmptyState>;
  return (
    <>
      <PlanSetup day={day} people={data.people} desk={desk} />
      <PlanningProgress
        state={planner.state}
        opening={desk.opening}
        question={asked?.question ?? null}
        tasks={asked?.tasks ?? desk.tasks}
        onUse={planner.useNow}
        onCancel={planner.cancel}
      />
      {history.now && asked ? (
        <PlanBoard day={day} desk={desk} plan={history.now} asked={asked} people={data.people} />
      ) : null}
    </>
  );
}
