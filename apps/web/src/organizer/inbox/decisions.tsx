import { useMutation } from '@apollo/client/react';
import { commandsFrom, REQUEST } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { loadGrid } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, useToast, type IconName } from '../../ui';
import type { OpenedCase } from '../case/use-opened';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords, type MessageKey } from '../messages';
import type { Pins } from '../place/place-checks';
import { acceptInput } from './accept-case';
import type { CaseRow } from './case-rows';
import { CallDialog } from './call-dialog';
import { CloseDialog, type Closing } from './close-dialog';
import { ACCEPT, UNDO_MERGE } from './inbox-documents';
import type { KitChoiceState } from './kit-choice';
import { MergeDialog } from './merge-dialog';
import { ComeBackDialog } from '../standing/come-back-dialog';
import { useShortcuts, useShortcutsOn } from './shortcuts';

interface DecisionsProps {
  readonly file: OpenCaseFieldsFragment;
  readonly facts: OpenedCase | null;
  readonly pins: Pins;
  readonly kit: KitChoiceState;
  readonly others: readonly CaseRow[];
  /** Somebody changed it since this person looked: nothing is decided before that is seen. */
  readonly mustLook: boolean;
  readonly onChanged: () => void;
}

type Way = keyof typeof REQUEST;

interface Decision {
  readonly closing: Closing;
  readonly way: Way;
  readonly key: string;
  readonly icon: IconName;
  readonly word: MessageKey;
}

/** Keys as printed; each has a button with the same word. */
const DECISIONS: readonly Decision[] = [
  { closing: 'info', way: 'askMore', key: 'I', icon: 'info', word: 'act.info' },
  { closing: 'hold', way: 'hold', key: 'H', icon: 'pause', word: 'act.hold' },
  { closing: 'refer', way: 'refer', key: 'R', icon: 'next', word: 'act.refer' },
  { closing: 'decline', way: 'decline', key: 'N', icon: 'close', word: 'act.decline' },
  { closing: 'withdraw', way: 'withdraw', key: 'W', icon: 'minus', word: 'act.withdraw' },
  { closing: 'reopen', way: 'reopen', key: 'U', icon: 'undo', word: 'act.reopen' },
];

/** Accept, or why not. Buttons stay where they are; one that cannot act says why. */
export function Decisions(props: DecisionsProps): ReactNode {
  const { file, facts, kit, others, mustLook, onChanged } = props;
  const words = useWords();
  const online = useOnline();
  const keysOn = useShortcutsOn();
  const [closing, setClosing] = useState<Closing | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const undo = useUndoMerge(file, onChanged);
  const accept = useAccept(props);
  const ways: readonly string[] = commandsFrom(REQUEST, file.state);
  const stopped = (way: Way): string | undefined => {
    if (!online) return words.t('frame.offlineReason');
    if (mustLook) return words.t('changed.first');
    if (!ways.includes(way)) return words.t('act.notNow', { state: words.t(`request.${file.state}`) });
    return undefined;
  };
  const acceptStopped = stopped('accept') ?? (facts ? undefined : words.t('act.openFirst'));
  const shown = DECISIONS.filter(({ way }) => ways.includes(way) && !(way === 'reopen' && undo.can));
  const callable = ways.includes('askMore') || file.state === 'needs_info';
  const now = online ? (mustLook ? words.t('changed.first') : undefined) : words.t('frame.offlineReason');

  const end = (): void => {
    setAsking(null);
    onChanged();
  };

  useShortcuts({
    a: acceptStopped === undefined ? () => void accept.run() : undefined,
    d: ways.includes('markDuplicate') && now === undefined ? () => setAsking('merge') : undefined,
    l: callable && now === undefined ? () => setAsking('call') : undefined,
    u: undo.can && now === undefined ? () => void undo.run() : undefined,
    ...Object.fromEntries(
      shown
        .filter(({ way }) => stopped(way) === undefined)
        .map(({ key, closing: kind }) => [key.toLowerCase(), () => setClosing(kind)]),
    ),
  });

  return (
    <Card>
      <div className="row">
        {ways.includes('accept') ? (
          <Button
            variant="primary"
            size="big"
            icon="check"
            busy={accept.busy}
            reason={acceptStopped}
            onPress={() => void accept.run()}
            {...(keysOn ? { shortcut: 'A' } : {})}
          >
            {words.t('act.accept')}
          </Button>
        ) : null}
        {shown.map((decision) => (
          <Button
            key={decision.closing}
            icon={decision.icon}
            reason={stopped(decision.way)}
            onPress={() => setClosing(decision.closing)}
            {...(keysOn ? { shortcut: decision.key } : {})}
          >
            {words.t(decision.word)}
          </Button>
        ))}
        {ways.includes('markDuplicate') ? (
          <Button
            icon="list"
            reason={now}
            onPress={() => setAsking('merge')}
            {...(keysOn ? { shortcut: 'D' } : {})}
          >
            {words.t('act.duplicate')}
          </Button>
        ) : null}
        {callable ? (
          <Button
            icon="phone"
            reason={now}
            onPress={() => setAsking('call')}
            {...(keysOn ? { shortcut: 'L' } : {})}
          >
            {words.t('act.log')}
          </Button>
        ) : null}
        {undo.can ? (
          <Button
            icon="undo"
            busy={undo.busy}
            reason={now}
            onPress={() => void undo.run()}
            {...(keysOn ? { shortcut: 'U' } : {})}
          >
            {words.t('act.undoMerge')}
          </Button>
        ) : null}
        {facts && !file.standing ? (
          <Button icon="calendar" reason={now} onPress={() => setAsking('standing')}>
            {words.t('standing.make')}
          </Button>
        ) : null}
      </div>
      <Asked {...{ asking, file, facts, kit, others }} onEnd={end} />
      {closing ? (
        <CloseDialog
          closing={closing}
          file={file}
          onEnd={() => {
            setClosing(null);
            onChanged();
          }}
        />
      ) : null}
    </Card>
  );
}

