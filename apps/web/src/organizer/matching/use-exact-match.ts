import { useApolloClient, useMutation } from '@apollo/client/react';
import { cellCentre } from '@doorstep/geo';
import type { CellId, Day } from '@doorstep/std';
import { useState } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { loadGrid } from '../../platform/region/region-pack';
import { useHubTime } from '../frame/hub-time';
import { useClosedAreas } from '../areas/use-closed-areas';
import { useCommand } from '../frame/use-command';
import { NOTE_PLANNING } from '../plan/plan-documents';
import type { PlanQuestion } from '../plan/plan-question';
import { openTasks, type DayTask, type Opened } from '../plan/question-of';
import { usePlanner } from '../plan/use-planner';
import { usePace } from '../settings/use-pace';
import { withStandings } from '../plan/standings';
import { errandQuestion, tasksToGive, volunteersOf } from './errand-question';
import { EXACT_MATCH } from './exact-documents';

interface Asked {
  readonly question: PlanQuestion;
  readonly tasks: readonly DayTask[];
  readonly leftOut: Opened['leftOut'];
}

/** Matching on exact places, in this tab: notes the openings, opens, and lets the planner work it out. */
export function useExactMatch(day: Day) {
  const client = useApolloClient();
  const { keys, me } = useUnlocked();
  const pace = usePace();
  const time = useHubTime();
  const planner = usePlanner();
  const { busy, run } = useCommand();
  const [note] = useMutation(NOTE_PLANNING);
  const areas = useClosedAreas();
  const [asked, setAsked] = useState<Asked | null>(null);

  const start = async (): Promise<void> => {
    await run(async () => {
      const { data } = await client.query({
        query: EXACT_MATCH,
        variables: { day },
        fetchPolicy: 'no-cache',
      });
      if (!data) return;
      const { region, lon, lat } = me.hub;
      const calibration = pace(day);
      const grid = await loadGrid(region);
      const homeOf = (cell: string | null) => (cell === null ? null : cellCentre(grid, cell as CellId));
      const drivers = volunteersOf(data, { day, zone: time.zone, now: Date.now(), homeOf });
      const tasks = tasksToGive(data.organizerDay.tasks, data.dayStandings);
      await note({
        variables: { requestIds: [...new Set(tasks.flatMap(({ requestId }) => requestId ?? []))] },
      });
      const opened = await openTasks({ keys, tasks, drivers, day, zone: time.zone });
      const question = errandQuestion(
        { region, calibration, closed: await areas(day), hub: { lon, lat } },
        withStandings(opened.tasks, data.dayStandings.tasks),
        drivers,
      );
      setAsked({ question, tasks, leftOut: opened.leftOut });
      planner.start(question, 'quick');
    });
  };
  return { asked, planner, opening: busy, start };
}
