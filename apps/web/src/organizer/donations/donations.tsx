import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { DonationHeadFragment } from '../../gql/graphql';
import { Button, DataTable, EmptyState } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { DonationSentences } from '../messages/donation-sentences';
import { StockPlaces } from '../stock/stock-places';
import { DONATIONS, SAVE_DONATION } from './donation-documents';
import { type Donors, useDonors } from './use-donors';

/** What came in, and what is being written down: anybody of the hub may go on with a draft. */
export const Donations = (): ReactNode => (
  <DonationSentences>
    <Screen />
  </DonationSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const query = useQuery(DONATIONS, { fetchPolicy: 'cache-and-network' });
  const donors = useDonors();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('gift.title')}</h1>
          <p>{words.t('gift.lead')}</p>
        </div>
        <Begin />
      </header>
      <StockPlaces />
      <Loaded query={query}>
        {({ donations }) =>
          donations.length === 0 ? (
            <EmptyState icon="package">{words.t('gift.none')}</EmptyState>
          ) : (
            <div className="stack">
              <Table caption="gift.drafts" rows={donations.filter(isDraft)} donors={donors} />
              <Table
                caption="gift.finished"
                rows={donations.filter((one) => !isDraft(one))}
                donors={donors}
              />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

const isDraft = ({ state }: DonationHeadFragment): boolean => state === 'draft';

function Begin(): ReactNode {
  const words = useWords();
  const go = useNavigate();
  const { busy, run } = useCommand();
  const [save] = useMutation(SAVE_DONATION, { refetchQueries: ['Donations'] });
  const press = async (): Promise<void> => {
    const id = crypto.randomUUID();
    if (await run((key) => save({ variables: { input: { id, version: 0, key } } })))
      void go(`/stock/donations/${id}`);
  };
  return (
    <Button variant="primary" icon="plus" busy={busy} onPress={() => void press()}>
      {words.t('gift.begin')}
    </Button>
  );
}

interface TableProps {
  readonly caption: 'gift.drafts' | 'gift.finished';
  readonly rows: readonly DonationHeadFragment[];
  readonly donors: Donors;
}

function Table({ caption, rows, donors }: TableProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (rows.length === 0) return null;
  const does = caption === 'gift.drafts' ? 'gift.goOn' : 'gift.look';
  return (
    <section className="stack">
      <h2>{words.t(caption)}</h2>
      <DataTable
        narrow="cards"
        caption={words.t(caption)}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'day', header: words.t('gift.day'), cell: (row) => time.shortDay(row.receivedOn) },
          {
            id: 'from',
            header: words.t('gift.from'),
            rowHeader: true,
            cell: (row) => donors.nameOf(row.donorId),
          },
          { id: 'for', header: words.t('gift.for'), cell: (row) => donors.driveOf(row.driveId) ?? '' },
          { id: 'lines', header: words.t('gift.lines'), align: 'end', cell: (row) => row.lineCount },
          { id: 'by', header: words.t('gift.by'), cell: (row) => row.finishedBy ?? row.begunBy },
          {
            id: 'go',
            header: words.t(does),
            cell: (row) => (
              <Link
                className="button"
                to={`/stock/donations/${row.id}`}
                aria-label={words.t(`${does}Of`, {
                  day: time.shortDay(row.receivedOn),
                  donor: donors.nameOf(row.donorId),
                })}
              >
                {words.t(does)}
              </Link>
            ),
          },
        ]}
      />
    </section>
  );
}