type Asking = 'merge' | 'call' | 'standing';

interface AskedProps {
  readonly asking: Asking | null;
  readonly file: OpenCaseFieldsFragment;
  readonly facts: OpenedCase | null;
  readonly kit: KitChoiceState;
  readonly others: readonly CaseRow[];
  readonly onEnd: () => void;
}

/** The dialogs that ask for more than a reason. */
function Asked({ asking, file, facts, kit, others, onEnd }: AskedProps): ReactNode {
  if (asking === 'merge') return <MergeDialog {...{ file, facts, others, onEnd }} />;
  if (asking === 'call') return <CallDialog file={file} onEnd={onEnd} />;
  return asking === 'standing' && facts ? <ComeBackDialog {...{ file, facts, kit, onEnd }} /> : null;
}

/** Takes the newest merge of this request apart again, for a day. */
function useUndoMerge(file: OpenCaseFieldsFragment, onChanged: () => void) {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [undo] = useMutation(UNDO_MERGE, { refetchQueries: ['Inbox', 'CaseFile'] });
  const merge = file.merges[0];
  return {
    can: merge !== undefined,
    busy,
    run: async (): Promise<void> => {
      if (merge === undefined) return;
      const done = await run((key) => undo({ variables: { input: { id: merge.id, key } } }));
      if (done) say({ tone: 'success', text: words.t('merge.undone') });
      onChanged();
    },
  };
}

function useAccept({ file, facts, pins, kit, onChanged }: DecisionsProps) {
  const words = useWords();
  const say = useToast();
  const { keys, me } = useUnlocked();
  const grid = usePack(loadGrid, me.hub.region);
  const { busy, run } = useCommand();
  const [accept] = useMutation(ACCEPT);
  return {
    busy,
    run: async (): Promise<void> => {
      if (!facts) return;
      const ready = { file, facts, pins, kit, grid: grid.at === 'ready' ? grid.value : null };
      const done = await run(async (key) =>
        accept({ variables: { input: await acceptInput(keys, ready, key) }, refetchQueries: ['Inbox'] }),
      );
      if (done) say({ tone: 'success', text: words.t('act.done.accept', { count: kit.drafts.length }) });
      onChanged();
    },
  };
}
