import { useMutation } from '@apollo/client/react';
import { KG_PER_LOAD_UNIT } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { NumberField, Select } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { weightOf } from './haul-weight';
import { PLAN_HAUL } from './transfer-documents';
import type { Transfer } from './transfers';

const FIRST_HOUR = 6;
const LAST_HOUR = 22;
const HOURS = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, i) => FIRST_HOUR + i);

interface HaulDialogProps {
  readonly transfer: Transfer;
  readonly onEnd: () => void;
}

/** When the goods can be put down over there, and how much of a car they fill. */
export function HaulDialog({ transfer, onEnd }: HaulDialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [plan] = useMutation(PLAN_HAUL);
  const [day, setDay] = useState<string>(time.today());
  const [from, setFrom] = useState(8);
  const [to, setTo] = useState(20);
  const weight = weightOf(transfer);
  const [units, setUnits] = useState<number | null>(Math.max(1, Math.ceil(weight.kg / KG_PER_LOAD_UNIT)));
  const isReady = units !== null && units > 0 && from < to;
  const press = async (): Promise<void> => {
    const done = await run((key) =>
      plan({
        variables: {
          input: {
            transferId: transfer.id,
            day,
            fromMinute: from * 60,
            toMinute: to * 60,
            loadUnits: units ?? 1,
            key,
          },
        },
      }),
    );
    if (done) onEnd();
  };
  const hours = HOURS.map((hour) => ({ value: String(hour), label: time.minutes(hour * 60) }));
  return (
    <CommandDialog
      title={words.t('haul.plan')}
      act={words.t('haul.plan')}
      busy={busy}
      reason={isReady ? undefined : words.t('haul.missing')}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <p>{words.t('haul.weight', weight)}</p>
      <DaySelect value={day} onChange={setDay} />
      <div className="row" data-gap="2">
        <Select
          label={words.t('haul.from')}
          value={String(from)}
          options={hours}
          onChange={(hour) => setFrom(Number(hour))}
        />
        <Select
          label={words.t('haul.to')}
          value={String(to)}
          options={hours}
          onChange={(hour) => setTo(Number(hour))}
        />
      </div>
      <NumberField
        label={words.t('haul.units')}
        hint={words.t('haul.units.hint', { kg: KG_PER_LOAD_UNIT })}
        value={units}
        max={200}
        onChange={setUnits}
      />
    </CommandDialog>
  );
}
