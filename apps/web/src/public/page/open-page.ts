import { canSeal } from './can-seal';
import { byId } from './dom';
import { armLeaving } from './leave';
import { openWords } from './say';

/** What every scripted page begins with. False: this browser cannot seal, and the page says so instead. */
export async function openPage(): Promise<boolean> {
  armLeaving(byId('leave'));
  openWords(byId('words').textContent ?? '{}');
  document.documentElement.dataset['ready'] = '';
  if (await canSeal()) return true;
  byId('too-old').hidden = false;
  document.querySelectorAll('form').forEach((form) => form.remove());
  byId('too-old').querySelector('h1')?.focus();
  return false;
}

/** The page's language, as its address says it. */
export const pageLanguage = (): string => document.documentElement.lang;
