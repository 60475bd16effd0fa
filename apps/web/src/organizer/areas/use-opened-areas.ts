import { readDrawer, type ClosureFacts } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import type { ClosedAreasQuery } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';

type Closure = ClosedAreasQuery['closures'][number];

/** A closed area as this tab could open it; null where it could not. */
export interface OpenedArea {
  readonly id: string;
  readonly facts: ClosureFacts | null;
}

/** Opens the areas of a day in this tab; null while that goes on. */
export function useOpenedAreas(closures: readonly Closure[]): readonly OpenedArea[] | null {
  const { keys } = useUnlocked();
  const [areas, setAreas] = useState<readonly OpenedArea[] | null>(null);
  useEffect(() => {
    let stale = false;
    const opening = closures.map(async ({ id, box }): Promise<OpenedArea> => {
      const opened = await openWith<unknown>(keys, box);
      const facts = opened.ok ? readDrawer('closure', opened.value) : opened;
      return { id, facts: facts.ok ? facts.value : null };
    });
    void Promise.all(opening).then((opened) => {
      if (!stale) setAreas(opened);
    });
    return () => {
      stale = true;
    };
  }, [closures, keys]);
  return areas;
}
