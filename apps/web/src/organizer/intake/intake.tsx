import { useMutation } from '@apollo/client/react';
import { useRef, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { CallOutcome } from '../../gql/graphql';
import { loadGrid } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card, ErrorSummary, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { KeptCalls, KnownBefore, Outcomes } from './beside-call';
import { onCallKey } from './call-keys';
import { intakeFaults, newDraft, type IntakeDraft, type IntakeFault } from './intake-draft';
import { IntakeFields, NEEDS } from './intake-fields';
import { KnownDialog } from './known-dialog';
import { Receipt } from './receipt';
import { Script } from './script';
import { sealIntake, type SealedIntake, type Source } from './seal-intake';
import { useKeptCalls } from './use-kept-calls';
import { useKnown } from './use-known';

const RECORD_REQUEST = graphql(`
  mutation RecordRequest($input: RecordRequestInput!) {
    recordRequest(input: $input) {
      ...CaseFields
    }
  }
`);

/** Outcomes after which the same household is called again: what they said so far is kept. */
const UNFINISHED: readonly CallOutcome[] = ['call_back', 'hung_up', 'no_answer'];

/**
 * A call, or a card of a stack, keyed in with the keyboard alone. Sealed in this browser, by the code of the family's own
 * form.
 */
export function Intake(): ReactNode {
  const [params] = useSearchParams();
  const source: Source = params.get('from') === 'paper' ? 'paper' : 'phone';
  // Another source is another form: a call never begins with what stood on a card.
  return <Desk key={source} source={source} />;
}

function Desk({ source }: { readonly source: Source }): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const [draft, setDraft] = useState(() => newDraft(words.locale));
  const [saved, setSaved] = useState<SealedIntake | null>(null);
  const [count, setCount] = useState(0);
  const kept = useKeptCalls(draft);
  const known = useKnown(draft.phone, draft.name);
  const [beside, setBeside] = useState<string | null>(null);
  const change = (part: Partial<IntakeDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const say = useToast();
  const begin = (next?: IntakeDraft): void =>
    setDraft((last) => next ?? nextDraft(source, last, words.locale));
  const isPaper = source === 'paper';
  const clear = (): void => {
    const before = draft;
    begin();
    say({
      tone: 'info',
      text: words.t('intake.cleared'),
      undo: { label: words.t('intake.cleared.undo'), run: () => setDraft(before) },
    });
  };
  const noted = async (outcome: CallOutcome): Promise<void> => {
    if (UNFINISHED.includes(outcome)) await kept.later(draft);
    else kept.done();
    begin();
    say({ tone: 'success', text: words.t('intake.outcome.noted') });
  };

  if (saved) {
    return (
      <Receipt
        saved={saved}
        source={source}
        onNext={() => {
          setSaved(null);
          begin();
        }}
      />
    );
  }
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t(isPaper ? 'intake.cards.title' : 'intake.title')}</h1>
          <p>{words.t(isPaper ? 'intake.cards.lead' : 'intake.lead')}</p>
        </div>
        <Ways source={source} />
      </header>
      {me.hub.intake === 'paused' ? <Banner tone="warning">{words.t('intake.paused')}</Banner> : null}
      <div className="intake">
        {isPaper ? <Stack count={count} /> : <Script theirs={draft.language} />}
        <CallForm
          draft={draft}
          source={source}
          onChange={change}
          onKnown={() => setBeside([...known.byPhone, ...known.byName][0]?.id ?? null)}
          onClear={clear}
          onSaved={(one) => {
            kept.done();
            setCount((before) => before + 1);
            setSaved(one);
          }}
        />
        <aside className="stack" aria-label={words.t('intake.beside')}>
          <KnownBefore known={known} onOpen={setBeside} />
          {isPaper ? null : <Outcomes onNoted={(outcome) => void noted(outcome)} />}
          <KeptCalls
            calls={kept.calls}
            onOpen={(call) => begin(kept.open(call))}
            onDrop={(id) => kept.drop(id)}
          />
        </aside>
      </div>
      {beside === null ? null : (
        <KnownDialog requestId={beside} draft={draft} onTake={change} onEnd={() => setBeside(null)} />
      )}
    </>
  );
}

/** The next card of a stack has the day and the language of the one before; the next call has nothing of the last. */
const nextDraft = (source: Source, last: IntakeDraft, locale: string): IntakeDraft =>
  source === 'paper' ? { ...newDraft(last.language), when: last.when } : newDraft(locale);

/** What else brings requests in. */
function Ways({ source }: { readonly source: Source }): ReactNode {
  const words = useWords();
  return (
    <nav className="row" aria-label={words.t('intake.ways')}>
      {source === 'paper' ? (
        <Link to="/intake">{words.t('intake.title')}</Link>
      ) : (
        <Link to="/intake?from=paper">{words.t('intake.cards.title')}</Link>
      )}
      <Link to="/intake/list">{words.t('intake.ways.list')}</Link>
      <Link to="/intake/card">{words.t('intake.ways.card')}</Link>
    </nav>
  );
}

/** How far the stack is. */
function Stack({ count }: { readonly count: number }): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('intake.cards.title')}>
      <p role="status">{words.t('intake.cards.count', { count })}</p>
      <p className="meta">{words.t('intake.cards.shred')}</p>
    </Card>
  );
}

interface CallFormProps {
  readonly source: Source;
  readonly draft: IntakeDraft;
  readonly onChange: (part: Partial<IntakeDraft>) => void;
  readonly onKnown: () => void;
  readonly onClear: () => void;
  readonly onSaved: (saved: SealedIntake) => void;
}

function CallForm({ source, draft, onChange, onKnown, onClear, onSaved }: CallFormProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { me, keys } = useUnlocked();
  const grid = usePack(loadGrid, me.hub.region);
  const { busy, run } = useCommand();
  const [record] = useMutation(RECORD_REQUEST);
  const [faults, setFaults] = useState<readonly IntakeFault[]>([]);
  // A second press after a lost answer sends the same requests, which the server knows.
  const sealed = useRef<{ readonly draft: IntakeDraft; readonly made: SealedIntake } | null>(null);
  const wasEscape = useRef(false);

  const save = async (): Promise<void> => {
    const wrong = intakeFaults(draft, time.today());
    setFaults(wrong);
    if (wrong.length > 0 || grid.at !== 'ready') return;
    await run(async () => {
      if (sealed.current?.draft !== draft) {
        const made = await sealIntake(draft, {
          source,
          keys,
          grid: grid.value,
          today: time.today(),
        });
        sealed.current = { draft, made };
      }
      const { made } = sealed.current;
      for (const input of made.inputs) await record({ variables: { input } });
      onSaved(made);
    });
  };
  const toggle = (n: number): void => {
    const need = NEEDS[n];
    if (need === undefined) return;
    const { needs } = draft;
    onChange({ needs: needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need] });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        const acts = { save: () => void save(), clear: onClear, known: onKnown, toggle };
        wasEscape.current = onCallKey(event, acts, wasEscape.current);
      }}
      noValidate
    >
      <Card>
        <ErrorSummary
          title={words.t('intake.errors')}
          faults={faults.map(({ field, key }) => ({ field, message: words.t(key) }))}
        />
        <IntakeFields draft={draft} faults={faults} onChange={onChange} />
        <div className="row">
          <Button type="submit" variant="primary" size="big" icon="lock" busy={busy} shortcut="Ctrl+Enter">
            {words.t('intake.save')}
          </Button>
          <Button shortcut="Esc Esc" onPress={onClear}>
            {words.t('intake.clear')}
          </Button>
        </div>
      </Card>
    </form>
  );
}
