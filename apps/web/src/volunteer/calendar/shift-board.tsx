import { dayOf } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { faultOf, type Fault } from '../../platform/graphql/refusals';
import { readShiftBoard, type ShiftBoard } from '../api/shift-api';
import { useHub } from '../frame/hub';
import { useBeat } from '../frame/live';

/** Four weeks: as far as hubs lay shifts, and what a person can still see at once. */
export const DAYS_AHEAD = 28;

interface Reading {
  /** Null before the first answer. */
  readonly board: ShiftBoard | null;
  readonly readAt: number | null;
  readonly fault: Fault | null;
  readonly again: () => void;
}

const BoardContext = createContext<Reading | null>(null);

/** The hub's today. */
export const useToday = (): Day => dayOf(instant(Date.now()), useHub().timeZone);

/** One reading of what I could take and what I am told, for the calendar, its screens and the count below. */
export function ShiftBoardProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useApolloClient();
  const beat = useBeat();
  const today = useToday();
  const [board, setBoard] = useState<ShiftBoard | null>(null);
  const [readAt, setReadAt] = useState<number | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const turn = useRef(0);

  const read = useCallback(async (): Promise<void> => {
    const mine = ++turn.current;
    try {
      const fresh = await readShiftBoard(client, today, DAYS_AHEAD);
      if (mine !== turn.current) return;
      setBoard(fresh);
      setReadAt(Date.now());
      setFault(null);
    } catch (error) {
      if (mine === turn.current) setFault(faultOf(error));
    }
  }, [client, today]);

  useEffect(() => void read(), [read, beat]);
  return <BoardContext value={{ board, readAt, fault, again: () => void read() }}>{children}</BoardContext>;
}

export function useShiftBoard(): Reading {
  const reading = use(BoardContext);
  if (!reading) throw new Error('useShiftBoard needs a ShiftBoardProvider above it');
  return reading;
}
