import type { CellTimes } from '@doorstep/geo';
import { WEIGHTS } from '@doorstep/matching';
import type { CellId } from '@doorstep/std';
import { splitCard } from '../boxes/boxes.service';
import type { BoardCard } from './board.types';
import type { BoardRow } from './read-board';
import type { Reason } from './reason.types';

/** A card with what its row lacks: the road to it, measured between cells. */
export function boardCard(row: BoardRow, times: CellTimes): BoardCard {
  const [facts, card] = splitCard(row);
  // What could lead to a home is taken off here; the schema would drop it too.
  const {
    homeCell,
    hubCell,
    known,
    knownToSomeone,
    requestId: _r,
    sortAt: _s,
    pack: _p,
    calibration: _f,
    roads: _w,
    roadsUntil: _u,
    ...shown
  } = facts;
  const travelSeconds = times.seconds((homeCell ?? hubCell) as CellId, row.cell as CellId) ?? 0;
  return { ...shown, travelSeconds, reasons: reasonsOf(travelSeconds, known, knownToSomeone), card };
}

/** The weights of matching, so that the board and the organizer's list give the same reasons. */
function reasonsOf(travel: number, known: boolean, knownToSomeone: boolean): Reason[] {
  const replaces = !known && knownToSomeone;
  return [
    { code: 'TRAVEL', value: travel, weight: Math.round((travel * WEIGHTS.travelPerMinute) / 60) },
    { code: 'NEW_HOME', value: known ? 0 : 1, weight: known ? 0 : WEIGHTS.newHome },
    { code: 'CONTINUITY', value: replaces ? 0 : 1, weight: replaces ? WEIGHTS.notTheKnownFace : 0 },
  ];
}
