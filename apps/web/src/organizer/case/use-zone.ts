import { loadCellNames } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { useWords } from '../messages';

/** The name people know for a coarse cell. Lists show this, never a street. */
export function useZone(): (cell: string | null) => string {
  const words = useWords();
  const names = usePack(loadCellNames, useUnlocked().me.hub.region);
  return (cell) => {
    const known = cell !== null && names.at === 'ready' ? names.value.get(cell) : undefined;
    return known ?? words.t('zone.outside');
  };
}
