import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { LiveQuery } from '../../gql/graphql';
import { Button, Card, Chip, Dialog, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { leftTasks, type LiveTask } from './left-tasks';
import { GIVE_UP_TASKS } from './live-documents';

/** What a day that is over left open: each task is said not to have happened, or its request is opened. Nothing when there is none. */
export function LeftOpen({ day }: { readonly day: LiveQuery['organizerDay'] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { busy, giveUp } = useGiveUp(day.day);
  const [asking, setAsking] = useState(false);
  const left = leftTasks(day, time.today());
  if (left.length === 0) return null;
  return (
    <Card title={words.t('left.title', { count: left.length })} icon="clock" tone="attention">
      <p className="meta">{words.t('left.lead')}</p>
      <ul className="rows">
        {left.map((task) => (
          <li key={task.id} className="row" data-align="between">
            <LeftTask task={task} />
            <Button size="small" busy={busy} onPress={() => void giveUp([task.id])}>
              {words.t('left.not')}
            </Button>
          </li>
        ))}
      </ul>
      {left.length > 1 ? (
        <div className="row">
          <Button onPress={() => setAsking(true)}>{words.t('left.none', { count: left.length })}</Button>
        </div>
      ) : null}
      <Dialog
        open={asking}
        title={words.t('left.none', { count: left.length })}
        closeLabel={words.t('app.close')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{words.t('app.cancel')}</Button>
            <Button
              variant="danger"
              busy={busy}
              onPress={() => void giveUp(left.map(({ id }) => id)).then(() => setAsking(false))}
            >
              {words.t('left.none', { count: left.length })}
            </Button>
          </>
        }
      >
        <p>{words.t('left.sure')}</p>
      </Dialog>
    </Card>
  );
}

function LeftTask({ task }: { readonly task: LiveTask }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const what = words.t(`task.${task.kind}`);
  return (
    <span className="row" data-gap="2">
      {task.requestId === null ? (
        <strong>{what}</strong>
      ) : (
        <Link to={`/requests/${task.requestId}?list=open`}>{what}</Link>
      )}
      <span>{zone(task.cell)}</span>
      <span className="meta">{time.span(task.windowFrom, task.windowTo)}</span>
      <Chip>{words.t(`taskState.${task.state}`)}</Chip>
    </span>
  );
}

function useGiveUp(day: string) {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [send] = useMutation(GIVE_UP_TASKS, {
    refetchQueries: ['Live', 'LooseGoods'],
    awaitRefetchQueries: true,
  });
  const giveUp = async (taskIds: readonly string[]): Promise<void> => {
    const done = await run((key) => send({ variables: { day, taskIds: [...taskIds], key } }));
    if (done) say({ tone: 'success', text: words.t('left.done', { count: taskIds.length }) });
  };
  return { busy, giveUp };
}
