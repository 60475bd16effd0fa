import { useMapWordsOf } from '../../map/map-words';
import { useUnlocked } from '../../platform/session/session';
import { useWords } from '../messages';

/** What every map on the desk says around its picture. */
export function useMapWords(): ReturnType<typeof useMapWordsOf> {
  const words = useWords();
  return useMapWordsOf(useUnlocked().me.hub.region, (key) => words.t(key));
}
