import type { ReactNode } from 'react';
import type { ClaimFieldsFragment } from '../../gql/graphql';
import { Banner } from '../kit';
import { ConfirmBy } from '../claims/countdown';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';

/** It is yours; what happens now, and the way out. */
export function Taken({ claim }: { readonly claim: ClaimFieldsFragment }): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('taken.title')}>
      <Banner tone="success" announce="status">
        {words.t('taken.lead')}
      </Banner>
      <ConfirmBy expiresAt={claim.expiresAt} />
      <p>{words.t('taken.place')}</p>
      <div className="actions">
        <Link to={`/release/${claim.id}`} size="big">
          {words.t('claim.release')}
        </Link>
        <Link to="/runs" variant="primary" size="main">
          {words.t('taken.runs')}
        </Link>
      </div>
    </Screen>
  );
}
