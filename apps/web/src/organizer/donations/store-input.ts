import type { SaveStoreInput, StoreQuery } from '../../gql/graphql';

/** The store room as it is kept, in the form in which it is sent. */
export const storeInput = ({
  version,
  degrees,
  weight,
  wishesPublic,
  wishes,
}: StoreQuery['store']): Omit<SaveStoreInput, 'key'> => ({
  version,
  degrees,
  weight,
  wishesPublic,
  wishes: wishes.map(({ item, quantity }) => ({ itemId: item.id, quantity })),
});
