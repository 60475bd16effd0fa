import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import { useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';

const OFFER_TASK = graphql(`
  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $key: ID!) {
    offerTask(taskId: $taskId, memberIds: $memberIds, key: $key) {
      ...TaskFields
    }
  }
`);

interface Offer {
  readonly taskId: string;
  readonly memberIds: readonly string[];
}

/** Asks people, task by task; the first yes of each task wins. */
export function useOffer(): {
  readonly busy: boolean;
  readonly offer: (offers: readonly Offer[]) => Promise<void>;
} {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [send] = useMutation(OFFER_TASK, { refetchQueries: ['MatchDay', 'Suggestions'] });
  const offer = async (offers: readonly Offer[]): Promise<void> => {
    let asked = 0;
    await run(async () => {
      for (const { taskId, memberIds } of offers) {
        await send({ variables: { taskId, memberIds: [...memberIds], key: crypto.randomUUID() } });
        asked += memberIds.length;
      }
    });
    if (asked > 0) say({ tone: 'success', text: words.t('match.offered', { count: asked }) });
  };
  return { busy, offer };
}
