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

/** The planner of this screen: its workers start with a question and end with the screen. */
export function usePlanner(): Planner {
  const crew = useRef<PlannerCrew | null>(null);
  const [state, setState] = useState<PlannerState>({ at: 'idle' });
  const [offStreet, setOffStreet] = useState<readonly number[]>([]);

  const end = useCallback(() => {
    crew.current?.end();
    crew.current = null;
  }, []);
  useEffect(() => end, [end]);

  const start = useCallback(
    (question: PlanQuestion, care: Care) => {
      end();
      setOffStreet([]);
      crew.current = new PlannerCrew(toolsOf(setState, setOffStreet), question, care);
    },
    [end],
  );
  const useNow = useCallback(() => crew.current?.useNow(), []);
  const keepImproving = useCallback(() => crew.current?.keepImproving(), []);
  const cancel = useCallback(() => {
    end();
    setState({ at: 'idle' });
  }, [end]);
  const edit = useCallback(
    (plan: Plan, move: Move) => crew.current?.edit(plan, move) ?? Promise.reject(new Error(GONE)),
    [],
  );
  const draw = useCallback((plan: Plan) => crew.current?.draw(plan) ?? Promise.resolve([]), []);

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
