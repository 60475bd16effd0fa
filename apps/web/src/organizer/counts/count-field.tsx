import { useState, type ReactNode } from 'react';
import { useWords } from '../messages';
import { sumOf } from './sum-of';

interface CountFieldProps {
  /** Names what is counted, for ears. */
  readonly label: string;
  readonly value: number | null;
  /** Called with a whole number, when the field is left or Enter is pressed; never while it is typed. */
  readonly onCount: (counted: number) => void;
}

/**
 * Where a count is typed: `30` or `12+12+6`. Text on purpose: a wheel over it and a burst of arrow keys change nothing, and a
 * phone shows digits and the plus. What somebody types stays theirs until they leave it, whatever comes in meanwhile.
 */
export function CountField({ label, value, onCount }: CountFieldProps): ReactNode {
  const words = useWords();
  const [text, setText] = useState<string | null>(null);
  const sum = text === null ? value : sumOf(text);
  const isWrong = text !== null && text.trim() !== '' && sum === null;
  const leave = (): void => {
    if (text !== null && text.trim() !== '' && sum === null) return;
    if (sum !== null && sum !== value) onCount(sum);
    setText(null);
  };
  return (
    <span className="count-field">
      <input
        className="input tabular"
        inputMode="tel"
        autoComplete="off"
        dir="ltr"
        maxLength={60}
        aria-label={label}
        aria-invalid={isWrong ? true : undefined}
        value={text ?? (value === null ? '' : String(value))}
        onChange={(event) => setText(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
          if (event.key === 'Escape') setText(null);
        }}
      />
      <span role="status" className="meta">
        {isWrong ? words.t('count.notNumber') : null}
        {text?.includes('+') && sum !== null ? words.t('count.sum', { sum }) : null}
      </span>
    </span>
  );
}
