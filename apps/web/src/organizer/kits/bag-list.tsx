import type { Bag } from '@doorstep/goods';
import type { ReactNode } from 'react';
import { Chip } from '../../ui';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import type { HubGoods } from './bag-goods';
import { useBagWords } from './bag-words';

interface BagListProps {
  readonly bag: Bag<HubGoods>;
  readonly goods: readonly HubGoods[];
}

/** One bag: each thing with its reason, what to read the label for, and what could not be given and why. */
export function BagList({ bag, goods }: BagListProps): ReactNode {
  const words = useWords();
  const say = useBagWords(goods);
  const nameOf = useItemName();
  return (
    <div className="stack" aria-live="polite">
      {bag.lines.length === 0 ? <p>{words.t('try.empty')}</p> : null}
      <ul className="bag-list" aria-label={words.t('try.bag')}>
        {bag.lines.map((line) => (
          <li key={`${line.line ?? 'chosen'} ${line.item.id}`}>
            <strong>{words.t('bag.line', { quantity: line.quantity, item: nameOf(line.item) })}</strong>{' '}
            <span className="meta">{say.why(line.why)}</span>
            {line.insteadOf === null ? null : (
              <span className="meta bag-because">
                {words.t('because.instead', {
                  item: nameOf(line.insteadOf.item),
                  because: say.because(line.insteadOf.because),
                })}
              </span>
            )}
            {line.concerns.length === 0 ? null : (
              <Chip tone="warning">{words.t('concern.read', { list: say.concerns(line.concerns) })}</Chip>
            )}
          </li>
        ))}
      </ul>
      {bag.lacks.length === 0 ? null : (
        <section>
          <h3>{words.t('try.lacks')}</h3>
          <ul className="bag-list" aria-label={words.t('try.lacks')}>
            {bag.lacks.map((lack, i) => (
              <li key={`${lack.line ?? ''} ${String(i)}`}>
                <strong>
                  {lack.wanted === null
                    ? say.why(lack.why)
                    : words.t('bag.line', { quantity: lack.quantity, item: say.wanted(lack.wanted) })}
                </strong>{' '}
                <span className="meta">{say.because(lack.because)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
