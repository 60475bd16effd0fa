import type { Move, Plan } from '@doorstep/routing';
import type { Day } from '@doorstep/std';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, useToast } from '../../ui';
import { useWords } from '../messages';
import { withRoute, withTask } from './locks';
import { MoveDialog } from './move-dialog';
import { changesBetween, sketchOfPlan, type PlanChanges } from './plan-changes';
import { PlanChangesCard } from './plan-changes-card';
import { PlanMap } from './plan-map';
import { PlanResult } from './plan-result';
import { PublishDialog } from './publish-dialog';
import type { Person } from './question-of';
import type { Refused } from './refused';
import { RouteCard } from './route-card';
import { Unplanned } from './unplanned';
import type { Asked, PlanDeskState } from './use-plan-desk';
import { usePlanWords } from './use-plan-words';

interface PlanBoardProps {
  readonly day: Day;
  readonly desk: PlanDeskState;
  readonly plan: Plan;
  readonly asked: Asked;
  readonly people: readonly Person[];
}

/** A plan that can be read, moved by hand, held, planned again in part, and published. */
export function PlanBoard(props: PlanBoardProps): ReactNode {
  const { day, desk, plan, asked, people } = props;
  const { question, tasks, opened } = asked;
  const { locks, setLocks, planner, before } = desk;
  const words = useWords();
  const planWords = usePlanWords(question, tasks);
  const [broken, setBroken] = useState<Broken>({ plan, lines: [] });
  const [asking, setAsking] = useState<number | null>(null);
  const [publishing, setPublishing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [mapShown, setMapShown] = useState(true);
  const [streetsShown, setStreetsShown] = useState(false);
  const move = useMove(props, planWords, setBroken);
  const handleOf = (id: string): string => people.find((person) => person.id === id)?.handle ?? '';
  const changes = useChanges(props);
  const changeOf = (task: number): string | undefined => {
    const id = question.tasks[task]?.id;
    const was = changes?.moved.find(({ taskId }) => taskId === id)?.was;
    if (was != null) return words.t('plan.changes.was', { handle: handleOf(was) });
    return changes?.placed.some(({ taskId }) => taskId === id) ? words.t('plan.changes.new') : undefined;
  };
  const streetOf = (task: number): string | undefined =>
    streetsShown ? opened.places.get(question.tasks[task]?.id ?? '')?.address : undefined;

  return (
    <>
      <PlanResult
        {...{ desk, plan, asked, planWords }}
        broken={broken.plan === plan ? broken.lines : []}
        refused={refusal?.of === plan ? refusal.refused : null}
        onForgive={() => setRefusal(null)}
        onPublish={() => setPublishing(true)}
        views={
          <>
            <Button icon="map" pressed={mapShown} onPress={() => setMapShown(!mapShown)}>
              {words.t(mapShown ? 'plan.map.hide' : 'plan.map.show')}
            </Button>
            <Button icon="eye" pressed={streetsShown} onPress={() => setStreetsShown(!streetsShown)}>
              {words.t(streetsShown ? 'plan.streets.hide' : 'plan.streets.show')}
            </Button>
          </>
        }
      />
      {changes && before ? (
        <PlanChangesCard {...{ changes, tasks, handleOf }} against={before.against} />
      ) : null}
      <div className="plan-board" data-map={mapShown || undefined}>
        <div className="stack">
          <Unplanned
            {...{ plan, question, tasks, planWords }}
            leftOut={opened.leftOut}
            offStreet={planner.offStreet}
            onPlace={setAsking}
          />
          {plan.routes.map((route, index) => (
            <RouteCard
              key={route.vehicle}
              {...{ plan, index, route, question, planWords, streetOf, changeOf, locks }}
              onHold={(driverId, hold) => setLocks(withRoute(locks, driverId, hold))}
              onPin={(taskId, held) => setLocks(withTask(locks, taskId, held))}
              onMove={move}
              onAsk={(at) => setAsking(plan.routes[at.route]?.stops[at.position]?.task ?? null)}
            />
          ))}
        </div>
        {mapShown ? (
          <PlanMap {...{ plan, question, planWords }} draw={planner.draw} onStop={setAsking} />
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
        <PublishDialog
          {...{ day, plan, question, planWords }}
          onClose={() => setPublishing(false)}
          onRefused={(refused) => setRefusal({ of: plan, refused })}
        />
      ) : null}
    </>
  );
}

/** What a plan breaks, as long as it is that plan. */
interface Broken {
  readonly plan: Plan;
  readonly lines: readonly string[];
}

interface Refusal {
  readonly of: Plan;
  readonly refused: Refused;
}

/** What differs from the plan before; null when there is none to compare with. */
function useChanges({ plan, asked: { question }, desk: { before } }: PlanBoardProps): PlanChanges | null {
  return useMemo(
    () =>
      before &&
      changesBetween(
        before.sketch,
        sketchOfPlan(plan, question),
        question.tasks.map(({ id }) => id),
      ),
    [plan, question, before],
  );
}

function useMove(
  { plan, desk: { history, planner } }: PlanBoardProps,
  planWords: ReturnType<typeof usePlanWords>,
  setBroken: (broken: Broken) => void,
): (change: Move) => void {
  const words = useWords();
  const say = useToast();
  return (change) => {
    void planner.edit(plan, change).then((edited) => {
      history.put(edited.plan);
      const lines = [...new Set(edited.violations.map((one) => planWords.broken(one, edited.plan)))];
      setBroken({ plan: edited.plan, lines });
      say({
        tone: lines.length > 0 ? 'warning' : 'info',
        text: `${words.t('plan.moved', { delta: planWords.delta(plan, edited.plan) })} ${words.t(
          'plan.moved.rules',
          { count: lines.length },
        )}`,
        undo: { label: words.t('app.undo'), run: () => history.undoFrom(edited.plan) },
      });
      if (change.kind === 'put' || change.kind === 'remove') refocus(change.task);
    });
  };
}

/** Focus follows the stop that was moved, so that the next arrow key moves it again. */
function refocus(task: number): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-stop^="${task} "] button`)?.focus());
}
