import type { passphraseEn } from './passphrase.en';

export const passphraseAr: Readonly<Record<keyof typeof passphraseEn, string>> = {
  'pass.short': 'تحتاج عبارة السر إلى 16 حرفًا على الأقل. أضف كلمة أو كلمتين.',
  'pass.plain': 'تتكرر هنا حروف قليلة. استعمل بضع كلمات مختلفة.',
  'pass.handle': 'هذه في معظمها اسمك المستعار. أضف كلمات لا صلة لها به.',
  'pass.hint': '16 حرفًا على الأقل. بضع كلمات هي الأفضل.',
};
