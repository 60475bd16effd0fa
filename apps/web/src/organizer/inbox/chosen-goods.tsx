import { useQuery } from '@apollo/client/react';
import type { CareFacts } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import { FoodPicture } from '../../platform/pictures/food-picture';
import { SummaryList } from '../../ui';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';

/** All that the hub knows, never the few that this family chose: what is asked says nothing of a home. */
const NAMED_GOODS = graphql(`
  query NamedGoods {
    items {
      id
      name
      nameEs
      nameAr
      picture
    }
  }
`);

/**
 * What the family tapped on the form, as pictures with their words. Asks the same of the server for each opened case,
 * also for one that chose nothing.
 */
export function ChosenGoods({ care }: { readonly care: CareFacts }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const { data } = useQuery(NAMED_GOODS);
  const choice = care.choice ?? [];
  if (choice.length === 0 || data === undefined) return null;
  const lines = choice.map(({ item: id, quantity }) => {
    const item = data.items.find((one) => one.id === id);
    const name = item === undefined ? words.t('case.chosen.gone') : nameOf(item);
    return { id, quantity, name, picture: item?.picture ?? null };
  });
  const list = (
    <ul className="chosen-goods" aria-label={words.t('case.chosen')}>
      {lines.map(({ id, quantity, name, picture }) => (
        <li key={id}>
          {picture === null ? null : <FoodPicture picture={picture} />}
          <span>{quantity === 1 ? name : words.t('case.chosen.times', { quantity, item: name })}</span>
        </li>
      ))}
    </ul>
  );
  return <SummaryList rows={[{ term: words.t('case.chosen'), value: list }]} />;
}
