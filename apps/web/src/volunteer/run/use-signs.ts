import type { DoorSign } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import { usePocket } from '../frame/pocket';
import { openPlace } from './place-state';
import type { LoadLine } from './run-model';

/** Door signs by task, as far as their places have come. Of an opened place everything else is dropped at once. */
export function useSigns(hub: string, lines: readonly LoadLine[]): ReadonlyMap<string, DoorSign> {
  const { keys } = usePocket();
  const [signs, setSigns] = useState<ReadonlyMap<string, DoorSign>>(new Map());
  const known = lines.map(({ taskId, stop }) => `${taskId} ${stop.place?.box.kid ?? ''}`).join();
  useEffect(() => {
    let stale = false;
    void Promise.all(
      lines.map(async ({ taskId, stop }) => {
        const answer = stop.place ? await openPlace(keys, hub, stop) : null;
        return answer && 'facts' in answer && answer.facts.sign
          ? ([taskId, answer.facts.sign] as const)
          : null;
      }),
    ).then((found) => {
      if (!stale) setSigns(new Map(found.filter((one) => one !== null)));
    });
    return () => {
      stale = true;
    };
    // `known` names all of the lines that a sign depends on.
  }, [keys, hub, known]);
  return signs;
}
