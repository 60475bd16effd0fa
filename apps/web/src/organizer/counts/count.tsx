import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type { OneCountQuery } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { Banner, Button } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { MovesSentences } from '../messages/moves-sentences';
import { StockPlaces } from '../stock/stock-places';
import { AddLine } from './add-line';
import { CloseCount } from './close-count';
import { CANCEL_COUNT, CONFIRM_COUNT, COUNT_SHEET, FINISH_COUNT, REOPEN_COUNT } from './count-documents';
import { CountFault } from './count-fault';
import { CountLines } from './count-lines';
import { StateChip } from './counts';
import './counts.css';
import { useCountWords } from './use-count-words';

/** One count: its lines, what is off, and whose turn it is. */
export const OneCount = (): ReactNode => (
  <MovesSentences>
    <Screen />
  </MovesSentences>
);

function Screen(): ReactNode {
  const { countId = '' } = useParams();
  const query = useQuery(COUNT_SHEET, { variables: { id: countId }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <StockPlaces />
      <Loaded query={query} rows={8}>
        {(data) => <Sheet data={data} />}
      </Loaded>
    </>
  );
}

function Sheet({ data }: { readonly data: OneCountQuery }): ReactNode {
  const words = useWords();
  const { countSheet: sheet, bins } = data;
  const { head } = sheet;
  const { nameOf } = useCountWords(bins);
  const [fault, setFault] = useState<Fault | null>(null);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{nameOf(head)}</h1>
          <p className="row" data-gap="2">
            <StateChip head={head} />
            <span>{words.t('count.done', { done: head.done, total: head.total })}</span>
          </p>
        </div>
        <Acts data={data} onFault={setFault} />
      </header>
      {fault === null ? null : <CountFault fault={fault} lines={sheet.lines} />}
      <Turn data={data} />
      <CountLines sheet={sheet} bins={bins} />
    </>
  );
}

/** Whose turn it is, in a sentence. */
function Turn({ data: { countSheet } }: { readonly data: OneCountQuery }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { state, blind, confirmedByMe, confirmedBy, closedBy, closedAt } = countSheet.head;
  if (state === 'finalized' || state === 'cancelled')
    return (
      <Banner tone={state === 'finalized' ? 'success' : 'info'}>
        {words.t(`count.turn.${state}`, {
          handle: closedBy ?? '',
          time: closedAt === null ? '' : time.moment(closedAt),
        })}
      </Banner>
    );
  if (state === 'confirmed')
    return (
      <Banner tone="warning">
        {words.t(confirmedByMe ? 'count.turn.another' : 'count.turn.you', { handle: confirmedBy ?? '' })}
      </Banner>
    );
  return blind ? <Banner tone="info">{words.t('count.turn.blind')}</Banner> : null;
}

interface ActsProps {
  readonly data: OneCountQuery;
  readonly onFault: (fault: Fault | null) => void;
}

function Acts({ data, onFault }: ActsProps): ReactNode {
  const words = useWords();
  const { head } = data.countSheet;
  const [asking, setAsking] = useState<'add' | 'close' | null>(null);
  const { busy, run } = useCommand(onFault);
  const [finish] = useMutation(FINISH_COUNT);
  const [confirm] = useMutation(CONFIRM_COUNT);
  const [reopen] = useMutation(REOPEN_COUNT);
  const [cancel] = useMutation(CANCEL_COUNT);
  const press = (step: typeof finish | typeof confirm | typeof reopen | typeof cancel) => () => {
    onFault(null);
    void run((key) => step({ variables: { id: head.id, key } }));
  };
  return (
    <div className="row">
      {head.state === 'open' ? (
        <>
          <Button onPress={press(cancel)}>{words.t('count.cancel')}</Button>
          <Button icon="plus" onPress={() => setAsking('add')}>
            {words.t('count.add')}
          </Button>
          <Button variant="primary" busy={busy} onPress={press(finish)}>
            {words.t('count.finish')}
          </Button>
        </>
      ) : null}
      {head.state === 'counted' || head.state === 'confirmed' ? (
        <Button onPress={press(reopen)}>{words.t('count.reopen')}</Button>
      ) : null}
      {head.state === 'counted' ? (
        <Button variant="primary" busy={busy} onPress={press(confirm)}>
          {words.t('count.confirm')}
        </Button>
      ) : null}
      {head.state === 'confirmed' && !head.confirmedByMe ? (
        <Button variant="primary" onPress={() => setAsking('close')}>
          {words.t('count.close')}
        </Button>
      ) : null}
      {asking === 'add' ? <AddLine data={data} onEnd={() => setAsking(null)} /> : null}
      {asking === 'close' ? <CloseCount data={data} onFault={onFault} onEnd={() => setAsking(null)} /> : null}
    </div>
  );
}
