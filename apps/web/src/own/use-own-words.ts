import { useLanguage } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import type { refusalsEn } from '../i18n/refusals.en';
import type { ownEn } from './own.en';

/** What the lock screens of both apps say as well. */
type LockKey =
  'lock.errors' | 'lock.handle' | 'lock.needHandle' | 'lock.working' | 'lock.back' | 'lock.hubKeys';

export type OwnKey = keyof typeof ownEn | keyof typeof refusalsEn | LockKey;

/** The words below `OwnSentences`, in whichever app. */
export const useOwnWords = (): Messages<OwnKey> => useLanguage<OwnKey>();
