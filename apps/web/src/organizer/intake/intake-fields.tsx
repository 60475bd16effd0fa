import { FLAGS, REQUEST_KINDS } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Banner, CheckRows, NumberField, RadioRows, Select, TextArea, TextField } from '../../ui';
import { flagIcon, kindIcon } from '../case/kind-icon';
import { useLanguageName } from '../../i18n/language-name';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { readHousehold } from './household-text';
import type { IntakeDraft, IntakeFault } from './intake-draft';
import { PlaceField } from './place-field';
import { sensitiveWord } from './sensitive-words';

/** Languages a caller may be asked in; the script stands beside those it is written in. */
const TONGUES = ['en', 'es', 'so', 'hmn', 'om', 'ksw', 'vi', 'ar', 'am', 'sw', 'fr'] as const;
/** Whole buckets of four hours, by day. */
const WINDOWS = [480, 720, 960] as const;
const REACH = ['text', 'call', 'chat', 'code'] as const;

interface IntakeFieldsProps {
  readonly draft: IntakeDraft;
  readonly faults: readonly IntakeFault[];
  readonly onChange: (part: Partial<IntakeDraft>) => void;
}

/** The fields in the order in which people speak. */
export function IntakeFields({ draft, faults, onChange }: IntakeFieldsProps): ReactNode {
  const words = useWords();
  const languageName = useLanguageName();
  const faultAt = (field: keyof IntakeDraft): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault && words.t(fault.key);
  };
  const household = readHousehold(draft.household);
  return (
    <div className="stack">
      <div className="grid-2">
        <TextField
          id="phone"
          type="tel"
          label={words.t('intake.phone')}
          value={draft.phone}
          onChange={(phone) => onChange({ phone })}
          error={faultAt('phone')}
          autoFocus
        />
        <Select
          label={words.t('intake.theirs')}
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
            error={faultAt('household')}
          />
          <p className="meta" role="status">
            {household ? words.t('intake.household.echo', { ...household }) : ''}
          </p>
        </div>
      </div>
      <RadioRows
        id="kind"
        shape="chips"
        label={words.t('intake.kind')}
        value={draft.kind}
        error={faultAt('kind')}
        choices={REQUEST_KINDS.map((value) => ({
          value,
          label: words.t(`kind.${value}`),
          icon: kindIcon(value),
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      <KindFields draft={draft} onChange={onChange} />
      <When draft={draft} onChange={onChange} />
      <PlaceField
        id="where"
        label={words.t('intake.where')}
        text={draft.where}
        chosen={draft.place}
        error={faultAt('where')}
        part={draft.part}
        onText={(where) => onChange({ where, place: null })}
        onChoose={(place) => onChange({ place })}
        onPart={(part) => onChange({ part })}
      />
      {draft.kind === 'ride' ? (
        <PlaceField
          id="destination"
          label={words.t('intake.destination')}
          text={draft.destination}
          chosen={draft.goal}
          error={faultAt('destination')}
          part={draft.goalPart}
          onText={(destination) => onChange({ destination, goal: null })}
          onChoose={(goal) => onChange({ goal })}
          onPart={(goalPart) => onChange({ goalPart })}
        />
      ) : null}
      <div className="grid-2">
        <TextField
          label={words.t('intake.door')}
          maxLength={80}
          value={draft.door}
          onChange={(door) => onChange({ door })}
        />
        <Select
          label={words.t('intake.reach')}
          value={draft.how}
          options={REACH.map((value) => ({ value, label: words.t(`case.how.${value}`) }))}
          onChange={(how) => onChange({ how })}
        />
      </div>
      <CheckRows
        shape="chips"
        label={words.t('case.message')}
        value={draft.mayLeaveMessage ? (['yes'] as const) : []}
        choices={[{ value: 'yes', label: words.t('intake.message') }]}
        onChange={(value) => onChange({ mayLeaveMessage: value.length > 0 })}
      />
      <CheckRows
        shape="chips"
        label={words.t('intake.flags')}
        value={draft.flags}
        choices={FLAGS.map((value) => ({ value, label: words.t(`flag.${value}`), icon: flagIcon(value) }))}
        onChange={(flags) => onChange({ flags })}
      />
      <Notes draft={draft} onChange={onChange} />
    </div>
  );
}

type PartProps = Pick<IntakeFieldsProps, 'draft' | 'onChange'>;

function KindFields({ draft, onChange }: PartProps): ReactNode {
  const words = useWords();
  if (draft.kind === 'childcare') {
    return (
      <NumberField
        label={words.t('intake.sittingHours')}
        min={1}
        max={10}
        value={draft.sittingHours}
        onChange={(sittingHours) => onChange({ sittingHours })}
      />
    );
  }
  if (draft.kind !== 'ride') return null;
  return (
    <div className="grid-2">
      <NumberField
        label={words.t('intake.riders')}
        min={1}
        max={8}
        value={draft.riders}
        onChange={(riders) => onChange({ riders })}
      />
      <CheckRows
        shape="chips"
        label={words.t('task.ride_back')}
        value={draft.comesBack ? (['yes'] as const) : []}
        choices={[{ value: 'yes', label: words.t('intake.comesBack') }]}
        onChange={(value) => onChange({ comesBack: value.length > 0 })}
      />
    </div>
  );
}

function When({ draft, onChange }: PartProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <div className="grid-2">
      <DaySelect label={words.t('intake.day')} value={draft.day} onChange={(day) => onChange({ day })} />
      <Select
        label={words.t('intake.window')}
        value={String(draft.fromMinute)}
        options={WINDOWS.map((from) => ({ value: String(from), label: time.window(from, from + 240) }))}
        onChange={(from) => onChange({ fromMinute: Number(from) })}
      />
    </div>
  );
}

function Notes({ draft, onChange }: PartProps): ReactNode {
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
          {words.t('intake.notes.warn', { word })}
        </Banner>
      )}
    </>
  );
}
