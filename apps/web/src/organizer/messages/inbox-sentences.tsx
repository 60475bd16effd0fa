import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { inboxAr } from './inbox.ar';
import { inboxEn } from './inbox.en';
import { inboxEs } from './inbox.es';
import { standingAr } from './standing.ar';
import { standingEn } from './standing.en';
import { standingEs } from './standing.es';

/** What the inbox, standing requests, the directory and the report of unmet need say, in each language of the desk. */
export const INBOX_CATALOGS = {
  en: { ...inboxEn, ...standingEn },
  es: { ...inboxEs, ...standingEs },
  ar: { ...inboxAr, ...standingAr },
};

/** Brings these sentences along. */
export const InboxSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={INBOX_CATALOGS}>{children}</MoreSentences>
);
