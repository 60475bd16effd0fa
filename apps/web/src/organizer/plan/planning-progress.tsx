import { useEffect, useState, type ReactNode } from 'react';
import { Banner, Button, Card, Progress } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { PlannerState } from './use-planner';

interface PlanningProgressProps {
  readonly state: PlannerState;
  readonly opening: boolean;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** The job row of a planning: phase, how far, best so far, and the ways out. */
export function PlanningProgress({ state, opening, onUse, onCancel }: PlanningProgressProps): ReactNode {
  const words = useWords();
  if (opening) return <Progress label={words.t('plan.opening')} text="" />;
  if (state.at === 'failed') {
    return (
      <Banner tone="danger" announce="alert">
        {words.t('plan.failed', { why: state.why })}
      </Banner>
    );
  }
  if (state.at === 'preparing') {
    return (
      <Progress
        label={words.t(`plan.phase.${state.phase}`, { total: '' })}
        text=""
        actions={<Button onPress={onCancel}>{words.t('plan.cancel')}</Button>}
      />
    );
  }
  if (state.at !== 'improving') return null;
  return (
    <Card>
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

function Improving({ state }: { readonly state: Extract<PlannerState, { at: 'improving' }> }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const seconds = useSecondsSince(state.since);
  const placed = state.tasks - state.progress.unserved;
  const driving = state.plan?.routes.reduce((sum, route) => sum + route.seconds, 0) ?? 0;
  return (
    <>
      <Progress
        label={words.t('plan.phase.improving')}
        text={words.t('plan.progress', { placed, total: state.tasks, seconds })}
        share={state.tasks === 0 ? 1 : placed / state.tasks}
      />
      <p role="status" className="meta">
        {state.plan
          ? words.t('plan.best', {
              routes: state.plan.routes.length,
              length: time.length(driving),
              unplanned: state.progress.unserved,
            })
          : ''}
      </p>
    </>
  );
}

function useSecondsSince(since: number): number {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.round((now - since) / 1000));
}
