import type { Edited, Move, Plan, Progress } from '@doorstep/routing';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ownScript } from '../../platform/trust/trusted-scripts';
import type { PlanQuestion } from './plan-question';
import workerUrl from './planner.worker?worker&url';
import type { PlannerNews, PlannerOrder, PlannerPhase, RouteLine } from './planner-messages';

/** How far the planner is. */
export type PlannerState =
  | { readonly at: 'idle' }
  | { readonly at: 'preparing'; readonly phase: PlannerPhase; readonly since: number }
  | {
      readonly at: 'improving';
      readonly since: number;
      readonly progress: Progress;
      readonly plan: Plan | null;
      readonly tasks: number;
    }
  | { readonly at: 'settled'; readonly plan: Plan }
  | { readonly at: 'failed'; readonly why: string };

interface Planner {
  readonly state: PlannerState;
  readonly offStreet: readonly number[];
  readonly start: (question: PlanQuestion) => void;
  readonly useNow: () => void;
  readonly keepImproving: () => void;
  readonly cancel: () => void;
  readonly edit: (plan: Plan, move: Move) => Promise<Edited>;
  readonly draw: (plan: Plan) => Promise<readonly RouteLine[]>;
}

/** The same question gives the same plan on every machine; the seed has no other meaning. */
const SEED = 20261121;

/** One planner worker for this screen. Ended with the screen, and with it every exact point it knew. */
export function usePlanner(): Planner {
  const worker = useRef<Worker | null>(null);
  const waiting = useRef(new Map<number, (news: PlannerNews) => void>());
  const nextId = useRef(1);
  const [state, setState] = useState<PlannerState>({ at: 'idle' });
  const [offStreet, setOffStreet] = useState<readonly number[]>([]);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    waiting.current.clear();
  }, []);
  useEffect(() => end, [end]);

  const hear = useCallback((news: PlannerNews) => {
    if (news.kind === 'edited' || news.kind === 'drawn') {
      waiting.current.get(news.id)?.(news);
      waiting.current.delete(news.id);
    } else if (news.kind === 'off_street') setOffStreet(news.tasks);
    else setState((now) => after(now, news));
  }, []);

  const order = useCallback((message: PlannerOrder) => worker.current?.postMessage(message), []);

  const start = useCallback(
    (question: PlanQuestion) => {
      end();
      const fresh = new Worker(ownScript(workerUrl), { type: 'module' });
      fresh.addEventListener('message', ({ data }: MessageEvent<PlannerNews>) => hear(data));
      fresh.addEventListener('error', (event) => setState({ at: 'failed', why: event.message }));
      worker.current = fresh;
      setOffStreet([]);
      setState({ at: 'preparing', phase: 'streets', since: Date.now() });
      order({ kind: 'plan', question, seed: SEED });
    },
    [end, hear, order],
  );

  const ask = useCallback(
    (message: (id: number) => PlannerOrder) =>
      new Promise<PlannerNews>((resolve) => {
        const id = nextId.current++;
        waiting.current.set(id, resolve);
        order(message(id));
      }),
    [order],
  );

  const edit = useCallback(
    async (plan: Plan, move: Move) => {
      const news = await ask((id) => ({ kind: 'edit', id, plan, move }));
      if (news.kind !== 'edited') throw new Error('the planner answered something else');
      return news.edited;
    },
    [ask],
  );
  const draw = useCallback(
    async (plan: Plan) => {
      const news = await ask((id) => ({ kind: 'draw', id, plan }));
      return news.kind === 'drawn' ? news.lines : [];
    },
    [ask],
  );

  return {
    state,
    offStreet,
    start,
    useNow: useCallback(() => order({ kind: 'settle' }), [order]),
    keepImproving: useCallback(() => order({ kind: 'improve' }), [order]),
    cancel: useCallback(() => {
      end();
      setState({ at: 'idle' });
    }, [end]),
    edit,
    draw,
  };
}

function after(now: PlannerState, news: PlannerNews): PlannerState {
  const since = 'since' in now ? now.since : Date.now();
  switch (news.kind) {
    case 'phase':
      return { at: 'preparing', phase: news.phase, since };
    case 'progress': {
      const before = now.at === 'improving' ? now.plan : null;
      return {
        at: 'improving',
        since,
        progress: news.progress,
        plan: news.plan ?? before,
        tasks: news.tasks,
      };
    }
    case 'settled':
      return { at: 'settled', plan: news.plan };
    case 'fault':
      return { at: 'failed', why: news.why };
    default:
      return now;
  }
}
