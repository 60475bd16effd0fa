import { useEffect, useState } from 'react';
import { openAreas, type Ring } from '../../platform/region/closed-areas';
import { useSession } from '../../platform/session/session';
import type { Run } from '../run/kept-run';

const NONE: readonly Ring[] = [];

/**
 * What is closed on the run's day, opened on this phone; null while it opens. The boxes came with the run and are kept
 * with it, sealed to the board: a locked phone cannot read them, and its ways go as on any other day.
 */
export function useClosedAreas({ closures }: Run, region: string): readonly Ring[] | null {
  const { state } = useSession();
  const keys = state.at === 'unlocked' ? state.keys : null;
  const boxes = closures ?? []; // a run kept by an older page has none
  const [areas, setAreas] = useState<readonly Ring[] | null>(null);
  const of = boxes.map(({ subjectId, version }) => `${subjectId} ${version}`).join();
  useEffect(() => {
    if (!keys || boxes.length === 0) {
      setAreas(NONE);
      return;
    }
    let stale = false;
    void openAreas(keys, boxes, region).then((opened) => {
      if (!stale) setAreas(opened);
    });
    return () => {
      stale = true;
    };
  }, [of, keys, region]);
  return areas;
}
