import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { LiveQuery, RunFieldsFragment } from '../../gql/graphql';
import { Button, Card, Chip, DataTable, Dialog, LoadBar, lookOfLetter, RouteBadge, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useMinute } from '../frame/use-minute';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { LIVE, RECALL_RUN } from './live-documents';
import { LiveMap } from './live-map';
import { Heard } from './heard';
import { Rescue } from './rescue';
import { HandOverDialog } from './hand-over-dialog';
import { LeftOpen } from './left-open';
import { isUnderWay, movableTasks } from './hand-over';
import { LooseGoods } from './loose-goods';
import { QuietDay } from './quiet-day';
import { SettleRun } from './settle-run';
import { RunMeetings } from './run-meetings';
import { progressOf, type RunProgress } from './run-progress';

type LiveDay = LiveQuery['organizerDay'];

/** Runs of a day as their drivers report them, stop by stop. */
export function Live(): ReactNode {
  const words = useWords();
  const [day, setDay] = useDay();
  useMinute();
  const query = useQuery(LIVE, { variables: { day } });
  return (
    <>
      <header className="page-head">
        <h1>{words.t('live.title')}</h1>
        <div className="row">
          <Link className="button" to={`/areas?day=${day}`}>
            {words.t('areas.title')}
          </Link>
          <Link className="button" to="/holds">
            {words.t('nav.holds')}
          </Link>
          <Link className="button" to={`/live/sheets?day=${day}`}>
            {words.t('sheets.link')}
          </Link>
          <Link className="button" to={`/plan?day=${day}&rest`}>
            {words.t('live.planRest')}
          </Link>
          <DaySelect value={day} onChange={setDay} />
        </div>
      </header>
      <Loaded query={query}>
        {({ organizerDay }) =>
          organizerDay.runs.length === 0 ? (
            <div className="stack">
              <LeftOpen day={organizerDay} />
              <QuietDay day={organizerDay} />
            </div>
          ) : (
            <div className="stack">
              <LeftOpen day={organizerDay} />
              <LiveMap day={organizerDay} />
              {organizerDay.runs.map((run) => (
                <RunCard key={run.id} run={run} day={organizerDay} />
              ))}
              <LooseGoods day={day} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

interface RunCardProps {
  readonly run: LiveDay['runs'][number];
  readonly day: LiveDay;
}

function RunCard({ run, day }: RunCardProps): ReactNode {
  const words = useWords();
  const progress = progressOf(run, Date.now());
  const done = words.t('live.progress', { done: progress.done, total: progress.total });
  return (
    <Card title={words.t('live.run', { letter: run.letter })} action={<RunActs run={run} day={day} />}>
      <div className="row">
        <RouteBadge look={lookOfLetter(run.letter)} label={words.t('live.badge', { letter: run.letter })} />
        <strong>{run.member.handle}</strong>
        <Chip>{words.t(`run.${run.state}`)}</Chip>
        <Lateness run={run} progress={progress} />
        <span className="meta">{done}</span>
      </div>
      <LoadBar label={done} share={progress.total === 0 ? 0 : progress.done / progress.total} />
      <Rescue run={run} tasks={day.tasks} />
      <RunMeetings meetings={run.meetings} />
      <Stops run={run} tasks={day.tasks} />
    </Card>
  );
}

function Lateness({
  run,
  progress,
}: {
  readonly run: RunFieldsFragment;
  readonly progress: RunProgress;
}): ReactNode {
  const words = useWords();
  if (run.state !== 'departed') return null;
  return (
    <>
      {progress.late > 0 ? (
        <Chip tone="warning" icon="clock">
          {words.t('live.late', { minutes: progress.late })}
        </Chip>
      ) : (
        <Chip tone="success" icon="check">
          {words.t('live.onTime')}
        </Chip>
      )}
      <Heard run={run} />
    </>
  );
}

interface StopsProps {
  readonly run: RunFieldsFragment;
  readonly tasks: LiveDay['tasks'];
}

function Stops({ run, tasks }: StopsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const taskOf = (id: string) => tasks.find((task) => task.id === id);
  return (
    <DataTable
      caption={words.t('live.stops', { letter: run.letter })}
      narrow="cards"
      rows={[...run.stops].sort((a, b) => a.position - b.position)}
      rowKey={(stop) => stop.id}
      columns={[
        { id: 'n', header: '#', cell: (stop) => stop.position },
        {
          id: 'zone',
          header: words.t('column.zone'),
          rowHeader: true,
          cell: (stop) => (
            <>
              {zone(taskOf(stop.taskId)?.cell ?? null)}
              <br />
              <span className="meta">{words.t(`stopKind.${stop.kind}`)}</span>
            </>
          ),
        },
        {
          id: 'when',
          header: words.t('column.when'),
          cell: (stop) =>
            stop.deviceTime === null
              ? words.t('live.planned', { time: time.clock(stop.arriveAt) })
              : words.t('live.done', { time: time.clock(stop.deviceTime) }),
        },
        {
          id: 'state',
          header: words.t('column.state'),
          cell: (stop) => (
            <span className="row" data-gap="1">
              <Chip
                tone={stop.state === 'attempted' ? 'warning' : stop.state === 'done' ? 'success' : 'plain'}
                {...(stop.state === 'attempted'
                  ? { icon: 'alert' as const }
                  : stop.state === 'done'
                    ? { icon: 'check' as const }
                    : {})}
              >
                {words.t(`stop.${stop.state}`)}
              </Chip>
              {stop.reason === null ? null : words.t(`stopReason.${stop.reason}`)}
              {stop.reported === null ? null : (
                <Chip tone="info">
                  {words.t('live.reported', { what: words.t(`stop.${stop.reported}`) })}
                </Chip>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}

/** A run on the road is not taken back as a whole: its stops are handed over, or its driver stops everything. */
const RECALLABLE: ReadonlySet<string> = new Set(['planned', 'offered', 'accepted', 'loading']);

/** What can be done about a run as a whole or in part. */
function RunActs({ run, day }: RunCardProps): ReactNode {
  const words = useWords();
  const [handing, setHanding] = useState(false);
  const canHand = isUnderWay(run) && movableTasks(run).length > 0;
  return (
    <span className="row" data-gap="2">
      {canHand ? (
        <Button icon="people" onPress={() => setHanding(true)}>
          {words.t('live.hand')}
        </Button>
      ) : null}
      <Recall run={run} />
      <SettleRun run={run} tasks={day.tasks} />
      {handing ? <HandOverDialog run={run} day={day} onClose={() => setHanding(false)} /> : null}
    </span>
  );
}

function Recall({ run }: { readonly run: RunFieldsFragment }): ReactNode {
  const words = useWords();
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const { busy, run: command } = useCommand();
  const [recall] = useMutation(RECALL_RUN, { refetchQueries: ['Live'] });
  if (!RECALLABLE.has(run.state)) return null;
  const takeBack = async (): Promise<void> => {
    const done = await command((key) => recall({ variables: { runId: run.id, reason: 'other', key } }));
    setAsking(false);
    if (done) say({ tone: 'success', text: words.t('live.recalled', { letter: run.letter }) });
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{words.t('live.recall')}</Button>
      <Dialog
        open={asking}
        title={words.t('live.recall')}
        closeLabel={words.t('app.close')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{words.t('app.cancel')}</Button>
            <Button variant="danger" busy={busy} onPress={() => void takeBack()}>
              {words.t('live.recall')}
            </Button>
          </>
        }
      >
        <p>{words.t('live.recall.sure')}</p>
      </Dialog>
    </>
  );
}
