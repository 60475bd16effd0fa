import type { ClaimFieldsFragment } from '../../gql/graphql';
import type { BoardCard } from './use-board';
import { useWords, type MessageKey } from '../messages';
import type { IconName } from '../kit';

type Sized = Pick<ClaimFieldsFragment, 'kind' | 'loadUnits' | 'seats'>;

const OF_KIND: Readonly<Record<BoardCard['kind'], IconName>> = {
  delivery: 'box',
  ride_out: 'car',
  ride_back: 'car',
  sitting: 'child',
  visit: 'visit',
  haul: 'hub',
};
export const kindIcon = (kind: BoardCard['kind']): IconName => OF_KIND[kind];

const OF_FLAG: Readonly<Record<BoardCard['flags'][number], IconName>> = {
  cooled: 'cold',
  heavy: 'heavy',
  car_seat: 'seat',
  step_free: 'step',
  two_people: 'people',
};
export const flagIcon = (flag: BoardCard['flags'][number]): IconName => OF_FLAG[flag];

/** "3 boxes", "2 seats"; nothing when neither is asked for. */
export function useSize(): (task: Sized) => string | null {
  const words = useWords();
  return ({ loadUnits, seats }) => {
    if (seats > 0) return words.t('size.seats', { seats });
    return loadUnits > 0 ? words.t('size.boxes', { units: loadUnits }) : null;
  };
}

/** A quarter of an hour on the road is near in a city. */
const NEAR = 900;

/** The one reason worth saying, as a sentence: the server's codes in the order of what a helper cares about. */
export function reasonKey(card: Pick<BoardCard, 'reasons'>): MessageKey {
  const value = (code: string): number | undefined =>
    card.reasons.find((reason) => reason.code === code)?.value;
  if (value('NEW_HOME') === 0) return 'reason.known';
  if (value('CONTINUITY') === 0) return 'reason.someoneElse';
  return (value('TRAVEL') ?? Infinity) <= NEAR ? 'reason.near' : 'reason.able';
}
