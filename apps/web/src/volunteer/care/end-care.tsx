import { useState, type ReactNode } from 'react';
import { Button, Card } from '../kit';
import { usePocket } from '../frame/pocket';
import { useWords } from '../messages';
import type { Run, Stop } from '../run/kept-run';
import type { MyCare } from './kept-care';

interface EndCareProps {
  readonly care: MyCare;
  readonly run: Run;
  readonly stop: Stop;
}

/** Every child is with its family: how was it? A worry goes to the hub at once. With it the stop is over too. */
export function EndCare({ care, run, stop }: EndCareProps): ReactNode {
  const words = useWords();
  const { book, cares } = usePocket();
  const [pressed, setPressed] = useState(false);
  const isOver = care.state !== 'started';
  const end = async (concern: boolean): Promise<void> => {
    if (pressed) return;
    setPressed(true);
    if (!isOver) await cares.act({ kind: 'careEnd', careId: care.id, concern });
    await book.record(stop, run.id, { outcome: 'done', reason: null, goods: null });
  };
  return (
    <Card title={words.t(isOver ? 'care.over' : 'care.allHome')} icon="home">
      <div className="actions">
        <Button variant="primary" size="main" icon="check" onPress={() => void end(false)}>
          {words.t(isOver ? 'care.leave' : 'care.end')}
        </Button>
        {isOver ? null : (
          <Button size="big" icon="flag" onPress={() => void end(true)}>
            {words.t('care.endConcern')}
          </Button>
        )}
      </div>
    </Card>
  );
}
