import type { ReactNode } from 'react';
import { Icon, type IconName } from '../kit';

export interface FactRow {
  readonly icon: IconName;
  readonly text: ReactNode;
  /** What the row is about, for ears; the icon says it to eyes. */
  readonly label: string;
}

/** Facts with an icon and a word each. */
export function FactRows({ rows }: { readonly rows: readonly (FactRow | null)[] }): ReactNode {
  return (
    <ul className="facts">
      {rows
        .filter((row) => row !== null)
        .map((row) => (
          <li key={row.label}>
            <Icon name={row.icon} />
            <span>
              <span className="visually-hidden">{row.label}: </span>
              <bdi>{row.text}</bdi>
            </span>
          </li>
        ))}
    </ul>
  );
}
