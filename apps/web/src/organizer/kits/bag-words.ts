import { type BagBecause, type BagReason, type Band, type Concern, type Wanted } from '@doorstep/goods';
import { useWords, type MessageKey } from '../messages';
import { useItemName } from '../stock/use-item-name';
import type { HubGoods } from './bag-goods';
import { whoseOf } from './recipe-draft';

export interface BagWords {
  readonly band: (band: Band) => string;
  readonly why: (why: BagReason) => string;
  readonly because: (because: BagBecause) => string;
  readonly concerns: (concerns: readonly Concern[]) => string;
  readonly wanted: (wanted: Wanted) => string;
  /** Whose bag a line is in, from `diet:halal` and the like. */
  readonly whose: (whose: string) => string;
}

/** Bags in words: why something is in one, instead of what, and why something is not. */
export function useBagWords(goods: readonly HubGoods[]): BagWords {
  const words = useWords();
  const nameOf = useItemName();
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const one = (says: string, word: string): string => {
    const key = `${says}.${word}`;
    return words.has(key) ? words.t(key as MessageKey) : word;
  };
  const band = ({ from, to }: Band): string => {
    if (to === null) return words.t('band.open', { from });
    return to === from ? words.t('band.one', { from }) : words.t('band.range', { from, to });
  };
  const concern = ({ about }: Concern): string => {
    if (about.kind === 'allergy') return one('allergen', about.allergen);
    if (about.kind === 'avoid') return one('avoid', about.food);
    return words.t('concern.no', { word: one('diet', about.diet) });
  };
  const concerns = (some: readonly Concern[]): string => list.format(new Set(some.map(concern)));
  return {
    band,
    concerns,
    why: (why) => {
      switch (why.kind) {
        case 'band':
          return words.t('why.band', { band: band(why.band) });
        case 'diet':
          return words.t('why.diet', { word: one('diet', why.diet) });
        case 'kitchen':
          return words.t('why.kitchen', { word: one('kitchen', why.kitchen) });
        case 'formula':
          return words.t('why.formula', { months: why.infants[0]?.months ?? -1 });
        case 'diapers':
          return words.t('why.diapers', { size: why.size });
        case 'chosen':
          return words.t('why.chosen');
      }
    },
    because: (because) => {
      if (because.kind === 'blocked') return words.t('because.blocked', { list: concerns(because.concerns) });
      if (because.kind === 'kitchen')
        return words.t('because.kitchen', { word: one('cooking', because.needs) });
      return words.t(`because.${because.kind}`);
    },
    wanted: (wanted) => {
      if (wanted.kind === 'group') return words.t('recipe.any', { group: wanted.group });
      const item = goods.find(({ id }) => id === wanted.item);
      return item === undefined ? wanted.item : nameOf(item);
    },
    whose: (whose) => {
      const { kind, word } = whoseOf(whose);
      if (word === null) return words.t('for.all');
      const said = kind === 'diet' || kind === 'kitchen' || kind === 'formula' ? one(kind, word) : word;
      return words.t(`for.${kind}` as MessageKey, { word: said });
    },
  };
}
