import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { RecallFieldsFragment } from '../../gql/graphql';
import { Button, Card, Chip } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { TAKE_OUT_RECALLED } from './recall-documents';

interface RecallProps {
  readonly recall: RecallFieldsFragment;
}

/** What must come out of bags that are still here. */
export function RecallBags({ recall }: RecallProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const nameOf = useItemName();
  const itemOf = (lotId: string): string => {
    const lot = recall.lots.find((one) => one.lotId === lotId);
    return lot === undefined ? '' : nameOf(lot.item);
  };
  return (
    <Card title={words.t('recall.bags')} icon="basket">
      {recall.bags.length === 0 ? <p className="meta">{words.t('recall.bags.none')}</p> : null}
      <ul className="rows">
        {recall.bags.map(({ taskId, lotId, quantity, replaced, runLetter, day, takenAt, takenBy }) => {
          const facts = { quantity, item: itemOf(lotId), day: time.shortDay(day) };
          return (
            <li key={`${taskId} ${lotId}`} className="row" data-align="between">
              <span>
                {runLetter == null
                  ? words.t('recall.bag.noRun', facts)
                  : words.t('recall.bag.line', { ...facts, letter: runLetter })}{' '}
                {replaced > 0 ? words.t('recall.bag.replaced', { count: replaced }) : null}
              </span>
              {takenAt == null ? (
                <TakeOut recallId={recall.id} taskId={taskId} />
              ) : (
                <Chip icon="check">
                  {words.t('recall.bag.done', { who: takenBy ?? '', time: time.moment(takenAt) })}
                </Chip>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function TakeOut(props: { readonly recallId: string; readonly taskId: string }): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [take] = useMutation(TAKE_OUT_RECALLED);
  return (
    <Button busy={busy} onPress={() => void run((key) => take({ variables: { ...props, key } }))}>
      {words.t('recall.bag.do')}
    </Button>
  );
}

/** Who is on the road with some of it. */
export function RecallRuns({ recall }: RecallProps): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('recall.runs')} icon="car">
      {recall.runs.length === 0 ? <p className="meta">{words.t('recall.runs.none')}</p> : null}
      <ul className="rows">
        {recall.runs.map(({ runId, letter, handle, quantity, stops }) => (
          <li key={runId} className="row-block">
            <span>{words.t('recall.run.line', { letter, who: handle, quantity, stops })}</span>
            <span className="meta">{words.t('recall.run.told')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Hubs with which some of it went to or fro. */
export function RecallHubs({ recall }: RecallProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (recall.hubs.length === 0) return null;
  return (
    <Card title={words.t('recall.hubs')} icon="hub">
      <ul className="rows">
        {recall.hubs.map(({ hub, lotId, quantity, toldAt, takenUp }) => (
          <li key={`${hub} ${lotId}`} className="row" data-align="between">
            <span>{words.t('recall.hub.line', { hub, time: time.moment(toldAt), count: quantity })}</span>
            <Chip {...(takenUp ? { tone: 'success', icon: 'check' } : { icon: 'wait' })}>
              {words.t(takenUp ? 'recall.hub.yes' : 'recall.hub.no')}
            </Chip>
          </li>
        ))}
      </ul>
    </Card>
  );
}
