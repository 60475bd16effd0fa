import { openMessages, type Messages } from '../../i18n/messages';
import { flyerAr } from './flyer.ar';
import { flyerEn, type FlyerKey } from './flyer.en';
import { flyerEs } from './flyer.es';

export const FLYER_CATALOGS = { en: flyerEn, es: flyerEs, ar: flyerAr } as const;

export type FlyerLanguage = keyof typeof FLYER_CATALOGS;
export const FLYER_LANGUAGES = Object.keys(FLYER_CATALOGS) as readonly FlyerLanguage[];

/** What a flyer says in one language. */
export const flyerWords = (language: FlyerLanguage): Messages<FlyerKey> =>
  openMessages(language, FLYER_CATALOGS[language]);
