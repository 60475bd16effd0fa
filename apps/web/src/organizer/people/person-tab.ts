import type { PersonQuery, TrustedFieldsFragment } from '../../gql/graphql';
import type { VouchBook } from './use-vouches';

/** What a tab shows: the person, the hub's policy, and all vouches as this tab opened them. */
export interface PersonTabProps {
  readonly person: TrustedFieldsFragment;
  readonly policy: PersonQuery['policy'];
  readonly book: VouchBook;
}
