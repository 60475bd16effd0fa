import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { GOODS_CATALOGS } from './goods-sentences';
import { KITS_CATALOGS } from './kits-sentences';
import { packingAr } from './packing.ar';
import { packingEn } from './packing.en';
import { packingEs } from './packing.es';

/** What waves, bags and their paper say, in each language of the desk. */
export const PACKING_CATALOGS = { en: packingEn, es: packingEs, ar: packingAr };

const WITH_GOODS = {
  en: { ...GOODS_CATALOGS.en, ...KITS_CATALOGS.en, ...packingEn },
  es: { ...GOODS_CATALOGS.es, ...KITS_CATALOGS.es, ...packingEs },
  ar: { ...GOODS_CATALOGS.ar, ...KITS_CATALOGS.ar, ...packingAr },
};

/** Brings these sentences along, and those on goods and recipes, which they speak of. */
export const PackingSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={WITH_GOODS}>{children}</MoreSentences>
);
