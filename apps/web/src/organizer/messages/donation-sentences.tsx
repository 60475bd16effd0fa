import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { donationAr } from './donation.ar';
import { donationEn } from './donation.en';
import { donationEs } from './donation.es';
import { GOODS_CATALOGS } from './goods-sentences';

/** What is said where goods come in, run out or are wished for, in each language of the desk. */
export const DONATION_CATALOGS = { en: donationEn, es: donationEs, ar: donationAr };

const BOTH = {
  en: { ...GOODS_CATALOGS.en, ...donationEn },
  es: { ...GOODS_CATALOGS.es, ...donationEs },
  ar: { ...GOODS_CATALOGS.ar, ...donationAr },
};

/** Brings these sentences along, and those of items and bins. */
export const DonationSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={BOTH}>{children}</MoreSentences>
);
