import type { ReactNode } from 'react';
import { Chip, EmptyState } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { DoorSignMark } from '../run/door-sign';
import type { KeptBag } from './kept-wave';
import { usePacking, useSlips } from './use-packing';

const SHOWN: ReadonlySet<string> = new Set(['reserved', 'picking', 'packed']);
const shownIn = (bags: readonly KeptBag[]): readonly KeptBag[] =>
  bags.filter(({ state }) => SHOWN.has(state));

/** What is there to pack, before one goes to it. Nothing is shown when there is none. */
export function PackingCard(): ReactNode {
  const words = useWords();
  const bags = shownIn(usePacking().flatMap((wave) => wave.bags));
  if (bags.length === 0) return null;
  const packed = bags.filter(({ state }) => state === 'packed').length;
  return (
    <Link to="/packing" icon="package" size="big">
      {words.t('packing.card', { packed, bags: bags.length })}
    </Link>
  );
}

/** The bags of all waves: door sign, run, stop, and who has which. */
export function Packing(): ReactNode {
  const words = useWords();
  const bags = shownIn(usePacking().flatMap((wave) => wave.bags));
  const slips = useSlips(bags);
  const packed = bags.filter(({ state }) => state === 'packed').length;
  return (
    <Screen title={words.t('packing.title')} aside={<SyncChip />}>
      {bags.length === 0 ? (
        <EmptyState icon="package">{words.t('packing.none')}</EmptyState>
      ) : (
        <p className="tabular">{words.t('packing.progress', { packed, bags: bags.length })}</p>
      )}
      <ul className="cards" aria-label={words.t('packing.title')}>
        {bags.map((bag) => {
          const sign = slips.get(bag.id)?.sign;
          return (
            <li key={bag.id} className="card">
              {sign ? <DoorSignMark sign={sign} size={40} /> : null}
              <BagState bag={bag} />
              <Link to={`/packing/${bag.id}`} size="big">
                <BagName bag={bag} />
              </Link>
            </li>
          );
        })}
      </ul>
      <Link to="/runs" size="big">
        {words.t('taken.runs')}
      </Link>
    </Screen>
  );
}

/** "Run A, stop 3", or its number in the wave. */
export function BagName({ bag }: { readonly bag: KeptBag }): ReactNode {
  const words = useWords();
  return bag.letter
    ? words.t('packing.bag.stop', { letter: bag.letter, stop: bag.stopNumber ?? 0 })
    : words.t('packing.bag.number', { position: bag.position });
}

function BagState({ bag }: { readonly bag: KeptBag }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (bag.state === 'packed')
    return (
      <Chip tone="success" icon="check">
        {words.t('packing.packedBy', {
          handle: bag.packedBy ?? '',
          time: bag.packedAt ? time.clock(bag.packedAt) : '',
        })}
      </Chip>
    );
  const done = bag.lines.filter(({ state }) => state !== 'open').length;
  if (done === 0) return <Chip>{words.t('packing.waiting')}</Chip>;
  const last = bag.lines.find(({ pickedBy }) => pickedBy !== null)?.pickedBy ?? '';
  return (
    <Chip icon="package">
      {words.t('packing.picking', { done, lines: bag.lines.length, handle: last ?? '' })}
    </Chip>
  );
}
