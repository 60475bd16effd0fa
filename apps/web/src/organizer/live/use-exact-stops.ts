import { useApolloClient } from '@apollo/client/react';
import { placeOfHub, readDrawer, type OpenPlace } from '@doorstep/lifecycle';
import { useCallback, useEffect, useState } from 'react';
import { openWith } from '../../platform/session/boxes';
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
      await client.mutate({ mutation: NOTE_LIVE, variables: { requestIds } });
      const { data } = await client.query({
        query: LIVE_PLACES,
        variables: { day },
        fetchPolicy: 'network-only',
      });
      const found = new Map<string, OpenPlace>();
      for (const { id, place, goal } of data?.organizerDay.tasks ?? []) {
        if (goal && inRuns.has(id)) found.set(id, placeOfHub(goal));
        if (!inRuns.has(id) || !place) continue;
        const opened = await openWith<unknown>(keys, place);
        const facts = opened.ok ? readDrawer('place', opened.value) : null;
        if (facts?.ok) found.set(id, facts.value);
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
