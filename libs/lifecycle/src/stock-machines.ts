import type { Machine } from './machine';

/** domain.md 2.6. A count is opened, gone through, signed by whoever counted, and closed by somebody else. */
export const COUNT_STATES = ['open', 'counted', 'confirmed', 'finalized', 'cancelled'] as const;
export type CountState = (typeof COUNT_STATES)[number];

/** Why the shelf and the book differ. */
export const COUNT_REASONS = ['miscount', 'found', 'missing', 'damaged', 'spoiled', 'not_recorded'] as const;
export type CountReason = (typeof COUNT_REASONS)[number];

export const COUNT = {
  finish: { from: ['open'], to: 'counted' },
  reopen: { from: ['counted', 'confirmed'], to: 'open' },
  confirm: { from: ['counted'], to: 'confirmed' },
  finalize: { from: ['confirmed'], to: 'finalized' },
  cancel: { from: ['open', 'counted', 'confirmed'], to: 'cancelled' },
} as const satisfies Machine<CountState, string>;

/** domain.md 2.6. Goods between two hubs of a region. */
export const TRANSFER_STATES = [
  'requested',
  'approved',
  'rejected',
  'picking',
  'packed',
  'dispatched',
  'partly_received',
  'received',
  'closed',
  'cancelled',
] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** Kilograms that one load unit of a car stands for: a full banana box. People know better and may say so. */
export const KG_PER_LOAD_UNIT = 15;

/** Why a hub says no, or takes it back. */
export const TRANSFER_REASONS = [
  'not_enough',
  'needed_here',
  'no_car',
  'no_room',
  'mistake',
  'other',
] as const;
export type TransferReason = (typeof TRANSFER_REASONS)[number];

/**
 * The hub that was asked says yes or no; the hub the goods come from picks, packs, dispatches and closes; the other one
 * receives. Once it is on the road it can no longer be cancelled, only brought back.
 */
export const TRANSFER = {
  approve: { from: ['requested'], to: 'approved' },
  reject: { from: ['requested'], to: 'rejected' },
  pick: { from: ['approved', 'picking'], to: 'picking' },
  pack: { from: ['picking'], to: 'packed' },
  unpack: { from: ['packed'], to: 'picking' },
  dispatch: { from: ['packed'], to: 'dispatched' },
  receiveSome: { from: ['dispatched', 'partly_received'], to: 'partly_received' },
  receiveRest: { from: ['dispatched', 'partly_received'], to: 'received' },
  bringBack: { from: ['dispatched', 'partly_received'], to: 'closed' },
  close: { from: ['received'], to: 'closed' },
  cancel: { from: ['requested', 'approved', 'picking', 'packed'], to: 'cancelled' },
} as const satisfies Machine<TransferState, string>;
export type TransferCommand = keyof typeof TRANSFER;
