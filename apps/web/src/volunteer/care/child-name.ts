import type { SheetFacts } from '@doorstep/lifecycle';
import { useWords } from '../messages';

/** What a child answers to, or its number while the sheet is closed. */
export function useChildName(): (sheet: SheetFacts | null, child: number) => string {
  const words = useWords();
  return (sheet, child) => sheet?.children[child - 1]?.first ?? words.t('care.child', { number: child });
}

/** The family's people by the number that stands in the log: 0 the parent, then the receivers of the sheet. */
export function useFamilyName(): (sheet: SheetFacts | null, family: number) => string {
  const words = useWords();
  return (sheet, family) =>
    family === 0
      ? words.t('care.parent')
      : (sheet?.receivers[family - 1]?.name ?? words.t('care.receiver', { number: family }));
}
