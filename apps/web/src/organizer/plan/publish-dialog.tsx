import { useMutation } from '@apollo/client/react';
import type { Plan } from '@doorstep/routing';
import { instantOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button, Dialog, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { PUBLISH_PLAN } from './plan-documents';
import type { PlanQuestion } from './plan-question';
import { publishedRuns } from './published-runs';
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
  const [publish] = useMutation(PUBLISH_PLAN, { refetchQueries: ['PlanDay'] });
  const runs = publishedRuns(plan, question, instantOf(day, 0, time.zone));
  const send = async (): Promise<void> => {
    const done = await run((key) => publish({ variables: { input: { day, runs, key } } }));
    onClose();
    if (!done) return;
    say({ tone: 'success', text: words.t('plan.published', { count: runs.length }) });
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
            reason={runs.length === 0 ? words.t('plan.publish.nothing') : undefined}
            onPress={() => void send()}
          >
            {words.t('plan.publish.do', { count: runs.length })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <ul className="rows">
          {plan.routes.map((route) => (
            <li key={route.vehicle} className="row-block">
              {words.t('plan.publish.who', {
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
        <p className="meta">{words.t('plan.publish.note')}</p>
      </div>
    </Dialog>
  );
}
