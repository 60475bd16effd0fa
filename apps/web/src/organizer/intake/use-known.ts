import { useQuery } from '@apollo/client/react';
import { toBase64Url } from '@doorstep/sealed';
import { useEffect, useMemo, useState } from 'react';
import { graphql } from '../../gql';
import type { RequestsOfTagsQuery } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { soundingLike, type HeardRequest } from '../case/heard-names';
import { phoneText } from '../inbox/tags';

export const REQUESTS_OF_TAGS = graphql(`
  query RequestsOfTags($householdTags: [Bytes!]!) {
    requestsOfTags(householdTags: $householdTags) {
      id
      kind
      state
      day
    }
  }
`);

/** An earlier request of a household, as its keyed tag finds it. */
export type KnownRequest = RequestsOfTagsQuery['requestsOfTags'][number][number];

/** Digits of a whole number: of less nothing can be told. */
const WHOLE = 10;

export interface Known {
  /** Whether a whole number is typed. */
  readonly asked: boolean;
  readonly byPhone: readonly KnownRequest[];
  /** Requests opened in this tab whose name sounds like the one that is typed, and that the number did not find. */
  readonly byName: readonly HeardRequest[];
}

/**
 * Earlier requests of who calls: by the keyed hash of the number, which itself goes nowhere, and by the sound of the name
 * among requests that were opened here, which asks nobody.
 */
export function useKnown(phone: string, name: string): Known {
  const { keys } = useUnlocked();
  const { tagOf } = keys;
  const [tag, setTag] = useState<string | null>(null);
  const number = phoneText(phone);
  useEffect(() => {
    let here = true;
    setTag(null);
    if (number.length === WHOLE && tagOf !== null)
      void tagOf(number).then((bytes) => (here ? setTag(toBase64Url(bytes)) : undefined));
    return () => {
      here = false;
    };
  }, [number, tagOf]);
  const { data } = useQuery(REQUESTS_OF_TAGS, {
    variables: { householdTags: tag === null ? [] : [tag] },
    skip: tag === null,
    fetchPolicy: 'network-only',
  });
  const found = tag === null ? undefined : data?.requestsOfTags[0];
  return useMemo(() => {
    const byPhone = found ?? [];
    const known = new Set(byPhone.map(({ id }) => id));
    const byName = soundingLike(keys, name).filter(({ id }) => !known.has(id));
    return { asked: number.length === WHOLE, byPhone, byName };
  }, [found, keys, name, number]);
}
