import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseFieldsFragment } from '../../gql/graphql';
import { Chip, Icon } from '../../ui';
import { carriedUnits, CoarseFacts } from '../case/coarse-facts';
import { kindIcon } from '../case/kind-icon';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

export type CaseRow = CaseFieldsFragment;

interface CaseRowsProps {
  readonly cases: readonly CaseRow[];
  readonly selected: string | null;
  readonly list: string;
}

/** Coarse facts only: kind, part of town, time, size, needs. */
export function CaseRows({ cases, selected, list }: CaseRowsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  return (
    <ul className="rows" aria-label={words.t('inbox.list')}>
      {cases.map((row) => (
        <li key={row.id}>
          <Link
            className="row-link"
            to={{ pathname: `/requests/${row.id}`, search: `?list=${list}` }}
            aria-current={row.id === selected}
          >
            <strong>
              <Icon name={kindIcon(row.kind)} />
              {words.t(`kind.${row.kind}`)}
              <Chip>{words.t(`request.${row.state}`)}</Chip>
            </strong>
            <span>{zone(row.cell)}</span>
            <span className="meta">
              {time.shortDay(row.day)}, {time.window(row.fromMinute, row.toMinute)} ·{' '}
              {time.daysOld(row.createdOn)}
            </span>
            <CoarseFacts loadUnits={carriedUnits(row)} flags={row.flags} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
