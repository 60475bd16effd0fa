import { FLAGS } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { useLanguageName } from '../../i18n/language-name';
import { Banner, Button, CheckRows, Select, TextArea, TextField } from '../../ui';
import type { Need } from '../../public/ask/draft';
import { flagIcon, kindIcon } from '../case/kind-icon';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { FieldsProps } from './fields-props';
import { CareFields, KidsField, RideFields } from './kind-fields';
import { readHousehold } from './household-text';
import { rides, type IntakeDraft, type IntakeFault } from './intake-draft';
import { MoreFields } from './more-fields';
import { PlaceField } from './place-field';
import { sensitiveWord, withoutSensitive } from './sensitive-words';
import { readWhen } from './when-text';

/** Languages a caller may be asked in; the script stands beside those it is written in. */
export const TONGUES = ['en', 'es', 'so', 'hmn', 'om', 'ksw', 'vi', 'ar', 'am', 'sw', 'fr'] as const;
/** In the order of their keys, Alt and 1 to 7. */
export const NEEDS: readonly Need[] = [
  'groceries',
  'supplies',
  'ride',
  'school',
  'childcare',
  'visit',
  'other',
];

interface IntakeFieldsProps extends Pick<FieldsProps, 'draft' | 'onChange'> {
  readonly faults: readonly IntakeFault[];
}

/** The fields in the order in which people speak. */
export function IntakeFields({ draft, faults, onChange }: IntakeFieldsProps): ReactNode {
  const words = useWords();
  const errorAt = (field: keyof IntakeDraft): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault && words.t(fault.key);
  };
  const all = { draft, errorAt, onChange };
  return (
    <div className="stack">
      <Who {...all} />
      <CheckRows
        id="needs"
        shape="chips"
        label={words.t('intake.kind')}
        value={draft.needs}
        error={errorAt('needs')}
        choices={NEEDS.map((value, i) => ({
          value,
          label: words.t(value === 'school' ? 'intake.school' : `kind.${value}`),
          icon: kindIcon(value === 'school' ? 'childcare' : value),
          shortcut: `Alt+${i + 1}`,
        }))}
        onChange={(needs) => onChange({ needs })}
      />
      <KidsField {...all} />
      <Notes {...all} />
      <When {...all} />
      <PlaceField
        id="where"
        label={words.t('intake.where')}
        text={draft.where}
        chosen={draft.place}
        error={errorAt('where')}
        part={draft.part}
        onText={(where) => onChange({ where, place: null })}
        onChoose={(place) => onChange({ place })}
        onPart={(part) => onChange({ part })}
      />
      {rides(draft) ? (
        <PlaceField
          id="destination"
          label={words.t('intake.destination')}
          text={draft.destination}
          chosen={draft.goal}
          error={errorAt('destination')}
          part={draft.goalPart}
          onText={(destination) => onChange({ destination, goal: null })}
          onChoose={(goal) => onChange({ goal })}
          onPart={(goalPart) => onChange({ goalPart })}
        />
      ) : null}
      <RideFields {...all} />
      <CareFields {...all} />
      <MoreFields {...all} />
      <CheckRows
        shape="chips"
        label={words.t('intake.flags')}
        value={draft.flags}
        choices={FLAGS.map((value) => ({ value, label: words.t(`flag.${value}`), icon: flagIcon(value) }))}
        onChange={(flags) => onChange({ flags })}
      />
    </div>
  );
}

function Who({ draft, errorAt, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  const languageName = useLanguageName();
  const household = readHousehold(draft.household);
  return (
    <div className="grid-2">
      <TextField
        id="phone"
        type="tel"
        label={words.t('intake.phone')}
        value={draft.phone}
        onChange={(phone) => onChange({ phone })}
        error={errorAt('phone')}
        autoFocus
      />
      <Select
        id="language"
        label={words.t('intake.theirs.key')}
        value={draft.language}
        options={TONGUES.map((value) => ({ value: value as string, label: languageName(value) }))}
        onChange={(language) => onChange({ language })}
      />
      <TextField
        label={words.t('intake.name')}
        maxLength={60}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <div>
        <TextField
          id="household"
          label={words.t('intake.household')}
          hint={words.t('intake.household.hint')}
          value={draft.household}
          onChange={(text) => onChange({ household: text })}
          error={errorAt('household')}
        />
        <p className="meta" role="status">
          {household ? words.t('intake.household.echo', { ...household }) : ''}
        </p>
      </div>
    </div>
  );
}

/** The time as it is said, and read back in full words with the hub's zone. */
function When({ draft, errorAt, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const said = readWhen(draft.when, time.today());
  const hours =
    said === null || said.minute === null
      ? said && time.window(said.fromMinute, said.toMinute)
      : time.minutes(said.minute);
  return (
    <div>
      <TextField
        id="when"
        label={words.t('intake.when')}
        hint={words.t('intake.when.hint')}
        value={draft.when}
        onChange={(when) => onChange({ when })}
        error={errorAt('when')}
      />
      <p className="meta" role="status">
        {said
          ? words.t('intake.when.echo', { day: time.day(said.day), hours: hours ?? '', zone: time.zone })
          : ''}
      </p>
      <div className="row">
        {(['t', 'tm'] as const).map((text) => (
          <Button key={text} size="small" onPress={() => onChange({ when: `${text} any` })}>
            {words.t(text === 't' ? 'intake.when.today' : 'intake.when.tomorrow')}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Notes({ draft, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  const word = sensitiveWord(draft.notes);
  return (
    <>
      <TextArea
        label={words.t('intake.notes')}
        hint={words.t('intake.notes.hint')}
        maxLength={300}
        rows={2}
        value={draft.notes}
        onChange={(notes) => onChange({ notes })}
      />
      {word === null ? null : (
        <Banner tone="warning" announce="status">
          {words.t('intake.notes.warn', { word })}{' '}
          <Button size="small" onPress={() => onChange({ notes: withoutSensitive(draft.notes) })}>
            {words.t('intake.notes.remove')}
          </Button>
        </Banner>
      )}
    </>
  );
}
