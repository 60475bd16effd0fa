import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { KeyStateFieldsFragment } from '../../gql/graphql';
import { Banner, Card } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { KEY_STATE } from '../keys/turn-documents';
import { useWords } from '../messages';
import { RecoverySentences } from '../messages/recovery-sentences';

/** What brings the hub back when nobody is left, and the way to make it. */
export const RecoveryCard = (): ReactNode => (
  <RecoverySentences>
    <Body />
  </RecoverySentences>
);

function Body(): ReactNode {
  const words = useWords();
  const query = useQuery(KEY_STATE);
  return (
    <Card title={words.t('recover.card')} icon="lock">
      <Loaded query={query}>{({ keyState }) => <State state={keyState} />}</Loaded>
    </Card>
  );
}

function State({ state }: { readonly state: KeyStateFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { madeOn } = state.sheets;
  return (
    <div className="stack">
      <p>{words.t('recover.lead')}</p>
      {madeOn === null ? (
        <Banner tone="warning">{words.t('recover.none')}</Banner>
      ) : (
        <p>{words.t('recover.since', { day: time.shortDay(madeOn) })}</p>
      )}
      {state.root === null ? (
        <Banner tone="info">{words.t('recover.NO_ROOT')}</Banner>
      ) : (
        <div>
          <Link className="button" to="/settings/sheets">
            {words.t(madeOn === null ? 'recover.make' : 'recover.makeNew')}
          </Link>
        </div>
      )}
    </div>
  );
}
