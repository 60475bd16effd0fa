import type { ItemFactsFragment } from '../../gql/graphql';
import { useWords } from '../messages';

/** An item in the reader's language, where the hub has written one. */
export function useItemName(): (item: Pick<ItemFactsFragment, 'name' | 'nameEs' | 'nameAr'>) => string {
  const { locale } = useWords();
  return ({ name, nameEs, nameAr }) =>
    (locale.startsWith('es') ? nameEs : locale.startsWith('ar') ? nameAr : null) ?? name;
}
