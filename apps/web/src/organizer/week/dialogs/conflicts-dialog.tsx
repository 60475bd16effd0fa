import type { ReactNode } from 'react';
import { useLanguageName } from '../../../i18n/language-name';
import { Button, Dialog } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import type { WeekDesk } from '../board/use-week-desk';
import type { WeekWords } from '../data/use-week-words';
import { keepMine, takeTheirs, type Conflict, type Difference } from '../model/conflicts';
import type { PlaceNeed } from '../model/week-model';

interface ConflictsDialogProps {
  readonly desk: WeekDesk;
  readonly say: WeekWords;
  readonly onClose: () => void;
}

/** Where two organizers changed the same: as it was, as they have it, as it is wanted here. One press decides each. */
export function ConflictsDialog({ desk, say, onClose }: ConflictsDialogProps): ReactNode {
  const words = useWords();
  return (
    <Dialog
      open
      size="wide"
      title={words.t('week.conflict.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.t('app.close')}</Button>}
    >
      <div className="stack">
        {desk.conflicts.length === 0 ? <p role="status">{words.t('week.conflict.none')}</p> : null}
        {desk.conflicts.map((conflict) => (
          <ConflictCard key={conflict.id} {...{ desk, say, conflict }} />
        ))}
      </div>
    </Dialog>
  );
}

interface ConflictCardProps extends Omit<ConflictsDialogProps, 'onClose'> {
  readonly conflict: Conflict;
}

function ConflictCard({ desk, say, conflict }: ConflictCardProps): ReactNode {
  const words = useWords();
  const seen = desk.draft.find(({ id }) => id === conflict.id)?.seen?.facts;
  const name = seen ? say.shift(seen) : '';
  const isGone = conflict.both.some(({ field }) => field === 'cancelled');
  const { now } = conflict;
  return (
    <section className="stack" data-gap="2" aria-label={name}>
      <h3>{name}</h3>
      {isGone ? <p>{words.t('week.conflict.gone')}</p> : <Differences {...{ desk, say, conflict }} />}
      <div className="row">
        {isGone || !now ? null : (
          <Button onPress={() => desk.replace(keepMine(desk.draft, now))}>
            {words.t('week.conflict.mine', { name })}
          </Button>
        )}
        <Button onPress={() => desk.replace(takeTheirs(desk.draft, conflict))}>
          {words.t('week.conflict.theirs', { name })}
        </Button>
      </div>
    </section>
  );
}

/** A table of both, field by field. */
export function Differences({ desk, say, conflict }: ConflictCardProps): ReactNode {
  const words = useWords();
  const told = useTold(say);
  const rows = [...conflict.both, ...conflict.theirs];
  return (
    <div className="table-frame" role="group" tabIndex={0} aria-label={words.t('week.conflict.table')}>
      <table className="table difference" aria-label={words.t('week.conflict.table')}>
        <thead>
          <tr>
            {(['what', 'was', 'theirs', 'mine'] as const).map((column) => (
              <th key={column} scope="col">
                {words.t(`week.conflict.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.field} data-both={conflict.both.includes(one) || undefined}>
              <th scope="row">{words.t(`week.field.${one.field}`)}</th>
              <td>{told(one.field, one.was)}</td>
              <td>{told(one.field, one.theirs)}</td>
              <td>{told(one.field, one.mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {desk.conflicts.length > 0 ? null : <p>{words.t('week.conflict.none')}</p>}
    </div>
  );
}

type Tell = (value: unknown) => string;

/** Values of a difference in words. */
function useTold(say: WeekWords): (field: Difference['field'], value: unknown) => string {
  const words = useWords();
  const time = useHubTime();
  const languageName = useLanguageName();
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  const places: Tell = (value) =>
    list.format(
      (value as readonly PlaceNeed[]).map(({ role, least, most, language }) => {
        const line = words.t('week.places.line', { role: words.t(`role.${role}`), least, most });
        return language === null
          ? line
          : words.t('week.places.spoken', { line, language: languageName(language) });
      }),
    );
  const people: Tell = (value) =>
    (value as readonly string[]).length === 0
      ? words.t('week.assign.nobody')
      : list.format((value as readonly string[]).map(say.handle));
  const minutes: Tell = (value) => time.minutes(value as number);
  const yesNo: Tell = (value) => words.t(value === true ? 'week.yes' : 'week.no');
  const tell: Readonly<Record<Difference['field'], Tell>> = {
    kind: (value) => words.t(`shiftKind.${value as 'packing'}`),
    siteId: (value) => say.site(value as string | null),
    day: (value) => time.shortDay(value as string),
    fromMinute: minutes,
    toMinute: minutes,
    places,
    urgency: (value) => words.t(`week.urgency.${value as 0 | 1 | 2 | 3}`),
    approval: yesNo,
    signUpOpensAt: (value) => (value === null ? words.t('week.opens.now') : time.moment(value as string)),
    people,
    cancelled: yesNo,
  };
  return (field, value) => tell[field](value);
}
