import type { RequestState } from '@doorstep/lifecycle';

/** The lists of the inbox by state. Each request stands in exactly one; the call list is an order of one state. */
export const LISTS = {
  new: ['submitted', 'triage'],
  waiting: ['needs_info', 'on_hold', 'waitlisted'],
  open: ['open', 'scheduled', 'in_progress'],
  ended: [
    'fulfilled',
    'partly_fulfilled',
    'unfulfilled',
    'withdrawn',
    'declined',
    'referred_out',
    'duplicate',
    'expired',
  ],
} as const satisfies Readonly<Record<string, readonly RequestState[]>>;

export type StateList = keyof typeof LISTS;
export type ListName = StateList | 'calls';
export const LIST_NAMES = ['new', 'calls', 'waiting', 'open', 'ended'] as const satisfies readonly ListName[];

export const isListName = (text: string | null): text is ListName => LIST_NAMES.some((name) => name === text);
