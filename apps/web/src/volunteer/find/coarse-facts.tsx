import type { ReactNode } from 'react';
import type { ClaimFieldsFragment } from '../../gql/graphql';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { Area } from './area';
import { useCardRows, useNeeds } from './card-lines';
import { FactRows, type FactRow } from './fact-rows';
import { kindIcon, useSize } from './task-facts';

/** What a board card and a claim both tell of a task. */
type Coarse = Pick<
  ClaimFieldsFragment,
  | 'kind'
  | 'cell'
  | 'destinationCell'
  | 'day'
  | 'fromMinute'
  | 'toMinute'
  | 'flags'
  | 'loadUnits'
  | 'seats'
  | 'card'
>;

interface CoarseFactsProps {
  readonly task: Coarse;
  /** How long it takes, where that is known. */
  readonly length?: FactRow;
}

/** A task as anybody may see it before the address: part of town, day, size, what the sealed card adds. */
export function CoarseFacts({ task, length }: CoarseFactsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const size = useSize()(task);
  const needs = useNeeds()(task.flags);
  const carried = [...(size === null ? [] : [size]), ...needs];
  const rows = useCardRows(task.card);
  return (
    <FactRows
      rows={[
        {
          icon: 'pin',
          label: words.t('fact.area'),
          text: <Area cell={task.cell} to={task.destinationCell} />,
        },
        {
          icon: 'calendar',
          label: words.t('fact.when'),
          text: words.t('fact.dayWindow', {
            day: time.day(task.day),
            window: time.window(task.fromMinute, task.toMinute),
          }),
        },
        length ?? null,
        carried.length === 0
          ? null
          : { icon: kindIcon(task.kind), label: words.t('fact.size'), text: carried.join(' · ') },
        ...rows,
      ]}
    />
  );
}
