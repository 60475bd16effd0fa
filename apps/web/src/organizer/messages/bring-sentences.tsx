import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { bringAr } from './bring.ar';
import { bringEn } from './bring.en';
import { bringEs } from './bring.es';

/** What only lists and paper cards say, in each language of the desk. */
export const BRING_CATALOGS = { en: bringEn, es: bringEs, ar: bringAr };

/** Brings the sentences about lists and paper along. */
export const BringSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={BRING_CATALOGS}>{children}</MoreSentences>
);
