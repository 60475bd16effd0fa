import type { Machine } from './machine';
import type { ShiftState, SignUpState } from './shift-words';

/** domain.md 2.5. `begin` and `close` follow the clock; the rest are people's commands. */
export const SHIFT = {
  publish: { from: ['draft'], to: 'published' },
  lock: { from: ['published'], to: 'locked' },
  unlock: { from: ['locked'], to: 'published' },
  begin: { from: ['published', 'locked'], to: 'in_progress' },
  close: { from: ['in_progress'], to: 'closed' },
  cancel: { from: ['draft', 'published', 'locked', 'in_progress'], to: 'cancelled' },
} as const satisfies Machine<ShiftState, string>;

/**
 * domain.md 2.5. Begins as applied (the hub says yes first), confirmed or waitlisted. `stepBack` is the way of a checked-in
 * adult of a childcare room when the other one leaves: present, but the room does not stand.
 */
export const SIGN_UP = {
  approve: { from: ['applied'], to: 'confirmed' },
  decline: { from: ['applied', 'offered_place'], to: 'declined' },
  offer: { from: ['waitlisted'], to: 'offered_place' },
  accept: { from: ['offered_place'], to: 'confirmed' },
  askAfterOffer: { from: ['offered_place'], to: 'applied' },
  expire: { from: ['applied', 'waitlisted', 'offered_place'], to: 'expired' },
  withdraw: { from: ['applied', 'confirmed', 'waitlisted', 'offered_place'], to: 'withdrew' },
  withdrawLate: { from: ['confirmed'], to: 'late_withdrew' },
  handOver: { from: ['confirmed'], to: 'withdrew' },
  checkIn: { from: ['confirmed'], to: 'checked_in' },
  stepBack: { from: ['checked_in'], to: 'confirmed' },
  complete: { from: ['checked_in', 'confirmed'], to: 'completed' },
  recordNoShow: { from: ['confirmed'], to: 'no_show' },
  excuse: { from: ['confirmed', 'no_show', 'late_withdrew'], to: 'excused' },
  remove: { from: ['applied', 'confirmed', 'checked_in', 'waitlisted', 'offered_place'], to: 'removed' },
} as const satisfies Machine<SignUpState, string>;

/** States that hold a seat: nobody else may have it. An offered place waits for its yes. */
export const SEATED = [
  'applied',
  'confirmed',
  'checked_in',
  'completed',
  'offered_place',
] as const satisfies readonly SignUpState[];

/** States in which a person is promised to be there: never in two places at once. */
export const PROMISED = [
  'applied',
  'confirmed',
  'checked_in',
  'completed',
] as const satisfies readonly SignUpState[];
