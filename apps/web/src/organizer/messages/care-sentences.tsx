import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { careAr } from './care.ar';
import { careEn } from './care.en';
import { careEs } from './care.es';

/** What only the screens of childcare say, in each language of the desk. */
export const CARE_CATALOGS = { en: careEn, es: careEs, ar: careAr };

/** Brings the sentences about childcare along. */
export const CareSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={CARE_CATALOGS}>{children}</MoreSentences>
);
