import { useEffect, useRef, type ReactNode } from 'react';

export interface FieldFault {
  /** The `id` of the field. */
  readonly field: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly faults: readonly FieldFault[];
}

/** All that is wrong, with a link to each place. Takes focus whenever its list changes. */
export function ErrorSummary({ title, faults }: ErrorSummaryProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.field}>
            <a
              href={`#${fault.field}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(fault.field);
              }}
            >
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(id: string): void {
  const place = document.getElementById(id);
  const target = place?.matches('input, select, textarea')
    ? place
    : place?.querySelector<HTMLElement>('input');
  target?.focus();
}
