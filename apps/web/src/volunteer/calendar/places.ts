import type { OpenShift } from '../api/shift-api';

export type OpenPlace = OpenShift['places'][number];

/** Places that nobody has, over all roles one holds. */
export const freePlaces = (places: readonly Pick<OpenPlace, 'most' | 'taken'>[]): number =>
  places.reduce((sum, { most, taken }) => sum + Math.max(0, most - taken), 0);

/** What may be pressed for a place: sign up, wait in line, or nothing for now. */
export type Way = 'sign_up' | 'wait' | null;

export const wayInto = ({ hurdle }: Pick<OpenPlace, 'hurdle'>): Way => {
  if (hurdle === null) return 'sign_up';
  return hurdle === 'full' ? 'wait' : null;
};

/** The place to begin with: one that is free for the reader, else one to wait for, else the first. */
export const firstChoice = (places: readonly OpenPlace[]): OpenPlace | undefined =>
  places.find((place) => wayInto(place) === 'sign_up') ??
  places.find((place) => wayInto(place) === 'wait') ??
  places[0];
