import type { Edited, Move, Plan } from '@doorstep/routing';
import type { Day } from '@doorstep/std';
import { useState, type ReactNode } from 'react';
import { Banner, Button, Card, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { MoveDialog } from './move-dialog';
import { PlanMap } from './plan-map';
import type { PlanQuestion } from './plan-question';
import type { RouteLine } from './planner-messages';
import { PublishDialog } from './publish-dialog';
import type { DayTask, Opened } from './question-of';
import { RouteCard } from './route-card';
import { Unplanned } from './unplanned';
import { usePlanWords } from './use-plan-words';

interface PlanBoardProps {
  readonly day: Day;
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly tasks: readonly DayTask[];
  readonly opened: Opened;
  readonly offStreet: readonly number[];
  readonly history: {
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly undo: () => void;
    readonly redo: () => void;
    readonly put: (plan: Plan) => void;
  };
  readonly edit: (plan: Plan, move: Move) => Promise<Edited>;
  readonly draw: (plan: Plan) => Promise<readonly RouteLine[]>;
  readonly onImprove: () => void;
}

/** A plan that can be read, moved by hand, and published. */
export function PlanBoard(props: PlanBoardProps): ReactNode {
  const { day, plan, question, tasks, opened, offStreet, history } = props;
  const words = useWords();
  const time = useHubTime();
  const planWords = usePlanWords(question, tasks);
  const [broken, setBroken] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<number | null>(null);
  const [publishing, setPublishing] = useState(false);
  const [mapShown, setMapShown] = useState(true);
  const [streetsShown, setStreetsShown] = useState(false);
  const move = useMove(props, planWords, setBroken);
  const driving = plan.routes.reduce((sum, route) => sum + route.seconds, 0);
  const meters = plan.routes.reduce((sum, route) => sum + route.meters, 0);
  const streetOf = (task: number): string | undefined =>
    streetsShown ? opened.places.get(question.tasks[task]?.id ?? '')?.address : undefined;

  return (
    <>
      <Card
        title={words.t('plan.result')}
        action={
          <Button variant="primary" icon="check" onPress={() => setPublishing(true)}>
            {words.t('plan.publish')}
          </Button>
        }
      >
        <p>
          {words.t('plan.summary', {
            routes: plan.routes.length,
            length: time.length(driving),
            km: planWords.km(meters),
          })}
        </p>
        <div className="row" data-gap="2">
          <Button onPress={props.onImprove}>{words.t('plan.keep')}</Button>
          <Button
            icon="undo"
            hushed
            reason={history.canUndo ? undefined : words.t('plan.undo.none')}
            onPress={() => {
              history.undo();
              setBroken([]);
            }}
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
          <Button icon="map" pressed={mapShown} onPress={() => setMapShown(!mapShown)}>
            {words.t(mapShown ? 'plan.map.hide' : 'plan.map.show')}
          </Button>
          <Button icon="eye" pressed={streetsShown} onPress={() => setStreetsShown(!streetsShown)}>
            {words.t(streetsShown ? 'plan.streets.hide' : 'plan.streets.show')}
          </Button>
        </div>
        <p className="meta">{words.t('plan.route.keys')}</p>
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
      </Card>
      <div className="plan-board" data-map={mapShown || undefined}>
        <div className="stack">
          <Unplanned
            plan={plan}
            question={question}
            tasks={tasks}
            leftOut={opened.leftOut}
            offStreet={offStreet}
            planWords={planWords}
            onPlace={setAsking}
          />
          {plan.routes.map((route, index) => (
            <RouteCard
              key={route.vehicle}
              {...{ plan, index, route, question, planWords, streetOf }}
              onMove={move}
              onAsk={(at) => setAsking(plan.routes[at.route]?.stops[at.position]?.task ?? null)}
            />
          ))}
        </div>
        {mapShown ? (
          <PlanMap
            plan={plan}
            question={question}
            planWords={planWords}
            draw={props.draw}
            onStop={setAsking}
          />
        ) : null}
      </div>
      {asking === null ? null : (
        <MoveDialog
          {...{ plan, question, planWords }}
          task={asking}
          onMove={move}
          onClose={() => setAsking(null)}
        />
      )}
      {publishing ? (
        <PublishDialog {...{ day, plan, question, planWords }} onClose={() => setPublishing(false)} />
      ) : null}
    </>
  );
}

function useMove(
  { plan, edit, history }: PlanBoardProps,
  planWords: ReturnType<typeof usePlanWords>,
  setBroken: (lines: readonly string[]) => void,
): (change: Move) => void {
  const words = useWords();
  const say = useToast();
  return (change) => {
    void edit(plan, change).then((edited) => {
      history.put(edited.plan);
      setBroken([...new Set(edited.violations.map((one) => planWords.broken(one, edited.plan)))]);
      say({
        tone: edited.violations.length > 0 ? 'warning' : 'info',
        text: `${words.t('plan.moved', { delta: planWords.delta(plan, edited.plan) })} ${words.t(
          'plan.moved.rules',
          { count: edited.violations.length },
        )}`,
        undo: { label: words.t('app.undo'), run: history.undo },
      });
      refocus(change.task);
    });
  };
}

/** Focus follows the stop that was moved, so that the next arrow key moves it again. */
function refocus(task: number): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-stop^="${task} "] button`)?.focus());
}
