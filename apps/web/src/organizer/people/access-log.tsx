import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { AccessLogQuery } from '../../gql/graphql';
import { Button, Card, DataTable, EmptyState } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { ACCESS_LOG } from './people-documents';
import { useMoment } from './use-moment';

const PAGE = 50;

type Entry = AccessLogQuery['accessLog']['entries'][number];

/** What was done by somebody, and about them: pseudonyms, verbs and closed reasons, newest first. */
export function AccessLog({ memberId }: { readonly memberId: string }): ReactNode {
  const words = useWords();
  const query = useQuery(ACCESS_LOG, { variables: { memberId, first: PAGE, after: null } });
  const more = (after: string): void =>
    void query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { accessLog } }) => ({
        accessLog: { ...accessLog, entries: [...before.accessLog.entries, ...accessLog.entries] },
      }),
    });
  return (
    <Card title={words.t('log.title')}>
      <p className="meta">{words.t('log.lead')}</p>
      <Loaded query={query}>
        {({ accessLog: { entries, next } }) =>
          entries.length === 0 ? (
            <EmptyState>{words.t('log.none')}</EmptyState>
          ) : (
            <>
              <Entries entries={entries} />
              {next === null ? null : (
                <div>
                  <Button onPress={() => more(next)}>{words.t('log.more')}</Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  const words = useWords();
  const moment = useMoment();
  const said = (prefix: string, word: string): string => {
    const key = `${prefix}.${word}`;
    return words.has(key) ? words.t(key) : word;
  };
  const reasonOf = (reason: string): string =>
    ['end.reason', 'role', 'check', 'course', 'closing']
      .map((prefix) => said(prefix, reason))
      .find((text) => text !== reason) ?? reason;
  return (
    <DataTable<Entry>
      caption={words.t('log.title')}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { id: 'at', header: words.t('log.at'), cell: ({ at }) => moment(at) },
        { id: 'who', header: words.t('log.who'), cell: ({ actor }) => actor },
        { id: 'what', header: words.t('log.what'), rowHeader: true, cell: ({ verb }) => said('verb', verb) },
        {
          id: 'why',
          header: words.t('log.why'),
          cell: ({ reason }) => (reason === null ? '' : reasonOf(reason)),
        },
      ]}
    />
  );
}
