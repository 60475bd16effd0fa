import { useState } from 'react';
import { joinSheets, parseSheet, SHEET_LINES, type RecoverySecrets } from '@doorstep/sealed';
import type { FieldFault } from '../../ui';
import { useWords } from '../messages';

const NAMES = ['first', 'second'] as const;
export type SheetName = (typeof NAMES)[number];

export const lineField = (sheet: SheetName, line: number): string => `recover-${sheet}-${line + 1}`;

/** Two sheets that are being typed from paper. */
export interface TwoSheets {
  readonly lines: Readonly<Record<SheetName, readonly string[]>>;
  readonly setLine: (sheet: SheetName, line: number, text: string) => void;
  readonly faults: readonly FieldFault[];
  /** What the two stand for; nothing, and the faults, when they stand for nothing. */
  readonly read: () => Promise<RecoverySecrets | null>;
}

const EMPTY: readonly string[] = Array.from({ length: SHEET_LINES }, () => '');

export function useTwoSheets(): TwoSheets {
  const words = useWords();
  const [lines, setLines] = useState<TwoSheets['lines']>({ first: EMPTY, second: EMPTY });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  const setLine: TwoSheets['setLine'] = (sheet, line, text) =>
    setLines((now) => ({ ...now, [sheet]: now[sheet].map((old, n) => (n === line ? text : old)) }));

  const read: TwoSheets['read'] = async () => {
    const [first, second] = [parseSheet(lines.first), parseSheet(lines.second)];
    if (!first.ok || !second.ok) {
      const told = [first, second].flatMap((one, n) =>
        one.ok ? [] : faultsOf(NAMES[n] ?? 'first', one.error),
      );
      setFaults(told);
      return null;
    }
    const joined = await joinSheets(first.value, second.value);
    setFaults(
      joined.ok ? [] : [{ field: lineField('second', 0), message: words.t(`recover.${joined.error}`) }],
    );
    return joined.ok ? joined.value : null;
  };
  const faultsOf = (
    sheet: SheetName,
    found: readonly { readonly line: number; readonly fault: 'LENGTH' | 'CHECK_DIGIT' }[],
  ): readonly FieldFault[] =>
    found.map(({ line, fault }) => ({
      field: lineField(sheet, line),
      message: words.t(`recover.${fault}`, { number: line + 1 }),
    }));
  return { lines, setLine, faults, read };
}
