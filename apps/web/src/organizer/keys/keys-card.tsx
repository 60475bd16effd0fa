import { useMutation, useQuery } from '@apollo/client/react';
import { dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { useState, type ReactNode } from 'react';
import type { KeyStateFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Card, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { DROP_TURN, KEY_STATE } from './turn-documents';
import { TurnDialog } from './turn-dialog';

/** How old the hub's keys are, and the press that turns them. */
export function KeysCard(): ReactNode {
  const words = useWords();
  const query = useQuery(KEY_STATE);
  return (
    <Card title={words.t('keys.card')} icon="key">
      <Loaded query={query}>{({ keyState }) => <State state={keyState} />}</Loaded>
    </Card>
  );
}

function State({ state }: { readonly state: KeyStateFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const online = useOnline();
  const [open, setOpen] = useState(false);
  const stopped = online ? undefined : words.t('frame.offlineReason');
  return (
    <div className="stack">
      <p>
        {words.t('keys.since', {
          day: time.shortDay(dayOf(instant(Date.parse(state.since)), time.zone)),
          epoch: state.epoch,
        })}
      </p>
      <p className="meta">{words.t('keys.lead')}</p>
      {state.owed > 0 ? <Banner tone="warning">{words.t('keys.owed', { count: state.owed })}</Banner> : null}
      {state.turn && !open ? <UnderWay turn={state.turn} stopped={stopped} /> : null}
      <div>
        <Button
          icon="key"
          reason={stopped ?? (state.root ? undefined : words.t('keys.noRoot'))}
          onPress={() => setOpen(true)}
        >
          {words.t('keys.turn')}
        </Button>
      </div>
      {open ? <TurnDialog onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

interface UnderWayProps {
  readonly turn: NonNullable<KeyStateFieldsFragment['turn']>;
  readonly stopped: string | undefined;
}

/** A turn that somebody began and did not finish: anybody may drop it, and nothing is lost. */
function UnderWay({ turn, stopped }: UnderWayProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [drop] = useMutation(DROP_TURN, { refetchQueries: [KEY_STATE] });
  const press = async (): Promise<void> => {
    const done = await run((key) => drop({ variables: { id: turn.id, key } }));
    if (done) say({ tone: 'success', text: words.t('keys.stopped') });
  };
  return (
    <Banner
      tone="info"
      action={
        <Button size="small" icon="close" busy={busy} reason={stopped} onPress={() => void press()}>
          {words.t('keys.drop')}
        </Button>
      }
    >
      {words.t('keys.underWay', {
        time: time.clock(turn.startedAt),
        done: turn.wrapsDone,
        total: turn.wrapsDone + turn.wrapsLeft,
      })}
    </Banner>
  );
}
