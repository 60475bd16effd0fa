import { useMemo } from 'react';
import { useOutbox, useShifts } from '../frame/pocket';
import type { MyShift } from './kept-shift';
import { withShiftActs } from './shift-acts';

/** My shifts as this phone shows them: with what was done here and the hub has not answered yet. */
export function useMyShifts(): readonly MyShift[] {
  const { shifts } = useShifts();
  const { entries } = useOutbox();
  return useMemo(() => shifts.map(({ shift }) => withShiftActs(shift, entries)), [shifts, entries]);
}

export function useMyShift(id: string): MyShift | null {
  const shifts = useMyShifts();
  return shifts.find((shift) => shift.id === id) ?? null;
}
