import { loadCredit } from '../platform/region/region-pack';
import { usePack } from '../platform/region/use-pack';
import type { MapWords } from './map-scene';

/** What a map says, as both faces' catalogs name it. */
type MapWordKey = `map.${'limits' | 'none' | 'in' | 'out' | 'skip' | 'keys' | 'spared' | 'load' | 'loading'}`;

/** What every map says around its picture, in the words of the face it stands in. */
export function useMapWordsOf(
  region: string,
  say: (key: MapWordKey) => string,
): MapWords & { readonly loading: string } {
  const credit = usePack(loadCredit, region);
  return {
    attribution: credit.at === 'ready' ? credit.value.attribution.join(', ') : '',
    limits: credit.at === 'ready' ? credit.value.limits : '',
    limitsTitle: say('map.limits'),
    noMap: say('map.none'),
    zoomIn: say('map.in'),
    zoomOut: say('map.out'),
    skip: say('map.skip'),
    keys: say('map.keys'),
    spared: say('map.spared'),
    load: say('map.load'),
    loading: say('map.loading'),
  };
}
