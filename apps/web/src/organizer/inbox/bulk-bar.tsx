import { useMutation } from '@apollo/client/react';
import { commandsFrom, REQUEST } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import type { CloseReason } from '../../gql/graphql';
import { Button, Dialog, RadioRows, useToast } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import type { CaseRow } from './case-rows';
import { REASONS } from './close-dialog';
import { ASK_MORE, DECLINE, HOLD } from './inbox-documents';

interface BulkBarProps {
  readonly cases: readonly CaseRow[];
  readonly onDone: () => void;
}

const BULK = ['info', 'hold', 'decline'] as const;
type Bulk = (typeof BULK)[number];
const WAY = { info: 'askMore', hold: 'hold', decline: 'decline' } as const satisfies Readonly<
  Record<Bulk, keyof typeof REQUEST>
>;

/** One decision on several requests: each button says on how many. What refuses stays picked out by name. */
export function BulkBar({ cases, onDone }: BulkBarProps): ReactNode {
  const words = useWords();
  const online = useOnline();
  const [asking, setAsking] = useState<Bulk | null>(null);
  if (cases.length === 0) return null;
  const able = (bulk: Bulk): readonly CaseRow[] =>
    cases.filter(({ state }) => (commandsFrom(REQUEST, state) as readonly string[]).includes(WAY[bulk]));
  return (
    <section className="bulk" aria-label={words.t('bulk.label')}>
      <strong role="status">{words.t('bulk.count', { count: cases.length })}</strong>
      <div className="row">
        {BULK.map((bulk) => (
          <Button
            key={bulk}
            size="small"
            reason={online ? undefined : words.t('frame.offlineReason')}
            onPress={() => setAsking(bulk)}
          >
            {words.t('bulk.act', { act: words.t(`act.${bulk}`), count: able(bulk).length })}
          </Button>
        ))}
        <Button size="small" variant="quiet" onPress={onDone}>
          {words.t('bulk.clear')}
        </Button>
      </div>
      {asking === null ? null : (
        <BulkDialog
          bulk={asking}
          cases={able(asking)}
          onEnd={(done) => {
            setAsking(null);
            if (done) onDone();
          }}
        />
      )}
    </section>
  );
}

interface BulkDialogProps {
  readonly bulk: Bulk;
  readonly cases: readonly CaseRow[];
  readonly onEnd: (done: boolean) => void;
}

function BulkDialog({ bulk, cases, onEnd }: BulkDialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [reason, setReason] = useState<CloseReason>(REASONS[bulk][0] ?? 'other');
  const [until, setUntil] = useState<string>(addDays(time.today(), 1));
  const { busy, run } = useBulk(bulk);
  const word = words.t('bulk.act', { act: words.t(`act.${bulk}`), count: cases.length });
  return (
    <Dialog
      open
      title={word}
      closeLabel={words.t('app.close')}
      onClose={() => onEnd(false)}
      actions={
        <>
          <Button onPress={() => onEnd(false)}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            busy={busy}
            reason={cases.length === 0 ? words.t('bulk.none') : undefined}
            onPress={() => void run(cases, reason, until).then(() => onEnd(true))}
          >
            {word}
          </Button>
        </>
      }
    >
      <div className="stack">
        {bulk === 'hold' ? (
          <DaySelect label={words.t('act.until')} value={until} onChange={setUntil} />
        ) : null}
        <RadioRows
          label={words.t('act.reason')}
          value={reason}
          onChange={setReason}
          choices={REASONS[bulk].map((value) => ({ value, label: words.t(`closing.${value}`) }))}
        />
      </div>
    </Dialog>
  );
}

/** One command a request, each with its own version: what somebody else changed meanwhile is refused and counted. */
function useBulk(bulk: Bulk) {
  const words = useWords();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const [askMore] = useMutation(ASK_MORE);
  const [decline] = useMutation(DECLINE);
  const [hold] = useMutation(HOLD, { refetchQueries: ['Inbox'] });
  const send = (row: CaseRow, reason: CloseReason, until: string): Promise<unknown> => {
    const base = { id: row.id, version: row.version, reason, key: crypto.randomUUID() };
    if (bulk === 'hold') return hold({ variables: { input: { ...base, until } } });
    return (bulk === 'info' ? askMore : decline)({
      variables: { input: base },
      refetchQueries: ['Inbox'],
    });
  };
  const run = async (cases: readonly CaseRow[], reason: CloseReason, until: string): Promise<void> => {
    setBusy(true);
    const answers = await Promise.allSettled(cases.map((row) => send(row, reason, until)));
    const done = answers.filter(({ status }) => status === 'fulfilled').length;
    setBusy(false);
    say({
      tone: done === cases.length ? 'success' : 'danger',
      text: words.t('bulk.done', { count: done, left: cases.length - done }),
    });
  };
  return { busy, run };
}
