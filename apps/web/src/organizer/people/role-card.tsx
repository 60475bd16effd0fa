import type { Requirement, RoleRule } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { ClearanceFieldsFragment, TrustedFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { Checklist } from './checklist';
import type { MissingPart } from './missing';
import { RecordDialog } from './record-dialog';
import { ReasonDialog } from './reason-dialog';
import { lacksOf } from './role-standing';
import { StateChip } from './state-chip';
import { useGrant } from './use-grant';
import { useRoleCommands } from './use-role-commands';
import { useTrustWords } from './use-trust-words';
import type { VouchBook } from './use-vouches';

export interface RoleCardProps {
  readonly person: TrustedFieldsFragment;
  readonly clearance: ClearanceFieldsFragment;
  readonly rule: RoleRule;
  readonly book: VouchBook;
}

/** One role of somebody: what it asks for, what is missing, and the decision. */
export function RoleCard(props: RoleCardProps): ReactNode {
  const { person, clearance, rule, book } = props;
  const words = useWords();
  const time = useHubTime();
  const [recording, setRecording] = useState<Requirement | null>(null);
  const missing = lacksOf({
    person,
    told: clearance.missing,
    rule,
    vouches: book.vouches ?? [],
    today: time.today(),
  });
  const role = words.t(`role.${clearance.role}`);
  return (
    <Card title={role} level={3} action={<StateChip state={clearance.state} />}>
      <Proposal {...props} />
      {clearance.until !== null && (clearance.state === 'approved' || clearance.state === 'provisional') ? (
        <p className="meta">{words.t('role.until', { day: time.shortDay(clearance.until) })}</p>
      ) : null}
      <Checklist person={person} rule={rule} missing={missing} onRecord={setRecording} />
      <Decision {...props} missing={missing} />
      {recording ? (
        <RecordDialog person={person} start={recording} onClose={() => setRecording(null)} />
      ) : null}
    </Card>
  );
}

/** Who proposed it, and whose turn it is. */
function Proposal({ clearance, book }: RoleCardProps): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const { proposedBy, proposedState } = clearance;
  if (proposedBy === null || proposedState === null) return null;
  const state = words.t(`member.${proposedState}`);
  return (
    <Banner tone="info">
      {proposedBy === me.id
        ? words.t('role.proposed.mine', { state })
        : words.t('role.proposed.theirs', { handle: book.known.get(proposedBy)?.handle ?? '', state })}
    </Banner>
  );
}

function Decision(props: RoleCardProps & { readonly missing: readonly MissingPart[] }): ReactNode {
  const { person, clearance, rule, missing } = props;
  const words = useWords();
  const trust = useTrustWords();
  const commands = useRoleCommands(person);
  const granting = useGrant(person, clearance.role, commands);
  const [asking, setAsking] = useState<'deny' | 'end' | null>(null);
  const stopped = useStopped(props);
  const isHeld = clearance.state === 'approved' || clearance.state === 'provisional';
  const mayDeny = ['applied', 'screening', 'provisional', 'expired'].includes(clearance.state);
  const lacks = missing.length > 0 ? words.t('role.missing', { what: trust.allMissing(missing) }) : undefined;
  return (
    <>
      <div role="status">
        {commands.needs ? (
          <Banner tone="danger">{words.t('role.missing', { what: trust.allMissing(commands.needs) })}</Banner>
        ) : null}
      </div>
      <div className="row">
        {clearance.state === 'approved' ? null : (
          <Button
            variant="primary"
            icon="check"
            busy={commands.busy}
            reason={stopped('approved') ?? lacks}
            onPress={() => granting.press('approved')}
          >
            {words.t(approveWord(props, 'approved'))}
          </Button>
        )}
        {clearance.state === 'provisional' ? null : (
          <Button
            icon="people"
            busy={commands.busy}
            reason={stopped('provisional') ?? lacks}
            hushed={lacks !== undefined && clearance.state !== 'approved'}
            onPress={() => granting.press('provisional')}
          >
            {words.t('role.provisional')}
          </Button>
        )}
        {mayDeny && !isHeld ? (
          <Button icon="close" busy={commands.busy} onPress={() => setAsking('deny')}>
            {words.t('role.deny')}
          </Button>
        ) : null}
        {isHeld || clearance.state === 'expired' ? (
          <Button icon="minus" busy={commands.busy} onPress={() => setAsking('end')}>
            {words.t('role.end')}
          </Button>
        ) : null}
      </div>
      {rule.twoPeople ? <p className="meta">{words.t('role.twoPeople')}</p> : null}
      {granting.dialog}
      {asking ? (
        <ReasonDialog
          title={words.t(`role.${asking}.title`, {
            handle: person.handle,
            role: words.t(`role.${clearance.role}`),
          })}
          action={words.t(`role.${asking}`)}
          busy={commands.busy}
          onChoose={(reason) => void commands[asking](clearance.role, reason).then(() => setAsking(null))}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}

/** The first of two people proposes; the second one approves. */
function approveWord({ clearance, rule }: RoleCardProps, state: 'approved') {
  if (!rule.twoPeople) return 'role.approve' as const;
  return clearance.proposedState === state
    ? ('role.approve.second' as const)
    : ('role.approve.first' as const);
}

/** Why nobody presses at all, whatever is missing or not. */
function useStopped({ person, clearance, book }: RoleCardProps): (state: string) => string | undefined {
  const words = useWords();
  const online = useOnline();
  const { me } = useUnlocked();
  return (state) => {
    if (!online) return words.t('frame.offlineReason');
    if (person.id === me.id) return words.t('role.notSelf');
    if (person.state === 'suspended') return words.t('role.restoreFirst');
    if (book.vouches === null) return words.t('vouch.opening');
    const mine = clearance.proposedBy === me.id && clearance.proposedState === state;
    return mine ? words.t('role.otherPerson') : undefined;
  };
}
