import type { DoorSign } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Icon } from '../../ui';
import { useNeeds } from '../find/card-lines';
import { kindIcon } from '../find/task-facts';
import { useWords } from '../messages';
import { DoorSignMark } from './door-sign';
import type { LoadLine } from './run-model';

interface LoadRowProps {
  readonly line: LoadLine;
  /** Null until its place has come: then the number of the stop names the bag. */
  readonly sign: DoorSign | null;
  readonly ticked: boolean;
  readonly onTick: (isOn: boolean) => void;
}

/** One bag: the whole row is the target. */
export function LoadRow({ line, sign, ticked, onTick }: LoadRowProps): ReactNode {
  const words = useWords();
  const { stop, number, goods, confirmed } = line;
  const facts = <LoadFacts line={line} />;
  const name = (
    <span className="bag-name">
      <strong>{words.t('load.number', { number })}</strong>
      {sign ? <DoorSignMark sign={sign} size={40} /> : null}
    </span>
  );
  if (!goods || !confirmed) {
    return (
      <li className="bag" data-still>
        <Icon name={confirmed ? kindIcon(stop.taskKind) : 'wait'} size={28} />
        <span className="bag-text">
          {name}
          {facts}
          {confirmed ? null : <span>{words.t('load.unconfirmed')}</span>}
        </span>
      </li>
    );
  }
  return (
    <li>
      <label className="bag" data-checked={ticked || undefined}>
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
        <span className="bag-text">
          {name}
          {facts}
        </span>
      </label>
    </li>
  );
}

function LoadFacts({ line: { stop, goods } }: { readonly line: LoadLine }): ReactNode {
  const words = useWords();
  const needs = useNeeds();
  return (
    <>
      <span>
        {goods && stop.loadUnits > 0
          ? words.t('size.boxes', { units: stop.loadUnits })
          : words.t(`task.${stop.taskKind}`)}
        {stop.flags.length > 0 ? <> · {needs(stop.flags)}</> : null}
      </span>
      {stop.lines.length > 0 ? (
        <span className="meta">
          {stop.lines
            .map(({ item, unit, quantity }) => `${item}: ${words.t(`unit.${unit}`, { count: quantity })}`)
            .join(' · ')}
        </span>
      ) : null}
    </>
  );
}
