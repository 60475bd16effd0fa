import type { passphraseEn } from './passphrase.en';

export const passphraseEs: Readonly<Record<keyof typeof passphraseEn, string>> = {
  'pass.short': 'La frase necesita al menos 16 letras. Agregue una o dos palabras.',
  'pass.plain': 'Repite muy pocas letras. Use algunas palabras distintas.',
  'pass.handle': 'Es casi solo su nombre de usuario. Agregue palabras que no tengan que ver.',
  'pass.hint': 'Al menos 16 letras. Lo mejor son algunas palabras.',
};
