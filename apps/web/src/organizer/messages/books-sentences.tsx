import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { booksAr } from './books.ar';
import { booksEn } from './books.en';
import { booksEs } from './books.es';
import { GoodsSentences } from './goods-sentences';

/** What recalls, the fund and reports say, in each language of the desk. */
export const BOOKS_CATALOGS = { en: booksEn, es: booksEs, ar: booksAr };

/** Brings these sentences along, with those of the shelves. */
export const BooksSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <GoodsSentences>
    <MoreSentences catalogs={BOOKS_CATALOGS}>{children}</MoreSentences>
  </GoodsSentences>
);
