import type { Turn } from '@doorstep/streets';
import type { ReactNode } from 'react';
import { useWords } from '../messages';

const KILOMETRE = 1000;
/** Nobody drives by single metres. */
const STEP = 10;

/** The turns of a way, each with how far its street is followed. */
export function TurnList({ turns }: { readonly turns: readonly Turn[] }): ReactNode {
  const words = useWords();
  const far = (meters: number): string =>
    meters < KILOMETRE
      ? words.t('way.meters', { meters: Math.max(STEP, Math.round(meters / STEP) * STEP) })
      : words.t('way.km', { km: meters / KILOMETRE });
  return (
    <ol className="turns" aria-label={words.t('way.turns')}>
      {turns.map(({ kind, street, meters }, i) => {
        const key = `turn.${kind}`;
        return (
          <li key={`${i} ${kind}`}>
            <span>{words.t(words.has(key) ? key : 'turn.straight', { street: street ?? 'none' })}</span>
            <bdi className="meta">{far(meters)}</bdi>
          </li>
        );
      })}
      <li>
        <strong>{words.t('way.arrive')}</strong>
      </li>
    </ol>
  );
}
