import { useApolloClient } from '@apollo/client/react';
import { placeOfHub, readDrawer, type OpenPlace } from '@doorstep/lifecycle';
import { useCallback, useEffect, useState } from 'react';
import type { LivePlacesQuery } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { useUnlocked } from '../../platform/session/session';
import { useCommand } from '../frame/use-command';
import { LIVE_PLACES, NOTE_LIVE } from './live-documents';
import type { LiveDay } from './run-scene';

/** Places of the tasks of a day, by task; a place that did not open is absent. */
export type ExactPlaces = ReadonlyMap<string, OpenPlace>;

interface ExactStops {
  /** Null while they are closed. */
  readonly places: ExactPlaces | null;
  readonly busy: boolean;
  /** Requests whose places would be opened. */
  readonly count: number;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

type DayTask = LivePlacesQuery['organizerDay']['tasks'][number];

/** Where a task is: a hub, which is public, or a home, opened here; null when it does not open. */
async function placeOf(keys: Keyring, { goal, place }: DayTask): Promise<OpenPlace | null> {
  if (goal) return placeOfHub(goal);
  const opened = place ? await openWith<unknown>(keys, place) : null;
  const facts = opened?.ok ? readDrawer('place', opened.value) : null;
  return facts?.ok ? facts.value : null;
}

/** What nobody looks at should not stand on a screen. */
const STAYS_OPEN = 300_000;

/** The exact stops of the runs of a day, opened in this tab. Opening is noted first: without the note nothing opens. */
export function useExactStops({ day, runs, tasks }: LiveDay): ExactStops {
  const { keys } = useUnlocked();
  const client = useApolloClient();
  const { busy, run } = useCommand();
  const [places, setPlaces] = useState<ExactPlaces | null>(null);
  const inRuns = new Set(runs.flatMap(({ stops }) => stops.map(({ taskId }) => taskId)));
  const requestIds = [
    ...new Set(tasks.filter(({ id }) => inRuns.has(id)).flatMap(({ requestId }) => requestId ?? [])),
  ];
  const close = useCallback(() => setPlaces(null), []);

  const open = async (): Promise<void> => {
    await run(async () => {
      if (requestIds.length > 0) await client.mutate({ mutation: NOTE_LIVE, variables: { requestIds } });
      const { data } = await client.query({
        query: LIVE_PLACES,
        variables: { day },
        fetchPolicy: 'network-only',
      });
      const found = new Map<string, OpenPlace>();
      for (const task of data?.organizerDay.tasks ?? []) {
        const place = inRuns.has(task.id) ? await placeOf(keys, task) : null;
        if (place) found.set(task.id, place);
      }
      setPlaces(found);
    });
  };

  useEffect(close, [close, day]);
  useEffect(() => {
    if (!places) return;
    const timer = setTimeout(close, STAYS_OPEN);
    return () => clearTimeout(timer);
  }, [places, close]);

  return { places, busy, count: requestIds.length, open, close };
}
