/** Longest text that is looked at: more than any address, less than a phone would notice. */
const MOST = 200;

/** Marks that a hurried hand leaves out: Latin, Greek, Cyrillic, Hebrew, Arabic. Vowel signs of other scripts stay. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters that no decomposition opens, by what people write instead. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ħ: 'h', ŋ: 'ng',
  ς: 'σ', ٱ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي',
}; // prettier-ignore
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Zero-width and direction marks, and the Arabic letter stretcher. */
const UNSEEN = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const digit = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return String(code >= 0x966 ? code - 0x966 : code & 15);
};

/** One apostrophe after d or l is an article ("d'Ostende"), any other belongs to its word. */
const ARTICLE = /(^|[^\p{L}\p{N}])([dl])['’](?=\p{L})/gu;

/** "و" is written onto the word behind it; Latin letters and figures never begin with it. */
const AND = /(^|\s)و(?=[a-z0-9])/g;
/** "36 1/2", "36th-1/2" and "36½", but not the 41 of "41/2". */
const HALF = /(\d+)(?:(?:(?:st|nd|rd|th)\s*-?|\s*-|\s)\s*1\/2|(?:st|nd|rd|th)?\s*-?\s*1⁄2)(?!\d)/g;
/** No name is said by its letters as often, and half of the towns have it. */
const KING = /(^|\s)mlk(?=\s|$)/g;

/**
 * Lower case, no marks, no punctuation but `# & @ / ,` and a dash between digits, one space between words. The
 * same for what is typed and for what is listed, in every script.
 */
export function fold(text: string): string {
  return text
    .slice(0, MOST)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, digit)
    .replace(ARTICLE, '$1$2 ')
    .replace(/(\p{L}{2,})\.(?=[\p{L}\p{N}])/gu, '$1 ')
    .replace(/(\p{L}{4,})(?=\d)/gu, '$1 ')
    .replace(/['’‘`´ʻʼ.·]/g, '')
    .replace(HALF, '$1half')
    .replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1-')
    .replace(/(?<!\d)-|-(?!\d)/g, ' ')
    .replace(/[#&@/,]/g, ' $& ')
    .replace(/[^\p{L}\p{M}\p{N}#&@/,-]+/gu, ' ')
    .replace(AND, '$1و ')
    .replace(KING, '$1martin luther king')
    .trim();
}

/** A name as it is compared: without spaces. */
export const keyOf = (folded: string): string => folded.replace(/[\s-]+/g, '');

/** A key with ü, ue and u as one letter. */
export const umlautless = (key: string): string => key.replace(/([aou])e/g, '$1');
