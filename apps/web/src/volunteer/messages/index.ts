import { refusalsEn } from '../../i18n/refusals.en';
import { refusalsEs } from '../../i18n/refusals.es';
import { useLanguage } from '../../i18n/language';
import type { Catalog, Messages } from '../../i18n/messages';
import { availabilityEn } from './availability.en';
import { availabilityEs } from './availability.es';
import { drivingEn } from './driving.en';
import { drivingEs } from './driving.es';
import { joinEn } from './join.en';
import { joinEs } from './join.es';
import { screensEn } from './screens.en';
import { screensEs } from './screens.es';
import { shiftsEn } from './shifts.en';
import { shiftsEs } from './shifts.es';
import { trainingEn } from './training.en';
import { trainingEs } from './training.es';
import { wayEn } from './way.en';
import { wayEs } from './way.es';
import { wordsEn } from './words.en';
import { wordsEs } from './words.es';

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
const es = {
  ...refusalsEs,
  ...wordsEs,
  ...screensEs,
  ...drivingEs,
  ...availabilityEs,
  ...shiftsEs,
  ...joinEs,
  ...trainingEs,
  ...wayEs,
};

export type MessageKey = keyof typeof en;

export const CATALOGS: Readonly<Record<string, Catalog<MessageKey>>> = { en, es };

export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
] as const;

/** The volunteer's language. */
export const useWords = (): Messages<MessageKey> => useLanguage<MessageKey>();
