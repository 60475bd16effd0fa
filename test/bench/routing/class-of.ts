import { type Format } from './instance';

/**
 * The class of an instance, from its name as its authors meant it: C1, R2, RC1 (Solomon), LRC2 (Li & Lim), a, b, R
 * (Cordeau), else its leading letters.
 */
export function classOf(format: Format, name: string): string {
  const [, letters = name, digit = ''] = /^([a-z]+)(\d?)/i.exec(name) ?? [];
  if (format === 'darp') return letters;
  return format === 'solomon' || format === 'li-lim'
    ? `${letters.toUpperCase()}${digit}`
    : letters.toUpperCase();
}
