import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { GOODS_CATALOGS } from './goods-sentences';
import { movesAr } from './moves.ar';
import { movesEn } from './moves.en';
import { movesEs } from './moves.es';

/** What counts and transfers say, in each language of the desk. */
export const MOVES_CATALOGS = { en: movesEn, es: movesEs, ar: movesAr };

const WITH_GOODS = {
  en: { ...GOODS_CATALOGS.en, ...movesEn },
  es: { ...GOODS_CATALOGS.es, ...movesEs },
  ar: { ...GOODS_CATALOGS.ar, ...movesAr },
};

/** Brings these sentences along, and those on goods, which they speak of. */
export const MovesSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={WITH_GOODS}>{children}</MoreSentences>
);
