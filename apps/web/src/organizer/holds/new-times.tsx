import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { HoldFieldsFragment } from '../../gql/graphql';
import { Button, Dialog, Select, useToast } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { OFFER_TIMES } from './hold-documents';

const BUCKET = 120;
const STARTS = Array.from({ length: 12 }, (_, i) => String(i * BUCKET));
/** Most families are asked for a time in the morning. */
const USUAL = '600';

interface NewTimesProps {
  readonly hold: HoldFieldsFragment;
  readonly name: string;
}

/** Another time for all that a hold froze. Families read it in their status; who had a task is let go. */
export function NewTimes({ hold, name }: NewTimesProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState<string>(() => time.today());
  const [from, setFrom] = useState(USUAL);
  const { busy, run } = useCommand();
  const [offer] = useMutation(OFFER_TIMES, { refetchQueries: ['Holds'], awaitRefetchQueries: true });
  const frozen = hold.tasks.filter(({ warned }) => !warned);
  const send = async (): Promise<void> => {
    const fromMinute = Number(from);
    const input = {
      holdId: hold.id,
      taskIds: frozen.map(({ taskId }) => taskId),
      day,
      fromMinute,
      toMinute: fromMinute + BUCKET,
    };
    const done = await run((key) => offer({ variables: { input: { ...input, key } } }));
    if (!done) return;
    setOpen(false);
    say({ tone: 'success', text: words.t('holds.moved', { count: frozen.length }) });
  };
  return (
    <>
      <Button size="small" icon="calendar" onPress={() => setOpen(true)}>
        {words.t('holds.times')}
      </Button>
      <Dialog
        open={open}
        title={words.t('holds.times.title', { name })}
        closeLabel={words.t('app.close')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{words.t('app.cancel')}</Button>
            <Button variant="primary" busy={busy} onPress={() => void send()}>
              {words.t('holds.times.do', { count: frozen.length })}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{words.t('holds.times.lead')}</p>
          <DaySelect value={day} onChange={setDay} />
          <Select
            label={words.t('holds.times.when')}
            value={from}
            options={STARTS.map((start) => ({
              value: start,
              label: time.window(Number(start), Number(start) + BUCKET),
            }))}
            onChange={setFrom}
          />
        </div>
      </Dialog>
    </>
  );
}
