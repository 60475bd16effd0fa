import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { weekAr } from '../messages/week.ar';
import { weekEn } from '../messages/week.en';
import { weekEs } from '../messages/week.es';
import { weekPlacesAr } from '../messages/week-places.ar';
import { weekPlacesEn } from '../messages/week-places.en';
import { weekPlacesEs } from '../messages/week-places.es';

/** What only the screens of the week say, in each language of the desk. */
export const WEEK_CATALOGS = {
  en: { ...weekEn, ...weekPlacesEn },
  es: { ...weekEs, ...weekPlacesEs },
  ar: { ...weekAr, ...weekPlacesAr },
};

/** Brings the sentences of the week along. */
export const WeekSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={WEEK_CATALOGS}>{children}</MoreSentences>
);
