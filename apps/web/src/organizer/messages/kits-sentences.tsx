import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { GOODS_CATALOGS } from './goods-sentences';
import { kitsAr } from './kits.ar';
import { kitsEn } from './kits.en';
import { kitsEs } from './kits.es';

/** What recipes, kits, pictures and bags say, in each language of the desk. */
export const KITS_CATALOGS = { en: kitsEn, es: kitsEs, ar: kitsAr };

const WITH_GOODS = {
  en: { ...GOODS_CATALOGS.en, ...kitsEn },
  es: { ...GOODS_CATALOGS.es, ...kitsEs },
  ar: { ...GOODS_CATALOGS.ar, ...kitsAr },
};

/** Brings these sentences along, and those on goods, which they speak of. */
export const KitsSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={WITH_GOODS}>{children}</MoreSentences>
);
