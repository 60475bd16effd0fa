import { useEffect } from 'react';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { hearName } from '../case/heard-names';
import type { OpenedCase } from '../case/use-opened';

/** Once the answers are open, this tab knows how the name sounds: the next call may be theirs. */
export function useHeard(
  { id, kind, day }: Pick<OpenCaseFieldsFragment, 'id' | 'kind' | 'day'>,
  facts: OpenedCase | null,
): void {
  const { keys } = useUnlocked();
  const name = facts?.contact?.name;
  useEffect(() => {
    if (name !== undefined) hearName(keys, { id, kind, day }, name);
  }, [keys, id, kind, day, name]);
}
