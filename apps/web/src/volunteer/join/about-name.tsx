import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { readDrawer, type ProfileFacts } from '@doorstep/lifecycle';
import { publicOf } from '@doorstep/sealed';
import { useLanguageName } from '../../i18n/language-name';
import { openWith, sealFor } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { tell } from '../api/volunteer-api';
import { go } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { Banner, Button, CheckRows, ErrorSummary, Skeleton, TextField } from '../kit';
import { useWords } from '../messages';
import { SAVE_PROFILE } from './join-documents';
import type { Joining } from './standing';
import { useFieldFault } from './use-field-fault';
import { useJoining } from './use-joining';
import { BackToList } from './welcome';

/** Languages that people here speak; the rest is told to the hub in person. */
const LANGUAGES = ['en', 'es', 'so', 'hmn', 'om', 'ksw', 'vi', 'ar', 'am', 'fr', 'sw', 'zh', 'ru', 'uk'];
const FIELDS = { name: 'join-name', languages: 'join-languages' } as const;

type Box = NonNullable<Joining['myProfile']>;
interface Opened {
  /** The next version of the box. */
  readonly version: number;
  readonly facts: ProfileFacts;
  /** There is a profile, and this phone cannot open it: made before it was sealed to its member as well. */
  readonly closed: boolean;
}

/** Name, telephone and languages: sealed to the hub's people and to oneself. */
export function AboutName(): ReactNode {
  const words = useWords();
  const { joining, fault, again } = useJoining();
  const opened = useOpened(joining);
  return (
    <Screen title={words.t('about.name.title')}>
      <p>{words.t('about.name.lead')}</p>
      <FaultNote fault={fault} onRetry={again} />
      {opened ? <NameForm opened={opened} /> : null}
      {opened === null && fault === null ? <Skeleton label={words.t('app.loading')} rows={4} /> : null}
      {opened === null ? <BackToList /> : null}
    </Screen>
  );
}

/** Opened once: what is typed must not be overwritten by a later reading. */
function useOpened(joining: Joining | null): Opened | null {
  const { keys } = useUnlocked();
  const { locale } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (joining === null) return;
    const none: ProfileFacts = { name: '', languages: [locale.split('-')[0] ?? 'en'] };
    void openProfile(keys, joining.myProfile ?? null, none).then((fresh) => setOpened((was) => was ?? fresh));
  }, [joining, keys, locale]);
  return opened;
}

async function openProfile(
  keys: ReturnType<typeof useUnlocked>['keys'],
  box: Box | null,
  none: ProfileFacts,
): Promise<Opened> {
  if (box === null) return { version: 0, facts: none, closed: false };
  const opened = await openWith<unknown>(keys, box);
  const facts = opened.ok ? readDrawer('profile', opened.value) : null;
  return { version: box.version + 1, facts: facts?.ok ? facts.value : none, closed: !facts?.ok };
}

function NameForm({ opened }: { readonly opened: Opened }): ReactNode {
  const words = useWords();
  const nameOf = useLanguageName();
  const [facts, setFacts] = useState(opened.facts);
  const { faults, error, say } = useFieldFault(FIELDS.name);
  const { busy, fault, run } = useCommand();
  const save = useSaveProfile(opened.version);
  const missing = facts.name.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    say(missing ? words.t('about.name.missing') : null);
    if (missing || busy) return;
    void run((key) => save(facts, key)).then((saved) => {
      if (saved === true) go('/join');
    });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary title={words.t('join.mend')} faults={faults} />
      {opened.closed ? <Banner tone="warning">{words.t('about.name.closed')}</Banner> : null}
      <TextField
        id={FIELDS.name}
        label={words.t('about.name.name')}
        hint={words.t('about.name.name.hint')}
        error={error}
        value={facts.name}
        onChange={(name) => setFacts({ ...facts, name })}
        autoComplete="off"
        maxLength={80}
      />
      <TextField
        type="tel"
        label={words.t('about.name.phone')}
        hint={words.t('about.name.phone.hint')}
        value={facts.phone ?? ''}
        onChange={(phone) => setFacts({ ...facts, phone })}
        autoComplete="off"
        maxLength={40}
      />
      <CheckRows
        id={FIELDS.languages}
        shape="chips"
        label={words.t('about.name.languages')}
        value={facts.languages}
        choices={LANGUAGES.map((tag) => ({ value: tag, label: nameOf(tag) }))}
        onChange={(languages) => setFacts({ ...facts, languages })}
      />
      <FaultNote fault={fault} />
      <div className="actions">
        <BackToList />
        <Button type="submit" variant="primary" size="main" icon="lock" busy={busy}>
          {words.t('about.name.save')}
        </Button>
      </div>
    </form>
  );
}

function useSaveProfile(version: number): (facts: ProfileFacts, key: string) => Promise<boolean> {
  const client = useApolloClient();
  const { me, keys } = useUnlocked();
  return async ({ phone, ...facts }, key) => {
    const trimmed = phone?.trim() ?? '';
    const value: ProfileFacts = {
      ...facts,
      name: facts.name.trim(),
      ...(trimmed === '' ? {} : { phone: trimmed }),
    };
    const drawer = { subjectId: me.id, compartment: 'profile', version } as const;
    const profile = await sealFor(keys.hub, drawer, value, [keys.hubKey, publicOf(keys.own)]);
    const { saveProfile } = await tell(client, SAVE_PROFILE, {
      profile: { ...profile, wraps: [...profile.wraps] },
      key,
    });
    return saveProfile;
  };
}
