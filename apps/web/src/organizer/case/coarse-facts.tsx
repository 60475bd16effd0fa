import type { ReactNode } from 'react';
import type { Flag, RequestKind } from '@doorstep/lifecycle';
import { Chip } from '../../ui';
import { useWords } from '../messages';
import { flagIcon } from './kind-icon';

/** Boxes of a request; a ride, a sitting or a visit carries none, whatever its number says. */
export const carriedUnits = (request: { readonly kind: RequestKind; readonly loadUnits: number }): number =>
  request.kind === 'groceries' || request.kind === 'supplies' ? request.loadUnits : 0;

interface CoarseFactsProps {
  readonly loadUnits: number;
  readonly seats?: number;
  readonly flags: readonly Flag[];
}

/** Size and needs: all that a list may show of a household. */
export function CoarseFacts({ loadUnits, seats = 0, flags }: CoarseFactsProps): ReactNode {
  const words = useWords();
  return (
    <span className="row" data-gap="1">
      {loadUnits > 0 ? <Chip icon="box">{words.t('size.small', { units: loadUnits })}</Chip> : null}
      {seats > 0 ? <Chip icon="seat">{words.t('size.seats', { seats })}</Chip> : null}
      {flags.map((flag) => (
        <Chip key={flag} icon={flagIcon(flag)}>
          {words.t(`flag.${flag}`)}
        </Chip>
      ))}
    </span>
  );
}
