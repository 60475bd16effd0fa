import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { peopleAr } from './people.ar';
import { peopleEn } from './people.en';
import { peopleEs } from './people.es';
import { policyAr } from './policy.ar';
import { policyEn } from './policy.en';
import { policyEs } from './policy.es';

/** What only the screens about people say, in each language of the desk. */
export const PEOPLE_CATALOGS = {
  en: { ...peopleEn, ...policyEn },
  es: { ...peopleEs, ...policyEs },
  ar: { ...peopleAr, ...policyAr },
};

/** Brings the sentences about people along. */
export const PeopleSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={PEOPLE_CATALOGS}>{children}</MoreSentences>
);
