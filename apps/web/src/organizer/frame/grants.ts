import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql';
import type { WaitingClaimsQuery } from '../../gql/graphql';
import { grantTo } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { useUnlocked } from '../../platform/session/session';
import { useToast } from '../../ui';
import { useWords } from '../messages';
import { useFreshness } from './changes';
import { daysFrom, useHubTime } from './hub-time';

const WAITING_CLAIMS = graphql(`
  query WaitingClaims($day: Day!) {
    organizerDay(day: $day) {
      waiting {
        ...AssignmentFields
      }
    }
  }
`);

const PLACES_OF_DAY = graphql(`
  query PlacesOfDay($day: Day!) {
    organizerDay(day: $day) {
      tasks {
        id
        tier
        place {
          ...BoxFields
        }
      }
    }
  }
`);

const CONFIRM_CLAIMS = graphql(`
  mutation ConfirmClaims($grants: [GrantInput!]!, $key: ID!) {
    confirmClaims(grants: $grants, key: $key) {
      ...AssignmentFields
    }
  }
`);

type Waiting = WaitingClaimsQuery['organizerDay']['waiting'][number];

/** Days ahead that are looked through: a claim not confirmed within a day runs out. */
const DAYS = 7;

/**
 * The written policy for confirming without asking a person: someone active, with a key for this very claim. Trust,
 * budget and window were checked by the server when the claim was made.
 */
export const mayGrant = (claim: Pick<Waiting, 'state' | 'claimKey' | 'granted' | 'member'>): boolean =>
  !claim.granted &&
  claim.claimKey !== null &&
  (claim.state === 'claimed' || claim.state === 'assigned' || claim.state === 'confirmed') &&
  (claim.member.state === 'approved' || claim.member.state === 'provisional');

/** Confirms waiting claims while the tab is unlocked, and says so. Answers how many it is at. */
export function useGrants(): number {
  const client = useApolloClient();
  const { keys } = useUnlocked();
  const { beat } = useFreshness();
  const time = useHubTime();
  const words = useWords();
  const say = useToast();
  const [granting, setGranting] = useState(0);
  const busy = useRef(false);

  useEffect(() => {
    if (busy.current) return;
    busy.current = true;
    grantWaiting(client, keys, daysFrom(time.today(), DAYS), setGranting)
      .then((count) => {
        if (count > 0) say({ tone: 'success', text: words.t('frame.granted', { count }) });
      })
      // Not this tab's moment: another organizer was faster, or the network is away. The next beat tries again.
      .catch(() => undefined)
      .finally(() => {
        busy.current = false;
        setGranting(0);
      });
  }, [client, keys, beat, time, words, say]);
  return granting;
}

async function grantWaiting(
  client: ApolloClient,
  keys: Keyring,
  days: readonly string[],
  onCount: (count: number) => void,
): Promise<number> {
  let done = 0;
  for (const day of days) {
    const { data } = await client.query({
      query: WAITING_CLAIMS,
      variables: { day },
      fetchPolicy: 'no-cache',
    });
    const claims = data?.organizerDay.waiting.filter(mayGrant) ?? [];
    if (claims.length === 0) continue;
    onCount(claims.length);
    done += await grantDay(client, keys, day, claims);
  }
  return done;
}

async function grantDay(
  client: ApolloClient,
  keys: Keyring,
  day: string,
  claims: readonly Waiting[],
): Promise<number> {
  const { data } = await client.query({
    query: PLACES_OF_DAY,
    variables: { day },
    fetchPolicy: 'no-cache',
  });
  const places = new Map(data?.organizerDay.tasks.map((task) => [task.id, task.place]));
  const grants = [];
  for (const claim of claims) {
    const place = places.get(claim.taskId);
    if (!place || claim.claimKey === null) continue;
    const grant = await grantTo(keys, place, claim.claimKey);
    if (grant.ok) grants.push({ assignmentId: claim.id, ...grant.value });
  }
  if (grants.length === 0) return 0;
  const variables = { grants, key: crypto.randomUUID() };
  await client.mutate({ mutation: CONFIRM_CLAIMS, variables, fetchPolicy: 'no-cache' });
  return grants.length;
}
