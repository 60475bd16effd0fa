import { TALK_OUTCOMES, type TalkOutcome } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Button, Chip, Icon, Select, useToast } from '../../../ui';
import { useWords } from '../../messages';
import type { BoardState } from '../board/board-state';
import { useShiftCommands } from '../data/use-shift-commands';
import type { BoardShift, OnBoard } from '../model/board';
import type { SignedUp } from '../model/week-model';

interface PersonRowProps {
  readonly state: BoardState;
  readonly shift: BoardShift;
  readonly one: OnBoard;
  readonly isEditable: boolean;
}

/** Somebody on the shift: role, lead, state; taken off or made leader as a change, checked in and missed as a record. */
export function PersonRow({ state, shift, one, isEditable }: PersonRowProps): ReactNode {
  const words = useWords();
  const { desk, say } = state;
  const handle = say.handle(one.memberId);
  const isOff = one.ghost === 'off';
  const put = { memberId: one.memberId, role: one.role, leads: one.leads, note: null };
  return (
    <li className="row person-row" data-ghost={one.ghost ?? undefined}>
      <strong>{handle}</strong>
      <span>{words.t(`role.${one.role}`)}</span>
      <PersonChips one={one} />
      {isEditable ? (
        <span className="row person-acts" data-gap="1">
          {isOff ? (
            <Button size="small" icon="undo" onPress={() => desk.doing({ do: 'assign', id: shift.id, put })}>
              {words.t('week.putBack', { handle })}
            </Button>
          ) : (
            <>
              <Button
                size="small"
                icon="flag"
                pressed={one.leads}
                onPress={() => desk.doing({ do: 'assign', id: shift.id, put: { ...put, leads: !one.leads } })}
              >
                {words.t('week.leads', { handle })}
              </Button>
              <Button
                size="small"
                icon="close"
                onPress={() => desk.doing({ do: 'unassign', id: shift.id, memberId: one.memberId })}
              >
                {words.t('week.takeOff', { handle })}
              </Button>
            </>
          )}
        </span>
      ) : null}
      {one.signUp && !isOff && shift.version !== null ? (
        <RecordButtons {...{ shift, handle }} signUp={one.signUp} />
      ) : null}
    </li>
  );
}

function PersonChips({ one }: { readonly one: OnBoard }): ReactNode {
  const words = useWords();
  const { signUp, ghost } = one;
  return (
    <>
      {ghost === null ? <Chip>{words.t(`signUp.${one.state}`)}</Chip> : null}
      {ghost === null ? null : (
        <Chip tone="info" icon="flag">
          {words.t(`week.ghost.${ghost}`)}
        </Chip>
      )}
      {one.leads ? <Chip icon="check">{words.t('week.leader')}</Chip> : null}
      {signUp?.coverAsked ? (
        <Chip tone="warning" icon="people">
          {words.t('week.coverAsked')}
        </Chip>
      ) : null}
      {signUp?.onTheWay ? <Chip icon="route">{words.t('week.onTheWay')}</Chip> : null}
      {signUp?.arrived ? (
        <Chip tone="warning" icon="wait">
          {words.t('week.waitsForSecond')}
        </Chip>
      ) : null}
    </>
  );
}

interface RecordButtonsProps {
  readonly shift: BoardShift;
  readonly signUp: SignedUp;
  readonly handle: string;
}

/** What happened, recorded at once under the name of who presses: no draft, no punishment. */
function RecordButtons({ shift, signUp, handle }: RecordButtonsProps): ReactNode {
  const words = useWords();
  const commands = useShiftCommands();
  const [asking, setAsking] = useState(false);
  const say = useToast();
  const isOn = shift.state === 'in_progress' || shift.state === 'published' || shift.state === 'locked';
  if (signUp.state === 'applied')
    return (
      <span className="row" data-gap="1">
        <Button
          size="small"
          icon="check"
          busy={commands.busy}
          onPress={() => void commands.answer(signUp.id, true)}
        >
          {words.t('week.answer.yes', { handle })}
        </Button>
        <Button size="small" busy={commands.busy} onPress={() => void commands.answer(signUp.id, false)}>
          {words.t('week.answer.no', { handle })}
        </Button>
      </span>
    );
  if (signUp.state !== 'confirmed' || !isOn) return null;
  const absent = async (kind: 'no_show' | 'excused'): Promise<void> => {
    const done = await commands.absence(signUp.id, kind);
    setAsking(false);
    if (done) say({ tone: 'info', text: words.t(`week.absence.done.${kind}`, { handle }) });
  };
  return (
    <span className="row" data-gap="1">
      <Button size="small" icon="check" busy={commands.busy} onPress={() => void commands.checkIn(signUp.id)}>
        {words.t('week.checkIn', { handle })}
      </Button>
      {asking ? (
        <>
          <span className="meta">{words.t('week.absence.how')}</span>
          <Button size="small" busy={commands.busy} onPress={() => void absent('excused')}>
            {words.t('week.absence.excused')}
          </Button>
          <Button size="small" busy={commands.busy} onPress={() => void absent('no_show')}>
            {words.t('week.absence.noShow')}
          </Button>
        </>
      ) : (
        <Button size="small" onPress={() => setAsking(true)}>
          {words.t('week.absence', { handle })}
        </Button>
      )}
    </span>
  );
}

interface SignUpRowProps {
  readonly state: BoardState;
  readonly signUp: SignedUp;
}

/** In line: the oldest is asked by itself as soon as a place is free. */
export function WaitingRow({ state, signUp }: SignUpRowProps): ReactNode {
  const words = useWords();
  return (
    <li className="row person-row">
      <strong>{state.say.handle(signUp.memberId)}</strong>
      <span>{words.t(`role.${signUp.role}`)}</span>
      <Chip icon="wait">{words.t(`signUp.${signUp.state}`)}</Chip>
    </li>
  );
}

/** Who gave back or did not come. An absence asks for a conversation until one is recorded. */
export function PastRow({ state, signUp }: SignUpRowProps): ReactNode {
  const words = useWords();
  const commands = useShiftCommands();
  const [outcome, setOutcome] = useState<TalkOutcome>('carries_on');
  const handle = state.say.handle(signUp.memberId);
  const isOwed = signUp.state === 'no_show' && !signUp.talked;
  return (
    <li className="row person-row">
      <strong>{handle}</strong>
      <Chip>{words.t(`signUp.${signUp.state}`)}</Chip>
      {signUp.talked ? <span className="meta">{words.t('week.talk.done')}</span> : null}
      {isOwed ? (
        <span className="talk">
          <p className="row" data-gap="1">
            <Icon name="phone" size={16} /> {words.t('week.talk.owed', { handle })}
          </p>
          <Select
            label={words.t('week.talk.outcome')}
            value={outcome}
            options={TALK_OUTCOMES.map((value) => ({ value, label: words.t(`week.talk.${value}`) }))}
            onChange={setOutcome}
          />
          <Button size="small" busy={commands.busy} onPress={() => void commands.talk(signUp.id, outcome)}>
            {words.t('week.talk.record')}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
