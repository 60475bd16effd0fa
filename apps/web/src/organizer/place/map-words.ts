import type { MapPaneProps } from '../../map/map-scene';
import { loadAttribution } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { useWords } from '../messages';

type MapWords = Pick<MapPaneProps, 'attribution' | 'noMap' | 'zoomIn' | 'zoomOut'> & {
  readonly loading: string;
};

/** What every map says around its picture. */
export function useMapWords(): MapWords {
  const words = useWords();
  const credit = usePack(loadAttribution, useUnlocked().me.hub.region);
  return {
    attribution: credit.at === 'ready' ? credit.value.join(', ') : '',
    noMap: words.t('map.none'),
    zoomIn: words.t('map.in'),
    zoomOut: words.t('map.out'),
    loading: words.t('map.loading'),
  };
}
