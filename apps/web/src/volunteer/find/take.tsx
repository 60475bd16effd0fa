import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { ClaimTaskMutation } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, EmptyState, Skeleton } from '../kit';
import { CLAIM_TASK } from '../api/documents';
import { tell } from '../api/volunteer-api';
import { claimEnds } from '../claims/claim-ends';
import { hubFacts } from '../run/kept-run';
import { signedClaimKey } from '../phone/claim-keys';
import { useHubTime } from '../frame/hub-time';
import { usePocket } from '../frame/pocket';
import { go, Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { useBoardHere } from './board';
import { Taken } from './taken';
import { TaskCard, TaskFacts } from './task-card';
import type { BoardCard } from './use-board';

type Answer = ClaimTaskMutation['claimTask'];

/** What, when, how long, what you bring, what it clashes with; then one press. */
export function Take({ taskId }: { readonly taskId: string }): ReactNode {
  const words = useWords();
  const board = useBoardHere();
  const [answer, setAnswer] = useState<Answer | null>(null);
  // Kept while it is taken: a task that is mine is no longer on the board.
  const [seen, setSeen] = useState<BoardCard | null>(null);
  const listed = board.cards?.find(({ id }) => id === taskId) ?? null;
  if (listed && listed !== seen) setSeen(listed);
  const card = listed ?? seen;

  if (answer?.won && answer.claim) return <Taken claim={answer.claim} />;
  if (answer) return <Lost alternatives={answer.alternatives} />;
  // Won or lost, nobody is offered it a second time from a list that is older than the answer.
  const answered = (given: Answer): void => {
    setAnswer(given);
    board.drop(taskId);
  };
  if (card) return <Offer card={card} gone={listed === null} onAnswer={answered} />;
  return (
    <Screen title={words.t('take.title')}>
      {board.cards === null && !board.fault ? <Skeleton label={words.t('app.loading')} rows={4} /> : null}
      <FaultNote fault={board.fault} onRetry={board.again} />
      {board.cards === null ? null : <EmptyState>{words.t('take.gone')}</EmptyState>}
      <Link to="/" size="big" icon="back">
        {words.t('take.back')}
      </Link>
    </Screen>
  );
}

interface OfferProps {
  readonly card: BoardCard;
  /** Somebody took it while this was being read: pressing may still lose kindly. */
  readonly gone: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

function Offer({ card, gone, onAnswer }: OfferProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const online = useOnline();
  const { busy, fault, run } = useCommand();
  const claim = useClaimTask();
  const press = async (): Promise<void> => {
    const answer = await run((key) => claim(card, key));
    if (answer) onAnswer(answer);
  };
  return (
    <Screen title={words.t('take.title')}>
      <section className="card" aria-label={words.t(`task.${card.kind}`)}>
        <h2>{words.t(`task.${card.kind}`)}</h2>
        <TaskFacts card={card} />
      </section>
      <p>{words.t('take.length', { time: time.length(2 * card.travelSeconds + card.serviceSeconds) })}</p>
      {card.clash ? <Banner tone="warning">{words.t('find.clash')}</Banner> : null}
      {gone ? <Banner tone="warning">{words.t('take.maybeGone')}</Banner> : null}
      <p>{words.t('take.rules')}</p>
      <FaultNote fault={fault} />
      <div className="actions">
        <Link to="/" size="big" icon="back">
          {words.t('take.no')}
        </Link>
        <Button
          variant="primary"
          size="main"
          icon="check"
          busy={busy}
          reason={online ? undefined : words.t('find.offlineTake')}
          onPress={() => void press()}
        >
          {words.t('take.yes')}
        </Button>
      </div>
    </Screen>
  );
}

/** Makes the key of the claim, signs it, takes the task; a lost race forgets the key at once. */
function useClaimTask(): (card: BoardCard, key: string) => Promise<Answer> {
  const client = useApolloClient();
  const { me, keys } = useUnlocked();
  const pocket = usePocket();
  return async (card, key) => {
    const pair = await pocket.keys.forTask(card.id, claimEnds(card, me.hub.timeZone));
    const signed = await signedClaimKey(keys, card.id, pair);
    const { claimTask } = await tell(client, CLAIM_TASK, { input: { ...signed, key } });
    if (!claimTask.won) await pocket.keys.forget([card.id]);
    await pocket.book.sync(hubFacts(me.hub));
    return claimTask;
  };
}

function Lost({ alternatives }: { readonly alternatives: readonly BoardCard[] }): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('lost.title')}>
      <p>{words.t(alternatives.length > 0 ? 'lost.lead' : 'lost.none')}</p>
      <ul className="cards" aria-label={words.t('lost.list')}>
        {alternatives.map((card) => (
          <TaskCard key={card.id} card={card} />
        ))}
      </ul>
      <Button size="big" icon="back" onPress={() => go('/', { replace: true })}>
        {words.t('take.back')}
      </Button>
    </Screen>
  );
}
