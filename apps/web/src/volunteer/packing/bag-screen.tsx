import { useSyncExternalStore, type ReactNode } from 'react';
import { Banner, Button, EmptyState } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { useOutbox, usePocket } from '../frame/pocket';
import { go, Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { DoorSignMark } from '../run/door-sign';
import { actsOn, isUndecided, type KeptBag, type KeptItem, type KeptLine } from './kept-wave';
import { LineRow } from './line-row';
import { BagName } from './packing';
import type { PackAct } from './pack-act';
import { useGoodsName, usePacking, useSlips } from './use-packing';

const NO_BIN = 100_000;
const binOf = ({ lots }: KeptLine): number => lots[0]?.binPosition ?? NO_BIN;

/** One bag, line by line in the order of the bins. A tap is a tick; the rest is a second thought. */
export function BagScreen({ bagId }: { readonly bagId: string }): ReactNode {
  const words = useWords();
  const waves = usePacking();
  const wave = waves.find(({ bags }) => bags.some(({ id }) => id === bagId));
  const bag = wave?.bags.find(({ id }) => id === bagId);
  const slip = useSlips(bag ? [bag] : []).get(bagId);
  if (!wave || !bag)
    return (
      <Screen title={words.t('packing.title')}>
        <EmptyState icon="package">{words.t('packing.gone')}</EmptyState>
        <Link to="/packing">{words.t('packing.back')}</Link>
      </Screen>
    );
  const items = new Map(wave.items.map((item) => [item.id, item]));
  const isOpen = bag.state === 'reserved' || bag.state === 'picking';
  return (
    <Screen
      title={words.t('packing.bag')}
      aside={<SyncChip />}
      sub={
        <p>
          <BagName bag={bag} />
          {' · '}
          {words.t('packing.boxes', { boxes: bag.boxes })}
        </p>
      }
    >
      {slip ? <DoorSignMark sign={slip.sign} size={64} /> : null}
      <Conflicts bag={bag} items={items} />
      <ul className="cards" aria-label={words.t('packing.lines')}>
        {[...bag.lines]
          .sort((a, b) => binOf(a) - binOf(b))
          .map((line) => (
            <LineRow
              key={`${line.itemId} ${line.standsFor}`}
              {...{ bag, line, items, isOpen }}
              may={slip?.may ?? []}
            />
          ))}
      </ul>
      <Done bag={bag} isOpen={isOpen} />
      <Link to="/packing" size="big">
        {words.t('packing.back')}
      </Link>
    </Screen>
  );
}

function Done({ bag, isOpen }: { readonly bag: KeptBag; readonly isOpen: boolean }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { packing } = usePocket();
  const open = bag.lines.filter(isUndecided).length;
  if (!isOpen)
    return (
      <Banner tone="success" announce="status">
        {words.t(bag.state === 'packed' ? 'packing.packedBy' : 'packing.left', {
          handle: bag.packedBy ?? '',
          time: bag.packedAt ? time.clock(bag.packedAt) : '',
        })}
      </Banner>
    );
  return (
    <Button
      variant="primary"
      size="main"
      icon="check"
      reason={open > 0 ? words.t('packing.open', { open }) : undefined}
      onPress={() => {
        void packing.act({ kind: 'packBag', bagId: bag.id });
        go('/packing');
      }}
    >
      {words.t('packing.done')}
    </Button>
  );
}

/** What the hub refused of this bag: somebody was first. Told plainly, until its packer has put it right. */
function Conflicts({
  bag,
  items,
}: {
  readonly bag: KeptBag;
  readonly items: ReadonlyMap<string, KeptItem>;
}): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const nameOf = useGoodsName();
  const { outbox, packing } = usePocket();
  const { waves } = useSyncExternalStore(packing.subscribe, packing.snapshot);
  const { entries } = useOutbox();
  const failed = actsOn(entries, bag.id).filter(({ state }) => state === 'failed');
  const kept = waves.flatMap(({ bags }) => bags).find(({ id }) => id === bag.id);
  return failed.map(({ id, act, fault }) => {
    const first = firstOf(act, kept);
    const item = first ? items.get(first.itemId) : undefined;
    return (
      <Banner
        key={id}
        tone="danger"
        announce="alert"
        action={<Button onPress={() => void outbox.discard(id)}>{words.t('packing.conflict.seen')}</Button>}
      >
        {first && item
          ? words.t('packing.conflict', { item: nameOf(item), handle: first.by, time: time.clock(first.at) })
          : null}{' '}
        {fault ? words.t(`refusal.${fault}`) : null}
      </Banner>
    );
  });
}

/** Who was first with the line of a refused act, as the hub last said. */
function firstOf(act: PackAct, kept: KeptBag | undefined) {
  const line = 'itemId' in act ? kept?.lines.find(({ itemId }) => itemId === act.itemId) : undefined;
  return line?.pickedBy && line.pickedAt
    ? { itemId: line.itemId, by: line.pickedBy, at: line.pickedAt }
    : undefined;
}
