import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql';
import type { AssignmentFieldsFragment, WaitingClaimsQuery } from '../../gql/graphql';
import type { Keyring } from '../../platform/session/keyring';
import { useUnlocked } from '../../platform/session/session';
import { useToast } from '../../ui';
import { useWords } from '../messages';
import { confirmEach, sealGrants } from './seal-grants';
import { useFreshness } from './changes';
import { useHubTime } from './hub-time';

const WAITING_DAYS = graphql(`
  query WaitingDays($from: Day!, $days: Int!) {
    waitingDays(from: $from, days: $days)
  }
`);

const WAITING_CLAIMS = graphql(`
  query WaitingClaims($day: Day!) {
    organizerDay(day: $day) {
      waiting {
        ...AssignmentFields
        claimSignature
        member {
          signKey
        }
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
export const mayGrant = (
  claim: Pick<AssignmentFieldsFragment, 'state' | 'claimKey' | 'granted' | 'member'>,
): boolean =>
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
    grantWaiting(client, keys, time.today(), setGranting)
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
  today: string,
  onCount: (count: number) => void,
): Promise<number> {
  const waiting = await client.query({
    query: WAITING_DAYS,
    variables: { from: today, days: DAYS },
    fetchPolicy: 'no-cache',
  });
  let done = 0;
  for (const day of waiting.data?.waitingDays ?? []) {
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
  return confirmEach(await sealGrants(keys, claims, places), async (grants) => {
    const variables = { grants, key: crypto.randomUUID() };
    await client.mutate({ mutation: CONFIRM_CLAIMS, variables, fetchPolicy: 'no-cache' });
  });
}
