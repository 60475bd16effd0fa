import { useMutation } from '@apollo/client/react';
import { stretched } from '@doorstep/geo';
import type { Plan } from '@doorstep/routing';
import { instantOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Banner, Button, Dialog, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { PUBLISH_PLAN, REPLAN_RUNS } from './plan-documents';
import type { PlanQuestion } from './plan-question';
import { loadCellTimes, loadGrid } from '../../platform/region/region-pack';
import { publishedRuns } from './published-runs';
import { changesRuns, restOfDay } from './rest-of-day';
import { asTold, onTheRoad } from './told-times';
import { refusedOf, type Refused } from './refused';
import type { PlanWords } from './use-plan-words';

interface PublishDialogProps {
  readonly day: Day;
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly planWords: PlanWords;
  readonly onClose: () => void;
  /** The server said no: the page shows why, and keeps it. */
  readonly onRefused: (refused: Refused) => void;
}

/** Who gets what, before anything is sent. */
export function PublishDialog(props: PublishDialogProps): ReactNode {
  const { day, plan, question, planWords, onClose, onRefused } = props;
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const navigate = useNavigate();
  const { busy, run } = useCommand((fault) => onRefused(refusedOf(fault)));
  const out = useOutgoing(props);
  const send = async (): Promise<void> => {
    const done = await run(out.send);
    onClose();
    if (!done) return;
    say({
      tone: 'success',
      text: words.t(out.again ? 'plan.replanned' : 'plan.published', { count: out.count }),
    });
    void navigate(`/live?day=${day}`);
  };
  return (
    <Dialog
      open
      title={words.t('plan.publish.title', { day: time.day(day) })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            busy={busy}
            reason={out.count + out.release.length === 0 ? words.t('plan.publish.nothing') : undefined}
            onPress={() => void send()}
          >
            {words.t(out.again ? 'plan.publish.again' : 'plan.publish.do', { count: out.count })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <ul className="rows">
          {plan.routes.map((route) => (
            <li key={route.vehicle} className="row-block">
              {words.t(out.stays(route.vehicle) ? 'plan.publish.stays' : 'plan.publish.who', {
                handle: question.drivers[route.vehicle]?.handle ?? '',
                letter: planWords.letter(plan, route.vehicle),
                stops: route.stops.filter(({ kind }) => kind !== 'load').length,
                window: words.t('time.window', {
                  from: planWords.clock(route.startAt),
                  to: planWords.clock(route.endAt),
                }),
              })}
            </li>
          ))}
        </ul>
        {out.release.length > 0 ? (
          <Banner tone="warning">
            {words.t('plan.publish.release', { count: out.release.length, boxes: out.boxes })}
          </Banner>
        ) : null}
        <p className="meta">{words.t(out.again ? 'plan.publish.note.again' : 'plan.publish.note')}</p>
      </div>
    </Dialog>
  );
}

/** What goes out: a day's runs, or what changes in runs that drivers have said yes to. */
function useOutgoing({ day, plan, question }: PublishDialogProps) {
  const time = useHubTime();
  const [publish] = useMutation(PUBLISH_PLAN, { refetchQueries: ['PlanDay'] });
  const [replan] = useMutation(REPLAN_RUNS, { refetchQueries: ['PlanDay'] });
  const midnight = instantOf(day, 0, time.zone);
  if (!changesRuns(question)) {
    const runs = publishedRuns(plan, question, midnight);
    const send = async (key: string) => {
      const told = asTold(runs, { ...(await groundOf(question)), question, midnight });
      return publish({ variables: { input: { day, runs: told, key } } });
    };
    return { again: false, count: runs.length, release: [], boxes: 0, stays: () => false, send };
  }
  const rest = restOfDay(plan, question, midnight);
  const aboard = question.tasks.filter(
    ({ id, aboard: one }) => one !== undefined && rest.release.includes(id),
  );
  return {
    again: true,
    count: rest.runs.length + rest.fresh.length,
    release: rest.release,
    /** Whether somebody's run goes on as it was. */
    stays: (vehicle: number): boolean => {
      const run = question.drivers[vehicle]?.run;
      return run !== undefined && !rest.runs.some(({ runId }) => runId === run.id);
    },
    /** Boxes that stay in a car until somebody says where to. */
    boxes: aboard.reduce((sum, { loadUnits }) => sum + Math.max(1, loadUnits), 0),
    send: async (key: string) => {
      const fresh = asTold(rest.fresh, { ...(await groundOf(question)), question, midnight });
      const runs = rest.runs.map(onTheRoad);
      return replan({ variables: { input: { day, ...rest, runs, fresh, key } } });
    },
  };
}

/** Told hours are drivers' hours too: a factor that is learnt from them would otherwise be counted twice. */
const groundOf = async ({ region, calibration = 1 }: PlanQuestion) => ({
  grid: await loadGrid(region),
  times: stretched(await loadCellTimes(region), calibration),
});
