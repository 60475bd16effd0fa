import { useMutation } from '@apollo/client/react';
import { REQUEST_KINDS, type RequestKind } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { ServiceFieldsFragment } from '../../gql/graphql';
import { Button, CheckRows, Dialog, Select, TextArea, TextField, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useWeekdayName } from '../week/terms/use-rule-words';
import { SAVE_SERVICE } from './directory-documents';

type Hours = ServiceFieldsFragment['hours'][number];

interface Draft {
  readonly name: string;
  readonly what: string;
  readonly phone: string;
  readonly languages: string;
  readonly kinds: readonly RequestKind[];
  readonly hours: readonly Hours[];
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const PHONE = /^[0-9+()., xX#*-]{3,40}$/;
const tagsIn = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((tag) => tag !== '');

interface ServiceDialogProps {
  readonly service: ServiceFieldsFragment | null;
  readonly onEnd: () => void;
}

/** One entry. Saving it says that somebody made sure of it today. */
export function ServiceDialog({ service, onEnd }: ServiceDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [send] = useMutation(SAVE_SERVICE);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    name: service?.name ?? '',
    what: service?.what ?? '',
    phone: service?.phone ?? '',
    languages: service?.languages.join(' ') ?? '',
    kinds: service?.kinds ?? [],
    hours: service?.hours ?? [],
  });
  const faults = faultsOf(draft);
  const save = async (): Promise<void> => {
    setTried(true);
    if (faults.size > 0) return;
    const done = await run((key) =>
      send({
        variables: {
          input: {
            id: service?.id ?? key,
            version: service?.version ?? 0,
            name: draft.name.trim(),
            what: draft.what.trim(),
            phone: draft.phone.trim() === '' ? null : draft.phone.trim(),
            languages: tagsIn(draft.languages),
            kinds: draft.kinds,
            hours: draft.hours.map(({ weekday, fromMinute, toMinute }) => ({
              weekday,
              fromMinute,
              toMinute,
            })),
            key,
          },
        },
      }),
    );
    if (!done) return;
    say({ tone: 'success', text: words.t('directory.saved') });
    onEnd();
  };
  return (
    <Dialog
      open
      size="wide"
      title={words.t(service ? 'service.change' : 'directory.new')}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={
        <>
          <Button onPress={onEnd}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} onPress={() => void save()}>
            {words.t('service.save')}
          </Button>
        </>
      }
    >
      <Fields
        draft={draft}
        faults={tried ? faults : NONE}
        onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
      />
    </Dialog>
  );
}

type Fault = 'name' | 'what' | 'phone' | 'languages';
const NONE: ReadonlySet<Fault> = new Set();

function faultsOf(draft: Draft): ReadonlySet<Fault> {
  const faults = new Set<Fault>();
  if (draft.name.trim() === '') faults.add('name');
  if (draft.what.trim() === '') faults.add('what');
  if (draft.phone.trim() !== '' && !PHONE.test(draft.phone.trim())) faults.add('phone');
  if (!tagsIn(draft.languages).every((tag) => LANGUAGE.test(tag))) faults.add('languages');
  return faults;
}

interface FieldsProps {
  readonly draft: Draft;
  readonly faults: ReadonlySet<Fault>;
  readonly onChange: (change: Partial<Draft>) => void;
}

function Fields({ draft, faults, onChange }: FieldsProps): ReactNode {
  const words = useWords();
  const fault = (name: Fault): string | undefined =>
    faults.has(name) ? words.t(`service.fault.${name}`) : undefined;
  return (
    <div className="stack">
      <TextField
        label={words.t('service.name')}
        value={draft.name}
        maxLength={120}
        error={fault('name')}
        onChange={(name) => onChange({ name })}
      />
      <TextArea
        label={words.t('service.what')}
        value={draft.what}
        maxLength={500}
        error={fault('what')}
        onChange={(what) => onChange({ what })}
      />
      <CheckRows
        label={words.t('service.kinds')}
        shape="chips"
        value={draft.kinds}
        choices={REQUEST_KINDS.map((value) => ({ value, label: words.t(`kind.${value}`) }))}
        onChange={(kinds) => onChange({ kinds })}
      />
      <TextField
        label={words.t('service.phone')}
        value={draft.phone}
        maxLength={40}
        error={fault('phone')}
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        label={words.t('service.languages')}
        hint={words.t('service.languages.hint')}
        value={draft.languages}
        maxLength={200}
        spellCheck={false}
        error={fault('languages')}
        onChange={(languages) => onChange({ languages })}
      />
      <HoursField hours={draft.hours} onChange={(hours) => onChange({ hours })} />
    </div>
  );
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const HALF_HOURS = Array.from({ length: 48 }, (_, i) => i * 30);

interface HoursFieldProps {
  readonly hours: readonly Hours[];
  readonly onChange: (hours: readonly Hours[]) => void;
}

function HoursField({ hours, onChange }: HoursFieldProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const weekday = useWeekdayName();
  const set = (at: number, change: Partial<Hours>): void =>
    onChange(hours.map((one, i) => (i === at ? { ...one, ...change } : one)));
  const minutes = (from: number) =>
    [...HALF_HOURS, 1440]
      .filter((minute) => minute >= from)
      .map((minute) => ({ value: String(minute), label: time.minutes(minute % 1440) }));
  return (
    <fieldset className="choices">
      <legend className="field-label">{words.t('service.hours')}</legend>
      {hours.map((one, i) => (
        <div className="row" key={i}>
          <Select
            label={words.t('standing.day')}
            value={String(one.weekday)}
            options={WEEKDAYS.map((day) => ({ value: String(day), label: weekday(day) }))}
            onChange={(day) => set(i, { weekday: Number(day) })}
          />
          <Select
            label={words.t('service.opens')}
            value={String(one.fromMinute)}
            options={minutes(0).slice(0, -1)}
            onChange={(minute) =>
              set(i, { fromMinute: Number(minute), toMinute: Math.max(one.toMinute, Number(minute) + 30) })
            }
          />
          <Select
            label={words.t('service.closes')}
            value={String(one.toMinute)}
            options={minutes(one.fromMinute + 30)}
            onChange={(minute) => set(i, { toMinute: Number(minute) })}
          />
          <Button
            size="small"
            icon="minus"
            label={words.t('service.hours.drop', { day: weekday(one.weekday) })}
            onPress={() => onChange(hours.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon="plus"
        onPress={() => onChange([...hours, { weekday: 1, fromMinute: 540, toMinute: 1020 }])}
      >
        {words.t('service.hours.add')}
      </Button>
    </fieldset>
  );
}
