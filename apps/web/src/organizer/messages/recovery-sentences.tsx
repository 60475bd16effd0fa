import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { recoveryAr } from './recovery.ar';
import { recoveryEn } from './recovery.en';
import { recoveryEs } from './recovery.es';
import { OWN_CATALOGS } from '../../own/own-sentences';

/** What recovery sheets say, on the screen and on paper. */
export const RECOVERY_CATALOGS = { en: recoveryEn, es: recoveryEs, ar: recoveryAr };

/** With what a passphrase asks for, because coming back chooses one. */
const CATALOGS = {
  en: { ...OWN_CATALOGS.en, ...recoveryEn },
  es: { ...OWN_CATALOGS.es, ...recoveryEs },
  ar: { ...OWN_CATALOGS.ar, ...recoveryAr },
};

/** Brings these sentences along. */
export const RecoverySentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={CATALOGS}>{children}</MoreSentences>
);
