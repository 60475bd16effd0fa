import { useMemo } from 'react';
import type { ReasonLine } from '../../ui';
import { useWords } from '../messages';

interface ReasonData {
  readonly code: string;
  readonly value: number;
  readonly weight: number;
}

interface CodeWords {
  readonly reasons: (reasons: readonly ReasonData[]) => readonly ReasonLine[];
  readonly rule: (code: string) => string;
  readonly fix: (code: string) => string;
}

/** A quarter of an hour away still speaks for somebody. */
const NEAR = 900;

/** The sentence for a reason; null when it says nothing worth reading (no wish was unmet, nobody knows the home). */
function keyOf({ code, value, weight }: ReasonData): { readonly key: string; readonly plus: boolean } | null {
  const pays = weight === 0;
  switch (code) {
    case 'TRAVEL':
      return { key: 'reason.TRAVEL', plus: value <= NEAR };
    case 'NEW_HOME':
      return { key: `reason.NEW_HOME.${value}`, plus: pays };
    case 'CONTINUITY':
      return pays ? null : { key: 'reason.CONTINUITY.0', plus: false };
    case 'WISH':
      return value === 0 ? null : { key: 'reason.WISH', plus: false };
    case 'FAIRNESS':
      if (pays) return { key: 'reason.FAIRNESS.free', plus: true };
      return { key: value === 0 ? 'reason.FAIRNESS.0' : 'reason.FAIRNESS', plus: false };
    default:
      return { key: 'reason.other', plus: pays };
  }
}

/** The matcher's codes as sentences. A code from a newer server is shown as it is. */
export function useCodeWords(): CodeWords {
  const words = useWords();
  return useMemo(() => {
    const named = (prefix: string, code: string): string => {
      const key = `${prefix}.${code}`;
      return words.has(key) ? words.t(key) : code;
    };
    return {
      reasons: (reasons) =>
        reasons.flatMap((reason) => {
          const { code, value } = reason;
          const found = keyOf(reason);
          if (!found) return [];
          const values = { count: value, minutes: Math.max(1, Math.round(value / 60)), code };
          return [
            { text: words.t(words.has(found.key) ? found.key : 'reason.other', values), plus: found.plus },
          ];
        }),
      rule: (code) => named('rule', code),
      fix: (code) => named('fix', code),
    };
  }, [words]);
}
