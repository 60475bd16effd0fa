import type { ReactNode } from 'react';
import { TextField } from '../../ui';
import { useWords } from '../messages';
import { lineField, type SheetName, type TwoSheets } from './use-two-sheets';
import './recovery.css';

/** Two sheets, line by line as they stand on the paper: a slip is told beside its own line. */
export const SheetFields = ({ typed }: { readonly typed: TwoSheets }): ReactNode => (
  <div className="recovery-typed">
    <OneSheet sheet="first" typed={typed} />
    <OneSheet sheet="second" typed={typed} />
  </div>
);

function OneSheet({ sheet, typed }: { readonly sheet: SheetName; readonly typed: TwoSheets }): ReactNode {
  const words = useWords();
  return (
    <fieldset className="stack" data-gap="2">
      <legend>{words.t(`recover.${sheet}`)}</legend>
      {typed.lines[sheet].map((text, line) => (
        <TextField
          key={line}
          id={lineField(sheet, line)}
          label={words.t('recover.line', { number: line + 1 })}
          hint={line === 0 ? words.t('recover.hint') : undefined}
          inputMode="numeric"
          value={text}
          onChange={(now) => typed.setLine(sheet, line, now)}
          spellCheck={false}
          autoFocus={sheet === 'first' && line === 0}
          error={typed.faults.find(({ field }) => field === lineField(sheet, line))?.message}
        />
      ))}
    </fieldset>
  );
}
