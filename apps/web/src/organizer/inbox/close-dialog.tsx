import { useMutation } from '@apollo/client/react';
import { addDays } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import type { CloseReason, OpenCaseFieldsFragment } from '../../gql/graphql';
import { Button, Dialog, RadioRows, useToast } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords, type MessageKey } from '../messages';
import { ASK_MORE, DECLINE, HOLD, REFER, REOPEN, WITHDRAW_FOR_FAMILY } from './inbox-documents';
import { NOBODY, ServiceChoice } from './service-choice';

export type Closing = 'info' | 'hold' | 'refer' | 'decline' | 'withdraw' | 'reopen';

/** What may be said for each; closed lists. */
export const REASONS: Readonly<Record<Closing, readonly CloseReason[]>> = {
  info: ['cannot_reach', 'wrong_place', 'not_ready', 'other'],
  hold: ['not_ready', 'no_capacity', 'cannot_reach', 'other'],
  refer: ['out_of_scope', 'no_capacity', 'other'],
  decline: ['out_of_scope', 'no_capacity', 'cannot_reach', 'other'],
  withdraw: ['changed_mind', 'other'],
  reopen: ['changed_mind', 'other'],
};

/** Endings that a second press on Undo takes back. */
const UNDOABLE: ReadonlySet<Closing> = new Set(['refer', 'decline', 'withdraw']);

interface CloseDialogProps {
  readonly closing: Closing;
  readonly file: OpenCaseFieldsFragment;
  readonly onEnd: () => void;
}

/** Asks for the one thing a decision needs: why, until when, or to whom. */
export function CloseDialog({ closing, file, onEnd }: CloseDialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const { busy, run } = useCommand();
  const commands = useCommands();
  const [reason, setReason] = useState<CloseReason>(REASONS[closing][0] ?? 'other');
  const [until, setUntil] = useState<string>(addDays(time.today(), 1));
  const [service, setService] = useState('');
  const word = words.t(`act.${closing}`);

  const decide = async (): Promise<void> => {
    let version = file.version;
    const done = await run(async (key) => {
      const base = { id: file.id, version: file.version, key };
      version = await commands[closing]({ base, reason, until, service });
    });
    if (!done) return onEnd();
    say({
      tone: 'success',
      text: words.t(`act.done.${closing}` satisfies MessageKey, { day: time.day(until) }),
      ...(UNDOABLE.has(closing)
        ? { undo: { label: words.t('app.undo'), run: () => void commands.takeBack(file.id, version) } }
        : {}),
    });
    onEnd();
  };

  return (
    <Dialog
      open
      title={word}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={
        <>
          <Button onPress={onEnd}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} onPress={() => void decide()}>
            {word}
          </Button>
        </>
      }
    >
      <div className="stack">
        {closing === 'hold' ? (
          <DaySelect label={words.t('act.until')} value={until} onChange={setUntil} />
        ) : null}
        {closing === 'refer' ? (
          <ServiceChoice kind={file.kind} value={service} onChange={setService} />
        ) : null}
        <RadioRows
          label={words.t('act.reason')}
          value={reason}
          onChange={setReason}
          choices={REASONS[closing].map((value) => ({ value, label: words.t(`closing.${value}`) }))}
        />
      </div>
    </Dialog>
  );
}

interface Answered {
  readonly base: { readonly id: string; readonly version: number; readonly key: string };
  readonly reason: CloseReason;
  readonly until: string;
  readonly service: string;
}

function useCommands() {
  const after = { refetchQueries: ['Inbox'] };
  const [askMore] = useMutation(ASK_MORE, after);
  const [hold] = useMutation(HOLD, after);
  const [decline] = useMutation(DECLINE, after);
  const [refer] = useMutation(REFER, after);
  const [withdraw] = useMutation(WITHDRAW_FOR_FAMILY, after);
  const [reopen] = useMutation(REOPEN, after);
  const closing = ({ base, reason }: Answered) => ({ variables: { input: { ...base, reason } } });
  return {
    info: async (a: Answered) => versionOf((await askMore(closing(a))).data?.askMore),
    hold: async (a: Answered) => {
      const input = { ...a.base, until: a.until, reason: a.reason };
      return versionOf((await hold({ variables: { input } })).data?.holdRequest);
    },
    refer: async (a: Answered) => {
      const serviceId = a.service === '' || a.service === NOBODY ? null : a.service;
      const input = { ...a.base, reason: a.reason, serviceId };
      return versionOf((await refer({ variables: { input } })).data?.referRequest);
    },
    decline: async (a: Answered) => versionOf((await decline(closing(a))).data?.declineRequest),
    withdraw: async (a: Answered) => versionOf((await withdraw(closing(a))).data?.withdrawForFamily),
    reopen: async (a: Answered) => versionOf((await reopen(closing(a))).data?.reopenRequest),
    takeBack: (id: string, version: number) => {
      const input = { id, version, reason: 'changed_mind' as const, key: crypto.randomUUID() };
      return reopen({ variables: { input } });
    },
  };
}

const versionOf = (file: { readonly version: number } | undefined): number => file?.version ?? 0;
