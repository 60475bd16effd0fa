import { useState, type ReactNode } from 'react';
import type { OpenShift } from '../api/shift-api';
import { SIGN_UP } from '../api/shift-documents';
import { Banner, Button, Card, EmptyState, RadioRows, Skeleton } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { go, Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useLanguageName } from '../../i18n/language-name';
import { useWords } from '../messages';
import { ShiftFacts } from '../shift/shift-facts';
import { useShiftCommand } from '../shift/use-shift-command';
import { firstChoice, wayInto, type OpenPlace } from './places';
import { useShiftBoard } from './shift-board';
import { useClashes, useClashText } from './use-clashes';

/** What, when, how long, what I bring, what it clashes with; then one press. */
export function SignUp({ shiftId }: { readonly shiftId: string }): ReactNode {
  const { board } = useShiftBoard();
  // Kept while it is signed up for: a shift that is full now is still what this screen is about.
  const [seen, setSeen] = useState<OpenShift | null>(null);
  const listed = board?.openShifts.find(({ id }) => id === shiftId) ?? null;
  if (listed && listed !== seen) setSeen(listed);
  const shift = listed ?? seen;
  return shift ? <Offer shift={shift} /> : <Gone />;
}

function Gone(): ReactNode {
  const words = useWords();
  const { board, fault, again } = useShiftBoard();
  return (
    <Screen title={words.t('signUp.title')}>
      {board === null && !fault ? <Skeleton label={words.t('app.loading')} rows={4} /> : null}
      <FaultNote fault={fault} onRetry={again} />
      {board === null ? null : <EmptyState>{words.t('signUp.gone')}</EmptyState>}
      <Link to="/shifts" size="big" icon="back">
        {words.t('shift.back')}
      </Link>
    </Screen>
  );
}

function Offer({ shift }: { readonly shift: OpenShift }): ReactNode {
  const words = useWords();
  const [role, setRole] = useState(firstChoice(shift.places)?.role ?? null);
  const place = shift.places.find((one) => one.role === role) ?? null;
  return (
    <Screen title={words.t('signUp.title')}>
      <Card title={words.t(`shiftKind.${shift.kind}`)}>
        <ShiftFacts shift={shift} />
      </Card>
      {shift.places.length > 1 ? (
        <RadioRows
          label={words.t('signUp.role')}
          value={role}
          choices={shift.places.map((one) => ({
            value: one.role,
            label: words.t(`shiftRole.${one.role}`),
            hint: words.t('signUp.places', { taken: one.taken, most: one.most }),
          }))}
          onChange={setRole}
        />
      ) : null}
      {place ? <Place shift={shift} place={place} /> : null}
    </Screen>
  );
}

interface PlaceProps {
  readonly shift: OpenShift;
  readonly place: OpenPlace;
}

function Place({ shift, place }: PlaceProps): ReactNode {
  const words = useWords();
  const clashes = useClashes(shift);
  const clashText = useClashText();
  const languageName = useLanguageName();
  return (
    <>
      <p>
        {words.t(`shiftRole.${place.role}`)}:{' '}
        {words.t('signUp.places', { taken: place.taken, most: place.most })}
      </p>
      {place.language === null ? null : (
        <p>{words.t('signUp.language', { language: languageName(place.language) })}</p>
      )}
      {clashes.map((clash) => (
        <Banner key={clash.held.id} tone={clash.how === 'overlaps' ? 'danger' : 'warning'}>
          {clashText(clash)}
        </Banner>
      ))}
      <Hurdle shift={shift} place={place} />
      {shift.approval ? <p>{words.t('signUp.approval')}</p> : null}
      <p>{words.t('signUp.rules')}</p>
      <Press shift={shift} place={place} isClash={clashes.some(({ how }) => how === 'overlaps')} />
    </>
  );
}

/** What stands between me and the place, and how long the line is. */
function Hurdle({ shift, place }: PlaceProps): ReactNode {
  const words = useWords();
  const opens = useOpensText(shift);
  if (place.hurdle === null) return null;
  return (
    <Banner tone="warning">
      {place.hurdle === 'not_open_yet'
        ? words.t('hurdle.not_open_yet', { time: opens })
        : words.t(`hurdle.${place.hurdle}`)}
      {place.hurdle === 'full' && place.waiting > 0 ? (
        <p>{words.t('signUp.waiting', { count: place.waiting })}</p>
      ) : null}
    </Banner>
  );
}

/** "Friday, Nov 27, 9:00 AM", on the hub's clock. */
function useOpensText({ signUpOpensAt }: OpenShift): string {
  const words = useWords();
  const time = useHubTime();
  if (signUpOpensAt === null) return '';
  return words.t('fact.dayWindow', { day: time.dayAt(signUpOpensAt), window: time.clock(signUpOpensAt) });
}

function Press({ shift, place, isClash }: PlaceProps & { readonly isClash: boolean }): ReactNode {
  const words = useWords();
  const online = useOnline();
  const { busy, fault, send } = useShiftCommand();
  const way = wayInto(place);
  const press = async (orWait: boolean): Promise<void> => {
    const mine = await send(
      SIGN_UP,
      (key) => ({ input: { shiftId: shift.id, role: place.role, orWait, key } }),
      (data) => data.signUp,
    );
    if (mine) go(`/shifts/${mine.id}`, { replace: true });
  };
  const blocked = isClash ? words.t('clash.blocked') : online ? undefined : words.t('app.needsNetwork');
  // A place that was free a moment ago: the line is the next best thing.
  const isLost = fault?.code === 'SHIFT_FULL';
  return (
    <>
      <FaultNote fault={fault} />
      <div className="actions">
        <Link to="/shifts" size="big" icon="back">
          {words.t('signUp.no')}
        </Link>
        {way === 'wait' || isLost ? (
          <Button
            size="main"
            variant="primary"
            icon="wait"
            busy={busy}
            reason={blocked}
            onPress={() => void press(true)}
          >
            {words.t('signUp.wait')}
          </Button>
        ) : null}
        {way === 'sign_up' && !isLost ? (
          <Button
            size="main"
            variant="primary"
            icon="check"
            busy={busy}
            reason={blocked}
            onPress={() => void press(false)}
          >
            {words.t('signUp.yes')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
