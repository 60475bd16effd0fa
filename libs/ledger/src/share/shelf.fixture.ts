import { day, type Day, type Id, instant } from '@doorstep/std';
import { type ShelfLot } from '../fefo';
import { type Bag, type Share, type Shelf } from './bag';

export const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23'].map(day);
export const id = (name: string): Id => name as Id;
export const RICE = id('rice');

export const lot = (
  name: string,
  available: number,
  labelDate: Day | null,
  more: Partial<ShelfLot> = {},
): ShelfLot => ({
  id: id(name),
  available,
  state: 'available',
  labelDate,
  strict: null,
  receivedAt: instant(0),
  ...more,
});

export const shelf = (lots: readonly ShelfLot[], more: Partial<Shelf> = {}): Shelf => ({
  item: RICE,
  lots,
  grace: 0,
  infantsFirst: false,
  ...more,
});

export const bag = (name: string, quantity: number, more: Partial<Bag> = {}): Bag => ({
  id: id(name),
  day: DAYS[0]!,
  wishes: [{ item: RICE, quantity }],
  people: 2,
  infants: false,
  waited: 0,
  ...more,
});

export const gotOf = ({ picks }: Pick<Share, 'picks'>): number =>
  picks.reduce((sum, { quantity }) => sum + quantity, 0);
