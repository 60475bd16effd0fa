import { LAST_DAY } from '../days';
import { type Cases, casesOf, type Haul, type NeedCases, Net } from './net';
import { type Region, type Transfer, type TransferPlan, type Unmet, type UnmetCode } from './region';

/**
 * Which hub should send which lot to which: as few cases as possible stay lacking; of all such plans one in which as
 * few as possible end unused; of those one with the fewest case-metres. Exact, within the room of each hub's vans, in
 * whole cases; no lot for a day on which it is over.
 */
export function suggestTransfers(region: Region): TransferPlan {
  const cases = casesOf(region);
  const hauls = new Net(cases).solve();
  return {
    transfers: hauls.map((haul) => transferOf(haul, region)).sort(byRoad),
    unmet: unmetOf(cases, hauls),
    ending: endingOf(region, hauls),
  };
}

function transferOf(
  { spare: { spare, hub, item, lastDay }, need, cases, ending }: Haul,
  region: Region,
): Transfer {
  const quantity = cases * item.perCase;
  return {
    from: spare.hub,
    to: need.need.hub,
    item: item.id,
    lot: spare.lot,
    cases,
    quantity,
    meters: region.meters(hub, need.hub),
    reason: {
      code: need.need.kind === 'lacking' ? 'LACKING' : 'WOULD_END',
      day: need.need.day,
      wanted: need.need.quantity,
      ending: Math.min(ending * item.perCase, spare.ending),
      lastDay: lastDay === LAST_DAY ? null : spare.lastDay,
    },
  };
}

const keyOf = ({ from, to, item, lot, reason }: Transfer): string =>
  [from, to, item, reason.day, lot].join(' ');
const byRoad = (a: Transfer, b: Transfer): number => (keyOf(a) < keyOf(b) ? -1 : 1);

function unmetOf(cases: Cases, hauls: readonly Haul[]): readonly Unmet[] {
  const got = sumsOf(hauls, ({ need }) => need);
  const given = sumsOf(hauls, ({ spare }) => spare);
  return cases.needs.flatMap((wish) => {
    const { need, item } = wish;
    const quantity = need.quantity - (got.get(wish) ?? 0) * item.perCase;
    if (need.kind !== 'lacking' || quantity <= 0) return [];
    const lots = cases.lotsOf(item).filter(({ hub }) => hub !== wish.hub);
    const left = lots.map((lot) => ({ ...lot, left: lot.cases - (given.get(lot) ?? 0) }));
    return [
      { hub: need.hub, item: item.id, day: need.day, quantity, code: codeOf(wish, left, cases.region) },
    ];
  });
}

interface LotLeft {
  readonly hub: number;
  readonly lastDay: string;
  readonly left: number;
}

function codeOf(wish: NeedCases, lots: readonly LotLeft[], { meters }: Region): UnmetCode {
  if (lots.length === 0) return 'NONE_SPARE';
  const lasting = lots.filter(({ lastDay }) => lastDay >= wish.need.day);
  if (lasting.length === 0) return 'ENDS_BEFORE';
  const near = lasting.filter(({ hub }) => meters(hub, wish.hub) < Infinity);
  if (near.length === 0) return 'TOO_FAR';
  return near.some(({ left }) => left > 0) ? 'NO_ROOM' : 'GIVEN_ELSEWHERE';
}

function endingOf({ spares }: Region, hauls: readonly Haul[]): TransferPlan['ending'] {
  const saved = new Map<string, number>();
  for (const { spare, ending } of hauls) {
    const key = `${spare.spare.hub} ${spare.spare.lot}`;
    saved.set(key, (saved.get(key) ?? 0) + ending * spare.item.perCase);
  }
  return spares.flatMap(({ hub, item, lot, ending }) => {
    const quantity = ending - (saved.get(`${hub} ${lot}`) ?? 0);
    return quantity > 0 ? [{ hub, item, lot, quantity }] : [];
  });
}

function sumsOf<K>(hauls: readonly Haul[], keyed: (haul: Haul) => K): ReadonlyMap<K, number> {
  const sums = new Map<K, number>();
  for (const haul of hauls) sums.set(keyed(haul), (sums.get(keyed(haul)) ?? 0) + haul.cases);
  return sums;
}
