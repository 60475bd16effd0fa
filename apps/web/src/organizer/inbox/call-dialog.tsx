import { useMutation } from '@apollo/client/react';
import { CALL_OUTCOMES, type CallOutcome } from '@doorstep/lifecycle';
import { instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { useState, type ReactNode } from 'react';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { Button, Dialog, RadioRows, Select, useToast } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { RECORD_CALL } from './inbox-documents';

interface CallDialogProps {
  readonly file: OpenCaseFieldsFragment;
  readonly onEnd: (outcome: CallOutcome | null) => void;
}

/** Hours at which people like to be called back, on the hub's clock. */
const CALL_MINUTES = [540, 660, 780, 900, 1020, 1140] as const;

/** How a call ended: one press for most, a day and an hour for who asked to be called again. */
export function CallDialog({ file, onEnd }: CallDialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const { busy, run } = useCommand();
  const [record] = useMutation(RECORD_CALL, { refetchQueries: ['Inbox', 'CallList'] });
  const [outcome, setOutcome] = useState<CallOutcome>('no_answer');
  const [day, setDay] = useState<string>(time.today());
  const [minute, setMinute] = useState<string>(String(CALL_MINUTES[3]));

  const save = async (): Promise<void> => {
    const again =
      outcome === 'call_back' ? new Date(instantOf(dayText(day), Number(minute), time.zone)) : null;
    const done = await run((key) =>
      record({
        variables: {
          input: {
            id: file.id,
            version: file.version,
            outcome,
            nextAt: again === null ? null : again.toISOString(),
            key,
          },
        },
      }),
    );
    if (!done) return;
    say({ tone: 'success', text: words.t('call.done', { outcome: words.t(`callOutcome.${outcome}`) }) });
    onEnd(outcome);
  };

  return (
    <Dialog
      open
      title={words.t('act.log')}
      closeLabel={words.t('app.close')}
      onClose={() => onEnd(null)}
      actions={
        <>
          <Button onPress={() => onEnd(null)}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} onPress={() => void save()}>
            {words.t('act.log')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <RadioRows
          label={words.t('call.outcome')}
          value={outcome}
          onChange={setOutcome}
          choices={CALL_OUTCOMES.map((value) => ({ value, label: words.t(`callOutcome.${value}`) }))}
        />
        {outcome === 'call_back' ? (
          <div className="row">
            <DaySelect label={words.t('call.again.day')} value={day} onChange={setDay} />
            <Select
              label={words.t('call.again.time')}
              value={minute}
              options={CALL_MINUTES.map((at) => ({ value: String(at), label: time.minutes(at) }))}
              onChange={setMinute}
            />
          </div>
        ) : null}
        {outcome === 'other_help' ? <p className="meta">{words.t('call.otherHelp')}</p> : null}
      </div>
    </Dialog>
  );
}
