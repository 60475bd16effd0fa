import type { CatalogSource } from '../../i18n/catalog-source';
import { useLanguage } from '../../i18n/language';
import type { Messages } from '../../i18n/messages';
import type { ownEn } from '../../own/own.en';
import { catalog, type MessageKey } from './en';

export type { MessageKey } from './en';

/** English is always here; the others are fetched when somebody wants them. The service worker keeps them all. */
export const CATALOGS: Readonly<Record<string, CatalogSource<MessageKey>>> = {
  en: catalog,
  es: async () => (await import('./es')).catalog,
  ar: async () => (await import('./ar')).catalog,
};

export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'es', name: 'Español' },
  { tag: 'ar', name: 'العربية' },
] as const;

/** What the shell says, and what comes along with the screens of a member's own keys. */
type SaidKey = MessageKey | keyof typeof ownEn;

/** The volunteer's language. */
export const useWords = (): Messages<SaidKey> => useLanguage<SaidKey>();
