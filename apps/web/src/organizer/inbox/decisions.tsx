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
import { CloseDialog, type Closing } from './close-dialog';
import { ACCEPT } from './inbox-documents';
import type { KitChoiceState } from './kit-choice';
import { useShortcuts, useShortcutsOn } from './shortcuts';

interface DecisionsProps {
  readonly file: OpenCaseFieldsFragment;
  readonly facts: OpenedCase | null;
  readonly pins: Pins;
  readonly kit: KitChoiceState;
  readonly others: readonly CaseRow[];
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
  { closing: 'info', way: 'askMore', key: 'I', icon: 'phone', word: 'act.info' },
  { closing: 'hold', way: 'hold', key: 'H', icon: 'pause', word: 'act.hold' },
  { closing: 'duplicate', way: 'markDuplicate', key: 'D', icon: 'list', word: 'act.duplicate' },
  { closing: 'refer', way: 'refer', key: 'R', icon: 'next', word: 'act.refer' },
  { closing: 'decline', way: 'decline', key: 'X', icon: 'close', word: 'act.decline' },
  { closing: 'withdraw', way: 'withdraw', key: 'W', icon: 'minus', word: 'act.withdraw' },
  { closing: 'reopen', way: 'reopen', key: 'U', icon: 'undo', word: 'act.reopen' },
];

/** Accept, or why not. Buttons stay where they are; one that cannot act says why. */
export function Decisions(props: DecisionsProps): ReactNode {
  const { file, facts, others, onChanged } = props;
  const words = useWords();
  const online = useOnline();
  const keysOn = useShortcutsOn();
  const [closing, setClosing] = useState<Closing | null>(null);
  const accept = useAccept(props);
  const ways: readonly string[] = commandsFrom(REQUEST, file.state);
  const stopped = (way: Way): string | undefined => {
    if (!online) return words.t('frame.offlineReason');
    if (!ways.includes(way)) return words.t('act.notNow', { state: words.t(`request.${file.state}`) });
    return undefined;
  };
  const acceptStopped = stopped('accept') ?? (facts ? undefined : words.t('act.openFirst'));
  const shown = DECISIONS.filter(({ way }) => ways.includes(way));

  useShortcuts({
    a: acceptStopped === undefined ? () => void accept.run() : undefined,
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
      </div>
      {closing ? (
        <CloseDialog
          closing={closing}
          file={file}
          others={others}
          onEnd={() => {
            setClosing(null);
            onChanged();
          }}
        />
      ) : null}
    </Card>
  );
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
