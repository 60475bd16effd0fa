import type { Cargo, CarriedBy } from '../../../ui';
import type { WeekWords } from '../data/use-week-words';
import type { BoardShift } from '../model/board';
import type { Cell } from '../model/board-grid';
import type { ShiftFacts } from '../model/week-model';
import type { WeekDesk } from './use-week-desk';

export const SHIFT_CARGO = 'shift';
export const PERSON_CARGO = 'person';

/** What is on its way, and how. Landings show their buttons unless a pointer is dragging. */
export interface Carried {
  readonly cargo: Cargo;
  readonly by: CarriedBy;
}

/** Which dialog is open. */
export type Asking =
  | { readonly ask: 'shift'; readonly id: string; readonly memberId?: string }
  | { readonly ask: 'move'; readonly id: string; readonly copy: boolean }
  | { readonly ask: 'new'; readonly facts: ShiftFacts }
  | { readonly ask: 'publish' }
  | { readonly ask: 'conflicts' }
  | null;

/** What the parts of the board share. */
export interface BoardState {
  readonly desk: WeekDesk;
  readonly say: WeekWords;
  readonly carried: Carried | null;
  readonly carry: (cargo: Cargo, by: CarriedBy | null) => void;
  readonly chosen: BoardShift | null;
  readonly choose: (id: string) => void;
  readonly ask: (asking: Asking) => void;
  /** Puts a person on a card: at once when nothing is to be decided, else in the card's dialog. */
  readonly landPerson: (shift: BoardShift, memberId: string) => void;
  readonly landShift: (id: string, cell: Cell) => void;
  readonly newIn: (cell: Cell) => void;
  readonly callOff: (shift: BoardShift) => void;
}
