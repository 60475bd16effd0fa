import { useCallback, useState } from 'react';

const DEPTH = 50;

interface History<T> {
  readonly past: readonly T[];
  readonly now: T | null;
  readonly future: readonly T[];
}

/** One value with fifty steps of undo and redo. */
export function useHistory<T>() {
  const [history, setHistory] = useState<History<T>>({ past: [], now: null, future: [] });
  const begin = useCallback((now: T | null) => setHistory({ past: [], now, future: [] }), []);
  const put = useCallback(
    (next: T) =>
      setHistory(({ past, now }) => ({
        past: now === null ? past : [...past, now].slice(-DEPTH),
        now: next,
        future: [],
      })),
    [],
  );
  const undo = useCallback(
    () =>
      setHistory((all) => {
        const last = all.past.at(-1);
        if (last === undefined || all.now === null) return all;
        return { past: all.past.slice(0, -1), now: last, future: [all.now, ...all.future] };
      }),
    [],
  );
  /** Undoes only what led to this value: a notice must not undo what came after it. */
  const undoFrom = useCallback(
    (value: T) =>
      setHistory((all) => {
        const last = all.past.at(-1);
        if (last === undefined || all.now !== value) return all;
        return { past: all.past.slice(0, -1), now: last, future: [value, ...all.future] };
      }),
    [],
  );
  const redo = useCallback(
    () =>
      setHistory((all) => {
        const [next, ...rest] = all.future;
        if (next === undefined || all.now === null) return all;
        return { past: [...all.past, all.now], now: next, future: rest };
      }),
    [],
  );
  return {
    now: history.now,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    begin,
    put,
    undo,
    undoFrom,
    redo,
  };
}
