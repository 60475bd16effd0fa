import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { newRecovery, type NewRecovery } from '@doorstep/sealed';
import type { KeyStateFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card, ErrorSummary, Skeleton, TextField, useToast, type FieldFault } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useOnline } from '../frame/use-online';
import { useCommand } from '../frame/use-command';
import { KEY_STATE } from '../keys/turn-documents';
import { useWords } from '../messages';
import { RecoverySentences } from '../messages/recovery-sentences';
import { keepSheets, type KeepFault } from './keep-sheets';
import { SheetFields } from './sheet-fields';
import { SheetPaper } from './sheet-paper';
import { useTwoSheets } from './use-two-sheets';

const PASSPHRASE = 'recover-passphrase';

/** Three sheets are made, put on paper, and typed back before they count. They live in this screen and nowhere else. */
export const SheetsScreen = (): ReactNode => (
  <RecoverySentences>
    <Screen />
  </RecoverySentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const query = useQuery(KEY_STATE);
  return (
    <>
      <header className="page-head sheet-controls">
        <div>
          <h1>{words.t('recover.title')}</h1>
          <p>{words.t('recover.lead')}</p>
        </div>
        <Link className="button" to="/settings">
          {words.t('recover.back')}
        </Link>
      </header>
      <Loaded query={query}>{({ keyState }) => <Making state={keyState} />}</Loaded>
    </>
  );
}

function Making({ state }: { readonly state: KeyStateFieldsFragment }): ReactNode {
  const words = useWords();
  const [made, setMade] = useState<NewRecovery | null>(null);
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    let stale = false;
    void newRecovery().then((fresh) => {
      if (!stale) setMade(fresh);
    });
    return () => {
      stale = true;
    };
  }, []);
  if (state.root === null) return <Banner tone="warning">{words.t('recover.NO_ROOT')}</Banner>;
  if (made === null) return <Skeleton label={words.t('app.loading')} rows={3} />;
  return onPaper ? (
    <Check made={made} state={state} onShow={() => setOnPaper(false)} />
  ) : (
    <Shown made={made} state={state} onNext={() => setOnPaper(true)} />
  );
}

interface ShownProps {
  readonly made: NewRecovery;
  readonly state: KeyStateFieldsFragment;
  readonly onNext: () => void;
}

function Shown({ made, state, onNext }: ShownProps): ReactNode {
  const words = useWords();
  return (
    <div className="stack">
      <div className="sheet-controls stack">
        <p>{words.t('recover.print.lead')}</p>
        <Banner tone="info">{words.t('recover.print.printer')}</Banner>
        {state.sheets.madeOn === null ? null : <Banner tone="warning">{words.t('recover.replaces')}</Banner>}
        <div className="row">
          <Button onPress={() => print()}>{words.t('recover.print')}</Button>
          <Button variant="primary" icon="check" onPress={onNext}>
            {words.t('recover.next')}
          </Button>
        </div>
      </div>
      {made.sheets.map((code, n) => (
        <SheetPaper key={code} code={code} number={n + 1} />
      ))}
    </div>
  );
}

interface CheckProps {
  readonly made: NewRecovery;
  readonly state: KeyStateFieldsFragment;
  readonly onShow: () => void;
}

function Check({ made, state, onShow }: CheckProps): ReactNode {
  const words = useWords();
  const online = useOnline();
  const keeping = useKeeping(made, state);
  return (
    <Card title={words.t('recover.check.title')} icon="key">
      <div className="stack">
        <p>{words.t('recover.check.lead')}</p>
        {keeping.trouble ? (
          <Banner tone="danger" announce="alert">
            {words.t(`recover.${keeping.trouble}`)}
          </Banner>
        ) : null}
        <ErrorSummary title={words.t('recover.errors')} faults={keeping.faults} />
        <SheetFields typed={keeping.typed} />
        <TextField
          id={PASSPHRASE}
          type="password"
          label={words.t('own.pass.now')}
          value={keeping.passphrase}
          onChange={keeping.setPassphrase}
          autoComplete="current-password"
          error={keeping.missing ? words.t('own.pass.need') : undefined}
        />
        <div className="row">
          <Button onPress={onShow}>{words.t('recover.show')}</Button>
          <Button
            variant="primary"
            icon="check"
            busy={keeping.busy}
            reason={online ? undefined : words.t('frame.offlineReason')}
            onPress={() => void keeping.keep()}
          >
            {words.t('recover.keep')}
          </Button>
        </div>
        <p role="status" className="meta">
          {keeping.busy ? words.t('lock.working') : ''}
        </p>
      </div>
    </Card>
  );
}

function useKeeping(made: NewRecovery, state: KeyStateFieldsFragment) {
  const words = useWords();
  const say = useToast();
  const go = useNavigate();
  const client = useApolloClient();
  const unlocked = useUnlocked();
  const { busy, run } = useCommand();
  const typed = useTwoSheets();
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<KeepFault | 'NOT_THESE' | null>(null);

  const keep = async (): Promise<void> => {
    setTrouble(null);
    setMissing(passphrase === '');
    const secrets = await typed.read();
    if (secrets === null || passphrase === '') return;
    if (secrets.keyPair.kid !== made.secrets.keyPair.kid) {
      setTrouble('NOT_THESE');
      return;
    }
    let wrong: KeepFault | null = null;
    const done = await run(async () => {
      wrong = await keepSheets(client, unlocked, state, { secrets: made.secrets, passphrase });
    });
    setTrouble(wrong);
    if (!done || wrong !== null) return;
    await client.refetchQueries({ include: [KEY_STATE] });
    say({ tone: 'success', text: words.t('recover.kept') });
    await go('/settings');
  };
  // One list as long as nothing changes: a summary takes the focus with each new one.
  const faults = useMemo(
    (): readonly FieldFault[] =>
      missing ? [...typed.faults, { field: PASSPHRASE, message: words.t('own.pass.need') }] : typed.faults,
    [missing, typed.faults, words],
  );
  return { typed, passphrase, setPassphrase, missing, faults, trouble, busy, keep };
}
