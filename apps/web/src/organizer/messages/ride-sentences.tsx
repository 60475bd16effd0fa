import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { rideAr } from './ride.ar';
import { rideEn } from './ride.en';
import { rideEs } from './ride.es';

/** What only rides and child seats say, in each language of the desk. */
export const RIDE_CATALOGS = { en: rideEn, es: rideEs, ar: rideAr };

/** Brings the sentences about rides along. */
export const RideSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={RIDE_CATALOGS}>{children}</MoreSentences>
);
