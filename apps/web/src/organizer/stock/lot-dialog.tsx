import type { ReactNode } from 'react';
import { AdjustDialog } from './adjust-dialog';
import type { LotAct, LotDialogProps } from './chosen-lot';
import { DiscardDialog } from './discard-dialog';
import { HoldDialog } from './hold-dialog';
import { PutAwayDialog } from './put-away-dialog';

const DIALOGS = {
  put: PutAwayDialog,
  hold: HoldDialog,
  adjust: AdjustDialog,
  discard: DiscardDialog,
} as const satisfies Record<LotAct, (props: LotDialogProps) => ReactNode>;

/** Asks what somebody wants to do with a lot. */
export function LotDialog({ act, ...props }: LotDialogProps & { readonly act: LotAct }): ReactNode {
  const Asking = DIALOGS[act];
  return <Asking key={`${act} ${props.target.lot.id}`} {...props} />;
}
