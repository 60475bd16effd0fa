import { useEffect, useState, type ReactNode } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { Card, Chip, Icon, Skeleton, type IconName } from '../kit';
import { roleStandings, vouchCount, type Joining, type RoleStanding } from '../join/standing';
import { useJoining } from '../join/use-joining';
import { useWords } from '../messages';
import { AskForVouch } from './ask-for-vouch';
import { GiveVouch } from './give-vouch';
import { MyVouches } from './my-vouches';
import { readCode } from './vouch-code';

/** Trust, in both directions: who knows me, and whom I know. */
export function Vouch(): ReactNode {
  const words = useWords();
  const { joining, fault, again } = useJoining();
  const scanned = useScannedCode();
  const [round, setRound] = useState(0);
  return (
    <Screen title={words.t('vouch.title')}>
      {scanned === null ? null : <GiveVouch scanned={scanned} onChange={() => setRound((n) => n + 1)} />}
      {joining === null && fault === null ? <Skeleton label={words.t('app.loading')} rows={4} /> : null}
      <FaultNote fault={fault} onRetry={again} />
      {joining ? <MyTrust joining={joining} /> : null}
      <AskForVouch />
      {scanned === null ? <GiveVouch scanned={null} onChange={() => setRound((n) => n + 1)} /> : null}
      <MyVouches key={round} />
      <Link to="/join" size="big" icon="back">
        {words.t('welcome.back')}
      </Link>
    </Screen>
  );
}

/** A scanned code comes with the link, and is taken out of the address: it must not stay in anybody's history. */
function useScannedCode(): string | null {
  // Only read while rendering: React may begin a rendering twice.
  const [code] = useState(() => readCode(location.hash.replace(/^#/, '')));
  useEffect(() => {
    if (location.hash !== '') history.replaceState(null, '', location.pathname);
  }, []);
  return code;
}

/** The way to a yes, as a list; then each role by itself. */
function MyTrust({ joining }: { readonly joining: Joining }): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const roles = roleStandings(joining.myStanding);
  const vouches = vouchCount(joining.myStanding);
  const checks = roles.flatMap((role) => role.checks);
  const enough = vouches.of > 0 && vouches.have >= vouches.of;
  return (
    <Card title={words.t('trust.title')} icon="people">
      <ol className="trust-way">
        <Stage done icon="check" text={words.t('trust.applied', { hub: me.hub.name })} />
        <Stage
          done={enough}
          icon={enough ? 'check' : 'people'}
          text={
            vouches.of === 0
              ? words.t('trust.vouchedNone')
              : words.t('trust.vouched', { have: vouches.have, of: vouches.of })
          }
        />
        <Stage
          done={roles.length > 0 && checks.length === 0}
          icon={checks.length === 0 ? 'check' : 'eye'}
          text={
            checks.length === 0
              ? words.t('trust.checked')
              : words.t('trust.checks', { what: listOf(words, checks) })
          }
        />
        {roles.map((role) => (
          <RoleStage key={role.role} role={role} />
        ))}
      </ol>
      <p className="meta">{words.t('trust.meanwhile')}</p>
    </Card>
  );
}

type Words = ReturnType<typeof useWords>;

/** Words such as "a talk and the licence", as the language joins them. */
function listOf(words: Words, kinds: readonly string[]): string {
  const names = [...new Set(kinds)].flatMap((kind) => {
    const key = `trust.check.${kind}`;
    return words.has(key) ? [words.t(key)] : [];
  });
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names);
}

function RoleStage({ role: { role, state, until } }: { readonly role: RoleStanding }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const holds = state === 'approved' || state === 'provisional';
  const day = until === null ? null : time.day(until);
  return (
    <Stage
      done={holds}
      icon={holds ? 'check' : 'wait'}
      text={words.t(`join.role.${role}`)}
      chip={
        holds && day !== null
          ? words.t(`trust.state.${state}.until`, { day })
          : words.t(`trust.state.${state}`)
      }
    />
  );
}

interface StageProps {
  readonly done: boolean;
  readonly icon: IconName;
  readonly text: string;
  readonly chip?: string;
}

function Stage({ done, icon, text, chip }: StageProps): ReactNode {
  return (
    <li data-done={done || undefined}>
      <Icon name={icon} />
      <span>{text}</span>
      {chip === undefined ? null : <Chip tone={done ? 'success' : 'plain'}>{chip}</Chip>}
    </li>
  );
}
