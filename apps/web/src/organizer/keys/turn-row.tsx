import type { ReactNode } from 'react';
import { Banner, Progress } from '../../ui';
import { useWords } from '../messages';
import type { TurnPhase } from './use-turn';

const TROUBLE = { NO_ROOT: 'keys.noRoot', OLD_KEYS: 'keys.old', SHEETS: 'keys.sheets' } as const;

/** How far the boxes of the hub are sealed anew, and what stands in the way. */
export function TurnRow({ phase }: { readonly phase: TurnPhase }): ReactNode {
  const words = useWords();
  switch (phase.is) {
    case 'ready':
    case 'done':
      return null;
    case 'running':
      return (
        <Progress
          label={words.t(phase.stopping ? 'keys.stopping' : 'keys.running')}
          text={words.t('keys.pace', { done: phase.done, total: phase.total })}
          share={phase.total === 0 ? undefined : phase.done / phase.total}
        />
      );
    case 'stopped':
      return (
        <Banner tone="info" announce="status">
          {words.t('keys.stopped')}
        </Banner>
      );
    case 'without':
      return (
        <Banner tone="warning" announce="alert">
          {words.t('keys.without', { count: phase.count })}
        </Banner>
      );
    case 'STRANGER':
      return (
        <Banner tone="danger" announce="alert">
          <p>{words.t('keys.stranger', { handle: phase.handle })}</p>
          <p>{words.t('keys.stranger.do', { handle: phase.handle })}</p>
        </Banner>
      );
    case 'fault':
      return (
        <Banner tone="danger" announce="alert">
          <p>{words.t(`refusal.${phase.code}`)}</p>
          <p>{words.t('keys.unchanged')}</p>
        </Banner>
      );
    default:
      return (
        <Banner tone="warning" announce="alert">
          {words.t(TROUBLE[phase.is])}
        </Banner>
      );
  }
}
