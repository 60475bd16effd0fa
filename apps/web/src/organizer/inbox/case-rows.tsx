import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseFieldsFragment } from '../../gql/graphql';
import { Chip, Icon } from '../../ui';
import { carriedUnits, CoarseFacts } from '../case/coarse-facts';
import { kindIcon } from '../case/kind-icon';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { useOthersHere } from './use-presence';

export type CaseRow = CaseFieldsFragment;

interface CaseRowsProps {
  readonly cases: readonly CaseRow[];
  readonly selected: string | null;
  readonly list: string;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
}

/** Coarse facts only: kind, part of town, time, size, needs. */
export function CaseRows({ cases, selected, list, picked, onPick }: CaseRowsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  return (
    <ul className="rows" aria-label={words.t('inbox.list')}>
      {cases.map((row) => (
        <li key={row.id} className="pick-row">
          <input
            type="checkbox"
            className="pick"
            aria-label={words.t('bulk.pick', {
              kind: words.t(`kind.${row.kind}`),
              zone: zone(row.cell),
              day: time.shortDay(row.day),
            })}
            checked={picked.has(row.id)}
            onChange={() => onPick(row.id)}
          />
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
            <RowFlags row={row} />
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

/** What makes one more urgent to look at than its age says. */
function RowFlags({ row }: { readonly row: CaseRow }): ReactNode {
  const words = useWords();
  const others = useOthersHere(row.here);
  const isTwice = row.state !== 'duplicate' && row.sameHousehold.length + row.samePlace.length > 0;
  if (!isTwice && others.length === 0) return null;
  return (
    <span className="row" data-gap="1">
      {isTwice ? (
        <Chip tone="warning" icon="copy">
          {words.t('flag.twice')}
        </Chip>
      ) : null}
      {others.map((handle) => (
        <Chip key={handle} tone="info" icon="eye">
          {handle}
        </Chip>
      ))}
    </span>
  );
}
