/** What a passphrase needs, where one is chosen: joining, and the desk's own keys. */
export const passphraseEn = {
  'pass.short': 'The passphrase needs at least 16 characters. Add a word or two.',
  'pass.plain': 'This repeats too few letters. Use a few different words.',
  'pass.handle': 'This is mostly your handle. Add words that have nothing to do with it.',
  'pass.hint': 'At least 16 characters. A few words are best.',
} as const;
