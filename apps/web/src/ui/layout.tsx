import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface CardProps {
  readonly title?: string;
  readonly level?: 2 | 3 | 4;
  readonly icon?: IconName;
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'attention';
}

export function Card({ title, level = 2, icon, action, children, tone = 'plain' }: CardProps): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <section className="card" data-tone={tone} {...(title === undefined ? {} : { 'aria-label': title })}>
      {title === undefined ? null : (
        <header className="card-head">
          <Heading className="card-title">
            {icon ? <Icon name={icon} /> : null}
            {title}
          </Heading>
          {action}
        </header>
      )}
      {children}
    </section>
  );
}

export interface SummaryRow {
  readonly term: string;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

/** Facts by name. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }): ReactNode {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div key={row.term} className="summary-row">
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.action ? <dd className="summary-action">{row.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

interface EmptyStateProps {
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** One sentence why there is nothing, one action. */
export function EmptyState({ icon, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="empty">
      {icon ? <Icon name={icon} size={32} /> : null}
      <p>{children}</p>
      {action}
    </div>
  );
}

interface SkeletonProps {
  readonly label: string;
  readonly rows?: number;
}

/** Stands as high as what will come. Said to screen readers once; bars are for eyes. */
export function Skeleton({ label, rows = 4 }: SkeletonProps): ReactNode {
  return (
    <div className="skeleton" aria-busy="true">
      <span className="visually-hidden" role="status">
        {label}
      </span>
      {Array.from({ length: rows }, (_, i) => (
        <span key={i} className="skeleton-bar" aria-hidden="true" />
      ))}
    </div>
  );
}

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** More, for who asks. */
export function Disclosure({ summary, children }: DisclosureProps): ReactNode {
  return (
    <details className="disclosure">
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
