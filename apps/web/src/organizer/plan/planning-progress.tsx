import type { ReactNode } from 'react';
import { Banner, Button, Card, Progress } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useTaskTitle } from '../matching/use-task-title';
import { useWords } from '../messages';
import { faultWords, ruleKey } from './fault-words';
import type { PlanQuestion } from './plan-question';
import type { PlannerState } from './planner-crew';
import type { PlannerFault, PlannerPhase } from './planner-messages';
import type { DayTask } from './question-of';
import { figuresOf } from './trail';
import { TrailChart } from './trail-chart';

interface PlanningProgressProps {
  readonly state: PlannerState;
  readonly opening: boolean;
  readonly question: PlanQuestion | null;
  readonly tasks: readonly DayTask[];
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** The job row of a planning: phase, how far, best so far, and the ways out. */
export function PlanningProgress(props: PlanningProgressProps): ReactNode {
  const { state, opening, onUse, onCancel } = props;
  const words = useWords();
  if (opening) return <Progress label={words.t('plan.opening')} text="" />;
  if (state.at === 'failed') {
    return (
      <Banner tone="danger" announce="alert">
        <FaultSentence {...props} fault={state.fault} />
      </Banner>
    );
  }
  if (state.at === 'preparing') {
    return (
      <Card>
        <Steps at={STEP_OF[state.phase]} />
        <Progress
          label={words.t(`plan.phase.${state.phase}`)}
          text=""
          actions={<Button onPress={onCancel}>{words.t('plan.cancel')}</Button>}
        />
      </Card>
    );
  }
  if (state.at !== 'improving') return null;
  return (
    <Card>
      <Steps at="improving" />
      <Improving state={state} />
      <div className="row">
        <Button variant="primary" icon="check" onPress={onUse}>
          {words.t('plan.useNow')}
        </Button>
        <Button onPress={onCancel}>{words.t('plan.cancel')}</Button>
      </div>
    </Card>
  );
}

const STEPS = ['reading', 'first', 'improving', 'done'] as const;
type Step = (typeof STEPS)[number];

const STEP_OF: Readonly<Record<PlannerPhase, Step>> = {
  streets: 'reading',
  snapping: 'reading',
  matrix: 'reading',
  first: 'first',
};

/** Where a planning stands on its way. */
function Steps({ at }: { readonly at: Step }): ReactNode {
  const words = useWords();
  return (
    <ol className="steps" aria-label={words.t('plan.steps')}>
      {STEPS.map((step, i) => (
        <li
          key={step}
          data-past={i < STEPS.indexOf(at) || undefined}
          {...(step === at ? { 'aria-current': 'step' as const } : {})}
        >
          {words.t(`plan.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function Improving({ state }: { readonly state: Extract<PlannerState, { at: 'improving' }> }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { cars, driving, leftOut } = figuresOf(state.best);
  const placed = state.tasks - leftOut;
  return (
    <>
      <Progress
        label={words.t('plan.phase.improving')}
        text={words.t('plan.progress', {
          placed,
          total: state.tasks,
          seconds: Math.round(state.elapsed / 1000),
          workers: state.workers,
        })}
        share={state.tasks === 0 ? 1 : placed / state.tasks}
      />
      <p role="status">
        {words.t('plan.best', { routes: cars, length: time.length(driving), unplanned: leftOut })}
      </p>
      <TrailChart trail={state.trail} elapsed={state.elapsed} />
    </>
  );
}

type FaultProps = Pick<PlanningProgressProps, 'question' | 'tasks'> & { readonly fault: PlannerFault };

/** What went wrong, in one sentence. */
function FaultSentence(props: FaultProps): ReactNode {
  const words = useWords();
  const { fault } = props;
  switch (fault.kind) {
    case 'hub_off_street':
      return words.t('plan.fault.hub');
    case 'crash':
      return words.t('plan.failed', { why: fault.why });
    case 'unsound':
      return words.t('plan.fault.unsound', { why: words.t(ruleKey(fault.code)) });
    case 'data':
      return <DataFault {...props} fault={fault} />;
  }
}

type OddData = Extract<PlannerFault, { kind: 'data' }>;

/** The task or the person named as the organizer knows them, and the figures that are odd. */
function DataFault({ fault, question, tasks }: FaultProps & { readonly fault: OddData }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const titleOf = useTaskTitle(tasks);
  const task = question?.tasks[fault.task ?? -1];
  const driver = question?.drivers[fault.driver ?? -1];
  const what = task ? titleOf(task.id) : (driver?.handle ?? words.t('plan.fault.day'));
  const said = faultWords(fault.code);
  if (said.kind === 'held') return words.t('plan.fault.held', { what, rule: words.t(said.rule) });
  const span = task ?? driver?.free[0];
  const clock = (second = NaN): string =>
    Number.isFinite(second) ? time.minutes(Math.round(second / 60)) : '?';
  const { loadUnits, seats } = task ?? driver ?? {};
  const window = words.t('time.window', { from: clock(span?.from), to: clock(span?.to) });
  const why = words.t(said.key, { what, boxes: figure(loadUnits), seats: figure(seats), window });
  return words.t('plan.fault.data', { why });
}

const figure = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '?' : String(value);
