import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { ArrangementsQuery } from '../../gql/graphql';
import { Card, Chip, DataTable, EmptyState } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { CareSentences } from '../messages/care-sentences';
import { Arrangement } from './arrangement';
import { ArrangementState } from './arrangement-state';
import { ARRANGEMENTS } from './care-documents';
import { LicenceLine } from './licence-line';

type Row = ArrangementsQuery['arrangements'][number];

/** Childcare of a day: what is ready, what is missing, where children are now. One of them opens beside the list. */
export const Arrangements = (): ReactNode => (
  <CareSentences>
    <Screen />
  </CareSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { arrangementId } = useParams();
  const [day, setDay] = useDay();
  const query = useQuery(ARRANGEMENTS, { variables: { day }, fetchPolicy: 'cache-and-network' });
  if (arrangementId !== undefined) return <Arrangement key={arrangementId} id={arrangementId} />;
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('care.title')}</h1>
          <p>{words.t('care.lead')}</p>
        </div>
        <DaySelect value={day} onChange={setDay} />
      </header>
      <Loaded query={query}>
        {({ arrangements, licenceLine }) => (
          <div className="stack">
            {arrangements.length === 0 ? (
              <EmptyState icon="child">{words.t('care.none')}</EmptyState>
            ) : (
              <Table rows={arrangements} day={time.day(day)} />
            )}
            <Card title={words.t('care.licence')} icon="info">
              <LicenceLine rows={licenceLine} />
            </Card>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Table({ rows, day }: { readonly rows: readonly Row[]; readonly day: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <DataTable
      caption={words.t('care.table', { day })}
      narrow="cards"
      rowKey={({ id }) => id}
      rows={rows}
      columns={[
        {
          id: 'time',
          header: words.t('care.when'),
          rowHeader: true,
          cell: ({ id, fromMinute, toMinute }) => (
            <Link to={`/care/${id}`}>{time.window(fromMinute, toMinute)}</Link>
          ),
        },
        {
          id: 'state',
          header: words.t('care.state'),
          cell: ({ state }) => <ArrangementState state={state} />,
        },
        {
          id: 'children',
          header: words.t('care.children'),
          cell: ({ children }) => (children === null ? words.t('care.notSetUp') : children),
        },
        {
          id: 'adults',
          header: words.t('care.adults'),
          cell: ({ adults, adultsNeeded }) =>
            words.t('care.adultsOf', {
              there: adults.filter(({ assignmentState }) => assignmentState === 'confirmed').length,
              needed: adultsNeeded,
            }),
        },
        {
          id: 'missing',
          header: words.t('care.missing'),
          cell: (row) =>
            row.lacks.length === 0 || row.endedAt !== null ? (
              words.t('care.nothing')
            ) : (
              <Chip tone={row.startedAt === null ? 'warning' : 'danger'} icon="alert">
                {words.t('care.lackCount', { count: row.lacks.length })}
              </Chip>
            ),
        },
      ]}
    />
  );
}
