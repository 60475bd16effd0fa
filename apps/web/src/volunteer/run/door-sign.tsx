import type { DoorSign } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { DOOR_PATHS } from '../../public/ask/door-pictures';
import { useWords } from '../messages';

/** Picture and number that helper and family show each other instead of a name. */
export function DoorSignMark({ sign, size }: { readonly sign: DoorSign; readonly size: number }): ReactNode {
  const words = useWords();
  const picture = words.t(`sign.${sign.picture}`);
  return (
    <span className="door-sign">
      <svg
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        role="img"
        aria-label={picture}
      >
        <path d={DOOR_PATHS[sign.picture]} />
      </svg>
      <bdi dir="ltr" className="door-number tabular">
        {sign.number}
      </bdi>
      <span aria-hidden="true">{picture}</span>
    </span>
  );
}
