import { useQuery } from '@apollo/client/react';
import { useWords } from '../messages';
import type { Lot } from './chosen-lot';
import { BINS } from './goods-documents';

/** In a list of bins: what nobody has put away yet. */
const FLOOR = '';

/** A place as the API names it. */
export const placeIdOf = (place: string): string | null => (place === FLOOR ? null : place);

/** Where a lot lies, as a list to choose from. */
export function useLotPlaces(lot: Lot) {
  const words = useWords();
  const bins = useQuery(BINS).data?.bins ?? [];
  const nameOf = (place: string): string =>
    bins.find(({ id }) => id === place)?.name ?? words.t('stock.floor');
  const placeOf = (place: string) => lot.places.find(({ binId }) => (binId ?? FLOOR) === place);
  const freeAt = (place: string): number => {
    const found = placeOf(place);
    return found === undefined ? 0 : found.onHand - found.reserved - found.held;
  };
  const lying = lot.places.map(({ binId }) => binId ?? FLOOR);
  return {
    bins,
    nameOf,
    freeAt,
    onHandAt: (place: string): number => placeOf(place)?.onHand ?? 0,
    /** Where something of it lies. */
    lying: lying.map((value) => ({ value, label: nameOf(value) })),
    /** Where it may be put: the floor, and every open bin. */
    open: [FLOOR, ...bins.filter(({ state }) => state === 'open').map(({ id }) => id)].map((value) => ({
      value,
      label: nameOf(value),
    })),
    /** The place that was asked for, else the first with something free. */
    first: (binId: string | null | undefined): string =>
      binId === undefined
        ? (lying.find((place) => freeAt(place) > 0) ?? lying[0] ?? FLOOR)
        : (binId ?? FLOOR),
  };
}
