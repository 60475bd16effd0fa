import type { ReactNode } from 'react';

interface ProgressProps {
  readonly label: string;
  /** The whole truth in words: phase, done of total, elapsed. */
  readonly text: string;
  /** 0..1; nothing while it is not known. */
  readonly share?: number | undefined;
  readonly actions?: ReactNode;
}

/** A job that takes more than a second: phase, bar, words, a way out. */
export function Progress({ label, text, share, actions }: ProgressProps): ReactNode {
  return (
    <div className="progress">
      <div className="progress-text">
        <strong>{label}</strong>
        <span className="meta tabular">{text}</span>
      </div>
      <progress
        className="progress-bar"
        aria-label={label}
        aria-valuetext={text}
        max={1}
        {...(share === undefined ? {} : { value: share })}
      />
      {actions ? <div className="row">{actions}</div> : null}
    </div>
  );
}

interface LoadBarProps {
  readonly label: string;
  readonly share: number;
  readonly over?: boolean;
}

/** How full something is; the number stands in words beside it. */
export function LoadBar({ label, share, over = false }: LoadBarProps): ReactNode {
  return (
    <meter
      className="load-bar"
      data-over={over || undefined}
      aria-label={label}
      min={0}
      max={1}
      value={Math.min(1, share)}
    />
  );
}
