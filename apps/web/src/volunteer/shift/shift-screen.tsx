import type { ReactNode } from 'react';
import { Card } from '../kit';
import { useHub } from '../frame/hub';
import { Screen } from '../frame/screen';
import { useNow } from '../frame/use-now';
import { useWords, type MessageKey } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { CallHub } from '../run/call-hub';
import { BackToShifts } from './back-to-shifts';
import type { MyShift } from './kept-shift';
import { ShiftActions } from './shift-actions';
import { ShiftFacts, useMateRows, useRoleRow } from './shift-facts';
import { ShiftGone } from './shift-gone';
import { ShiftNote } from './shift-note';
import { phaseOf, type Phase } from './shift-phase';
import { useMyShift } from './use-my-shift';

/** The clock is looked at twice a minute: check-in opens while the screen is open. */
const TICK = 30_000;

/** One shift of mine: before, at the door, there, and after. */
export function ShiftScreen({ id }: { readonly id: string }): ReactNode {
  const shift = useMyShift(id);
  const now = useNow(TICK);
  return shift ? <Shown shift={shift} now={now} /> : <ShiftGone />;
}

const TITLE: Partial<Record<Phase, MessageKey>> = {
  after: 'shift.after',
  over: 'shift.over',
  gone: 'shift.goneTitle',
};
const ENDED: ReadonlySet<Phase> = new Set<Phase>(['after', 'over', 'gone']);

function Shown({ shift, now }: { readonly shift: MyShift; readonly now: number }): ReactNode {
  const words = useWords();
  const hub = useHub();
  const roleRow = useRoleRow();
  const mateRows = useMateRows();
  const phase = phaseOf(shift, now);
  const kind = words.t(`shiftKind.${shift.kind}`);
  const isOver = ENDED.has(phase);
  return (
    <Screen title={words.t(TITLE[phase] ?? `shiftKind.${shift.kind}`)} aside={<SyncChip />}>
      <ShiftNote shift={shift} phase={phase} />
      <Card {...(isOver ? { title: kind } : {})}>
        <ShiftFacts
          shift={shift}
          isOver={isOver}
          more={isOver ? [] : [roleRow(shift.role), ...mateRows(shift)]}
        />
      </Card>
      {isOver ? (
        <div className="actions">
          {phase === 'after' ? null : <CallHub hub={hub} />}
          <BackToShifts />
        </div>
      ) : (
        <ShiftActions shift={shift} now={now} />
      )}
    </Screen>
  );
}
