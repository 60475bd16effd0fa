import { useMemo } from 'react';
import { useBook, usePocket } from '../frame/pocket';
import { useNow } from '../frame/use-now';
import { useMyShifts } from '../shift/use-my-shift';
import { calendarLines, type CalendarLine } from './calendar-lines';
import { useShiftBoard, useToday } from './shift-board';

const TICK = 60_000;

/** My shifts and runs of this phone, and what the hub has open, as one calendar. */
export function useCalendar(): readonly CalendarLine[] {
  const { board } = useShiftBoard();
  const shifts = useMyShifts();
  const today = useToday();
  const now = useNow(TICK);
  const { book } = usePocket();
  const { runs } = useBook();
  return useMemo(
    () => calendarLines({ shifts, runs: runs.map((kept) => book.shown(kept)), board, today, now }),
    [shifts, runs, book, board, today, now],
  );
}
