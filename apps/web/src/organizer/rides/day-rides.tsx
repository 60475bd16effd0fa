import type { LegReason } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { RideFieldsFragment } from '../../gql/graphql';
import { Button, Chip, DataTable, Dialog, EmptyState, RadioRows, type Column, type Tone } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { RideFacts } from './ride-facts';
import { useRideCommands } from './use-ride-commands';

type Leg = RideFieldsFragment;

const TONES: Partial<Record<Leg['state'], Tone>> = {
  child_missing: 'danger',
  unmet: 'warning',
  missed_by_us: 'warning',
  ready_called: 'warning',
  completed: 'success',
};

/** The rides of a day, soonest first, each with where it stands; who calls when ready comes last, without a time. */
export function DayRides({ legs }: { readonly legs: readonly Leg[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [ending, setEnding] = useState<Leg | null>(null);
  if (legs.length === 0) return <EmptyState icon="car">{words.t('rides.day.none')}</EmptyState>;
  const columns: readonly Column<Leg>[] = [
    {
      id: 'when',
      header: words.t('rides.col.when'),
      cell: (leg) => (leg.state === 'will_call' ? '–' : time.span(leg.pickupFrom, leg.pickupTo)),
    },
    {
      id: 'what',
      header: words.t('rides.col.what'),
      cell: (leg) => <Link to={`/requests/${leg.requestId}`}>{words.t(`task.${leg.kind}`)}</Link>,
    },
    {
      id: 'state',
      header: words.t('rides.col.state'),
      cell: (leg) => <State state={leg.state} />,
    },
    {
      id: 'driver',
      header: words.t('rides.col.driver'),
      cell: (leg) => leg.driver?.handle ?? words.t('rides.nobody'),
    },
    { id: 'seats', header: words.t('rides.col.seats'), cell: (leg) => <RideFacts leg={leg} /> },
    {
      id: 'act',
      header: words.t('rides.col.act'),
      cell: (leg) =>
        canEnd(leg) ? (
          <Button size="small" onPress={() => setEnding(leg)}>
            {words.t('rides.do.more')}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <DataTable
        caption={words.t('rides.day')}
        narrow="cards"
        rows={[...legs].sort((a, b) => Number(a.state === 'will_call') - Number(b.state === 'will_call'))}
        columns={columns}
        rowKey={({ taskId }) => taskId}
      />
      {ending ? <EndRide leg={ending} onDone={() => setEnding(null)} /> : null}
    </>
  );
}

function State({ state }: Pick<Leg, 'state'>): ReactNode {
  const words = useWords();
  const tone = TONES[state];
  return <Chip {...(tone ? { tone } : {})}>{words.t(`rides.state.${state}`)}</Chip>;
}

const OVER: ReadonlySet<Leg['state']> = new Set([
  'completed',
  'cancelled',
  'same_day_cancel',
  'late_cancel',
  'rider_no_show',
  'missed_by_us',
  'turned_down',
  'on_board',
  'handed_over',
  'child_missing',
]);
const canEnd = ({ state }: Leg): boolean => !OVER.has(state);

const REASONS = {
  turnDown: ['no_driver', 'no_seat', 'too_far', 'other_time'],
  missed: ['late', 'car', 'wrong_place'],
  close: ['rider_asked', 'weather', 'other'],
} as const satisfies Record<string, readonly LegReason[]>;
type Way = keyof typeof REASONS;

interface EndRideProps {
  readonly leg: Leg;
  readonly onDone: () => void;
}

/** One leg ends, the others stay. The reason decides whose it is: ours, or the rider's wish. */
function EndRide({ leg, onDone }: EndRideProps): ReactNode {
  const words = useWords();
  const commands = useRideCommands();
  const [choice, setChoice] = useState<string | null>(null);
  const ways: readonly Way[] = ['close', 'turnDown', 'missed'];
  const choices = ways.flatMap((way) =>
    REASONS[way].map((reason) => ({
      value: `${way} ${reason}`,
      label: words.t(`rides.reason.${reason}`),
      hint: words.t(WORD_OF_WAY[way]),
    })),
  );
  const send = (): void => {
    const [way, reason] = (choice ?? '').split(' ') as [Way, LegReason];
    commands[way](leg.taskId, reason);
    onDone();
  };
  return (
    <Dialog
      open
      title={words.t('rides.do.more')}
      closeLabel={words.t('app.close')}
      onClose={onDone}
      actions={
        <Button
          variant="primary"
          reason={choice === null ? words.t('rides.reason') : undefined}
          onPress={send}
        >
          {words.t('rides.do.more')}
        </Button>
      }
    >
      <RadioRows label={words.t('rides.reason')} choices={choices} value={choice} onChange={setChoice} />
    </Dialog>
  );
}

const WORD_OF_WAY = {
  close: 'rides.do.cancel',
  turnDown: 'rides.do.turnDown',
  missed: 'rides.do.missed',
} as const;
