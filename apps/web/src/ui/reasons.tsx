import type { ReactNode } from 'react';

export interface ReasonLine {
  readonly text: string;
  /** Whether it speaks for the choice. */
  readonly plus: boolean;
}

/** Why: short sentences, for and against, the sign also in words for ears. */
export function Reasons({
  lines,
  plusLabel,
  minusLabel,
}: {
  readonly lines: readonly ReasonLine[];
  readonly plusLabel: string;
  readonly minusLabel: string;
}): ReactNode {
  return (
    <ul className="reasons">
      {lines.map((line) => (
        <li key={line.text} data-plus={line.plus}>
          <span aria-hidden="true">{line.plus ? '+' : '−'}</span>
          <span className="visually-hidden">{line.plus ? plusLabel : minusLabel}</span> {line.text}
        </li>
      ))}
    </ul>
  );
}
