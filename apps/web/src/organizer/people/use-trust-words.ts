import type { RequirementKind } from '@doorstep/lifecycle';
import { useMemo } from 'react';
import { useWords } from '../messages';
import type { MissingPart } from './missing';

interface Named {
  readonly kind: RequirementKind;
  readonly course: string | null;
}

/** What a role asks for, and what somebody has not, as sentences of the reader's language. */
export interface TrustWords {
  /** "Insurance", "Course: At the door". */
  readonly check: (check: Named) => string;
  /** "1 of 2 vouches", "Insurance". */
  readonly missing: (part: MissingPart) => string;
  /** All of it in one line. */
  readonly allMissing: (parts: readonly MissingPart[]) => string;
}

export function useTrustWords(): TrustWords {
  const words = useWords();
  return useMemo(() => {
    const list = new Intl.ListFormat(words.locale, { type: 'unit' });
    const check = ({ kind, course }: Named): string => {
      if (kind !== 'training' || course === null) return words.t(`check.${kind}`);
      const name = `course.${course}`;
      return words.t('check.course', { course: words.has(name) ? words.t(name) : course });
    };
    const missing = (part: MissingPart): string =>
      part.kind === 'vouches'
        ? words.t('check.vouches.some', { have: part.have, count: part.count })
        : check(part);
    return { check, missing, allMissing: (parts) => list.format(parts.map(missing)) };
  }, [words]);
}
