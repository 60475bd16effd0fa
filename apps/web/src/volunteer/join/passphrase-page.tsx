import { useApolloClient } from '@apollo/client/react';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { engineRandom, readInvitation } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { workerKdf } from '../../platform/kdf/kdf';
import { faultOf, type FaultCode } from '../../platform/graphql/refusals';
import { passphraseFault } from '../../platform/session/passphrase-fault';
import { useSession } from '../../platform/session/session';
import { go, Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { Banner, Button, ErrorSummary, TextField, type FieldFault } from '../kit';
import { useWords } from '../messages';
import { apply, newApplication, type Application } from './application';
import { chosenRoles, type DoorPage } from './door-page';
import { proposePassphrase } from './proposals';
import { StepLine } from './step-line';

const FIELDS = { passphrase: 'join-passphrase', again: 'join-again' } as const;

/** Refusals that end this page: the link is no good any more, and its own page says what to do. */
const SHUT: ReadonlySet<FaultCode> = new Set([
  'INVITE_USED',
  'INVITE_EXPIRED',
  'INVITE_WITHDRAWN',
  'NOT_FOUND',
]);

interface PassphrasePageProps extends DoorPage {
  readonly onJoined: () => void;
  readonly onRefused: () => void;
}

/** The passphrase becomes the keys, here in this tab. Neither it nor they are ever sent or kept. */
export function PassphrasePage(page: PassphrasePageProps): ReactNode {
  const words = useWords();
  const { draft } = page;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [proposed, setProposed] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const join = useJoin(page);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (join.busy) return;
    const found = faultsOf(words, { passphrase, again, handle: draft.handle });
    setFaults(found);
    if (found.length === 0) void join.run(passphrase);
  };
  const propose = (): void => {
    const fresh = proposePassphrase(engineRandom, words.locale);
    setProposed(fresh);
    setPassphrase(fresh);
    setAgain('');
  };
  const faultAt = (field: string): string | undefined => faults.find((one) => one.field === field)?.message;
  return (
    <Screen title={words.t('join.pass.title')} sub={<StepLine at={3} />}>
      <p>{words.t('join.pass.lead')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary title={words.t('join.mend')} faults={faults} />
        <FaultNote fault={join.fault} />
        {join.fault?.code === 'HANDLE_TAKEN' ? (
          <Link to="/join/handle" size="big" icon="back">
            {words.t('join.pass.otherHandle')}
          </Link>
        ) : null}
        {join.noWorker ? (
          <Banner tone="danger" announce="alert">
            {words.t('lock.noWorker')}
          </Banner>
        ) : null}
        <Button icon="redo" onPress={propose}>
          {words.t('join.pass.propose')}
        </Button>
        {proposed === null ? null : (
          <div className="join-words" role="status">
            <p className="meta">{words.t('join.pass.write')}</p>
            <p className="join-phrase" translate="no">
              {proposed}
            </p>
          </div>
        )}
        {/* For the phone's own password keeper: it wants to know whose passphrase this is. */}
        <input type="text" autoComplete="username" value={draft.handle} readOnly hidden />
        <TextField
          id={FIELDS.passphrase}
          type="password"
          label={words.t('join.pass.label')}
          hint={words.t('pass.hint')}
          error={faultAt(FIELDS.passphrase)}
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="new-password"
        />
        <TextField
          id={FIELDS.again}
          type="password"
          label={words.t('join.pass.again')}
          error={faultAt(FIELDS.again)}
          value={again}
          onChange={setAgain}
          autoComplete="new-password"
        />
        <p role="status">{join.busy ? words.t('lock.working') : ''}</p>
        <div className="actions">
          <Link to="/join/handle" size="big" icon="back">
            {words.t('join.back')}
          </Link>
          <Button type="submit" variant="primary" size="main" icon="key" busy={join.busy}>
            {words.t('join.pass.join')}
          </Button>
        </div>
      </form>
    </Screen>
  );
}

interface Typed {
  readonly passphrase: string;
  readonly again: string;
  readonly handle: string;
}

function faultsOf(words: ReturnType<typeof useWords>, { passphrase, again, handle }: Typed): FieldFault[] {
  const weak = passphraseFault(passphrase, handle);
  if (weak !== null) return [{ field: FIELDS.passphrase, message: words.t(`pass.${weak}`) }];
  // Phones like to add a space behind a word.
  return passphrase.trim() === again.trim()
    ? []
    : [{ field: FIELDS.again, message: words.t('join.pass.differs') }];
}

/** Makes the application once for the same handle and passphrase, so that a lost answer is asked for again, not made anew. */
function useJoin(page: PassphrasePageProps) {
  const client = useApolloClient();
  const { enter } = useSession();
  const command = useCommand();
  const [noWorker, setNoWorker] = useState(false);
  const made = useRef<{ readonly of: string; readonly application: Application } | null>(null);

  const prepare = async (passphrase: string): Promise<Application | null> => {
    const of = `${page.draft.handle}\n${passphrase}`;
    if (made.current?.of !== of) {
      const { handle, link } = page.draft;
      const invitation = present(readInvitation(link), 'a draft holds a link that was read');
      const application = await newApplication(invitation, { handle, passphrase }, workerKdf).catch(
        () => null,
      );
      if (application === null) return null;
      made.current = { of, application };
    }
    return made.current.application;
  };
  const run = async (passphrase: string): Promise<void> => {
    setNoWorker(false);
    const joined = await command.run(async (key) => {
      const application = await prepare(passphrase);
      if (application === null) return 'no worker' as const;
      const sending = { roles: chosenRoles(page), key };
      return apply(client, application, sending).catch((error: unknown) => {
        if (SHUT.has(faultOf(error).code)) page.onRefused();
        throw error;
      });
    });
    if (joined === 'no worker') setNoWorker(true);
    else if (joined?.ok) {
      page.onJoined();
      go('/join', { replace: true });
      enter(joined.value);
    }
  };
  return { busy: command.busy, fault: command.fault, noWorker, run };
}
