import type { Edited, Move, Plan } from '@doorstep/routing';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ownScript } from '../../platform/trust/trusted-scripts';
import type { Care } from './pace';
import type { PlanQuestion } from './plan-question';
import { PlannerCrew, type CrewTools, type Hand, type PlannerState } from './planner-crew';
import workerUrl from './planner.worker?worker&url';
import type { PlannerNews, RouteLine } from './planner-messages';

export interface Planner {
  readonly state: PlannerState;
  readonly offStreet: readonly number[];
  readonly start: (question: PlanQuestion, care: Care) => void;
  readonly useNow: () => void;
  readonly keepImproving: () => void;
  readonly cancel: () => void;
  readonly edit: (plan: Plan, move: Move) => Promise<Edited>;
  readonly draw: (plan: Plan) => Promise<readonly RouteLine[]>;
}

const GONE = 'the planner has ended';

/**
 * The planner of this screen: its workers start with a question and end with the screen. While a plan is on the
 * screen its own crew serves it, until the next one has a plan to show: a planning that fails takes nothing away.
 */
export function usePlanner(): Planner {
  const serving = useRef<PlannerCrew | null>(null);
  const coming = useRef<PlannerCrew | null>(null);
  const [state, setState] = useState<PlannerState>({ at: 'idle' });
  const [offStreet, setOffStreet] = useState<readonly number[]>([]);

  const endComing = useCallback(() => {
    coming.current?.end();
    coming.current = null;
  }, []);
  useEffect(
    () => () => {
      endComing();
      serving.current?.end();
    },
    [endComing],
  );

  const start = useCallback(
    (question: PlanQuestion, care: Care) => {
      endComing();
      const hear = (next: PlannerState): void => {
        if (next.at === 'improving' && coming.current) {
          serving.current?.end();
          serving.current = coming.current;
          coming.current = null;
        }
        setState(next);
      };
      coming.current = new PlannerCrew(toolsOf(hear, setOffStreet), question, care);
    },
    [endComing],
  );
  const useNow = useCallback(() => serving.current?.useNow(), []);
  const keepImproving = useCallback(() => serving.current?.keepImproving(), []);
  const cancel = useCallback(() => {
    if (coming.current) setState({ at: 'idle' });
    else serving.current?.pause();
    endComing();
  }, [endComing]);
  const edit = useCallback(
    (plan: Plan, move: Move) => serving.current?.edit(plan, move) ?? Promise.reject(new Error(GONE)),
    [],
  );
  const draw = useCallback((plan: Plan) => serving.current?.draw(plan) ?? Promise.resolve([]), []);

  return { state, offStreet, start, useNow, keepImproving, cancel, edit, draw };
}

const toolsOf = (onState: CrewTools['onState'], onOffStreet: CrewTools['onOffStreet']): CrewTools => ({
  hire,
  now: () => performance.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  cores: navigator.hardwareConcurrency,
  onState,
  onOffStreet,
});

/** One worker of ours. It comes from the server only when somebody plans: no screen carries it. */
function hire(hear: (news: PlannerNews) => void): Hand {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<PlannerNews>) => hear(data));
  worker.addEventListener('error', (event) =>
    hear({ kind: 'fault', fault: { kind: 'crash', why: event.message } }),
  );
  return { send: (order) => worker.postMessage(order), end: () => worker.terminate() };
}
