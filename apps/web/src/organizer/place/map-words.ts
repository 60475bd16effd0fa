import type { MapPaneProps } from '../../map/map-scene';
import { useWords } from '../messages';

type MapWords = Pick<MapPaneProps, 'attribution' | 'noMap' | 'zoomIn' | 'zoomOut'> & {
  readonly loading: string;
};

/** What every map says around its picture. */
export function useMapWords(): MapWords {
  const words = useWords();
  return {
    attribution: words.t('map.credit'),
    noMap: words.t('map.none'),
    zoomIn: words.t('map.in'),
    zoomOut: words.t('map.out'),
    loading: words.t('map.loading'),
  };
}
