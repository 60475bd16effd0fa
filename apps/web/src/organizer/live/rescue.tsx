import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { LiveQuery, RescuedGoods, RunFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Dialog, RadioRows, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { RESCUE_RUN } from './live-documents';
import { leftBehind } from './left-behind';

const GOODS = ['at_the_hub', 'in_the_car', 'lost'] as const;

interface RescueProps {
  readonly run: RunFieldsFragment;
  readonly tasks: LiveQuery['organizerDay']['tasks'];
}

/** A run that its driver broke off: one word about its boxes, and the rest can be planned again. */
export function Rescue({ run, tasks }: RescueProps): ReactNode {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const left = leftBehind(run, tasks);
  if (left.waiting + left.open === 0) return null;
  return (
    <Banner
      tone="danger"
      action={
        left.waiting > 0 ? (
          <Button variant="primary" icon="route" onPress={() => setAsking(true)}>
            {words.t('rescue.start')}
          </Button>
        ) : (
          <ToPlan day={run.day} />
        )
      }
    >
      {words.t('rescue.lead', { handle: run.member.handle, count: left.waiting + left.open })}
      {asking ? <RescueDialog run={run} count={left.waiting} onClose={() => setAsking(false)} /> : null}
    </Banner>
  );
}

function ToPlan({ day }: { readonly day: string }): ReactNode {
  const words = useWords();
  const go = useNavigate();
  return (
    <Button icon="route" onPress={() => void go(`/plan?day=${day}&rest`)}>
      {words.t('live.planRest')}
    </Button>
  );
}

interface RescueDialogProps {
  readonly run: RunFieldsFragment;
  readonly count: number;
  readonly onClose: () => void;
}

function RescueDialog({ run: { id, day, letter }, count, onClose }: RescueDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const go = useNavigate();
  const { busy, run } = useCommand();
  const [goods, setGoods] = useState<RescuedGoods>('at_the_hub');
  const [rescue] = useMutation(RESCUE_RUN, {
    refetchQueries: ['Live', 'LooseGoods'],
    awaitRefetchQueries: true,
  });
  const send = async (): Promise<void> => {
    const done = await run((key) => rescue({ variables: { input: { runId: id, goods, key } } }));
    if (!done) return;
    say({ tone: 'success', text: words.t('rescue.done', { count }) });
    void go(`/plan?day=${day}&rest`);
  };
  return (
    <Dialog
      open
      title={words.t('rescue.title', { letter })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} onPress={() => void send()}>
            {words.t('rescue.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words.t('rescue.call')}</p>
        <RadioRows
          label={words.t('rescue.where')}
          value={goods}
          onChange={setGoods}
          choices={GOODS.map((one) => ({
            value: one,
            label: words.t(`rescue.${one}`),
            hint: words.t(`rescue.${one}.hint`),
          }))}
        />
      </div>
    </Dialog>
  );
}
