import type { CatalogSource } from '../../i18n/catalog-source';
import { refusalsEn } from '../../i18n/refusals.en';
import { useLanguage } from '../../i18n/language';
import type { Messages } from '../../i18n/messages';
import { availabilityEn } from './availability.en';
import { drivingEn } from './driving.en';
import { joinEn } from './join.en';
import { screensEn } from './screens.en';
import { shiftsEn } from './shifts.en';
import { trainingEn } from './training.en';
import { wayEn } from './way.en';
import { wordsEn } from './words.en';

const en = {
  ...refusalsEn,
  ...wordsEn,
  ...screensEn,
  ...drivingEn,
  ...availabilityEn,
  ...shiftsEn,
  ...joinEn,
  ...trainingEn,
  ...wayEn,
};

export type MessageKey = keyof typeof en;

/** English is always here; the others are fetched when somebody wants them. The service worker keeps them all. */
export const CATALOGS: Readonly<Record<string, CatalogSource<MessageKey>>> = {
  en,
  es: async () => (await import('./es')).catalog,
  ar: async () => (await import('./ar')).catalog,
};

export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
  { tag: 'ar', name: 'العربية' },
] as const;

/** The volunteer's language. */
export const useWords = (): Messages<MessageKey> => useLanguage<MessageKey>();
