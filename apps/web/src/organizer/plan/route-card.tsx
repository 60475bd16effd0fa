import type { Move, Plan, Route, Stop } from '@doorstep/routing';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, Chip, LoadBar, RouteBadge, routeLook } from '../../ui';
import { useWords } from '../messages';
import { stepAcross, stepWithin, type StopAt } from './move-of';
import type { PlanQuestion } from './plan-question';
import { stopNumber, type PlanWords } from './use-plan-words';

interface RouteCardProps {
  readonly plan: Plan;
  readonly index: number;
  readonly route: Route;
  readonly question: PlanQuestion;
  readonly planWords: PlanWords;
  /** Street of a task; nothing while streets are hidden. */
  readonly streetOf: (task: number) => string | undefined;
  readonly onMove: (move: Move) => void;
  readonly onAsk: (at: StopAt) => void;
}

/** One route as a list: everything the map shows, and more. */
export function RouteCard(props: RouteCardProps): ReactNode {
  const { plan, index, route, question, planWords } = props;
  const words = useWords();
  const look = routeLook(index);
  const driver = question.drivers[route.vehicle];
  const load = Math.max(0, ...route.stops.map((stop) => stop.load[0] ?? 0));
  const capacity = driver?.loadUnits ?? 0;
  const title = words.t('plan.route', { letter: look.letter, handle: driver?.handle ?? '' });
  return (
    <section className="route-card" aria-label={title}>
      <header className="row">
        <RouteBadge look={look} label={words.t('live.badge', { letter: look.letter })} />
        <h3>{driver?.handle}</h3>
        <span className="meta">
          {words.t('plan.route.line', {
            from: planWords.clock(route.startAt),
            to: planWords.clock(route.endAt),
            km: planWords.km(route.meters),
          })}
        </span>
      </header>
      {capacity > 0 ? (
        <div className="row" data-gap="2">
          <span className="route-load">
            <LoadBar
              label={words.t('plan.route.loadLabel', { letter: look.letter })}
              share={load / capacity}
              over={load > capacity}
            />
          </span>
          <span className="meta">{words.t('plan.route.load', { load, capacity })}</span>
        </div>
      ) : null}
      <ol className="route-stops" aria-label={words.t('plan.route.stops', { letter: look.letter })}>
        {route.stops.map((stop, position) => (
          <StopRow
            key={`${stop.kind} ${stop.task} ${position}`}
            {...props}
            stop={stop}
            at={{ route: index, position }}
            number={stopNumber(plan, route.vehicle, position)}
          />
        ))}
      </ol>
    </section>
  );
}

interface StopRowProps extends RouteCardProps {
  readonly stop: Stop;
  readonly at: StopAt;
  readonly number: number;
}

function StopRow({
  stop,
  at,
  number,
  plan,
  question,
  planWords,
  streetOf,
  onMove,
  onAsk,
}: StopRowProps): ReactNode {
  const words = useWords();
  const task = stop.task === null ? undefined : question.tasks[stop.task];
  if (!task || stop.task === null) {
    return (
      <li className="route-stop" data-kind="load">
        <span />
        <span className="meta">{planWords.what(stop)}</span>
        <span className="meta tabular">{planWords.clock(stop.beginAt)}</span>
      </li>
    );
  }
  const window = words.t('time.window', { from: planWords.clock(task.from), to: planWords.clock(task.to) });
  const when =
    stop.kind === 'dropoff'
      ? planWords.clock(stop.beginAt)
      : words.t('plan.stop.at', { time: planWords.clock(stop.beginAt), window });
  const spare = Math.floor((task.to - stop.beginAt) / 60);
  const street = streetOf(stop.task);
  const keys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const by = event.key === 'ArrowUp' ? -1 : 1;
    const move = event.shiftKey ? stepAcross(plan, at, by) : stepWithin(plan, at, by);
    if (move) onMove(move);
  };
  return (
    <li className="route-stop">
      <span className="stop-number tabular" aria-hidden="true">
        {number}
      </span>
      <span className="stop-what">
        {planWords.what(stop)}
        {street === undefined ? null : <span className="meta">{street}</span>}
        <span className="meta tabular">{when}</span>
        {stop.kind !== 'dropoff' && spare < 10 ? (
          <Chip tone="warning" icon="clock">
            {spare < 0
              ? words.t('plan.stop.late', { minutes: -spare })
              : words.t('plan.stop.slack', { minutes: spare })}
          </Chip>
        ) : null}
      </span>
      <span onKeyDown={keys} data-stop={`${stop.task} ${stop.kind}`}>
        <Button
          size="small"
          label={words.t('plan.stop.label', {
            n: number,
            what: planWords.what(stop),
            when: `${when}. ${words.t('plan.move')}`,
          })}
          onPress={() => onAsk(at)}
        >
          {words.t('plan.move')}
        </Button>
      </span>
    </li>
  );
}
