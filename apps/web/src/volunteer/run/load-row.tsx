import type { DoorSign } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Icon } from '../kit';
import { useNeeds } from '../find/card-lines';
import { kindIcon } from '../find/task-facts';
import { useWords } from '../messages';
import { DoorSignMark } from './door-sign';
import type { Stop } from './kept-run';
import type { LoadLine } from './run-model';

interface LoadRowProps {
  readonly line: LoadLine;
  /** Null until its place has come: then the number of the stop names the bag. */
  readonly sign: DoorSign | null;
  readonly ticked: boolean;
  readonly onTick: (isOn: boolean) => void;
}

/** One bag: the whole row is the target; what is in it opens below. */
export function LoadRow({ line, sign, ticked, onTick }: LoadRowProps): ReactNode {
  const { stop, goods, confirmed } = line;
  const canTick = goods && confirmed;
  return (
    <li className="bag-item">
      {canTick ? (
        <label className="bag" data-checked={ticked || undefined}>
          <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
          <BagText line={line} sign={sign} />
        </label>
      ) : (
        <div className="bag" data-still>
          <Icon name={confirmed ? kindIcon(stop.taskKind) : 'wait'} size={32} />
          <BagText line={line} sign={sign} />
        </div>
      )}
      <Inside stop={stop} />
    </li>
  );
}

function BagText({ line, sign }: Pick<LoadRowProps, 'line' | 'sign'>): ReactNode {
  const words = useWords();
  const needs = useNeeds();
  const { stop, number, goods, confirmed } = line;
  const size = stop.goal
    ? words.t('load.haul', { hub: stop.goal.name })
    : goods && stop.loadUnits > 0
      ? words.t('size.boxes', { units: stop.loadUnits })
      : words.t(`task.${stop.taskKind}`);
  return (
    <span className="bag-text">
      <span className="bag-name">
        <strong>{words.t('load.number', { number })}</strong>
        {sign ? <DoorSignMark sign={sign} size={40} /> : null}
      </span>
      <span>{[size, ...needs(stop.flags)].join(' · ')}</span>
      {confirmed ? null : <span>{words.t('load.unconfirmed')}</span>}
    </span>
  );
}

/** What was packed, for who wants to check. */
function Inside({ stop }: { readonly stop: Stop }): ReactNode {
  const words = useWords();
  if (stop.lines.length === 0) return null;
  return (
    <details className="inside">
      <summary>{words.t('load.inside')}</summary>
      <ul>
        {stop.lines.map(({ item, unit, quantity }) => (
          <li key={item}>
            {words.t('load.line', { item, quantity: words.t(`unit.${unit}`, { count: quantity }) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
