import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

// Fetched by hardly anybody. It shares nothing with the page: what two files share would become a file of its own, and
// the page would have to name it.

/** They come with the sum: the page itself has no room for them. */
const WHY: Readonly<Record<string, string>> = {
  en: 'Very many ask right now. Your phone shows that it is no machine. This takes some seconds.',
  es: 'Mucha gente pide ahora. Su teléfono muestra que no es una máquina. Tarda unos segundos.',
  ar: 'كثيرون يطلبون الآن. هاتفك يثبت أنه ليس آلة. يستغرق ذلك بضع ثوان.',
};

export const whyItTakes = (language: string): string => WHY[language] ?? (WHY['en'] as string);

/** Works out the server's sum, in a few seconds; null when it takes more than a minute and a half. */
export async function solve(toll: string): Promise<string | null> {
  const challenge = JSON.parse(toll) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return solution && JSON.stringify({ challenge, solution });
}
