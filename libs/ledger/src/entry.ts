import { fail, ok, type Id, type Result } from '@doorstep/std';
import { type Account, type Movement, type MovementFault, passageOf } from './movement';

/** One side of a movement. Append-only; the entries of a movement sum to zero for each lot. */
export interface Entry {
  readonly lot: Id;
  readonly place: Id;
  readonly account: Account;
  /** Units of issue, signed: positive arrives on the account, negative leaves it. */
  readonly quantity: number;
}

/** A movement as balanced entries, in the order of its lines. Refuses what no shelf could do. */
export function entriesOf(movement: Movement): Result<readonly Entry[], MovementFault> {
  const fault = faultOf(movement);
  if (fault) return fail(fault);
  const { from, to } = passageOf(movement.kind);
  const { place, to: elsewhere = place } = movement;
  return ok(
    movement.lines.flatMap(({ lot, quantity }) => [
      { lot, place, account: from, quantity: -quantity },
      { lot, place: elsewhere, account: to, quantity },
    ]),
  );
}

function faultOf(movement: Movement): MovementFault | null {
  const { needsReason, elsewhere = false } = passageOf(movement.kind);
  const { place, to } = movement;
  const fault = faultOfLines(movement);
  if (fault) return fault;
  if (needsReason && !movement.reason?.trim()) return 'REASON_MISSING';
  return elsewhere === (to !== undefined && to !== place) ? null : 'PLACE_WRONG';
}

function faultOfLines({ kind, lines }: Movement): MovementFault | null {
  const { signed } = passageOf(kind);
  if (lines.length === 0) return 'MOVEMENT_EMPTY';
  if (lines.some(({ quantity }) => !Number.isSafeInteger(quantity))) return 'QUANTITY_NOT_WHOLE';
  if (lines.some(({ quantity }) => (signed ? quantity === 0 : quantity <= 0))) return 'QUANTITY_NOT_POSITIVE';
  return new Set(lines.map(({ lot }) => lot)).size < lines.length ? 'LOT_TWICE' : null;
}
