import { cellCentre, cellRings, type CellGrid } from '@doorstep/geo';
import type { LiveQuery, RunFieldsFragment } from '../../gql/graphql';
import type { MapArea, MapLine, MapMark, MapPoint, MapScene } from '../../map/map-scene';
import { lookOfLetter } from '../../ui/route-badge';

export type LiveDay = LiveQuery['organizerDay'];
export type LiveStop = RunFieldsFragment['stops'][number];
type Task = LiveDay['tasks'][number];

/** A stop of a run with its task, in the order of the run; those that were called off are left out. */
export interface PlannedStop {
  readonly stop: LiveStop;
  readonly task: Task | undefined;
  /** From 1, as in the lists. */
  readonly number: number;
}

export const isStopOver = ({ state }: LiveStop): boolean => state === 'done' || state === 'attempted';

export function stopsOf(run: RunFieldsFragment, tasks: LiveDay['tasks']): readonly PlannedStop[] {
  return [...run.stops]
    .filter(({ state }) => state !== 'cancelled')
    .sort((a, b) => a.position - b.position)
    .map((stop, i) => ({ stop, task: tasks.find(({ id }) => id === stop.taskId), number: i + 1 }));
}

/** At which end of a ride a stop stands; everything else is at the home. */
export const isAway = ({ stop, task }: PlannedStop): boolean =>
  (task?.kind === 'ride_out' && stop.kind === 'dropoff') ||
  (task?.kind === 'ride_back' && stop.kind === 'pickup');

export const cellOfStop = (planned: PlannedStop): string | null =>
  (isAway(planned) ? planned.task?.destinationCell : planned.task?.cell) ?? null;

/** A cell that runs of a day stop in. */
export interface RunArea {
  readonly cell: string;
  readonly letters: readonly string[];
  readonly left: number;
}

/** The cells of the runs, with what is still to do there, in the order of the runs. */
export function runAreas({ runs, tasks }: LiveDay): readonly RunArea[] {
  const areas = new Map<string, { letters: Set<string>; left: number }>();
  for (const run of runs) {
    for (const planned of stopsOf(run, tasks)) {
      const cell = cellOfStop(planned);
      if (cell === null) continue;
      const area = areas.get(cell) ?? { letters: new Set<string>(), left: 0 };
      area.letters.add(run.letter);
      if (!isStopOver(planned.stop)) area.left++;
      areas.set(cell, area);
    }
  }
  return [...areas].map(([cell, { letters, left }]) => ({ cell, letters: [...letters], left }));
}

/** Tasks for which somebody to drive them is still looked for. */
const WAITING: ReadonlySet<string> = new Set(['open', 'offered']);

/** The cells in which something waits for a driver, most of it first. */
export function waitingAreas({ tasks }: Pick<LiveDay, 'tasks'>): readonly RunArea[] {
  const left = new Map<string, number>();
  for (const { cell, state } of tasks) {
    if (cell !== null && WAITING.has(state)) left.set(cell, (left.get(cell) ?? 0) + 1);
  }
  return [...left]
    .map(([cell, count]) => ({ cell, letters: [], left: count }))
    .sort((a, b) => b.left - a.left || (a.cell < b.cell ? -1 : 1));
}

/** What the map of a day shows: its runs, or, before there are any, what they would be for. */
export const areasOf = (day: LiveDay): readonly RunArea[] =>
  day.runs.length > 0 ? runAreas(day) : waitingAreas(day);

const known = (grid: CellGrid, cell: string | null) => grid.ids.find((id) => id === cell);

/** "A B · 2": whose stops, and how many are left; "2" where nobody drives yet. */
const summary = ({ letters, left }: RunArea): string =>
  [letters.join(' '), left > 0 ? String(left) : ''].filter((part) => part !== '').join(' · ');

const areaShapes = (
  areas: readonly RunArea[],
  grid: CellGrid,
  textOf: (area: RunArea) => string,
): readonly MapArea[] =>
  areas.flatMap((area) => {
    const id = known(grid, area.cell);
    return id === undefined
      ? []
      : [
          {
            id,
            rings: cellRings(grid, id).map((ring) => ring.map(([lon, lat]) => ({ lon, lat }))),
            tone: area.left > 0 ? ('open' as const) : ('over' as const),
            text: textOf(area),
          },
        ];
  });

/** Runs as the server knows them: cells, and lines between their middles in the order of the stops. */
export function coarseScene(
  day: LiveDay,
  grid: CellGrid,
  hub: MapMark,
  textOf: (area: RunArea) => string = summary,
): MapScene {
  const lines = day.runs.map((run): MapLine => {
    const middles = stopsOf(run, day.tasks).flatMap((planned) => {
      const id = known(grid, cellOfStop(planned));
      const middle = id === undefined ? null : cellCentre(grid, id);
      return middle ? [middle] : [];
    });
    return lineOf(run.letter, [hub.point, ...middles]);
  });
  return { marks: [hub], lines, areas: areaShapes(areasOf(day), grid, textOf) };
}

/** For a sheet of one run: the numbers of its stops in each cell, as its table counts them. */
export function numbersIn(run: RunFieldsFragment, tasks: LiveDay['tasks']): (area: RunArea) => string {
  const stops = stopsOf(run, tasks);
  return ({ cell }) =>
    stops
      .filter((planned) => cellOfStop(planned) === cell)
      .map(({ number }) => number)
      .join(' ');
}

export function lineOf(letter: string, points: readonly MapPoint[]): MapLine {
  const look = lookOfLetter(letter);
  return { id: letter, letter, points, colour: look.colour, dash: look.dash };
}
