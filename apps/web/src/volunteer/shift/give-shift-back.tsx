import type { ReactNode } from 'react';
import { WITHDRAW_REASONS, type WithdrawReason } from '@doorstep/lifecycle';
import { Banner, Button } from '../kit';
import { WITHDRAW_SIGN_UP } from '../api/shift-documents';
import { go, Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useNow } from '../frame/use-now';
import { useOnline } from '../frame/use-online';
import { useWords, type MessageKey } from '../messages';
import type { MyShift } from './kept-shift';
import { ShiftGone } from './shift-gone';
import { choicesOf } from './shift-phase';
import { useMyShift } from './use-my-shift';
import { useShiftCommand } from './use-shift-command';

const TICK = 30_000;

/** Gives a shift back. The reason is the second of two taps; late, it says first who is told. */
export function GiveShiftBack({ id }: { readonly id: string }): ReactNode {
  const shift = useMyShift(id);
  return shift ? <Reasons shift={shift} /> : <ShiftGone />;
}

function Reasons({ shift }: { readonly shift: MyShift }): ReactNode {
  const words = useWords();
  const online = useOnline();
  const now = useNow(TICK);
  const { busy, fault, send } = useShiftCommand();
  const may = choicesOf(shift, now);
  const press = async (reason: WithdrawReason): Promise<void> => {
    const answer = await send(
      WITHDRAW_SIGN_UP,
      (key) => ({ id: shift.id, reason, key }),
      (data) => data.withdrawSignUp,
    );
    if (answer) go('/shifts', { replace: true });
  };
  return (
    <Screen title={words.t('withdraw.title')}>
      <p>{words.t(leadOf(shift, may.late))}</p>
      {may.late && may.askCover ? (
        <Banner tone="info" action={<Link to={`/shifts/${shift.id}/ask`}>{words.t('shift.ask')}</Link>}>
          {words.t('withdraw.asked')}
        </Banner>
      ) : null}
      <FaultNote fault={fault} />
      <div className="choices-big" role="group" aria-label={words.t('withdraw.reason')}>
        {WITHDRAW_REASONS.map((reason) => (
          <Button
            key={reason}
            size="big"
            busy={busy}
            reason={online ? undefined : words.t('app.needsNetwork')}
            onPress={() => void press(reason)}
          >
            {words.t(`withdrawReason.${reason}`)}
          </Button>
        ))}
      </div>
      <Link to={`/shifts/${shift.id}`} size="big" icon="back">
        {words.t('withdraw.keep')}
      </Link>
    </Screen>
  );
}

function leadOf({ state }: MyShift, isLate: boolean): MessageKey {
  if (state === 'waitlisted') return 'withdraw.wait';
  return isLate ? 'withdraw.late' : 'withdraw.early';
}
