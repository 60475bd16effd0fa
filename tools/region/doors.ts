import type { AddressRow } from './source';

/** A door and how many homes are behind it: what the search and the count of dwellings are made of. */
export interface Door extends AddressRow {
  /** 0 for a shop or an office. */
  readonly homes: number;
}

const keyOf = ({ number, street, postcode, point }: Door): string =>
  [street, number, postcode, point.lon.toFixed(4), point.lat.toFixed(4)].join('|');

/** A house and the shop in it often both carry the address: one door, with the most homes that either says. */
export function withoutRepeats(doors: readonly Door[]): Door[] {
  const found = new Map<string, Door>();
  for (const door of doors) {
    const key = keyOf(door);
    const known = found.get(key);
    if (known === undefined || known.homes < door.homes) found.set(key, door);
  }
  return [...found.values()];
}
