import { type ReactNode } from 'react';
import { Carry, Icon, Landing, LandingButton, type IconName } from '../../../ui';
import { useLanguageName } from '../../../i18n/language-name';
import { useHubTime } from '../../frame/hub-time';
import { useMinute } from '../../frame/use-minute';
import { useWords } from '../../messages';
import { presentOn, standingOf, type BoardShift, type Standing } from '../model/board';
import { PERSON_CARGO, SHIFT_CARGO, type BoardState } from './board-state';

const TONE_ICON: Readonly<Record<Standing['tone'], IconName>> = {
  full: 'check',
  enough: 'check',
  short: 'alert',
  empty: 'alert',
};

interface ShiftCardProps {
  readonly state: BoardState;
  readonly shift: BoardShift;
  /** Whether Tab stops here; false where arrows lead from card to card. */
  readonly isStop: boolean;
  /** Whether eyes read the kind of work on it; ears always do. */
  readonly namesKind?: boolean | undefined;
  readonly onFocus?: () => void;
  /** A shift dropped on a card is meant for its cell. */
  readonly onLandShift?: (id: string) => void;
}

/** One shift: when, where, how many of how many, and what is unsaved about it. Opens with Enter; its grip carries it. */
export function ShiftCard(props: ShiftCardProps): ReactNode {
  const { state, shift, isStop, onFocus, onLandShift } = props;
  const words = useWords();
  const { say, carried, carry } = state;
  const cargo = { kind: SHIFT_CARGO, id: shift.id };
  const isPicked = carried?.cargo.kind === SHIFT_CARGO && carried.cargo.id === shift.id;
  const isMovable = shift.mark !== 'cancelled' && (shift.state === 'draft' || shift.state === 'published');
  const takesPerson = carried?.cargo.kind === PERSON_CARGO && carried.by !== 'drag';
  const landPerson = (memberId: string): void => state.landPerson(shift, memberId);
  const name = say.shift(shift);
  return (
    <Landing
      takes={[PERSON_CARGO, SHIFT_CARGO]}
      onLand={({ kind, id }) => (kind === PERSON_CARGO ? landPerson(id) : onLandShift?.(id))}
    >
      <Carry
        cargo={cargo}
        label={words.t('week.pick', { name })}
        picked={isPicked}
        disabled={!isMovable}
        skipped={!isStop}
        onCarry={(by) => carry(cargo, by)}
      >
        <button
          type="button"
          className="shift-card"
          data-shift={shift.id}
          data-tone={standingOf(shift).tone}
          data-mark={shift.mark}
          tabIndex={isStop ? 0 : -1}
          aria-haspopup="dialog"
          onFocus={() => {
            state.choose(shift.id);
            onFocus?.();
          }}
          onClick={() => state.ask({ ask: 'shift', id: shift.id })}
        >
          <CardWords state={state} shift={shift} namesKind={props.namesKind} />
        </button>
      </Carry>
      {takesPerson && carried ? (
        <LandingButton
          takes={[PERSON_CARGO]}
          label={words.t('week.putOn', { handle: say.handle(carried.cargo.id), name })}
          onLand={({ id }) => landPerson(id)}
          onPress={() => landPerson(carried.cargo.id)}
        >
          {words.t('week.putHere')}
        </LandingButton>
      ) : null}
    </Landing>
  );
}

function CardWords({
  state,
  shift,
  namesKind = true,
}: Pick<ShiftCardProps, 'state' | 'shift' | 'namesKind'>): ReactNode {
  const words = useWords();
  const { say } = state;
  const { tone } = standingOf(shift);
  const lead = presentOn(shift).find(({ leads }) => leads);
  return (
    <>
      <span className="shift-when">
        <bdi>{say.shortHours(shift)}</bdi>
      </span>
      <span className="shift-where">
        <span className={namesKind ? undefined : 'visually-hidden'}>
          {words.t(`shiftKind.${shift.kind}`)}
        </span>
        {shift.siteId === null ? null : <span> {say.site(shift.siteId)}</span>}
      </span>
      <span className="shift-count" data-tone={tone}>
        <Icon name={TONE_ICON[tone]} size={16} />
        <span>{say.standing(shift)}</span>
      </span>
      {lead ? (
        <span className="meta">{words.t('week.leads', { handle: say.handle(lead.memberId) })}</span>
      ) : null}
      <CardMarks shift={shift} />
      <CardAsks shift={shift} />
    </>
  );
}

/** Icon and word, never colour alone: what is unsaved, what is not published, who asks for cover, who waits. */
function CardMarks({ shift }: { readonly shift: BoardShift }): ReactNode {
  const words = useWords();
  const marks: (readonly [IconName, string])[] = [];
  if (shift.mark !== 'none') marks.push(['flag', words.t(`week.mark.${shift.mark}`)]);
  if (shift.state !== 'published')
    marks.push([STATE_ICON[shift.state] ?? 'info', words.t(`shiftState.${shift.state}`)]);
  if (shift.people.some(({ signUp, ghost }) => signUp?.coverAsked && ghost === null))
    marks.push(['people', words.t('week.coverAsked')]);
  if (shift.waiting.length > 0)
    marks.push(['wait', words.t('week.waiting', { count: shift.waiting.length })]);
  return marks.map(([icon, text]) => (
    <span key={text} className="shift-mark">
      <Icon name={icon} size={16} />
      <span>{text}</span>
    </span>
  ));
}

/** What a shift asks of people: how urgent, which language, and from when on they can sign up. */
function CardAsks({ shift }: { readonly shift: BoardShift }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const languageName = useLanguageName();
  const now = useMinute();
  const { urgency, signUpOpensAt, places } = shift;
  const asks: (readonly [IconName, string])[] = [];
  if (urgency >= URGENT) asks.push(['bell', words.t(`week.urgency.${urgency as 2 | 3}`)]);
  const spoken = new Set(places.flatMap(({ language }) => (language === null ? [] : [language])));
  for (const language of spoken)
    asks.push(['language', words.t('week.speaks', { language: languageName(language) })]);
  if (signUpOpensAt !== null && Date.parse(signUpOpensAt) > now)
    asks.push(['clock', words.t('week.opens.at', { when: time.moment(signUpOpensAt) })]);
  return asks.map(([icon, text]) => (
    <span key={text} className="shift-mark">
      <Icon name={icon} size={16} />
      <span>{text}</span>
    </span>
  ));
}

/** From here on a card says so. */
const URGENT = 2;

const STATE_ICON: Readonly<Partial<Record<BoardShift['state'], IconName>>> = {
  draft: 'eye',
  locked: 'lock',
  in_progress: 'clock',
  closed: 'check',
};
