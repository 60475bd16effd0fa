import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Banner, Button, Chip, Dialog } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import type { BoardState } from '../board/board-state';
import type { BoardShift } from '../model/board';
import { breachesOf, worriesOf } from '../model/checks';
import { isClosed } from '../model/closed-days';
import { isOver } from '../model/week-model';
import { AssignForm } from './assign-form';
import { opensAtOf, opensHoursOf } from '../model/opens';
import { PlacesFields } from './facts-form';
import { PastRow, PersonRow, WaitingRow } from './person-rows';
import { SignUpFields } from './sign-up-fields';
import { SkipButton } from './skip-button';

interface ShiftDialogProps {
  readonly state: BoardState;
  readonly shift: BoardShift;
  readonly memberId: string | undefined;
  readonly onClose: () => void;
}

/** One shift, all of it: who is on it, who waits, who asks for cover, who did not come; and every change by button. */
export function ShiftDialog({ state, shift, memberId, onClose }: ShiftDialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { desk, say } = state;
  const isEditable = !isOver(shift) && shift.mark !== 'cancelled';
  return (
    <Dialog
      open
      size="wide"
      title={say.shift(shift)}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={<ShiftActions {...{ state, shift, onClose }} />}
    >
      <div className="stack">
        <div className="row">
          <Chip>{words.t(`shiftState.${shift.state}`)}</Chip>
          {shift.mark === 'none' ? null : (
            <Chip tone="info" icon="flag">
              {words.t(`week.mark.${shift.mark}`)}
            </Chip>
          )}
          <span>{say.site(shift.siteId)}</span>
          <span>{say.standing(shift)}</span>
          <span className="meta">{words.t('week.hubTime', { zone: time.zone })}</span>
        </div>
        <SiteNote state={state} shift={shift} />
        {shift.was && shift.mark === 'moved' ? (
          <p className="meta">{words.t('week.was', { was: say.shift(shift.was) })}</p>
        ) : null}
        <Troubles state={state} shift={shift} />
        <section aria-label={words.t('week.on')} className="stack" data-gap="2">
          <h3>{words.t('week.on')}</h3>
          {shift.people.length === 0 ? <p className="meta">{words.t('week.on.none')}</p> : null}
          <ul className="rows">
            {shift.people.map((one) => (
              <PersonRow key={`${one.memberId} ${one.ghost ?? ''}`} {...{ state, shift, one, isEditable }} />
            ))}
          </ul>
        </section>
        <Others state={state} shift={shift} />
        {isEditable ? (
          <>
            <AssignForm key={shift.id} {...{ desk, say, shift, memberId }} />
            <PlacesFields
              kind={shift.kind}
              places={shift.places}
              onChange={(places) => desk.doing({ do: 'change', id: shift.id, facts: { places } })}
            />
            <SignUpFields
              value={{ ...shift, opensHours: opensHoursOf(shift, time.zone) }}
              onChange={({ opensHours, ...facts }) => {
                const opens =
                  opensHours === undefined ? {} : { signUpOpensAt: opensAtOf(shift, opensHours, time.zone) };
                desk.doing({ do: 'change', id: shift.id, facts: { ...facts, ...opens } });
              }}
            />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

function SiteNote({ state, shift }: Pick<ShiftDialogProps, 'state' | 'shift'>): ReactNode {
  const site = state.desk.data.sites.find(({ id }) => id === shift.siteId);
  return site?.facts && site.facts.note !== '' ? <p className="meta">{site.facts.note}</p> : null;
}

/** What should not stay so before it is published. */
function Troubles({ state, shift }: Pick<ShiftDialogProps, 'state' | 'shift'>): ReactNode {
  const words = useWords();
  const { closed, sites } = state.desk.data;
  const breaches = breachesOf(shift, state.desk.ground.zone, Date.now());
  const worries = worriesOf(state.desk.ground, shift);
  const isShut = isClosed(closed, sites, shift.siteId, shift.day);
  if (breaches.length + worries.length === 0 && !isShut) return null;
  return (
    <Banner tone="warning">
      {isShut ? <p>{words.t('week.move.closed')}</p> : null}
      {breaches.map((breach) => (
        <p key={breach}>{words.t(`week.breach.${breach}`)}</p>
      ))}
      {worries.map((worry) => (
        <p key={worry}>{words.t(`week.worry.${worry}`)}</p>
      ))}
    </Banner>
  );
}

function Others({ state, shift }: Pick<ShiftDialogProps, 'state' | 'shift'>): ReactNode {
  const words = useWords();
  return (
    <>
      {shift.waiting.length > 0 ? (
        <section aria-label={words.t('week.waitlist')} className="stack" data-gap="2">
          <h3>{words.t('week.waitlist')}</h3>
          <ol className="rows">
            {shift.waiting.map((signUp) => (
              <WaitingRow key={signUp.id} {...{ state, signUp }} />
            ))}
          </ol>
        </section>
      ) : null}
      {shift.past.length > 0 ? (
        <section aria-label={words.t('week.past')} className="stack" data-gap="2">
          <h3>{words.t('week.past')}</h3>
          <ul className="rows">
            {shift.past.map((signUp) => (
              <PastRow key={signUp.id} {...{ state, signUp }} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function ShiftActions({ state, shift, onClose }: Omit<ShiftDialogProps, 'memberId'>): ReactNode {
  const words = useWords();
  const { desk } = state;
  if (shift.mark === 'cancelled')
    return (
      <Button icon="undo" onPress={() => desk.doing({ do: 'forget', id: shift.id })}>
        {words.t('week.callOff.undo')}
      </Button>
    );
  const isLocked = shift.state === 'locked';
  const mayLock = shift.state === 'published' || isLocked;
  return (
    <>
      <Link className="button" to={`/week/sheet?shift=${shift.id}&from=${desk.data.from}`}>
        {words.t('week.sheet')}
      </Link>
      <SkipButton shift={shift} onDone={onClose} />
      {isOver(shift) ? null : (
        <Button
          variant="danger"
          onPress={() => {
            state.callOff(shift);
            onClose();
          }}
        >
          {words.t('week.callOff')}
        </Button>
      )}
      {mayLock ? (
        <Button
          icon="lock"
          pressed={isLocked}
          onPress={() => desk.doing({ do: 'lock', id: shift.id, locked: !isLocked })}
        >
          {words.t('week.lock')}
        </Button>
      ) : null}
      <Button icon="copy" onPress={() => state.ask({ ask: 'move', id: shift.id, copy: true })}>
        {words.t('week.copy')}
      </Button>
      {isOver(shift) ? null : (
        <Button icon="move" onPress={() => state.ask({ ask: 'move', id: shift.id, copy: false })}>
          {words.t('week.move')}
        </Button>
      )}
    </>
  );
}
