import type { Assignment, Decisions, Fault, Problem, Progress } from '@doorstep/roster';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ownScript } from '../../platform/trust/trusted-scripts';
import type { RosterNews, RosterOrder, ToldRoster } from './roster-messages';
import workerUrl from './roster.worker?worker&url';

export type FillerState =
  | { readonly at: 'idle' }
  | { readonly at: 'filling'; readonly progress: Progress | null; readonly empty: number | null }
  | { readonly at: 'settled'; readonly told: ToldRoster }
  | { readonly at: 'faults'; readonly faults: readonly Fault[] }
  | { readonly at: 'failed'; readonly why: string };

export interface Filler {
  readonly state: FillerState;
  fill(problem: Problem, before: readonly Assignment[]): void;
  refill(decisions: Decisions): void;
  useNow(): void;
  cancel(): void;
}

/** The same question gives the same roster on every machine. */
const SEED = 1;

/** The worker of this screen: it starts with a question and ends with the screen, or when it is called off. */
export function useFiller(): Filler {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<FillerState>({ at: 'idle' });
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const send = (order: RosterOrder): void => worker.current?.postMessage(order);
  return {
    state,
    fill: (problem, before) => {
      end();
      worker.current = hire(setState);
      setState({ at: 'filling', progress: null, empty: null });
      send({ kind: 'fill', problem, before, seed: SEED });
    },
    refill: (decisions) => {
      setState({ at: 'filling', progress: null, empty: null });
      send({ kind: 'refill', decisions, seed: SEED });
    },
    useNow: () => send({ kind: 'settle' }),
    cancel: () => {
      end();
      setState({ at: 'idle' });
    },
  };
}

function hire(hear: (state: FillerState) => void): Worker {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<RosterNews>) => hear(stateAfter(data)));
  worker.addEventListener('error', ({ message }) => hear({ at: 'failed', why: message }));
  return worker;
}

function stateAfter(news: RosterNews): FillerState {
  switch (news.kind) {
    case 'progress':
      return { at: 'filling', progress: news.progress, empty: news.empty };
    case 'settled':
      return { at: 'settled', told: news.told };
    case 'faults':
      return { at: 'faults', faults: news.faults };
    case 'crash':
      return { at: 'failed', why: news.why };
  }
}
