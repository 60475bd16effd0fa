import type { Result } from '@doorstep/std';
import { formatCode, newCode, parseCode, type CodeFault } from './code';
import { engineRandom, type RandomBytes } from './engine';

/** 63 bits, and a check digit behind them. */
const RANDOM_DIGITS = 19;

/** A new code: 19 random digits and a check digit, without spaces. */
export const newReceiptCode = (random: RandomBytes = engineRandom): string => newCode(RANDOM_DIGITS, random);

/** Five groups of four, as printed and read aloud. */
export const formatReceiptCode = formatCode;

/** A typed, pasted or dictated code as 20 ASCII digits. */
export const parseReceiptCode = (text: string): Result<string, CodeFault> => parseCode(text, RANDOM_DIGITS);
