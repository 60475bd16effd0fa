import type { ReactNode } from 'react';
import type { Fault } from '../../platform/graphql/refusals';
import { Banner } from '../../ui';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import type { CountLine } from './use-count-words';

interface CountFaultProps {
  readonly fault: Fault;
  readonly lines: readonly CountLine[];
}

/** A refusal that stays in sight: which item it is about, and its numbers. */
export function CountFault({ fault, lines }: CountFaultProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const items = Array.isArray(fault.details?.['items']) ? (fault.details['items'] as unknown[]) : [];
  const said = items.flatMap((one) => {
    const { itemId, left, promised } = one as { itemId?: string; left?: number; promised?: number };
    const item = lines.find((line) => line.item.id === itemId)?.item;
    if (item === undefined) return [];
    const name = nameOf(item);
    return [
      left === undefined || promised === undefined
        ? name
        : words.t('count.short', { item: name, left, promised }),
    ];
  });
  return (
    <Banner tone="danger" announce="alert">
      {words.t(`refusal.${fault.code}`)} {[...new Set(said)].join('; ')}
    </Banner>
  );
}
