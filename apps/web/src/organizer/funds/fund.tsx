import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { FundFieldsFragment } from '../../gql/graphql';
import { Card, EmptyState } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { BooksSentences } from '../messages/books-sentences';
import { StockPlaces } from '../stock/stock-places';
import { AskRow } from './ask-row';
import { FUND } from './fund-documents';
import { FundMonthCard } from './fund-month';
import { FundRules } from './fund-rules';
import { GiftCard, HelpCard } from './move-cards';
import { useMoney } from './money';

/** The hub's own money: what lies there, what waits for a second person, what a month was. */
export const FundScreen = (): ReactNode => (
  <BooksSentences>
    <Screen />
  </BooksSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const query = useQuery(FUND, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('fund.title')}</h1>
          <p>{words.t('fund.lead')}</p>
        </div>
      </header>
      <StockPlaces />
      <Loaded query={query}>
        {({ fund }) => (
          <div className="stack">
            <div className="stack paper-off">
              <Balance fund={fund} />
              <Asks fund={fund} />
              <div className="columns">
                <HelpCard />
                <GiftCard />
              </div>
            </div>
            <FundMonthCard lines={fund.lines} />
            <div className="paper-off">
              <FundRules key={fund.version} fund={fund} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

interface FundProps {
  readonly fund: FundFieldsFragment;
}

function Balance({ fund }: FundProps): ReactNode {
  const words = useWords();
  const money = useMoney();
  return (
    <Card title={words.t('fund.balance')} icon="table">
      <p className="figure tabular">
        <bdi dir="ltr">{money(fund.balance)}</bdi>
      </p>
      <p className="meta">{words.t('fund.alone', { amount: money(fund.aloneCents) })}</p>
    </Card>
  );
}

function Asks({ fund }: FundProps): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('fund.asks')} icon="people" tone={fund.asks.length > 0 ? 'attention' : 'plain'}>
      {fund.asks.length === 0 ? <EmptyState icon="check">{words.t('fund.asks.none')}</EmptyState> : null}
      <ul className="rows">
        {fund.asks.map((ask) => (
          <AskRow key={ask.id} ask={ask} />
        ))}
      </ul>
    </Card>
  );
}
