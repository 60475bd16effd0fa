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

interface Says {
  readonly key: string;
  readonly plus: boolean;
}

/** How a code becomes a sentence; null where it says nothing worth reading (no wish was unmet, nobody knows the home). */
const SAYS: Readonly<Record<string, (reason: ReasonData) => Says | null>> = {
  TRAVEL: ({ value }) => ({ key: 'reason.TRAVEL', plus: value <= NEAR }),
  NEW_HOME: ({ value, weight }) => ({ key: `reason.NEW_HOME.${value}`, plus: weight === 0 }),
  CONTINUITY: ({ weight }) => (weight === 0 ? null : { key: 'reason.CONTINUITY.0', plus: false }),
  WANTED: () => ({ key: 'reason.WANTED', plus: true }),
  OTHER_WORK: () => ({ key: 'reason.OTHER_WORK', plus: false }),
  UNWANTED: () => ({ key: 'reason.UNWANTED', plus: false }),
  STRAIN: () => ({ key: 'reason.STRAIN', plus: false }),
  SAME_PERSON: ({ value, weight }) => ({ key: `reason.SAME_PERSON.${value}`, plus: weight === 0 }),
  WISH: ({ value }) => (value === 0 ? null : { key: 'reason.WISH', plus: false }),
  FAIRNESS: ({ value, weight }) => {
    if (weight === 0) return { key: 'reason.FAIRNESS.free', plus: true };
    return { key: value === 0 ? 'reason.FAIRNESS.0' : 'reason.FAIRNESS', plus: false };
  },
};

const keyOf = (reason: ReasonData): Says | null => {
  const says = SAYS[reason.code];
  return says === undefined ? { key: 'reason.other', plus: reason.weight === 0 } : says(reason);
};

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
