import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CallListQuery } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Chip, Icon } from '../../ui';
import { kindIcon } from '../case/kind-icon';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { dayOfText } from './calls-card';

interface CallRowsProps {
  readonly calls: CallListQuery['callList'];
  readonly selected: string | null;
}

/** Whom to call next: least recently tried first. The server orders; this list never does. */
export function CallRows({ calls, selected }: CallRowsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const { me } = useUnlocked();
  const tried = ({ lastAt, lastOutcome, attempts }: CallListQuery['callList'][number]): string =>
    lastAt === null || lastOutcome === null
      ? words.t('call.never')
      : words.t('call.last', {
          count: attempts,
          outcome: words.t(`callOutcome.${lastOutcome}`),
          day: time.shortDay(dayOfText(lastAt, time.zone)),
          time: time.clock(lastAt),
        });
  return (
    <ol className="rows" aria-label={words.t('call.list')}>
      {calls.map((row) => (
        <li key={row.file.id}>
          <Link
            className="row-link"
            to={{ pathname: `/requests/${row.file.id}`, search: '?list=calls' }}
            aria-current={row.file.id === selected}
          >
            <strong>
              <Icon name={kindIcon(row.file.kind)} />
              {words.t(`kind.${row.file.kind}`)}
              {row.grip ? (
                <Chip icon="phone" tone="info">
                  {row.grip.memberId === me.id
                    ? words.t('call.you')
                    : words.t('call.by', { who: row.grip.handle })}
                </Chip>
              ) : null}
            </strong>
            <span>{zone(row.file.cell)}</span>
            <span className="meta">{tried(row)}</span>
            {row.nextAt === null ? null : (
              <span className="meta">
                {words.t('call.again.at', {
                  day: time.shortDay(dayOfText(row.nextAt, time.zone)),
                  time: time.clock(row.nextAt),
                })}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ol>
  );
}
