import { type MovementKind, PASSAGES } from '@doorstep/ledger';
import type { Tx } from '../../platform/db/db';

/**
 * Whether so much of a lot left a place and is not back: only that can return, arrive or be lost. No balance is kept of
 * what is out, so the entries are added up; whoever asks has changed the balance of this lot at this place, and so
 * holds its row: nobody adds an entry of it meanwhile.
 */
export async function isAway(tx: Tx, hubId: string, kind: MovementKind, line: Line): Promise<boolean> {
  const { from } = PASSAGES[kind];
  if (from !== 'issued' && from !== 'in_transit') return true;
  const [row]: { away: string }[] = await tx.query(
    `SELECT coalesce(sum(quantity), 0) AS away FROM stock_entry
      WHERE hub_id = $1 AND lot_id = $2 AND place_id = $3 AND account = $4`,
    [hubId, line.lotId, line.placeId, from],
  );
  return Number(row?.away) >= line.quantity;
}

interface Line {
  readonly lotId: string;
  readonly placeId: string;
  readonly quantity: number;
}
