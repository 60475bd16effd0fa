import { useQuery } from '@apollo/client/react';
import { bandIndexOf } from '@doorstep/goods';
import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import { CheckRows, Disclosure } from '../../ui';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import type { FieldsProps } from './fields-props';
import { readHousehold } from './household-text';

const CALL_PICTURES = graphql(`
  query CallPictures {
    pictureChoice {
      state
      hidesOut
      bands
      points
      items {
        itemId
        points
        offered
        isOut
      }
    }
    items {
      id
      name
      nameEs
      nameAr
      state
    }
  }
`);

/** The same choice as on the form, read out and ticked by keys; the hub's points hold here too. */
export function PictureField({ draft, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const { data } = useQuery(CALL_PICTURES, { skip: !draft.needs.includes('groceries') });
  if (data?.pictureChoice.state !== 'open' || !draft.needs.includes('groceries')) return null;
  const { bands, points, items, hidesOut } = data.pictureChoice;
  const home = readHousehold(draft.household);
  const people = home === null ? 1 : home.adults + home.children + home.babies;
  const all = points[bandIndexOf({ bands }, people)] ?? 0;
  const costOf = (id: string): number => items.find(({ itemId }) => itemId === id)?.points ?? 0;
  const picks = draft.picks ?? [];
  const spent = picks.reduce((sum, id) => sum + costOf(id), 0);
  const choices = items.flatMap(({ itemId, offered, isOut }) => {
    const item = data.items.find(({ id }) => id === itemId);
    return item?.state === 'active' && offered && !(hidesOut && isOut)
      ? [{ value: itemId, label: nameOf(item) }]
      : [];
  });
  const choose = (next: readonly string[]): void => {
    const costs = next.reduce((sum, id) => sum + costOf(id), 0);
    if (costs <= all || next.length < picks.length) onChange({ picks: next });
  };
  return (
    <Disclosure summary={words.t('intake.pictures', { left: all - spent, all })}>
      <CheckRows
        shape="chips"
        label={words.t('intake.pictures.label')}
        value={picks}
        choices={choices}
        onChange={choose}
      />
    </Disclosure>
  );
}
