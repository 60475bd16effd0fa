import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { LooseGoodsQuery, SettleGoodsMutationVariables } from '../../gql/graphql';
import { Button, Card, Dialog, Disclosure, RadioRows, Select, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { LOOSE_GOODS, SETTLE_GOODS } from './live-documents';

type Goods = LooseGoodsQuery['looseGoods'][number];
type Settling = SettleGoodsMutationVariables['input'];

const FATES = ['shelf', 'next_household', 'neighbour', 'discarded'] as const;
const REASONS = ['too_warm', 'damaged', 'opened', 'lost', 'other'] as const;

/** Goods that left the shelf and are on nobody's way: somebody says what becomes of them. Nothing when there are none. */
export function LooseGoods({ day }: { readonly day: string }): ReactNode {
  const words = useWords();
  const [asking, setAsking] = useState<Goods | null>(null);
  const { data } = useQuery(LOOSE_GOODS, { variables: { day }, fetchPolicy: 'cache-and-network' });
  const list = data?.looseGoods ?? [];
  if (list.length === 0) return null;
  return (
    <Card title={words.t('goods.title', { count: list.length })} icon="box" tone="attention">
      <p className="meta">{words.t('goods.lead')}</p>
      <ul className="rows">
        {list.map((goods) => (
          <li key={goods.taskId} className="row-block">
            <GoodsFacts goods={goods} />
            <span className="row">
              <Button size="small" onPress={() => setAsking(goods)}>
                {words.t('goods.settle')}
              </Button>
              <Link to={`/requests/${goods.requestId}?list=open`}>{words.t('goods.toCase')}</Link>
            </span>
          </li>
        ))}
      </ul>
      {asking === null ? null : <SettleDialog goods={asking} day={day} onClose={() => setAsking(null)} />}
    </Card>
  );
}

/** What it is, whose car it was in last, and why nobody is on the way with it. */
function GoodsFacts({ goods }: { readonly goods: Goods }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const lines = goods.lines.map(({ item, unit, quantity }) =>
    words.t('goods.line', { item, amount: words.t(`unit.${unit}`, { count: quantity }) }),
  );
  return (
    <>
      <strong>{words.t('goods.what', { boxes: goods.loadUnits, zone: zone(goods.cell) })}</strong>
      <span>
        {words.t('goods.where', {
          handle: goods.handle,
          letter: goods.letter,
          state: words.t(`run.${goods.runState}`),
        })}
        {goods.since === null ? null : ` ${words.t('goods.since', { time: time.clock(goods.since) })}`}
      </span>
      <Disclosure summary={words.t('goods.lines', { count: lines.length })}>{list.format(lines)}</Disclosure>
      {goods.state === 'on_hold' ? <span className="meta">{words.t('goods.waits')}</span> : null}
    </>
  );
}

interface SettleDialogProps {
  readonly goods: Goods;
  readonly day: string;
  readonly onClose: () => void;
}

function SettleDialog({ goods, day, onClose }: SettleDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [settle] = useMutation(SETTLE_GOODS, {
    refetchQueries: [{ query: LOOSE_GOODS, variables: { day } }, 'Live'],
    awaitRefetchQueries: true,
  });
  const [fate, setFate] = useState<Settling['fate']>('shelf');
  const [reason, setReason] = useState<NonNullable<Settling['reason']>>('too_warm');
  const send = async (): Promise<void> => {
    const input = { taskId: goods.taskId, fate, reason: fate === 'discarded' ? reason : null };
    const done = await run((key) => settle({ variables: { input: { ...input, key } } }));
    if (!done) return;
    onClose();
    say({ tone: 'success', text: words.t('goods.settled') });
  };
  return (
    <Dialog
      open
      title={words.t('goods.settle')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} onPress={() => void send()}>
            {words.t(`goods.do.${fate}`)}
          </Button>
        </>
      }
    >
      <div className="stack">
        <GoodsFacts goods={goods} />
        <RadioRows
          label={words.t('goods.fate')}
          value={fate}
          onChange={setFate}
          choices={FATES.map((one) => ({
            value: one,
            label: words.t(`goods.fate.${one}`),
            hint: words.t(`goods.fate.${one}.hint`),
          }))}
        />
        {fate === 'discarded' ? (
          <Select
            label={words.t('goods.reason')}
            value={reason}
            options={REASONS.map((one) => ({ value: one, label: words.t(`goods.reason.${one}`) }))}
            onChange={setReason}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
