import { useMutation } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import type { OpenedCase } from '../case/use-opened';
import { TAG_REQUEST } from './inbox-documents';
import { tagsOf } from './tags';

/** Once the answers are open, says their tags, so that another request of the same home shows before anybody decides. */
export function useTags(
  { id, state }: Pick<OpenCaseFieldsFragment, 'id' | 'state'>,
  facts: OpenedCase | null,
  onFound: () => void,
): void {
  const { keys } = useUnlocked();
  const [send] = useMutation(TAG_REQUEST);
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    if (facts === null || state === 'expired') return;
    let here = true;
    void tagsOf(keys, facts)
      .then((tags) =>
        (tags.householdTag ?? tags.placeTag) ? send({ variables: { input: { id, ...tags } } }) : null,
      )
      .then((sent) => {
        if (here && sent) found.current();
      })
      // Without tags nothing is lost: the list can still be searched by hand.
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [facts, id, keys, send, state]);
}
