import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { OverrideReason } from '../../gql/graphql';
import { useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';

const OFFER_TASK = graphql(`
  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $reason: OverrideReason, $key: ID!) {
    offerTask(taskId: $taskId, memberIds: $memberIds, reason: $reason, key: $key) {
      ...TaskFields
    }
  }
`);

const ASSIGN_TASK = graphql(`
  mutation AssignTask($taskId: ID!, $memberId: ID!, $reason: OverrideReason, $key: ID!) {
    assignTask(taskId: $taskId, memberId: $memberId, reason: $reason, key: $key) {
      ...TaskFields
    }
  }
`);

interface Offer {
  readonly taskId: string;
  readonly memberIds: readonly string[];
  /** Why somebody is asked against whom hours or effort speak. */
  readonly reason?: OverrideReason;
}

interface Assigning {
  readonly taskId: string;
  readonly member: { readonly id: string; readonly handle: string };
}

interface Offering {
  readonly busy: boolean;
  /** Asks people, task by task; the first yes of each task wins. */
  readonly offer: (offers: readonly Offer[]) => Promise<void>;
  /** Puts one person down, and tells them. */
  readonly assign: (assigning: Assigning) => Promise<void>;
}

const AFTER = { refetchQueries: ['MatchDay', 'Suggestions'] };

export function useOffer(): Offering {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [send] = useMutation(OFFER_TASK, AFTER);
  const [putDown] = useMutation(ASSIGN_TASK, AFTER);
  const offer: Offering['offer'] = async (offers) => {
    let asked = 0;
    await run(async () => {
      for (const { taskId, memberIds, reason = null } of offers) {
        await send({ variables: { taskId, memberIds: [...memberIds], reason, key: crypto.randomUUID() } });
        asked += memberIds.length;
      }
    });
    if (asked > 0) say({ tone: 'success', text: words.t('match.offered', { count: asked }) });
  };
  const assign: Offering['assign'] = async ({ taskId, member }) => {
    const done = await run((key) =>
      putDown({ variables: { taskId, memberId: member.id, reason: null, key } }),
    );
    if (done) say({ tone: 'success', text: words.t('match.assigned', { handle: member.handle }) });
  };
  return { busy, offer, assign };
}
