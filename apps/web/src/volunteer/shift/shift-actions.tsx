import type { ReactNode } from 'react';
import { Button } from '../kit';
import { ANSWER_PLACE, ASK_COVER } from '../api/shift-documents';
import { useHub } from '../frame/hub';
import { usePocket } from '../frame/pocket';
import { Link } from '../frame/router';
import { FaultNote } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { CallHub } from '../run/call-hub';
import { BackToShifts } from './back-to-shifts';
import type { MyShift } from './kept-shift';
import { choicesOf, phaseOf, type Phase } from './shift-phase';
import { useShiftCommand } from './use-shift-command';

interface ShiftActionsProps {
  readonly shift: MyShift;
  readonly now: number;
}

/** What may be pressed, the one thing to do last, largest, and in reach wherever the page is scrolled to. */
export function ShiftActions({ shift, now }: ShiftActionsProps): ReactNode {
  const hub = useHub();
  const phase = phaseOf(shift, now);
  if (phase === 'asked') return <Answer shift={shift} />;
  return (
    <>
      <div className="actions">
        <Team shift={shift} phase={phase} />
        <LetGo shift={shift} now={now} />
        <div className="pair">
          <BackToShifts />
          <CallHub hub={hub} />
        </div>
      </div>
      <Arrive shift={shift} now={now} />
    </>
  );
}

/** The list of whom I lead, once check-in is open. */
function Team({ shift, phase }: { readonly shift: MyShift; readonly phase: Phase }): ReactNode {
  const words = useWords();
  if (!shift.leads || !['arriving', 'arrived', 'here'].includes(phase)) return null;
  return (
    <Link to={`/shifts/${shift.id}/team`} size="big" icon="list">
      {words.t('shift.team')}
    </Link>
  );
}

function LetGo({ shift, now }: ShiftActionsProps): ReactNode {
  const words = useWords();
  const may = choicesOf(shift, now);
  if (!may.withdraw && !may.askCover && !may.comeAfterAll) return null;
  return (
    <div className="pair">
      {may.withdraw ? (
        <Link to={`/shifts/${shift.id}/back`} size="big">
          {words.t(shift.state === 'waitlisted' ? 'shift.leaveList' : 'shift.giveBack')}
        </Link>
      ) : null}
      {may.askCover ? (
        <Link to={`/shifts/${shift.id}/ask`} size="big">
          {words.t('shift.ask')}
        </Link>
      ) : null}
      {may.comeAfterAll ? <ComeAfterAll shift={shift} /> : null}
    </div>
  );
}

/** Takes the question for cover back, as long as nobody has answered it. */
function ComeAfterAll({ shift }: { readonly shift: MyShift }): ReactNode {
  const words = useWords();
  const online = useOnline();
  const { busy, fault, send } = useShiftCommand();
  const press = (): void =>
    void send(
      ASK_COVER,
      (key) => ({ id: shift.id, asked: false, key }),
      (data) => data.askCover,
    );
  return (
    <>
      <FaultNote fault={fault} />
      <Button
        size="big"
        busy={busy}
        reason={online ? undefined : words.t('app.needsNetwork')}
        onPress={press}
      >
        {words.t('shift.comeAfterAll')}
      </Button>
    </>
  );
}

/** On my way, then here: both wait on the phone when there is no signal. */
function Arrive({ shift, now }: ShiftActionsProps): ReactNode {
  const words = useWords();
  const { shifts } = usePocket();
  const may = choicesOf(shift, now);
  if (!may.onMyWay && !may.checkIn) return null;
  return (
    <div className="now">
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
    </div>
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
