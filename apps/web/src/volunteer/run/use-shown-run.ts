import { useMemo } from 'react';
import { useBook, useOutbox } from '../frame/pocket';
import { withPending } from './run-model';
import type { KeptRun, Run } from './kept-run';

export interface Shown {
  readonly kept: KeptRun;
  /** With what was done on this phone and the hub has not answered yet. */
  readonly run: Run;
}

/** A run of this phone by its id. */
export function useShownRun(id: string): Shown | null {
  const { runs } = useBook();
  const { entries } = useOutbox();
  const kept = runs.find((one) => one.id === id);
  return useMemo(() => (kept ? { kept, run: withPending(kept.run, entries) } : null), [kept, entries]);
}
