import { AGREEMENT_VERSION } from '@doorstep/lifecycle';

interface AgreementText {
  readonly promises: readonly string[];
}

/** What is promised. A change that matters raises AGREEMENT_VERSION: then everybody signs anew. */
const TEXTS: Readonly<Record<'en' | 'es' | 'ar', AgreementText>> = {
  en: {
    promises: [
      'I keep to myself who asks for help, where they live, what they need and who helps them. Also later, and also when I no longer help.',
      'I never ask about papers, immigration status or country of birth. If somebody tells me, I do not write it down or pass it on.',
      'I take no photos and post nothing about the people we help, not even without a name.',
      'I do not copy addresses or telephone numbers out of the app. My phone is locked with a code.',
      'I do not speak about the people we help with officers, reporters or others. I say: “I cannot talk about that”, and call the hub.',
      'If I lose my phone, or something has gone wrong, I tell the hub at once. Nobody is blamed for telling.',
      'If somebody’s life is in danger, I call for help. No promise stands in the way of that.',
    ],
  },
  es: {
    promises: [
      'Me guardo quién pide ayuda, dónde vive, qué necesita y quién le ayuda. También después, y también cuando ya no ayude.',
      'Nunca pregunto por papeles, estatus migratorio o país de nacimiento. Si alguien me lo cuenta, no lo anoto ni lo digo.',
      'No tomo fotos ni publico nada sobre las personas a quienes ayudamos, tampoco sin nombre.',
      'No copio direcciones ni teléfonos de la aplicación. Mi teléfono se bloquea con un código.',
      'No hablo de las personas a quienes ayudamos con agentes, periodistas ni otros. Digo: «No puedo hablar de eso», y llamo al centro.',
      'Si pierdo mi teléfono o algo salió mal, aviso enseguida al centro. A nadie se le culpa por avisar.',
      'Si la vida de alguien corre peligro, pido ayuda. Ninguna promesa lo impide.',
    ],
  },
  ar: {
    promises: [
      'أحفظ لنفسي من يطلب المساعدة، وأين يسكن، وماذا يحتاج، ومن يساعده. وبعد ذلك أيضًا، وحتى حين لا أعود أساعد.',
      'لا أسأل أبدًا عن الأوراق أو وضع الهجرة أو بلد الميلاد. وإن أخبرني أحد، فلا أكتبه ولا أنقله.',
      'لا ألتقط صورًا ولا أنشر شيئًا عن الناس الذين نساعدهم، ولا حتى بلا اسم.',
      'لا أنسخ عناوين ولا أرقام هواتف من التطبيق. هاتفي مقفل برمز.',
      'لا أتكلم عن الناس الذين نساعدهم مع رجال السلطة أو الصحفيين أو غيرهم. أقول: «لا أستطيع الكلام عن ذلك»، وأتصل بالمركز.',
      'إن ضاع هاتفي أو حدث خطأ، أخبر المركز في الحال. لا يُلام أحد على الإخبار.',
      'إن كانت حياة أحد في خطر، أطلب النجدة. لا يمنع ذلك أي وعد.',
    ],
  },
};

const isTranslated = (language: string): language is keyof typeof TEXTS => Object.hasOwn(TEXTS, language);

/** The text of today's version; in English where it is not written yet. */
export const agreementText = (language: string): AgreementText & { readonly version: number } => ({
  version: AGREEMENT_VERSION,
  ...(isTranslated(language) ? TEXTS[language] : TEXTS.en),
});
