import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { ClaimFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Icon } from '../kit';
import { CONFIRM_OFFER } from '../api/documents';
import { tell } from '../api/volunteer-api';
import { CoarseFacts } from '../find/coarse-facts';
import { kindIcon } from '../find/task-facts';
import { usePocket } from '../frame/pocket';
import { Link } from '../frame/router';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { YesOrNo } from '../frame/yes-or-no';
import { useWords } from '../messages';
import { signedClaimKey } from '../phone/claim-keys';
import { hubFacts } from '../run/kept-run';
import { claimEnds } from './claim-ends';
import { ConfirmBy } from './countdown';

/** A task that is offered to me, or that I took and the hub has not confirmed yet. */
export function ClaimCard({ claim }: { readonly claim: ClaimFieldsFragment }): ReactNode {
  const words = useWords();
  // Whom the hub has put down answers as whoever was asked: the answer brings the claim's key.
  const given = claim.state === 'assigned';
  const offered = given || claim.state === 'offered';
  const title = words.t(`task.${claim.kind}`);
  return (
    <article className="card" data-tone={offered ? 'attention' : 'plain'} aria-label={title}>
      <h3 className="card-title">
        <Icon name={kindIcon(claim.kind)} size={28} />
        {title}
      </h3>
      <CoarseFacts task={claim} />
      {offered ? (
        <p>{words.t(given ? 'claim.assigned' : 'claim.offered')}</p>
      ) : (
        <p>{words.t('claim.waits')}</p>
      )}
      {offered ? null : <ConfirmBy expiresAt={claim.expiresAt} />}
      {offered ? <Answer claim={claim} /> : null}
      {offered ? null : (
        <div className="actions">
          <Link to={`/release/${claim.id}`} size="big">
            {words.t('claim.release')}
          </Link>
        </div>
      )}
    </article>
  );
}

/** Yes or no to an offer. The first yes among several people wins. */
function Answer({ claim }: { readonly claim: ClaimFieldsFragment }): ReactNode {
  const words = useWords();
  const { busy, fault, run } = useCommand();
  const [lost, setLost] = useState(false);
  const accept = useConfirmOffer();
  const press = async (): Promise<void> => {
    const won = await run((key) => accept(claim, key));
    if (won === false) setLost(true);
  };
  return (
    <>
      {lost ? <Banner tone="warning">{words.t('lost.title')}</Banner> : null}
      <FaultNote fault={fault} />
      <YesOrNo decline={`/release/${claim.id}`} busy={busy} onYes={() => void press()} />
    </>
  );
}

/** Answers whether this yes was the first. */
function useConfirmOffer(): (claim: ClaimFieldsFragment, key: string) => Promise<boolean> {
  const client = useApolloClient();
  const { me, keys } = useUnlocked();
  const pocket = usePocket();
  return async (claim, key) => {
    const pair = await pocket.keys.forTask(claim.taskId, claimEnds(claim, me.hub.timeZone));
    const signed = await signedClaimKey(keys, claim.taskId, pair);
    const { confirmOffer } = await tell(client, CONFIRM_OFFER, { input: { ...signed, key } });
    if (!confirmOffer.won) await pocket.keys.forget([claim.taskId]);
    await pocket.book.sync(hubFacts(me.hub));
    return confirmOffer.won;
  };
}
