import type { ShiftKind } from '@doorstep/lifecycle';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { CalendarLine } from './calendar-lines';
import { clashesWith, type Clash, type Span } from './clashes';
import { useCalendar } from './use-calendar';

/** Work that a shift is there for does not collide with it. */
const CARRIES_RUNS: ReadonlySet<ShiftKind> = new Set<ShiftKind>(['driving', 'home_visits']);

/** What I hold that stands in the way of this shift. */
export function useClashes(
  wanted: (Span & { readonly kind: ShiftKind }) | null,
): readonly Clash<CalendarLine>[] {
  const lines = useCalendar();
  if (wanted === null) return [];
  const held = lines.filter(
    ({ line }) => line === 'mine' || (line === 'run' && !CARRIES_RUNS.has(wanted.kind)),
  );
  return clashesWith(wanted, held);
}

/** "You hold something at that time: Packing, 9:00 to 12:00." */
export function useClashText(): (clash: Clash<CalendarLine>) => string {
  const words = useWords();
  const time = useHubTime();
  return ({ held, how }) =>
    words.t(`clash.${how}`, {
      what:
        held.line === 'run'
          ? words.t('clash.run', { letter: held.row.letter })
          : words.t(`shiftKind.${held.row.kind}`),
      time: time.span(held.startsAt, held.endsAt),
    });
}
