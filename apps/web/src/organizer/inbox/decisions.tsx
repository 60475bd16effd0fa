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
import { ChangeOneDialog, isSharedDay } from '../standing/change-one-dialog';
import { ComeBackDialog } from '../standing/come-back-dialog';
import { acceptInput } from './accept-case';
import { CallDialog } from './call-dialog';
import type { CaseRow } from './case-rows';
import { CloseDialog, type Closing } from './close-dialog';
import { ACCEPT, UNDO_MERGE } from './inbox-documents';
import type { KitChoiceState } from './kit-choice';
import { MergeDialog } from './merge-dialog';
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

type Asking = Closing | 'merge' | 'call' | 'standing' | 'one';

/** What can be done now: a button, its letter, and why not when it cannot. */
interface Act {
  readonly word: MessageKey;
  readonly icon: IconName;
  readonly letter: string | null;
  readonly reason: string | undefined;
  readonly busy?: boolean;
  readonly isMain?: boolean;
  readonly run: () => void;
}

/** Accept, or why not. Every letter has a button with the same word; one that cannot act says why. */
export function Decisions(props: DecisionsProps): ReactNode {
  const { onChanged } = props;
  const words = useWords();
  const keysOn = useShortcutsOn();
  const [asking, setAsking] = useState<Asking | null>(null);
  const acts = useActs(props, setAsking);
  useShortcuts(
    Object.fromEntries(
      acts
        .filter(({ letter, reason }) => letter !== null && reason === undefined)
        .map(({ letter, run }) => [(letter ?? '').toLowerCase(), run]),
    ),
  );
  const end = (): void => {
    setAsking(null);
    onChanged();
  };
  return (
    <Card>
      <div className="row">
        {acts.map(({ word, icon, letter, reason, busy, isMain, run }) => (
          <Button
            key={word}
            icon={icon}
            reason={reason}
            busy={busy ?? false}
            onPress={run}
            {...(isMain ? { variant: 'primary', size: 'big' } : {})}
            {...(keysOn && letter !== null ? { shortcut: letter } : {})}
          >
            {words.t(word)}
          </Button>
        ))}
      </div>
      {asking === null ? null : <Asked {...props} asking={asking} onEnd={end} />}
    </Card>
  );
}

type Way = keyof typeof REQUEST;

/** Letters as printed. A way that the state does not allow has no button: the state says it already. */
const ASKED: readonly (Pick<Act, 'word' | 'icon' | 'letter'> & {
  readonly way: Way;
  readonly asks: Asking;
})[] = [
  { asks: 'info', way: 'askMore', letter: 'I', icon: 'info', word: 'act.info' },
  { asks: 'hold', way: 'hold', letter: 'H', icon: 'pause', word: 'act.hold' },
  { asks: 'merge', way: 'markDuplicate', letter: 'D', icon: 'copy', word: 'act.duplicate' },
  { asks: 'refer', way: 'refer', letter: 'R', icon: 'next', word: 'act.refer' },
  { asks: 'decline', way: 'decline', letter: 'N', icon: 'close', word: 'act.decline' },
  { asks: 'withdraw', way: 'withdraw', letter: 'W', icon: 'minus', word: 'act.withdraw' },
  { asks: 'reopen', way: 'reopen', letter: 'U', icon: 'undo', word: 'act.reopen' },
];

function useActs(props: DecisionsProps, ask: (what: Asking) => void): readonly Act[] {
  const { file, facts, mustLook } = props;
  const words = useWords();
  const online = useOnline();
  const undo = useUndoMerge(props);
  const accept = useAccept(props);
  const ways: readonly string[] = commandsFrom(REQUEST, file.state);
  const look = mustLook ? words.t('changed.first') : undefined;
  const reason = online ? look : words.t('frame.offlineReason');
  const acts: Act[] = ASKED.filter(({ way }) => ways.includes(way) && !(way === 'reopen' && undo.can)).map(
    ({ asks, ...act }) => ({ ...act, reason, run: () => ask(asks) }),
  );
  if (ways.includes('accept')) {
    const opened = facts ? undefined : words.t('act.openFirst');
    const { busy, run } = accept;
    acts.unshift({
      word: 'act.accept',
      icon: 'check',
      letter: 'A',
      reason: reason ?? opened,
      busy,
      isMain: true,
      run,
    });
  }
  if (ways.includes('askMore') || file.state === 'needs_info')
    acts.push({ word: 'act.log', icon: 'phone', letter: 'L', reason, run: () => ask('call') });
  if (undo.can)
    acts.push({
      word: 'act.undoMerge',
      icon: 'undo',
      letter: 'U',
      reason,
      busy: undo.busy,
      run: undo.run,
    });
  if (facts && !file.standing && ways.includes('withdraw'))
    acts.push({
      word: 'standing.make',
      icon: 'calendar',
      letter: null,
      reason,
      run: () => ask('standing'),
    });
  if (facts && isSharedDay(file))
    acts.push({ word: 'standing.one', icon: 'calendar', letter: null, reason, run: () => ask('one') });
  return acts;
}

interface AskedProps extends DecisionsProps {
  readonly asking: Asking;
  readonly onEnd: () => void;
}

/** The one question a decision needs. */
function Asked({ asking, file, facts, kit, others, onEnd }: AskedProps): ReactNode {
  if (asking === 'merge') return <MergeDialog {...{ file, facts, others, onEnd }} />;
  if (asking === 'call') return <CallDialog file={file} onEnd={onEnd} />;
  if (asking === 'standing') return facts ? <ComeBackDialog {...{ file, facts, kit, onEnd }} /> : null;
  if (asking === 'one')
    return facts ? (
      <ChangeOneDialog {...{ file, facts, onEnd }} kitId={kit.kitId} draftsAt={kit.draftsAt} />
    ) : null;
  return <CloseDialog closing={asking} file={file} onEnd={onEnd} />;
}

/** Takes the newest merge of this request apart again, for a day. */
function useUndoMerge({ file, onChanged }: DecisionsProps) {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [undo] = useMutation(UNDO_MERGE, { refetchQueries: ['Inbox', 'CaseFile'] });
  const merge = file.merges[0];
  const press = async (id: string): Promise<void> => {
    const done = await run((key) => undo({ variables: { input: { id, key } } }));
    if (done) say({ tone: 'success', text: words.t('merge.undone') });
    onChanged();
  };
  return {
    can: merge !== undefined,
    busy,
    run: () => (merge === undefined ? undefined : void press(merge.id)),
  };
}

function useAccept({ file, facts, pins, kit, onChanged }: DecisionsProps) {
  const words = useWords();
  const say = useToast();
  const { keys, me } = useUnlocked();
  const grid = usePack(loadGrid, me.hub.region);
  const { busy, run } = useCommand();
  const [accept] = useMutation(ACCEPT);
  const press = async (): Promise<void> => {
    if (!facts) return;
    const ready = { file, facts, pins, kit, grid: grid.at === 'ready' ? grid.value : null };
    const done = await run(async (key) =>
      accept({ variables: { input: await acceptInput(keys, ready, key) }, refetchQueries: ['Inbox'] }),
    );
    if (done) say({ tone: 'success', text: words.t('act.done.accept', { count: kit.drafts.length }) });
    onChanged();
  };
  return { busy, run: () => void press() };
}
