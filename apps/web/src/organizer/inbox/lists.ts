import type { RequestState } from '@doorstep/lifecycle';

/** The four lists of the inbox. Each request stands in exactly one. */
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

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

export const isListName = (text: string | null): text is ListName => text !== null && text in LISTS;
