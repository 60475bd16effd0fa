import { useMapWordsOf } from '../../map/map-words';
import { useHub } from '../frame/hub';
import { useWords } from '../messages';

/** What every map on the phone says around its picture. */
export function usePhoneMapWords(): ReturnType<typeof useMapWordsOf> {
  const words = useWords();
  return useMapWordsOf(useHub().region, (key) => words.t(key));
}
