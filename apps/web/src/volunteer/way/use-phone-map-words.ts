import type { MapWords } from '../../map/map-scene';
import { loadCredit } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useHub } from '../frame/hub';
import { useWords } from '../messages';

/** What every map on the phone says around its picture. */
export function usePhoneMapWords(): MapWords & { readonly loading: string } {
  const words = useWords();
  const credit = usePack(loadCredit, useHub().region);
  return {
    attribution: credit.at === 'ready' ? credit.value.attribution.join(', ') : '',
    limits: credit.at === 'ready' ? credit.value.limits : '',
    limitsTitle: words.t('map.limits'),
    noMap: words.t('map.none'),
    zoomIn: words.t('map.in'),
    zoomOut: words.t('map.out'),
    skip: words.t('map.skip'),
    keys: words.t('map.keys'),
    spared: words.t('map.spared'),
    load: words.t('map.load'),
    loading: words.t('map.loading'),
  };
}
