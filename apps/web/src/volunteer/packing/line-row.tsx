import { LOT_REASONS, type LotReason } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { Button, Chip, Select } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { usePocket } from '../frame/pocket';
import { useWords } from '../messages';
import { type KeptBag, type KeptItem, type KeptLine, missingOf } from './kept-wave';
import { useGoodsName } from './use-packing';

interface LineProps {
  readonly bag: KeptBag;
  readonly line: KeptLine;
  readonly items: ReadonlyMap<string, KeptItem>;
  readonly isOpen: boolean;
  /** Items that may stand in for what is short. */
  readonly may: readonly string[];
}

/** One line: where it lies and how much; a tap puts it in, less and another lot are behind a second press. */
export function LineRow(props: LineProps): ReactNode {
  const { bag, line, items, isOpen } = props;
  const words = useWords();
  const nameOf = useGoodsName();
  const { packing } = usePocket();
  const { me } = useUnlocked();
  const item = items.get(line.itemId);
  const [more, setMore] = useState(false);
  if (!item) return null;
  const mine = line.pickedBy === me.handle;
  const pick = (quantity: number, lot: Lot | null, reason: LotReason | null): void => {
    const { id: bagId } = bag;
    const place = { lotId: lot?.lotId ?? null, binId: lot?.binId ?? null };
    void packing.act({ kind: 'packPick', bagId, itemId: line.itemId, quantity, ...place, reason });
    setMore(false);
  };
  return (
    <li className="card pack-line">
      <p>
        <strong>{nameOf(item)}</strong>
        <br />
        {words.t(line.promised === line.wanted ? 'packing.amount.all' : 'packing.amount', {
          promised: line.promised,
          wanted: line.wanted,
        })}{' '}
        <Where line={line} />
      </p>
      <LineState line={line} />
      {isOpen && line.state === 'open' && line.promised > 0 ? (
        <div className="pack-acts">
          <Button
            variant="primary"
            icon="check"
            label={words.t('packing.in.of', { item: nameOf(item) })}
            onPress={() => pick(line.promised, null, null)}
          >
            {words.t('packing.in')}
          </Button>
          <Button
            label={words.t('packing.other.of', { item: nameOf(item) })}
            pressed={more}
            onPress={() => setMore(!more)}
          >
            {words.t('packing.other')}
          </Button>
        </div>
      ) : null}
      {more && line.state === 'open' ? <Other line={line} item={item} onPick={pick} /> : null}
      {isOpen && mine && line.state !== 'open' ? (
        <Button
          label={words.t('packing.undo.of', { item: nameOf(item) })}
          onPress={() =>
            void packing.act({
              kind: 'packUnpick',
              ...{ bagId: bag.id, itemId: line.itemId, standsFor: line.standsFor },
            })
          }
        >
          {words.t('packing.undo')}
        </Button>
      ) : null}
      {isOpen ? <Instead {...props} /> : null}
    </li>
  );
}

type Lot = KeptLine['lots'][number];

function Where({ line }: { readonly line: KeptLine }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [lot] = line.lots;
  if (!lot) return null;
  const bin = lot.binName ?? words.t('packing.noBin');
  return lot.labelDate
    ? words.t('packing.where.until', { bin, day: time.date(lot.labelDate) })
    : words.t('packing.where', { bin });
}

function LineState({ line }: { readonly line: KeptLine }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (line.state === 'open') return null;
  const values = {
    picked: line.picked,
    wanted: line.wanted,
    handle: line.pickedBy ?? '',
    time: line.pickedAt ? time.clock(line.pickedAt) : '',
  };
  return line.state === 'picked' ? (
    <Chip tone="success" icon="check">
      {words.t('packing.pickedBy', values)}
    </Chip>
  ) : (
    <Chip tone="warning" icon="alert">
      {words.t('packing.shortBy', values)}
    </Chip>
  );
}

interface OtherProps {
  readonly line: KeptLine;
  readonly item: KeptItem;
  readonly onPick: (quantity: number, lot: Lot | null, reason: LotReason | null) => void;
}

const SAME = '';

/** What is really there: a smaller number, or another lot with the reason. */
function Other({ line, item, onPick }: OtherProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [count, setCount] = useState(String(line.promised));
  const [lotKey, setLot] = useState(SAME);
  const [reason, setReason] = useState<LotReason>('not_found');
  const keyOf = ({ lotId, binId }: Lot): string => `${lotId} ${binId ?? ''}`;
  const lot = item.free.find((one) => keyOf(one) === lotKey) ?? null;
  const said = ({ binName, labelDate, quantity }: Lot): string =>
    words.t('packing.lot', {
      bin: binName ?? words.t('packing.noBin'),
      day: labelDate ? time.date(labelDate) : '–',
      quantity,
    });
  return (
    <div className="stack">
      <Select
        label={words.t('packing.count')}
        value={count}
        options={Array.from({ length: line.promised + 1 }, (_, n) => ({
          value: String(n),
          label: String(n),
        }))}
        onChange={setCount}
      />
      <Select
        label={words.t('packing.whichLot')}
        value={lotKey}
        options={[
          { value: SAME, label: words.t('packing.lot.same') },
          ...item.free.map((one) => ({ value: keyOf(one), label: said(one) })),
        ]}
        onChange={setLot}
      />
      {lot ? (
        <Select
          label={words.t('packing.why')}
          value={reason}
          options={LOT_REASONS.map((value) => ({ value, label: words.t(`packing.why.${value}`) }))}
          onChange={(value) => setReason(LOT_REASONS.find((one) => one === value) ?? 'other')}
        />
      ) : null}
      <Button variant="primary" onPress={() => onPick(Number(count), lot, lot ? reason : null)}>
        {words.t('packing.count.save', { count: Number(count) })}
      </Button>
    </div>
  );
}

/** What may go in for what is short: only what the desk allowed for this bag, and why not is not said. */
function Instead({ bag, line, items, may }: LineProps): ReactNode {
  const words = useWords();
  const nameOf = useGoodsName();
  const { packing } = usePocket();
  const missing = missingOf(bag, line);
  const item = items.get(line.itemId);
  if (missing <= 0 || !item || (line.state === 'open' && line.promised > 0)) return null;
  const choices = may.flatMap((id) => {
    const other = items.get(id);
    const free = other?.free.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
    return other && free > 0 && item.standIns.includes(other.id) ? [{ other, free }] : [];
  });
  if (choices.length === 0) return <p className="advice">{words.t('packing.instead.none', { missing })}</p>;
  return (
    <div className="stack">
      <p>{words.t('packing.instead', { missing })}</p>
      {choices.slice(0, 4).map(({ other, free }) => {
        const quantity = Math.min(missing, free);
        return (
          <Button
            key={other.id}
            onPress={() =>
              void packing.act({
                kind: 'packInstead',
                ...{ bagId: bag.id, itemId: item.id, insteadId: other.id, quantity },
              })
            }
          >
            {words.t('packing.instead.put', { quantity, item: nameOf(other) })}
          </Button>
        );
      })}
    </div>
  );
}
