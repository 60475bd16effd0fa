import type { CellTimes } from '@doorstep/geo';
import { WEIGHTS } from '@doorstep/matching';
import type { CellId } from '@doorstep/std';
import type { SealedBox } from '../boxes/box.types';
import type { BoardCard } from './board.types';
import type { BoardRow } from './read-board';
import type { Reason } from './reason.types';

/** What a row of the board lacks: the road, measured between cells, and the sealed card. */
export interface Surroundings {
  readonly times: CellTimes;
  /** Where members without a home cell start from. */
  readonly hubCell: string;
  /** By request. */
  readonly cards: ReadonlyMap<string, SealedBox>;
}

export function boardCard(row: BoardRow, { times, hubCell, cards }: Surroundings): BoardCard {
  const { requestId, homeCell, known, knownToSomeone, sortAt: _, ...card } = row;
  const travelSeconds = times.seconds((homeCell ?? hubCell) as CellId, row.cell as CellId) ?? 0;
  return {
    ...card,
    travelSeconds,
    reasons: reasonsOf(travelSeconds, known, knownToSomeone),
    card: cards.get(requestId) ?? null,
  };
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
