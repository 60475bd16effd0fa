import { useQuery } from '@apollo/client/react';
import { addDays } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Card, DataTable, EmptyState, Select } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { InboxSentences } from '../messages/inbox-sentences';
import { UNMET } from './inbox-documents';

const SPANS = ['7', '30', '90', '365'] as const;
type Span = (typeof SPANS)[number];

/** What was asked for in vain, and why. A region that does not count it believes it helps everybody. */
export const Unmet = (): ReactNode => (
  <InboxSentences>
    <Report />
  </InboxSentences>
);

function Report(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [span, setSpan] = useState<Span>('30');
  const from = addDays(time.today(), 1 - Number(span));
  const query = useQuery(UNMET, { variables: { from, days: Number(span) } });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('unmet.title')}</h1>
          <p>{words.t('unmet.lead')}</p>
        </div>
        <div className="row">
          <Link to="/requests">{words.t('inbox.title')}</Link>
          <Select
            label={words.t('unmet.span')}
            value={span}
            options={SPANS.map((value) => ({ value, label: words.t('unmet.days', { days: Number(value) }) }))}
            onChange={setSpan}
          />
        </div>
      </header>
      <Loaded query={query}>
        {({ unmet }) =>
          unmet.length === 0 ? (
            <EmptyState icon="check">{words.t('unmet.none')}</EmptyState>
          ) : (
            <Card>
              <DataTable
                caption={words.t('unmet.title')}
                rows={unmet}
                rowKey={({ kind, reason }) => `${kind} ${reason}`}
                columns={[
                  {
                    id: 'kind',
                    header: words.t('unmet.kind'),
                    rowHeader: true,
                    cell: ({ kind }) => words.t(`kind.${kind}`),
                  },
                  {
                    id: 'reason',
                    header: words.t('act.reason'),
                    cell: ({ reason }) => words.t(`unmetReason.${reason}`),
                  },
                  {
                    id: 'count',
                    header: words.t('unmet.count'),
                    align: 'end',
                    cell: ({ count }) => (count === null ? words.t('unmet.few') : String(count)),
                  },
                ]}
              />
              <p className="meta">{words.t('unmet.note')}</p>
            </Card>
          )
        }
      </Loaded>
    </>
  );
}
