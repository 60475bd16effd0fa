import type { ReactNode } from 'react';
import { MoreSentences } from '../i18n/language';
import { ownAr } from './own.ar';
import { ownEn } from './own.en';
import { ownEs } from './own.es';

/** What passphrase and spare code say, in each language of the apps. */
export const OWN_CATALOGS = { en: ownEn, es: ownEs, ar: ownAr };

/** Brings these sentences along. */
export const OwnSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={OWN_CATALOGS}>{children}</MoreSentences>
);
