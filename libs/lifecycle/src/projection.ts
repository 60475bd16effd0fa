import type { RequestState } from './words';

/** What a family is told: a few plain words for sixteen states. */
export type FamilyState =
  'received' | 'paused' | 'call_us' | 'planned' | 'on_the_way' | 'done' | 'not_possible' | 'withdrawn';

const WORD: Readonly<Record<RequestState, FamilyState>> = {
  submitted: 'received',
  triage: 'received',
  open: 'received',
  waitlisted: 'received',
  on_hold: 'paused',
  needs_info: 'call_us',
  scheduled: 'planned',
  in_progress: 'on_the_way',
  fulfilled: 'done',
  partly_fulfilled: 'done',
  unfulfilled: 'not_possible',
  declined: 'not_possible',
  referred_out: 'not_possible',
  duplicate: 'withdrawn',
  expired: 'not_possible',
  withdrawn: 'withdrawn',
};

export const familyState = (state: RequestState): FamilyState => WORD[state];
