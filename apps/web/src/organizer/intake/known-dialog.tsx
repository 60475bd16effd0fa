import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { useLanguageName } from '../../i18n/language-name';
import { Button, Dialog, RadioRows, Skeleton, SummaryList } from '../../ui';
import { useOpened, type OpenedCase } from '../case/use-opened';
import { useHubTime } from '../frame/hub-time';
import { CASE_FILE } from '../inbox/inbox-documents';
import { useWords } from '../messages';
import type { IntakeDraft } from './intake-draft';
import { needOf, STORED_FIELDS, storedOf, withStored, type Stored, type StoredField } from './stored-answers';

interface KnownDialogProps {
  readonly requestId: string;
  readonly draft: IntakeDraft;
  readonly onTake: (part: Partial<IntakeDraft>) => void;
  readonly onEnd: () => void;
}

/**
 * An earlier request of who calls, in place: what is typed stays and stands beside what is stored, field by field.
 * Opening is noted, as everywhere.
 */
export function KnownDialog({ requestId, ...props }: KnownDialogProps): ReactNode {
  const words = useWords();
  const query = useQuery(CASE_FILE, { variables: { id: requestId } });
  const file = query.data?.caseFile;
  return (
    <Dialog
      open
      size="wide"
      title={words.t('intake.beside.title')}
      closeLabel={words.t('app.close')}
      onClose={props.onEnd}
    >
      {file ? <Shut file={file} {...props} /> : <Skeleton label={words.t('app.loading')} rows={3} />}
    </Dialog>
  );
}

type BesideProps = Omit<KnownDialogProps, 'requestId'> & { readonly file: OpenCaseFieldsFragment };

function Shut({ file, ...props }: BesideProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { opening, open } = useOpened(file.id, file.boxes);
  return (
    <div className="stack">
      <p>
        {words.t('intake.known.row', {
          kind: words.t(`kind.${file.kind}`),
          day: time.shortDay(file.day),
          state: words.t(`request.${file.state}`),
        })}{' '}
        <Link to={`/requests/${file.id}`}>{words.t('goods.toCase')}</Link>
      </p>
      {opening.at === 'open' ? (
        <Beside file={file} facts={opening.facts} {...props} />
      ) : (
        <div className="row">
          <Button
            icon="key"
            variant="primary"
            autoFocus
            busy={opening.at === 'opening'}
            onPress={() => void open()}
          >
            {words.t('case.open')}
          </Button>
          <p className="meta">{words.t('case.sealed.note')}</p>
        </div>
      )}
    </div>
  );
}

function Beside({
  file,
  facts,
  draft,
  onTake,
  onEnd,
}: BesideProps & { readonly facts: OpenedCase }): ReactNode {
  const words = useWords();
  const stored = storedOf(facts);
  const fields = STORED_FIELDS.filter((field) => stored[field] !== undefined);
  // What was not typed yet is taken over; what was typed is what the family says now.
  const [chosen, setChosen] = useState<readonly StoredField[]>(() =>
    fields.filter((field) => draft[field] === ''),
  );
  const choose = (field: StoredField, isStored: boolean): void =>
    setChosen((now) => (isStored ? [...now, field] : now.filter((one) => one !== field)));
  const take = (more: Partial<IntakeDraft> = {}): void => {
    onTake({ ...withStored(stored, chosen), ...more });
    onEnd();
  };
  const again = (): void => take({ needs: [needOf(file.kind, facts)], flags: file.flags });
  return (
    <div
      className="stack"
      onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
        if (key.toLowerCase() === 'r' && !ctrlKey && !metaKey && !altKey) again();
      }}
    >
      {fields.map((field) => (
        <FieldRow
          key={field}
          {...{ field, stored }}
          typed={draft[field]}
          isStored={chosen.includes(field)}
          onChoose={(isStored) => choose(field, isStored)}
        />
      ))}
      <div className="row">
        <Button variant="primary" icon="check" autoFocus onPress={() => take()}>
          {words.t('intake.beside.take')}
        </Button>
        <Button icon="copy" shortcut="R" onPress={again}>
          {words.t('intake.beside.again')}
        </Button>
      </div>
    </div>
  );
}

interface FieldRowProps {
  readonly field: StoredField;
  readonly stored: Stored;
  readonly typed: string;
  readonly isStored: boolean;
  readonly onChoose: (isStored: boolean) => void;
}

/** Nothing is asked where both say the same. Arrow keys choose. */
function FieldRow({ field, stored, typed, isStored, onChoose }: FieldRowProps): ReactNode {
  const words = useWords();
  const nameOf = useLanguageName();
  const label = words.t(field === 'language' ? 'intake.theirs.key' : `intake.${field}`);
  const say = (value: string): string => (field === 'language' && value !== '' ? nameOf(value) : value);
  const [text, now] = [say(stored[field] ?? ''), say(typed)];
  if (text === now) return <SummaryList rows={[{ term: label, value: text }]} />;
  return (
    <RadioRows
      label={label}
      value={isStored ? 'stored' : 'typed'}
      onChange={(value) => onChoose(value === 'stored')}
      choices={[
        {
          value: 'typed',
          label: now === '' ? words.t('intake.beside.empty') : now,
          hint: words.t('intake.beside.typed'),
        },
        { value: 'stored', label: text, hint: words.t('intake.beside.stored') },
      ]}
    />
  );
}
