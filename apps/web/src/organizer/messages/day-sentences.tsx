import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { dayAr } from './day.ar';
import { dayEn } from './day.en';
import { dayEs } from './day.es';

/** What only holds, incidents and doors say, in each language of the desk. */
export const DAY_CATALOGS = { en: dayEn, es: dayEs, ar: dayAr };

/** Brings the sentences about what goes wrong on a day along. */
export const DaySentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={DAY_CATALOGS}>{children}</MoreSentences>
);
