import { useMemo } from 'react';
import type { ReasonLine } from '../../ui';
import { useWords } from '../messages';

interface ReasonData {
  readonly code: string;
  readonly value: number;
  readonly weight: number;
}

interface CodeWords {
  readonly reason: (reason: ReasonData) => ReasonLine;
  readonly rule: (code: string) => string;
  readonly fix: (code: string) => string;
}

/** Cost points up to which a fact speaks for a pair rather than against it. */
const FAVOURABLE = 0;

/** The matcher's codes as sentences. A code from a newer server is shown as it is. */
export function useCodeWords(): CodeWords {
  const words = useWords();
  return useMemo(() => {
    const named = (prefix: string, code: string): string => {
      const key = `${prefix}.${code}`;
      return words.has(key) ? words.t(key) : code;
    };
    return {
      reason: ({ code, value, weight }) => {
        const byValue = `reason.${code}.${value}`;
        const plain = `reason.${code}`;
        const values = { count: value, minutes: Math.max(1, Math.round(value / 60)), code };
        const text = words.has(byValue)
          ? words.t(byValue, values)
          : words.has(plain)
            ? words.t(plain, values)
            : words.t('reason.other', values);
        const near = code === 'TRAVEL' && value <= 900;
        return { text, plus: near || weight <= FAVOURABLE };
      },
      rule: (code) => named('rule', code),
      fix: (code) => named('fix', code),
    };
  }, [words]);
}
