import { createContext, use, type ReactNode } from 'react';
import { useBoard, type Board } from './use-board';

const BoardContext = createContext<Board | null>(null);

/** One reading of the board for the list and for the screen that takes from it. */
export function BoardProvider({ children }: { readonly children: ReactNode }): ReactNode {
  return <BoardContext value={useBoard()}>{children}</BoardContext>;
}

export function useBoardHere(): Board {
  const board = use(BoardContext);
  if (!board) throw new Error('useBoardHere needs a BoardProvider above it');
  return board;
}
