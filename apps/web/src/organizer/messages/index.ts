import { refusalsAr } from '../../i18n/refusals.ar';
import { refusalsEn } from '../../i18n/refusals.en';
import { refusalsEs } from '../../i18n/refusals.es';
import { signsAr } from '../../i18n/signs.ar';
import { signsEn } from '../../i18n/signs.en';
import { signsEs } from '../../i18n/signs.es';
import { useLanguage } from '../../i18n/language';
import type { Catalog, Messages } from '../../i18n/messages';
import type { booksEn } from './books.en';
import type { bringEn } from './bring.en';
import type { careEn } from './care.en';
import type { dayEn } from './day.en';
import type { donationEn } from './donation.en';
import { frameAr } from './frame.ar';
import { frameEn } from './frame.en';
import { frameEs } from './frame.es';
import { intakeAr } from './intake.ar';
import { intakeEn } from './intake.en';
import { intakeEs } from './intake.es';
import { keysAr } from './keys.ar';
import { keysEn } from './keys.en';
import { keysEs } from './keys.es';
import { liveAr } from './live.ar';
import { liveEn } from './live.en';
import { liveEs } from './live.es';
import { mapsAr } from './maps.ar';
import { mapsEn } from './maps.en';
import { mapsEs } from './maps.es';
import type { goodsEn } from './goods.en';
import type { kitsEn } from './kits.en';
import type { matchEn } from './match.en';
import type { movesEn } from './moves.en';
import type { inboxEn } from './inbox.en';
import type { standingEn } from './standing.en';
import type { ownEn } from '../../own/own.en';
import type { packingEn } from './packing.en';
import type { peopleEn } from './people.en';
import type { planEn } from './plan.en';
import type { planFaultsEn } from './plan-faults.en';
import type { planWhyEn } from './plan-why.en';
import type { policyEn } from './policy.en';
import { requestsAr } from './requests.ar';
import { requestsEn } from './requests.en';
import { requestsEs } from './requests.es';
import type { recoveryEn } from './recovery.en';
import type { rideEn } from './ride.en';
import type { rosterEn } from './roster.en';
import { screensAr } from './screens.ar';
import { screensEn } from './screens.en';
import { screensEs } from './screens.es';
import { settingsAr } from './settings.ar';
import { settingsEn } from './settings.en';
import { settingsEs } from './settings.es';
import type { weekEn } from './week.en';
import type { weekPlacesEn } from './week-places.en';
import { wordsAr } from './words.ar';
import { wordsEn } from './words.en';
import { wordsEs } from './words.es';

const en = {
  ...refusalsEn,
  ...signsEn,
  ...wordsEn,
  ...frameEn,
  ...requestsEn,
  ...intakeEn,
  ...screensEn,
  ...mapsEn,
  ...liveEn,
  ...settingsEn,
  ...keysEn,
};
const es = {
  ...refusalsEs,
  ...signsEs,
  ...wordsEs,
  ...frameEs,
  ...requestsEs,
  ...intakeEs,
  ...screensEs,
  ...mapsEs,
  ...liveEs,
  ...settingsEs,
  ...keysEs,
};
const ar = {
  ...refusalsAr,
  ...signsAr,
  ...wordsAr,
  ...frameAr,
  ...requestsAr,
  ...intakeAr,
  ...screensAr,
  ...mapsAr,
  ...liveAr,
  ...settingsAr,
  ...keysAr,
};

type ShellKey = keyof typeof en;
/** All that can be said at this desk; the sentences of planner, week and people come with their screens (`plan-sentences.tsx` and the like). */
export type MessageKey =
  | ShellKey
  | keyof typeof planEn
  | keyof typeof inboxEn
  | keyof typeof standingEn
  | keyof typeof planWhyEn
  | keyof typeof planFaultsEn
  | keyof typeof booksEn
  | keyof typeof bringEn
  | keyof typeof careEn
  | keyof typeof dayEn
  | keyof typeof goodsEn
  | keyof typeof donationEn
  | keyof typeof kitsEn
  | keyof typeof matchEn
  | keyof typeof movesEn
  | keyof typeof ownEn
  | keyof typeof packingEn
  | keyof typeof peopleEn
  | keyof typeof policyEn
  | keyof typeof weekEn
  | keyof typeof weekPlacesEn
  | keyof typeof recoveryEn
  | keyof typeof rideEn
  | keyof typeof rosterEn;

export const CATALOGS: Readonly<Record<string, Catalog<ShellKey>>> = { en, es, ar };

export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
  { tag: 'ar', name: 'العربية' },
] as const;

/** The organizer's language. */
export const useWords = (): Messages<MessageKey> => useLanguage<MessageKey>();
