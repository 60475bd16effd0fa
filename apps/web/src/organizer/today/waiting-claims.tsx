import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import type { AssignmentFieldsFragment } from '../../gql/graphql';
import { Button, Card, useToast } from '../../ui';
import { mayGrant } from '../frame/grants';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';

export const REMOVE_ASSIGNMENT = graphql(`
  mutation RemoveAssignment($assignmentId: ID!, $reason: CloseReason!, $key: ID!) {
    removeAssignment(assignmentId: $assignmentId, reason: $reason, key: $key) {
      ...TaskFields
    }
  }
`);

/** Claims on their way to being confirmed, and those that need a person. */
export function WaitingClaims({
  claims,
}: {
  readonly claims: readonly AssignmentFieldsFragment[];
}): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('today.waiting')} icon="key">
      <p className="meta">{words.t('today.waiting.lead')}</p>
      {claims.length === 0 ? <p>{words.t('today.waiting.none')}</p> : null}
      <ul className="rows">
        {claims.map((claim) => (
          <li key={claim.id} className="row" data-align="between">
            <ClaimRow claim={claim} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ClaimRow({ claim }: { readonly claim: AssignmentFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const { busy, run } = useCommand();
  const [remove] = useMutation(REMOVE_ASSIGNMENT, { refetchQueries: ['Today'] });
  const takeAway = async (): Promise<void> => {
    const done = await run((key) => remove({ variables: { assignmentId: claim.id, reason: 'other', key } }));
    if (done) say({ tone: 'success', text: words.t('today.removed') });
  };
  return (
    <>
      <span className="stack" data-gap="1">
        <strong>{claim.member.handle}</strong>
        <span className="meta">
          {mayGrant(claim)
            ? words.t(`assignment.${claim.state}`)
            : words.t('today.waiting.hand', { handle: claim.member.handle })}
          {claim.expiresAt === null
            ? null
            : ` · ${words.t('today.waiting.until', { time: time.clock(claim.expiresAt) })}`}
        </span>
      </span>
      <Button size="small" busy={busy} onPress={() => void takeAway()}>
        {words.t('today.remove')}
      </Button>
    </>
  );
}
