import { useMutation } from '@apollo/client/react';
import type { Requirement, Role, RoleRule } from '@doorstep/lifecycle';
import { addDays, isDay } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import type { ExemptionReason } from '../../gql/graphql';
import { Banner, Button, Dialog, RadioRows, Select, TextField, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { EXEMPT } from './people-commands';
import type { PersonTabProps } from './person-tab';
import { requirementKey } from './policy-cells';
import { useTrustWords } from './use-trust-words';

const REASONS: readonly ExemptionReason[] = [
  'known_long',
  'paper_delayed',
  'checked_elsewhere',
  'not_needed_here',
];
/** An exemption is a stop-gap: a month unless somebody says otherwise, a year at most. */
const USUAL_DAYS = 30;
const MOST_DAYS = 365;

interface ExemptDialogProps extends PersonTabProps {
  readonly onClose: () => void;
}

/** Takes a requirement off one person for one role, with a reason, a name and an end. */
export function ExemptDialog({ person, policy, onClose }: ExemptDialogProps): ReactNode {
  const words = useWords();
  const trust = useTrustWords();
  const form = useExempt(person.id, policy.rules, onClose);
  return (
    <Dialog
      open
      title={words.t('exempt.dialog', { handle: person.handle })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            busy={form.busy}
            reason={form.stopped === null ? undefined : words.t(form.stopped)}
            onPress={() => void form.save()}
          >
            {words.t('exempt.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Select
          label={words.t('people.role')}
          value={form.role}
          options={policy.rules.map(({ role }) => ({ value: role, label: words.t(`role.${role}`) }))}
          onChange={form.setRole}
        />
        <Select
          label={words.t('exempt.what')}
          value={form.asked === undefined ? '' : requirementKey(form.asked)}
          options={form.asks.map((one) => ({ value: requirementKey(one), label: trust.check(one) }))}
          onChange={form.setKey}
        />
        {form.stopped === 'exempt.never' ? (
          <Banner tone="danger" announce="status">
            {words.t('exempt.never')}
          </Banner>
        ) : null}
        <RadioRows
          shape="chips"
          label={words.t('act.reason')}
          value={form.reason}
          choices={REASONS.map((value) => ({ value, label: words.t(`exempt.reason.${value}`) }))}
          onChange={form.setReason}
        />
        <TextField
          type="date"
          label={words.t('exempt.until')}
          hint={words.t('exempt.until.hint')}
          value={form.until}
          onChange={form.setUntil}
        />
      </div>
    </Dialog>
  );
}

function useExempt(memberId: string, rules: readonly RoleRule[], onClose: () => void) {
  const words = useWords();
  const say = useToast();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [exempt] = useMutation(EXEMPT);
  const today = time.today();
  const [role, setRole] = useState<Role>(rules[0]?.role ?? 'packer');
  const [key, setKey] = useState('');
  const [reason, setReason] = useState<ExemptionReason>('paper_delayed');
  const [until, setUntil] = useState<string>(addDays(today, USUAL_DAYS));
  const asks = rules.find((rule) => rule.role === role)?.requirements ?? [];
  const asked = asks.find((one) => requirementKey(one) === key) ?? asks[0];
  const stopped = faultOf({ role, asked, until, today, last: addDays(today, MOST_DAYS) });
  const save = async (): Promise<void> => {
    if (asked === undefined || stopped !== null) return;
    const { kind, course } = asked;
    const done = await run((press) => {
      // The press's key is the exemption's id too, as with credentials.
      const input = { id: press, memberId, role, kind, course, reason, until, key: press };
      return exempt({ variables: { input } });
    });
    if (!done) return;
    say({ tone: 'success', text: words.t('exempt.done') });
    onClose();
  };
  return { busy, role, setRole, asks, asked, setKey, reason, setReason, until, setUntil, stopped, save };
}

interface Exempting {
  readonly role: Role;
  readonly asked: Requirement | undefined;
  readonly until: string;
  readonly today: string;
  readonly last: string;
}

/** Law: nobody is alone with children unchecked, whoever exempts. */
function faultOf({ role, asked, until, today, last }: Exempting) {
  if (asked === undefined) return 'exempt.nothing' as const;
  if (role === 'carer' && asked.kind === 'background_check') return 'exempt.never' as const;
  return isDay(until) && until >= today && until <= last ? null : ('exempt.until.wrong' as const);
}
