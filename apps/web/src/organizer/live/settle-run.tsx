import { useMutation } from '@apollo/client/react';
import { STOP_REASONS, type StopReason } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { LiveQuery, RunFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Dialog, Select, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { isUnderWay, openStops } from './hand-over';
import { SETTLE_RUN } from './live-documents';

interface SettleRunProps {
  readonly run: RunFieldsFragment;
  readonly tasks: LiveQuery['organizerDay']['tasks'];
}

/** A run whose phone never told its end: the desk calls, and writes down what became of each stop. */
export function SettleRun({ run, tasks }: SettleRunProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [asking, setAsking] = useState(false);
  const isOld = run.day < time.today();
  if (!isUnderWay(run) || !(isOld || run.state === 'departed')) return null;
  return (
    <>
      <Button {...(isOld ? { variant: 'primary' } : {})} icon="phone" onPress={() => setAsking(true)}>
        {words.t('live.settle')}
      </Button>
      {asking ? <SettleDialog run={run} tasks={tasks} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

/** '' is nothing said yet. */
type Said = '' | 'done' | StopReason;

/** The next stop of each task: where nobody could be fetched, nobody is set down either. */
function nextStops(run: RunFieldsFragment): readonly RunFieldsFragment['stops'][number][] {
  const seen = new Set<string>();
  return openStops(run).filter(({ taskId }) => !seen.has(taskId) && seen.add(taskId));
}

function SettleDialog({ run, tasks, onClose }: SettleRunProps & { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const form = useSettle(run, onClose);
  const { stops } = form;
  const hasRides = stops.some(({ kind }) => kind === 'pickup' || kind === 'dropoff');
  return (
    <Dialog
      open
      title={words.t('live.settle.title', { letter: run.letter, handle: run.member.handle })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            busy={form.busy}
            reason={form.isWhole ? undefined : words.t('live.settle.each')}
            onPress={() => void form.send()}
          >
            {words.t('live.settle.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words.t('live.settle.lead', { handle: run.member.handle })}</p>
        {hasRides ? (
          <Banner tone="warning">
            {words.t('live.settle.rides')}{' '}
            <Link to={`/rides?day=${run.day}`}>{words.t('live.settle.toRides')}</Link>
          </Banner>
        ) : null}
        {stops.map((stop) => (
          <StopSaid
            key={stop.id}
            stop={stop}
            cell={tasks.find(({ id }) => id === stop.taskId)?.cell ?? null}
            value={form.said[stop.id] ?? ''}
            onChange={(value) => form.say(stop.id, value)}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface StopSaidProps {
  readonly stop: RunFieldsFragment['stops'][number];
  readonly cell: string | null;
  readonly value: Said;
  readonly onChange: (value: Said) => void;
}

function StopSaid({ stop, cell, value, onChange }: StopSaidProps): ReactNode {
  const words = useWords();
  const zone = useZone();
  const { position, kind } = stop;
  return (
    <Select<Said>
      label={words.t('live.settle.stop', {
        position,
        what: words.t(`stopKind.${kind}`),
        zone: zone(cell),
      })}
      value={value}
      options={[
        { value: '', label: words.t('live.settle.choose') },
        ...(kind === 'pickup' ? [] : [{ value: 'done' as const, label: words.t('stop.done') }]),
        ...STOP_REASONS.map((reason) => ({
          value: reason,
          label: words.t('live.settle.not', { reason: words.t(`stopReason.${reason}`) }),
        })),
      ]}
      onChange={onChange}
    />
  );
}

function useSettle(run: RunFieldsFragment, onClose: () => void) {
  const words = useWords();
  const say = useToast();
  const { busy, run: command } = useCommand();
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [settle] = useMutation(SETTLE_RUN, {
    refetchQueries: ['Live', 'LooseGoods'],
    awaitRefetchQueries: true,
  });
  const stops = nextStops(run);
  const send = async (): Promise<void> => {
    const results = stops.map(({ id: stopId }) => {
      const word = said[stopId] ?? '';
      return word === 'done' || word === ''
        ? { stopId, outcome: 'done' as const }
        : { stopId, outcome: 'attempted' as const, reason: word };
    });
    const input = { runId: run.id, version: run.version, stops: results };
    const done = await command((key) => settle({ variables: { input: { ...input, key } } }));
    if (!done) return;
    onClose();
    say({ tone: 'success', text: words.t('live.settle.done', { letter: run.letter }) });
  };
  return {
    stops,
    said,
    busy,
    send,
    isWhole: stops.every(({ id }) => (said[id] ?? '') !== ''),
    say: (id: string, value: Said) => setSaid((now) => ({ ...now, [id]: value })),
  };
}
