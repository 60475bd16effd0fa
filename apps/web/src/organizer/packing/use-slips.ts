import { readDrawer, type DoorSign } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import type { BagFieldsFragment } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';

/** Door signs by bag, as far as their slips open in this tab; null while they open. */
export function useSlips(bags: readonly BagFieldsFragment[]): ReadonlyMap<string, DoorSign> | null {
  const { keys } = useUnlocked();
  const [signs, setSigns] = useState<ReadonlyMap<string, DoorSign> | null>(null);
  const known = bags.map(({ id, slip }) => `${id} ${slip?.kid ?? ''}`).join();
  useEffect(() => {
    let stale = false;
    const opening = bags.map(async ({ id, slip }) => {
      const opened = slip ? await openWith<unknown>(keys, slip) : null;
      const facts = opened?.ok ? readDrawer('slip', opened.value) : null;
      return facts?.ok ? ([id, facts.value.sign] as const) : null;
    });
    void Promise.all(opening).then((found) => {
      if (!stale) setSigns(new Map(found.filter((one) => one !== null)));
    });
    return () => {
      stale = true;
    };
    // `known` names all that a sign depends on.
  }, [keys, known]);
  return signs;
}
