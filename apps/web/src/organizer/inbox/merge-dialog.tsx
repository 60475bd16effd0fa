import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import {
  Banner,
  Button,
  Dialog,
  EmptyState,
  RadioRows,
  Select,
  Skeleton,
  SummaryList,
  useToast,
} from '../../ui';
import { useOpened, type OpenedCase } from '../case/use-opened';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { Answers } from './answers';
import type { CaseRow } from './case-rows';
import { CASE_FILE, MARK_DUPLICATE, MERGE, UNDO_MERGE } from './inbox-documents';
import {
  firstChoices,
  isSame,
  lockedOf,
  MERGE_FIELDS,
  mergedFacts,
  type Choices,
  type MergeField,
  type Pair,
  type Side,
} from './merge-model';
import { sealMerged } from './seal-merged';
import { useFactsText } from './use-facts-text';

interface MergeDialogProps {
  readonly file: OpenCaseFieldsFragment;
  readonly facts: OpenedCase | null;
  readonly others: readonly CaseRow[];
  readonly onEnd: () => void;
}

/** Which request this one repeats, and then the two side by side. */
export function MergeDialog({ file, facts, others, onEnd }: MergeDialogProps): ReactNode {
  const words = useWords();
  const rivals = useRivals(file, others);
  const [of, setOf] = useState(rivals[0]?.value ?? '');
  const other = useQuery(CASE_FILE, { variables: { id: of }, skip: of === '' });
  const kept = other.data?.caseFile ?? null;
  return (
    <Dialog open size="wide" title={words.t('merge.title')} closeLabel={words.t('app.close')} onClose={onEnd}>
      <div className="stack">
        {rivals.length === 0 ? (
          <EmptyState icon="check">{words.t('act.of.none')}</EmptyState>
        ) : (
          <Select label={words.t('act.of')} value={of} options={rivals} onChange={setOf} />
        )}
        {of !== '' && kept === null ? <Skeleton label={words.t('app.loading')} rows={3} /> : null}
        {kept ? <Beside key={kept.id} kept={kept} gone={file} goneFacts={facts} onEnd={onEnd} /> : null}
      </div>
    </Dialog>
  );
}

/** Equal tags first, each with why; then whatever else stands in the list and is of the same kind. */
function useRivals(file: OpenCaseFieldsFragment, others: readonly CaseRow[]) {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const listed = others.filter((row) => row.id !== file.id && row.kind === file.kind);
  const rowOf = new Map(listed.map((row) => [row.id, row]));
  const text = (row: CaseRow): string =>
    words.t('inbox.row', {
      kind: words.t(`kind.${row.kind}`),
      zone: zone(row.cell),
      day: time.shortDay(row.day),
      window: time.window(row.fromMinute, row.toMinute),
    });
  const named = (id: string, why: string): string => {
    const row = rowOf.get(id);
    return row ? `${why}: ${text(row)}` : why;
  };
  const phones = file.sameHousehold.map((value) => ({
    value,
    label: named(value, words.t('merge.samePhone')),
  }));
  const doors = file.samePlace
    .filter((id) => !file.sameHousehold.includes(id))
    .map((value) => ({ value, label: named(value, words.t('merge.sameDoor')) }));
  const known = new Set([...file.sameHousehold, ...file.samePlace]);
  const rest = listed
    .filter(({ id, state }) => !known.has(id) && state !== 'duplicate')
    .map((row) => ({ value: row.id, label: text(row) }));
  return [...phones, ...doors, ...rest];
}

interface BesideProps {
  readonly kept: OpenCaseFieldsFragment;
  readonly gone: OpenCaseFieldsFragment;
  readonly goneFacts: OpenedCase | null;
  readonly onEnd: () => void;
}

/** Both must be open in this browser: what is sealed can only be compared here. */
function Beside({ kept, gone, goneFacts, onEnd }: BesideProps): ReactNode {
  const words = useWords();
  const first = useOpened(kept.id, kept.boxes);
  const second = useOpened(gone.id, gone.boxes);
  const facts = goneFacts ?? (second.opening.at === 'open' ? second.opening.facts : null);
  const openBoth = async (): Promise<void> => {
    await first.open();
    if (goneFacts === null) await second.open();
  };
  if (first.opening.at === 'open' && facts) {
    const pair: Pair = { kept: { file: kept, facts: first.opening.facts }, gone: { file: gone, facts } };
    return <Table {...{ kept, gone, pair, onEnd }} />;
  }
  return (
    <div className="stack">
      <p>{words.t('merge.open.lead')}</p>
      <div className="row">
        <Button
          icon="key"
          variant="primary"
          busy={first.opening.at === 'opening' || second.opening.at === 'opening'}
          onPress={() => void openBoth()}
        >
          {words.t('merge.open')}
        </Button>
        <OnlyMark kept={kept} gone={gone} onEnd={onEnd} />
      </div>
    </div>
  );
}

