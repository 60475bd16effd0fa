import { useMemo, useState, type ReactNode } from 'react';
import { useLanguageName } from '../../../i18n/language-name';
import { Banner, Button, Card, CheckRows, DataTable, Select, TextField } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import { NEEDS, TONGUES } from '../intake-fields';
import { readWhen } from '../when-text';
import { guessed, LIST_FIELDS, type ListField, type Mapping } from './columns';
import type { Confirmed, ListDefaults } from './row-draft';
import { isDayFirst } from './row-time';
import type { Sheet } from './sheet';

interface MapColumnsProps {
  readonly sheet: Sheet;
  readonly onConfirm: (confirmed: Confirmed) => void;
  readonly onBack: () => void;
}

const EXAMPLES = 3;

/** What each column holds: guessed from its head, and always for a person to say. */
export function MapColumns({ sheet, onConfirm, onBack }: MapColumnsProps): ReactNode {
  const words = useWords();
  const [mapping, setMapping] = useState<Mapping>(() => guessed(sheet.head));
  const [defaults, setDefaults] = useState<ListDefaults>(() => ({
    language: words.locale,
    needs: ['groceries'],
    when: 'tm any',
    isDayFirst: isDayFirst(sheet.rows.flatMap(({ cells }) => cells)),
  }));
  const twice = LIST_FIELDS.find((field) => mapping.indexOf(field) !== mapping.lastIndexOf(field));
  const columns = sheet.head.map((head, i) => ({
    head: head || words.t('bring.column', { number: i + 1 }),
    i,
  }));
  const fields = [
    { value: '', label: words.t('bring.field.none') },
    ...LIST_FIELDS.map((value) => ({ value: value as string, label: words.t(`bring.field.${value}`) })),
  ];
  return (
    <div className="stack">
      <Card title={words.t('bring.columns')}>
        <p>{words.t('bring.columns.lead', { rows: sheet.rows.length })}</p>
        <DataTable
          caption={words.t('bring.columns')}
          rows={columns}
          rowKey={({ i }) => String(i)}
          columns={[
            {
              id: 'head',
              header: words.t('bring.columns.theirs'),
              rowHeader: true,
              cell: ({ head }) => <bdi>{head}</bdi>,
            },
            {
              id: 'examples',
              header: words.t('bring.columns.examples'),
              cell: ({ i }) => <bdi>{examplesOf(sheet, i)}</bdi>,
            },
            {
              id: 'field',
              header: words.t('bring.columns.ours'),
              cell: ({ head, i }) => (
                <Select
                  label={words.t('bring.columns.holds', { head })}
                  value={mapping[i] ?? ''}
                  options={fields}
                  onChange={(field) =>
                    setMapping((now) => now.map((one, at) => (at === i ? fieldOf(field) : one)))
                  }
                />
              ),
            },
          ]}
        />
        {twice === undefined ? null : (
          <Banner tone="warning" announce="status">
            {words.t('bring.columns.twice', { field: words.t(`bring.field.${twice}`) })}
          </Banner>
        )}
      </Card>
      <Defaults defaults={defaults} onChange={(part) => setDefaults((now) => ({ ...now, ...part }))} />
      <div className="row">
        <Button onPress={onBack}>{words.t('bring.otherFile')}</Button>
        <Button
          variant="primary"
          size="big"
          icon="check"
          reason={twice === undefined ? undefined : words.t('bring.columns.twice.short')}
          onPress={() => onConfirm({ mapping, defaults })}
        >
          {words.t('bring.columns.confirm')}
        </Button>
      </div>
    </div>
  );
}

const fieldOf = (text: string): ListField | null => LIST_FIELDS.find((field) => field === text) ?? null;

/** The first few different things that stand in a column. */
const examplesOf = ({ rows }: Sheet, column: number): string =>
  [...new Set(rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''))]
    .slice(0, EXAMPLES)
    .join(' · ');

interface DefaultsProps {
  readonly defaults: ListDefaults;
  readonly onChange: (part: Partial<ListDefaults>) => void;
}

/** For rows that do not say it themselves. */
function Defaults({ defaults, onChange }: DefaultsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const languageName = useLanguageName();
  const said = useMemo(() => readWhen(defaults.when, time.today()), [defaults.when, time]);
  return (
    <Card title={words.t('bring.defaults')}>
      <div className="grid-2">
        <div>
          <TextField
            label={words.t('intake.when')}
            hint={words.t('intake.when.hint')}
            value={defaults.when}
            onChange={(when) => onChange({ when })}
          />
          <p className="meta" role="status">
            {said
              ? words.t('intake.when.echo', {
                  day: time.day(said.day),
                  hours: time.window(said.fromMinute, said.toMinute),
                  zone: time.zone,
                })
              : words.t('intake.need.when')}
          </p>
        </div>
        <Select
          label={words.t('bring.defaults.language')}
          value={defaults.language}
          options={TONGUES.map((value) => ({ value: value as string, label: languageName(value) }))}
          onChange={(language) => onChange({ language })}
        />
        <Select
          label={words.t('bring.defaults.dates')}
          value={defaults.isDayFirst ? 'day' : 'month'}
          options={(['month', 'day'] as const).map((value) => ({
            value,
            label: words.t(`bring.defaults.dates.${value}`),
          }))}
          onChange={(first) => onChange({ isDayFirst: first === 'day' })}
        />
      </div>
      <CheckRows
        shape="chips"
        label={words.t('intake.kind')}
        value={defaults.needs}
        choices={NEEDS.map((value) => ({
          value,
          label: words.t(value === 'school' ? 'intake.school' : `kind.${value}`),
        }))}
        onChange={(needs) => onChange({ needs })}
      />
    </Card>
  );
}
