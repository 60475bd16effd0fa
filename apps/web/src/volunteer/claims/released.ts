import { useSyncExternalStore } from 'react';

/** A claim given back a moment ago. Lives in this tab only. */
export interface Released {
  readonly assignmentId: string;
  readonly taskId: string;
  /** Milliseconds; after it the release stands. */
  readonly until: number;
}

let last: Released | null = null;
const listeners = new Set<() => void>();

export function setReleased(released: Released | null): void {
  last = released;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useReleased = (): Released | null => useSyncExternalStore(listen, () => last);
