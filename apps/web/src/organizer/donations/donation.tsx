import type { ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { EmptyState } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { DonationSentences } from '../messages/donation-sentences';
import { StockPlaces } from '../stock/stock-places';
import { Draft } from './draft';
import { STORE } from './donation-documents';
import './donations.css';
import { Finished } from './finished';
import { useDonation } from './use-donation';
import { useDonors } from './use-donors';

/** One donation: being written down, or taken in. */
export function OneDonation(): ReactNode {
  const { donationId = '' } = useParams();
  return (
    <DonationSentences>
      <Screen key={donationId} donationId={donationId} />
    </DonationSentences>
  );
}

function Screen({ donationId }: { readonly donationId: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const desk = useDonation(donationId);
  const donors = useDonors();
  const store = useQuery(STORE).data?.store;
  const donation = desk.query.data?.donation;
  const isDone = donation?.state === 'finished';
  const day = donation === undefined ? '' : time.shortDay(donation.receivedOn);
  return (
    <>
      <header className="page-head sheet-controls">
        <div>
          <h1>{isDone ? words.t('gift.done.title', { day }) : words.t('gift.draft.title')}</h1>
          <p>
            {isDone
              ? words.t('gift.done.lead', { name: donation.finishedBy ?? '' })
              : words.t('gift.draft.lead', { name: donation?.begunBy ?? '', day })}
          </p>
        </div>
        <Link className="button" to="/stock/donations">
          {words.t('gift.back')}
        </Link>
      </header>
      <div className="sheet-controls">
        <StockPlaces />
      </div>
      <Loaded query={desk.query} rows={6}>
        {({ donation: one }) => {
          if (one.state === 'dropped')
            return <EmptyState icon="package">{words.t('gift.dropped')}</EmptyState>;
          const units = { degrees: store?.degrees ?? 'f', weight: store?.weight ?? 'lb' } as const;
          return one.state === 'draft' ? (
            <Draft donation={one} desk={desk} donors={donors} units={units} />
          ) : (
            <Finished donation={one} donors={donors} units={units} />
          );
        }}
      </Loaded>
    </>
  );
}
