import type { ReactNode } from 'react';
import { Button } from '../kit';
import { ANSWER_PLACE } from '../api/shift-documents';
import { useHub } from '../frame/hub';
import { usePocket } from '../frame/pocket';
import { Link } from '../frame/router';
import { FaultNote } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { CallHub } from '../run/call-hub';
import { BackToShifts } from './back-to-shifts';
import type { MyShift } from './kept-shift';
import { choicesOf, phaseOf } from './shift-phase';
import { useShiftCommand } from './use-shift-command';

interface ShiftActionsProps {
  readonly shift: MyShift;
  readonly now: number;
}

/** What may be pressed, the one thing to do last and largest. */
export function ShiftActions({ shift, now }: ShiftActionsProps): ReactNode {
  const phase = phaseOf(shift, now);
  if (phase === 'asked') return <Answer shift={shift} />;
  return (
    <div className="actions">
      <BackToShifts />
      <LetGo shift={shift} now={now} />
      <Arrive shift={shift} now={now} />
    </div>
  );
}

function LetGo({ shift, now }: ShiftActionsProps): ReactNode {
  const words = useWords();
  const hub = useHub();
  const may = choicesOf(shift, now);
  return (
    <>
      <CallHub hub={hub} />
      {may.withdraw ? (
        <Link to={`/shifts/${shift.id}/back`} size="big">
          {words.t(shift.state === 'waitlisted' ? 'shift.leaveList' : 'shift.giveBack')}
        </Link>
      ) : null}
      {may.askCover ? (
        <Link to={`/shifts/${shift.id}/ask`} size="big" icon="people">
          {words.t('shift.ask')}
        </Link>
      ) : null}
    </>
  );
}

/** On my way, here, and the list of whom I lead: all three wait on the phone when there is no signal. */
function Arrive({ shift, now }: ShiftActionsProps): ReactNode {
  const words = useWords();
  const { shifts } = usePocket();
  const may = choicesOf(shift, now);
  const isOn = ['arriving', 'arrived', 'here'].includes(phaseOf(shift, now));
  return (
    <>
      {shift.leads && isOn ? (
        <Link to={`/shifts/${shift.id}/team`} size="big" icon="list">
          {words.t('shift.team')}
        </Link>
      ) : null}
      {may.onMyWay ? (
        <Button
          size={may.checkIn ? 'big' : 'main'}
          variant={may.checkIn ? 'secondary' : 'primary'}
          icon="move"
          onPress={() => void shifts.act({ kind: 'onMyWay', signUpId: shift.id })}
        >
          {words.t('shift.onMyWay')}
        </Button>
      ) : null}
      {may.checkIn ? (
        <Button
          size="main"
          variant="primary"
          icon="check"
          onPress={() => void shifts.act({ kind: 'checkIn', signUpId: shift.id })}
        >
          {words.t('shift.checkIn')}
        </Button>
      ) : null}
    </>
  );
}

/** Yes or no to a place; the next in line is asked after a no, and when time runs out. */
function Answer({ shift }: { readonly shift: MyShift }): ReactNode {
  const words = useWords();
  const online = useOnline();
  const { busy, fault, send } = useShiftCommand();
  const reason = online ? undefined : words.t('app.needsNetwork');
  const answer = (yes: boolean): void =>
    void send(
      ANSWER_PLACE,
      (key) => ({ id: shift.id, yes, key }),
      (data) => data.answerPlace,
    );
  return (
    <>
      <FaultNote fault={fault} />
      <div className="actions">
        <BackToShifts />
        <Button size="big" busy={busy} reason={reason} onPress={() => answer(false)}>
          {words.t('shift.no')}
        </Button>
        <Button
          size="main"
          variant="primary"
          icon="check"
          busy={busy}
          reason={reason}
          onPress={() => answer(true)}
        >
          {words.t('shift.yes')}
        </Button>
      </div>
    </>
  );
}
