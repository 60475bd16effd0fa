import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '../../messages';
import { countsOf, type Grid } from '../model/board-grid';
import { step, within, type At } from '../model/grid-steps';
import type { BoardState } from './board-state';

interface BoardKeysOptions {
  readonly state: BoardState;
  readonly grid: Grid;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly hasShortcuts: boolean;
}

/** Arrows through the board, and one letter for each button; letters act only while the board has focus. */
export function useBoardKeys({ state, grid, table, hasShortcuts }: BoardKeysOptions) {
  const words = useWords();
  const [stood, stand] = useState<At>({ row: 0, column: 0, card: 0 });
  const counts = countsOf(grid);
  const at = within(counts, stood);
  useFollow(state, grid, table);

  const focusOn = (next: At): void => {
    stand(next);
    const cell = table.current?.tBodies[0]?.rows[next.row]?.cells[next.column + 1];
    const cards = cell?.querySelectorAll<HTMLElement>('.shift-card, .week-empty button');
    cards?.[next.card]?.focus();
  };
  const letter = (key: string): (() => void) | null => {
    const cell = grid.rows[at.row]?.cells[at.column];
    const shift = cell?.shifts[at.card];
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      n: cell && (() => state.newIn(cell)),
      p: () => state.ask({ ask: 'publish' }),
      m: shift && (() => state.ask({ ask: 'move', id: shift.id, copy: false })),
      c: shift && (() => state.ask({ ask: 'move', id: shift.id, copy: true })),
      Delete: shift && (() => state.callOff(shift)),
    };
    return acts[key] ?? null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || state.carried?.by === 'keys') return;
    const next = step(counts, at, event.key, words.direction === 'rtl');
    if (next) {
      event.preventDefault();
      return focusOn(next);
    }
    const run = hasShortcuts ? letter(event.key) : null;
    if (!run) return;
    event.preventDefault();
    run();
  };
  return { at, stand, onKeyDown };
}

/** A card that was moved keeps the focus it had. */
function useFollow({ desk }: BoardState, grid: Grid, table: RefObject<HTMLTableElement | null>): void {
  const focused = useRef<string | null>(null);
  useEffect(() => {
    const remember = (): void => {
      const card = document.activeElement?.closest<HTMLElement>('[data-shift]');
      if (card) focused.current = card.dataset['shift'] ?? null;
      else if (document.activeElement !== document.body) focused.current = null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (document.activeElement !== document.body || focused.current === null) return;
    const card = table.current?.querySelector<HTMLElement>(`[data-shift="${CSS.escape(focused.current)}"]`);
    // A card that is gone leaves the focus to where the arrows stand.
    (card ?? table.current?.querySelector<HTMLElement>('tbody [tabindex="0"], .week-empty button'))?.focus();
  }, [desk.draft, grid, table]);
}
