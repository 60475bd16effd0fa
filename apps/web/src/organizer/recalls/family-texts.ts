/** What is said to a family, in its own language: constant, so that no hub writes a need or a name into a text. */
export interface FamilyText {
  /** To be sent. It lies on a lock screen, so it names no goods, no hub and no reason. */
  readonly send: string;
  /** To be said on the phone. */
  readonly say: (item: string) => string;
}

const TEXTS: Readonly<Record<string, FamilyText>> = {
  en: {
    send: 'Hello. Please call us back today. It is about your safety.',
    say: (item) =>
      `Please do not eat or use this: ${item}. It may make you ill. Throw it away, or we pick it up. Is everybody well?`,
  },
  es: {
    send: 'Hola. Por favor llámenos hoy. Es por su seguridad.',
    say: (item) =>
      `Por favor no coman ni usen esto: ${item}. Puede enfermarles. Tírenlo, o lo recogemos. ¿Están todos bien?`,
  },
  ar: {
    send: 'مرحباً. من فضلكم اتصلوا بنا اليوم. الأمر يخص سلامتكم.',
    say: (item) =>
      `من فضلكم لا تأكلوا هذا ولا تستعملوه: ${item}. قد يمرضكم. ارموه أو نأخذه منكم. هل الجميع بخير؟`,
  },
};

/** In their language, or in English for an interpreter to say. */
export function familyText(language: string): { readonly text: FamilyText; readonly own: boolean } {
  const found = TEXTS[language.split('-')[0] ?? ''];
  return { text: found ?? (TEXTS['en'] as FamilyText), own: found !== undefined };
}
