import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { goodsAr } from './goods.ar';
import { goodsEn } from './goods.en';
import { goodsEs } from './goods.es';

/** What the shelves, the catalogue and the bins say, in each language of the desk. */
export const GOODS_CATALOGS = { en: goodsEn, es: goodsEs, ar: goodsAr };

/** Brings these sentences along. */
export const GoodsSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={GOODS_CATALOGS}>{children}</MoreSentences>
);
