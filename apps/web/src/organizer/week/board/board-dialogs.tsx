import type { ReactNode } from 'react';
import { ConflictsDialog } from '../dialogs/conflicts-dialog';
import { MoveDialog } from '../dialogs/move-dialog';
import { NewShiftDialog } from '../dialogs/new-shift-dialog';
import { PublishDialog } from '../dialogs/publish-dialog';
import { ShiftDialog } from '../dialogs/shift-dialog';
import type { BoardDialogs } from './use-board-state';

/** The one dialog that is open; the same on a laptop and on a phone. */
export function OpenDialog({ state, asking, shiftOf }: Omit<BoardDialogs, 'newShift'>): ReactNode {
  const { desk, say } = state;
  const onClose = (): void => state.ask(null);
  if (asking === null) return null;
  if (asking.ask === 'new') return <NewShiftDialog {...{ desk, say, onClose }} facts={asking.facts} />;
  if (asking.ask === 'publish') return <PublishDialog {...{ desk, say, onClose }} />;
  if (asking.ask === 'conflicts') return <ConflictsDialog {...{ desk, say, onClose }} />;
  const shift = shiftOf(asking.id);
  if (!shift) return null;
  return asking.ask === 'move' ? (
    <MoveDialog {...{ desk, say, shift, onClose }} copy={asking.copy} />
  ) : (
    <ShiftDialog {...{ state, shift, onClose }} memberId={asking.memberId} />
  );
}
