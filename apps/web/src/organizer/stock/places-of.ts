import { COOLING, type Cooling } from '@doorstep/goods';
import type { BinFieldsFragment, StockLineFieldsFragment } from '../../gql/graphql';

type Line = StockLineFieldsFragment;
type Lot = Line['lots'][number];
export type Bin = BinFieldsFragment;

/** What lies of one lot at one place. */
export interface PlacedLot {
  readonly item: Line['item'];
  readonly lot: Lot;
  readonly onHand: number;
  readonly reserved: number;
  readonly held: number;
  readonly free: number;
}

/** A bin, or the floor (`bin` is null): what nobody has put away yet. */
export interface Place {
  readonly bin: Bin | null;
  readonly lots: readonly PlacedLot[];
}

/** Dates that end something come first; what has none keeps longest. */
const endOf = ({ labelKind, labelDate }: Lot): string =>
  labelKind === 'made_on' || labelDate === null ? '9' : labelDate;

/** What lies where, in the order in which somebody walks: the floor first, then every bin that is open or holds something. */
export function placesOf(lines: readonly Line[], bins: readonly Bin[]): readonly Place[] {
  const lotsAt = (binId: string | null): PlacedLot[] =>
    lines
      .flatMap(({ item, lots }) =>
        lots.flatMap((lot) =>
          lot.places
            .filter((place) => place.binId === binId && place.onHand > 0)
            .map(({ onHand, reserved, held }) => ({
              item,
              lot,
              onHand,
              reserved,
              held,
              free: onHand - reserved - held,
            })),
        ),
      )
      .sort((a, b) => endOf(a.lot).localeCompare(endOf(b.lot)) || a.item.name.localeCompare(b.item.name));
  const walk = bins.map((bin) => ({ bin, lots: lotsAt(bin.id) }));
  return [
    { bin: null, lots: lotsAt(null) },
    ...walk.filter(({ bin, lots }) => bin.state === 'open' || lots.length > 0),
  ];
}

/** Whether a bin is colder than goods need it, or as cold. */
export const isColdEnough = (bin: Cooling, goods: Cooling): boolean =>
  COOLING.indexOf(bin) >= COOLING.indexOf(goods);

/**
 * Where goods of this item belong: where most of it lies already and it is cold enough, else the first bin of just its
 * cold. Null when no open bin is.
 */
export function binFor(
  { item, lots }: Pick<Line, 'item' | 'lots'>,
  bins: readonly Bin[],
  from: string | null,
): Bin | null {
  const fit = bins.filter(
    ({ id, state, cooling }) => state === 'open' && id !== from && isColdEnough(cooling, item.cooling),
  );
  const lying = (bin: Bin): number =>
    lots
      .flatMap(({ places }) => places)
      .reduce((sum, { binId, onHand }) => (binId === bin.id ? sum + onHand : sum), 0);
  const [most] = fit.filter((bin) => lying(bin) > 0).sort((a, b) => lying(b) - lying(a));
  return most ?? fit.find(({ cooling }) => cooling === item.cooling) ?? null;
}
