import { useMemo } from 'react';
import type { ReasonLine } from '../../ui';
import { useWords } from '../messages';

interface ReasonData {
  readonly code: string;
  readonly value: number;
  readonly weight: number;
}

export interface CodeWords {
  readonly reasons: (reasons: readonly ReasonData[]) => readonly ReasonLine[];
  /** Each fact with what it weighs; those that weigh nothing are left out. */
  readonly numbers: (reasons: readonly ReasonData[]) => readonly string[];
  readonly rule: (code: string) => string;
  /** Who can lift a rule. */
  readonly lift: (code: string) => string;
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
    case 'WANTED':
      return { key: 'reason.WANTED', plus: true };
    case 'OTHER_WORK':
    case 'UNWANTED':
    case 'STRAIN':
      return { key: `reason.${code}`, plus: false };
    case 'SAME_PERSON':
      return { key: `reason.SAME_PERSON.${value}`, plus: pays };
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
    const sentence = (reason: ReasonData): ReasonLine | null => {
      const { code, value } = reason;
      const found = keyOf(reason);
      if (!found) return null;
      const values = { count: value, minutes: Math.max(1, Math.round(value / 60)), code };
      return { text: words.t(words.has(found.key) ? found.key : 'reason.other', values), plus: found.plus };
    };
    return {
      reasons: (reasons) => reasons.flatMap((reason) => sentence(reason) ?? []),
      numbers: (reasons) =>
        reasons.flatMap((reason) => {
          const line = sentence(reason);
          if (!line || reason.weight === 0) return [];
          return [words.t('match.why.row', { reason: line.text, weight: reason.weight })];
        }),
      rule: (code) => named('rule', code),
      lift: (code) => named('lift', code),
      fix: (code) => named('fix', code),
    };
  }, [words]);
}
