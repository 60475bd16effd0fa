import { refusalsEn } from '../../i18n/refusals.en';
import { refusalsEs } from '../../i18n/refusals.es';
import { useLanguage } from '../../i18n/language';
import type { Catalog, Messages } from '../../i18n/messages';
import { frameEn } from './frame.en';
import { frameEs } from './frame.es';
import { planEn } from './plan.en';
import { planEs } from './plan.es';
import { planWhyEn } from './plan-why.en';
import { planWhyEs } from './plan-why.es';
import { requestsEn } from './requests.en';
import { requestsEs } from './requests.es';
import { screensEn } from './screens.en';
import { screensEs } from './screens.es';
import { wordsEn } from './words.en';
import { wordsEs } from './words.es';

const en = { ...refusalsEn, ...wordsEn, ...frameEn, ...requestsEn, ...screensEn, ...planEn, ...planWhyEn };
const es = { ...refusalsEs, ...wordsEs, ...frameEs, ...requestsEs, ...screensEs, ...planEs, ...planWhyEs };

export type MessageKey = keyof typeof en;

export const CATALOGS: Readonly<Record<string, Catalog<MessageKey>>> = { en, es };

export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
] as const;

/** The organizer's language. */
export const useWords = (): Messages<MessageKey> => useLanguage<MessageKey>();
