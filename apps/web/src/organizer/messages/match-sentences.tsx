import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { matchAr } from './match.ar';
import { matchEn } from './match.en';
import { matchEs } from './match.es';

/** What only matching and household plans say, in each language of the desk. */
export const MATCH_CATALOGS = { en: matchEn, es: matchEs, ar: matchAr };

/** Brings the sentences about who takes what along. */
export const MatchSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={MATCH_CATALOGS}>{children}</MoreSentences>
);