interface TableProps {
  readonly kept: OpenCaseFieldsFragment;
  readonly gone: OpenCaseFieldsFragment;
  readonly pair: Pair;
  readonly onEnd: () => void;
}

function Table({ kept, gone, pair, onEnd }: TableProps): ReactNode {
  const words = useWords();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(pair));
  const merge = useMerge(kept, gone, pair, onEnd);
  return (
    <div className="stack">
      {MERGE_FIELDS.map((field) => (
        <FieldRow
          key={field}
          field={field}
          pair={pair}
          value={choices[field]}
          onChange={(side) => setChoices((now) => ({ ...now, [field]: side }))}
        />
      ))}
      <section aria-label={words.t('merge.preview')} className="stack" data-gap="2">
        <h3>{words.t('merge.preview')}</h3>
        <Time file={choices.time === 'gone' ? gone : kept} />
        <Answers facts={mergedFacts(pair, choices)} />
      </section>
      <p className="meta">{words.t('merge.undo.note')}</p>
      <div className="row">
        <Button variant="primary" icon="check" busy={merge.busy} onPress={() => void merge.run(choices)}>
          {words.t('merge.do')}
        </Button>
        <Button onPress={onEnd}>{words.t('app.cancel')}</Button>
      </div>
    </div>
  );
}

function Time({ file }: { readonly file: OpenCaseFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const value = `${time.day(file.day)}, ${time.window(file.fromMinute, file.toMinute)}`;
  return <SummaryList rows={[{ term: words.t('case.when'), value }]} />;
}

interface FieldRowProps {
  readonly field: MergeField;
  readonly pair: Pair;
  readonly value: Side;
  readonly onChange: (side: Side) => void;
}

/** One field: what each says, and which goes on. Arrow keys choose; nothing is asked where both say the same. */
function FieldRow({ field, pair, value, onChange }: FieldRowProps): ReactNode {
  const words = useWords();
  const text = useFactsText();
  const name = words.t(`merge.field.${field}`);
  const locked = lockedOf(pair, field);
  if (isSame(pair, field)) {
    return (
      <SummaryList rows={[{ term: name, value: words.t('merge.same', { text: text(pair.kept, field) }) }]} />
    );
  }
  if (locked !== null) {
    return (
      <div className="stack" data-gap="1">
        <SummaryList rows={[{ term: name, value: text(pair.kept, field) }]} />
        <Banner tone="info">{words.t(`merge.locked.${locked}`, { text: text(pair.gone, field) })}</Banner>
      </div>
    );
  }
  return (
    <RadioRows
      label={name}
      value={value}
      onChange={onChange}
      choices={[
        { value: 'kept', label: text(pair.kept, field), hint: words.t('merge.from.kept') },
        { value: 'gone', label: text(pair.gone, field), hint: words.t('merge.from.gone') },
      ]}
    />
  );
}

function useMerge(kept: OpenCaseFieldsFragment, gone: OpenCaseFieldsFragment, pair: Pair, onEnd: () => void) {
  const words = useWords();
  const say = useToast();
  const client = useApolloClient();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [merge] = useMutation(MERGE, { refetchQueries: ['Inbox', 'CaseFile'] });
  const undo = (id: string): void =>
    void client
      .mutate({ mutation: UNDO_MERGE, variables: { input: { id, key: crypto.randomUUID() } } })
      .then(() => client.refetchQueries({ include: 'active' }))
      .catch(() => say({ tone: 'danger', text: words.t('refusal.MERGE_OVER') }));
  return {
    busy,
    run: async (choices: Choices): Promise<void> => {
      const done = await run(async (key) =>
        merge({
          variables: {
            input: {
              id: key,
              key,
              keptId: kept.id,
              keptVersion: kept.version,
              goneId: gone.id,
              goneVersion: gone.version,
              takeTime: choices.time === 'gone',
              takePlace: choices.place === 'gone',
              takeSize: choices.needs === 'gone',
              boxes: await sealMerged(keys, kept, pair, choices),
            },
          },
        }).then(() => {
          say({
            tone: 'success',
            text: words.t('merge.done'),
            undo: { label: words.t('app.undo'), run: () => undo(key) },
          });
        }),
      );
      if (done) onEnd();
    },
  };
}

/** For two that say the same: the second ends, and nothing is taken over. */
function OnlyMark({ kept, gone, onEnd }: Omit<BesideProps, 'goneFacts'>): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [mark] = useMutation(MARK_DUPLICATE, { refetchQueries: ['Inbox'] });
  const press = async (): Promise<void> => {
    const done = await run((key) =>
      mark({ variables: { input: { id: gone.id, version: gone.version, of: kept.id, key } } }),
    );
    if (done) say({ tone: 'success', text: words.t('act.done.duplicate') });
    onEnd();
  };
  return (
    <Button busy={busy} onPress={() => void press()}>
      {words.t('merge.onlyMark')}
    </Button>
  );
}
