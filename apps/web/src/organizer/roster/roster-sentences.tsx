import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { rosterAr } from '../messages/roster.ar';
import { rosterEn } from '../messages/roster.en';
import { rosterEs } from '../messages/roster.es';
import { WEEK_CATALOGS } from '../week/week-sentences';

/** What only the screens of the roster say; shifts are named as on the week board. */
export const ROSTER_CATALOGS = {
  en: { ...WEEK_CATALOGS.en, ...rosterEn },
  es: { ...WEEK_CATALOGS.es, ...rosterEs },
  ar: { ...WEEK_CATALOGS.ar, ...rosterAr },
};

/** Brings the sentences of the roster along. */
export const RosterSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={ROSTER_CATALOGS}>{children}</MoreSentences>
);
