import { REPORTED_KINDS, type IncidentKind } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Button } from '../kit';
import { usePocket } from '../frame/pocket';
import { useWords } from '../messages';
import type { Stop } from './kept-run';

interface TellHubProps {
  readonly runId: string;
  readonly stop: Stop;
}

/** Something went wrong that is not this door: one word to the hub, which decides. It ends nothing here. */
export function TellHub({ runId, stop }: TellHubProps): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const [at, setAt] = useState<'shut' | 'open' | 'told'>('shut');
  const send = (what: IncidentKind): void => {
    void book.act({ kind: 'incident', runId, taskId: stop.taskId, what });
    setAt('told');
  };
  if (at === 'told') return <p role="status">{words.t('tellHub.told')}</p>;
  if (at === 'shut') {
    return (
      <Button size="big" icon="flag" onPress={() => setAt('open')}>
        {words.t('tellHub.open')}
      </Button>
    );
  }
  return (
    <div className="choices-big" role="group" aria-labelledby="tell-hub">
      <h2 id="tell-hub">{words.t('tellHub.title')}</h2>
      {REPORTED_KINDS.map((kind) => (
        <Button key={kind} size="big" onPress={() => send(kind)}>
          {words.t(`tellHub.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
