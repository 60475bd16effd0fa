import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { StockDatesQuery } from '../../gql/graphql';
import { graphql } from '../../gql';
import { Chip } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { columnOf, DATE_COLUMNS, lastDayOf } from './outlook-rows';

const STOCK_DATES = graphql(`
  query StockDates {
    stock {
      item {
        id
        name
        nameEs
        nameAr
        unit
        graceDays
        strict
      }
      lots {
        id
        labelKind
        labelDate
        onHand
        brand
      }
    }
  }
`);

/** Lots by the time that is left, in columns: what must go today stands first. */
export function DatesPane(): ReactNode {
  const words = useWords();
  const query = useQuery(STOCK_DATES, { fetchPolicy: 'cache-and-network' });
  return (
    <div className="stack">
      <p className="meta">{words.t('dates.lead')}</p>
      <Loaded query={query}>{(data) => <Columns data={data} />}</Loaded>
    </div>
  );
}

function Columns({ data }: { readonly data: StockDatesQuery }): ReactNode {
  const words = useWords();
  const today = useHubTime().today();
  const lots = lotsOf(data).map((one) => ({ ...one, column: columnOf(one.lastDay, today) }));
  return (
    <div className="dates-columns">
      {DATE_COLUMNS.map((column) => {
        const own = lots.filter((one) => one.column === column);
        return (
          <section key={column} aria-label={words.t(`dates.${column}`)}>
            <h2>
              {words.t(`dates.${column}`)} <span className="meta tabular">{own.length}</span>
            </h2>
            {own.length === 0 ? <p className="meta">{words.t('dates.none')}</p> : null}
            <ul className="rows">
              {own.map((one) => (
                <Lot key={one.lot.id} {...one} isOver={column === 'over'} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type Stock = StockDatesQuery['stock'][number];

const lotsOf = ({ stock }: StockDatesQuery) =>
  stock
    .flatMap(({ item, lots }) =>
      lots.flatMap((lot) => {
        const lastDay = lot.onHand > 0 ? lastDayOf(lot, item.strict ? 0 : item.graceDays) : null;
        return lastDay === null ? [] : [{ item, lot, lastDay }];
      }),
    )
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));

interface LotProps {
  readonly item: Stock['item'];
  readonly lot: Stock['lots'][number];
  readonly lastDay: string;
  readonly isOver: boolean;
}

function Lot({ item, lot, lastDay, isOver }: LotProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const nameOf = useItemName();
  return (
    <li className="stack" data-gap="1">
      <strong>{nameOf(item)}</strong>
      <span className="row" data-gap="2">
        <span>{words.t(`unit.${item.unit}`, { count: lot.onHand })}</span>
        <Chip tone={isOver ? 'danger' : 'plain'}>{time.shortDay(lastDay)}</Chip>
        <span className="meta">
          {words.t('dates.printed', { day: time.shortDay(lot.labelDate ?? lastDay) })}
        </span>
      </span>
      {isOver ? null : <Link to="/stock?show=kits">{words.t('dates.kits')}</Link>}
    </li>
  );
}
