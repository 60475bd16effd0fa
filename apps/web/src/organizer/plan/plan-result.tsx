import type { Plan } from '@doorstep/routing';
import type { ReactNode } from 'react';
import { Banner, Button, Card, Disclosure } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { countOf } from './locks';
import { PublishRefusal } from './publish-refusal';
import type { Refused } from './refused';
import { figuresOf } from './trail';
import { TrailChart } from './trail-chart';
import type { Asked, PlanDeskState } from './use-plan-desk';
import type { PlanWords } from './use-plan-words';

interface PlanResultProps {
  readonly desk: PlanDeskState;
  readonly plan: Plan;
  readonly asked: Asked;
  readonly planWords: PlanWords;
  readonly broken: readonly string[];
  readonly refused: Refused | null;
  readonly views: ReactNode;
  readonly onForgive: () => void;
  readonly onPublish: () => void;
}

/** The plan in a sentence, and all that can be done with it as a whole. */
export function PlanResult(props: PlanResultProps): ReactNode {
  const { desk, plan, asked, planWords, broken, refused } = props;
  const words = useWords();
  const time = useHubTime();
  const { cars, driving, meters } = figuresOf(plan);
  const held = countOf(desk.locks);
  const { state } = desk.planner;
  return (
    <Card
      title={words.t('plan.result')}
      action={
        <Button variant="primary" icon="check" onPress={props.onPublish}>
          {words.t('plan.publish')}
        </Button>
      }
    >
      <p>
        {words.t('plan.summary', { routes: cars, length: time.length(driving), km: planWords.km(meters) })}
      </p>
      <div className="row" data-gap="2">
        <Steps desk={desk} />
        {props.views}
      </div>
      <div className="row" data-gap="2">
        <Button icon="route" onPress={desk.planRest}>
          {words.t('plan.rest')}
        </Button>
        <span className="meta">{words.t('plan.rest.hint', { held })}</span>
      </div>
      <p className="meta plan-keys">{words.t('plan.route.keys')}</p>
      {refused === null ? null : (
        <PublishRefusal
          {...{ refused, plan, planWords }}
          question={asked.question}
          tasks={asked.tasks}
          onClose={props.onForgive}
        />
      )}
      {broken.length > 0 ? (
        <Banner tone="warning">
          <strong>{words.t('plan.broken')}</strong>
          <ul>
            {broken.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {state.at === 'settled' && state.trail.length > 1 ? (
        <Disclosure summary={words.t('plan.trail.show')}>
          <TrailChart trail={state.trail} elapsed={state.elapsed} />
        </Disclosure>
      ) : null}
    </Card>
  );
}

/** Back, forward, and on. */
function Steps({ desk: { history, planner } }: Pick<PlanResultProps, 'desk'>): ReactNode {
  const words = useWords();
  return (
    <>
      <Button onPress={planner.keepImproving}>{words.t('plan.keep')}</Button>
      <Button
        icon="undo"
        hushed
        reason={history.canUndo ? undefined : words.t('plan.undo.none')}
        onPress={history.undo}
      >
        {words.t('plan.undo')}
      </Button>
      <Button
        icon="redo"
        hushed
        reason={history.canRedo ? undefined : words.t('plan.redo.none')}
        onPress={history.redo}
      >
        {words.t('plan.redo')}
      </Button>
    </>
  );
}
