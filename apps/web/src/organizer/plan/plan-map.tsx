import type { Plan } from '@doorstep/routing';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { LazyMap } from '../../map/lazy-map';
import type { MapScene } from '../../map/map-scene';
import { useWords } from '../messages';
import { useMapWords } from '../place/map-words';
import type { PlanQuestion } from './plan-question';
import type { RouteLine } from './planner-messages';
import { lookOf } from './route-looks';
import { isAtGoal } from './stop-place';
import { stopNumber, type PlanWords } from './use-plan-words';

interface PlanMapProps {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly planWords: PlanWords;
  readonly draw: (plan: Plan) => Promise<readonly RouteLine[]>;
  readonly onStop: (task: number) => void;
}

interface Drawn {
  readonly of: Plan;
  readonly lines: readonly RouteLine[];
}

const NONE: readonly RouteLine[] = [];

/** Routes along real streets, letters and dashes as in the list. */
export function PlanMap({ plan, question, planWords, draw, onStop }: PlanMapProps): ReactNode {
  const words = useWords();
  const mapWords = useMapWords();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let stale = false;
    void draw(plan).then((lines) => {
      if (!stale) setDrawn({ of: plan, lines });
    });
    return () => {
      stale = true;
    };
  }, [plan, draw]);
  // Lines of the plan before have letters of their own: better none for a moment than the wrong ones.
  const lines = drawn?.of === plan ? drawn.lines : NONE;
  const scene = useMemo<MapScene>(
    () => ({
      lines: lines.flatMap((line) => {
        const look = lookOf(plan, question, line.vehicle);
        return line.points.length < 2
          ? []
          : [
              {
                id: look.letter,
                letter: look.letter,
                points: line.points,
                colour: look.colour,
                dash: look.dash,
              },
            ];
      }),
      marks: [
        ...marksOf(plan, question, planWords),
        {
          id: 'hub',
          point: question.hub,
          text: '⌂',
          label: words.t('plan.map.hub'),
          colour: '#F2B441',
          shape: 'hub',
        },
      ],
    }),
    [lines, plan, question, planWords, words],
  );
  return (
    <LazyMap
      {...mapWords}
      region={question.region}
      label={words.t('plan.map')}
      scene={scene}
      height="tall"
      onMark={(id) => {
        if (id !== 'hub') onStop(Number(id.split(' ')[0]));
      }}
    />
  );
}

function marksOf(plan: Plan, question: PlanQuestion, planWords: PlanWords): MapScene['marks'] {
  return plan.routes.flatMap((route) =>
    route.stops.flatMap((stop, position) => {
      const task = stop.task === null ? undefined : question.tasks[stop.task];
      if (!task) return [];
      const look = lookOf(plan, question, route.vehicle);
      const number = stopNumber(plan, route.vehicle, position);
      const point = isAtGoal(task.kind, stop.kind) ? task.destination : task.home;
      return point === null
        ? []
        : [
            {
              id: `${stop.task} ${stop.kind}`,
              point,
              text: String(number),
              label: `${look.letter} ${number}: ${planWords.what(stop)}`,
              colour: look.colour,
              shape: 'stop' as const,
            },
          ];
    }),
  );
}
