import type { Move, Plan } from '@doorstep/routing';
import { useState, type ReactNode } from 'react';
import { Button, Dialog, Select } from '../../ui';
import { useWords } from '../messages';
import type { PlanQuestion } from './plan-question';
import { stopNumber, type PlanWords } from './use-plan-words';

interface MoveDialogProps {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly task: number;
  readonly planWords: PlanWords;
  readonly onMove: (move: Move) => void;
  readonly onClose: () => void;
}

const OUT = 'out';

/** Any stop to any person and any position, without dragging. */
export function MoveDialog({ plan, question, task, planWords, onMove, onClose }: MoveDialogProps): ReactNode {
  const words = useWords();
  const home = plan.routes.find(({ stops }) => stops.some((stop) => stop.task === task));
  const [driver, setDriver] = useState(String(home?.vehicle ?? 0));
  const vehicle = Number(driver);
  const route = plan.routes.find((one) => one.vehicle === vehicle);
  const [position, setPosition] = useState('0');
  const after = (route?.stops ?? []).flatMap((stop, i) =>
    stop.task === null || stop.task === task
      ? []
      : [
          {
            value: String(i + 1),
            label: words.t('plan.move.after', {
              n: stopNumber(plan, vehicle, i),
              zone: planWords.zoneOf(stop.task),
            }),
          },
        ],
  );
  const move = (): void => {
    onMove(
      driver === OUT ? { kind: 'remove', task } : { kind: 'put', task, vehicle, position: Number(position) },
    );
    onClose();
  };
  return (
    <Dialog
      open
      title={words.t('plan.move.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" onPress={move}>
            {words.t('plan.move.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          {words.t(`task.${question.tasks[task]?.kind ?? 'delivery'}`)}, {planWords.zoneOf(task)}
        </p>
        <Select
          label={words.t('plan.move.driver')}
          value={driver}
          options={[
            ...question.drivers.map((one, i) => ({ value: String(i), label: one.handle })),
            { value: OUT, label: words.t('plan.move.out') },
          ]}
          onChange={(next) => {
            setDriver(next);
            setPosition('0');
          }}
        />
        {driver === OUT ? null : (
          <Select
            label={words.t('plan.move.position')}
            value={position}
            options={[{ value: '0', label: words.t('plan.move.first') }, ...after]}
            onChange={setPosition}
          />
        )}
      </div>
    </Dialog>
  );
}
