import type { StockLineFieldsFragment } from '../../gql/graphql';

const HEAD = [
  'item',
  'unit',
  'category',
  'bin',
  'source',
  'brand',
  'lot',
  'received_on',
  'label',
  'label_date',
  'state',
  'on_hand',
  'reserved',
  'held',
] as const;

/** Stock on hand as a table: a row for each lot at each place, with the columns' words of the catalogue. */
export const stockRows = (
  lines: readonly StockLineFieldsFragment[],
  bins: readonly { readonly id: string; readonly name: string }[],
): (string | number | null)[][] => [
  [...HEAD],
  ...lines.flatMap(({ item, lots }) =>
    lots.flatMap((lot) =>
      lot.places.map(({ binId, onHand, reserved, held }) => [
        item.name,
        item.unit,
        item.category,
        bins.find(({ id }) => id === binId)?.name ?? null,
        lot.source,
        lot.brand,
        lot.code,
        lot.receivedOn,
        lot.labelKind,
        lot.labelDate,
        lot.state,
        onHand,
        reserved,
        held,
      ]),
    ),
  ),
];
