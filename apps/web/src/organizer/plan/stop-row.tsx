import type { Stop } from '@doorstep/routing';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, Chip } from '../../ui';
import { useWords } from '../messages';
import { stepAcross, stepWithin, type StopAt } from './move-of';
import type { QuestionTask } from './plan-question';
import type { RouteCardProps } from './route-props';

interface StopRowProps extends Omit<RouteCardProps, 'index' | 'onHold'> {
  readonly stop: Stop;
  readonly at: StopAt;
  readonly number: number;
}

/** One halt of a route: what, where, when; moved by button or by keys, and held. */
export function StopRow(props: StopRowProps): ReactNode {
  const { stop, question, planWords } = props;
  const task = stop.task === null ? undefined : question.tasks[stop.task];
  if (task && stop.task !== null) return <TaskStop {...props} task={task} index={stop.task} />;
  return (
    <li className="route-stop" data-kind="load">
      <span />
      <span className="meta">{planWords.what(stop)}</span>
      <span className="meta tabular">{planWords.clock(stop.beginAt)}</span>
    </li>
  );
}

interface TaskStopProps extends StopRowProps {
  readonly task: QuestionTask;
  readonly index: number;
}

function TaskStop(props: TaskStopProps): ReactNode {
  const { stop, task, index, at, number, plan, planWords, onMove, onAsk } = props;
  const words = useWords();
  const window = words.t('time.window', { from: planWords.clock(task.from), to: planWords.clock(task.to) });
  const when =
    stop.kind === 'dropoff'
      ? planWords.clock(stop.beginAt)
      : words.t('plan.stop.at', { time: planWords.clock(stop.beginAt), window });
  const street = props.streetOf(index);
  const change = props.changeOf(index);
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
        {change === undefined ? null : (
          <Chip tone="info" icon="people">
            {change}
          </Chip>
        )}
        {stop.kind === 'dropoff' ? null : <Slack seconds={task.to - stop.beginAt} />}
      </span>
      <span className="row" data-gap="2" onKeyDown={keys} data-stop={`${index} ${stop.kind}`}>
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
        <Pin {...props} />
      </span>
    </li>
  );
}

/** Less than this to spare is worth a word, minutes. */
const SCANT = 10;

function Slack({ seconds }: { readonly seconds: number }): ReactNode {
  const words = useWords();
  const spare = Math.floor(seconds / 60);
  if (spare >= SCANT) return null;
  return (
    <Chip tone="warning" icon="clock">
      {spare < 0
        ? words.t('plan.stop.late', { minutes: -spare })
        : words.t('plan.stop.slack', { minutes: spare })}
    </Chip>
  );
}

/** Keeps the stop with its driver when the rest is planned again. */
function Pin({ task, number, route, question, locks, onPin }: TaskStopProps): ReactNode {
  const words = useWords();
  const driver = question.drivers[route.vehicle];
  const wholeRoute = driver !== undefined && locks.routes.has(driver.id);
  const isHeld = wholeRoute || locks.tasks.has(task.id);
  return (
    <Button
      size="small"
      icon="lock"
      pressed={isHeld}
      label={words.t('plan.pin', { n: number, handle: driver?.handle ?? '' })}
      reason={wholeRoute ? words.t('plan.pin.route') : undefined}
      hushed
      onPress={() => onPin(task.id, !isHeld)}
    />
  );
}
