import { degreesOf, GRAMS_IN, limitOf, type Arrival, type Degrees, type WeightUnit } from '@doorstep/goods';
import { useWords, type MessageKey } from '../messages';
import { useItemName } from '../stock/use-item-name';
import type { Line } from './line-draft';

/** What this hub's scales and thermometers show. */
export interface Units {
  readonly degrees: Degrees;
  readonly weight: WeightUnit;
}

export interface LineWords {
  readonly name: (line: Pick<Line, 'item'>) => string;
  readonly amount: (line: Pick<Line, 'item' | 'quantity'>) => string;
  readonly weight: (grams: number) => string;
  readonly limit: (arrival: Arrival) => string;
  readonly fault: (line: Line, fault: string) => string;
  readonly wrong: (line: Line, fault: string) => string;
}

/** A line in words: amounts in its unit of issue, weights and temperatures as this hub measures them. */
export function useLineWords({ degrees, weight }: Units): LineWords {
  const words = useWords();
  const nameOf = useItemName();
  const name: LineWords['name'] = ({ item }) => nameOf(item);
  const amount: LineWords['amount'] = ({ item, quantity }) =>
    words.t(`unit.${item.unit}`, { count: quantity });
  const limit = (arrival: Arrival): string => {
    const tenths = limitOf(arrival);
    if (tenths === null) return '';
    const shown = words.t(`gift.degrees.${degrees}`, { count: degreesOf(tenths, degrees) });
    return words.t(arrival === 'hot' ? 'gift.limit.hot' : 'gift.limit.cold', { degrees: shown });
  };
  const fault = (line: Line, code: string): string =>
    words.t(`lineFault.${code}` as MessageKey, { limit: limit(line.arrival) });
  return {
    name,
    amount,
    limit,
    fault,
    weight: (grams) =>
      words.t(`gift.weight.${weight}`, { count: Math.round((grams / GRAMS_IN[weight]) * 10) / 10 }),
    wrong: (line, code) =>
      words.t('gift.finish.line', { item: name(line), amount: amount(line), fault: fault(line, code) }),
  };
}
