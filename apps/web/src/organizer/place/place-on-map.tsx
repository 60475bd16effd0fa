import { cellOf, type CellGrid } from '@doorstep/geo';
import { useState, type ReactNode } from 'react';
import { LazyMap } from '../../map/lazy-map';
import type { MapPoint } from '../../map/map-scene';
import { useUnlocked } from '../../platform/session/session';
import { Button } from '../../ui';
import { useWords } from '../messages';
import { useMapWords } from './map-words';

interface PlaceOnMapProps {
  readonly point: MapPoint;
  readonly grid: CellGrid;
  readonly onMove: (point: MapPoint) => void;
}

/** A chosen place on a map, for whoever wants to look, with a pin to set right. Only where the region is. */
export function PlaceOnMap({ point, grid, onMove }: PlaceOnMapProps): ReactNode {
  const words = useWords();
  const mapWords = useMapWords();
  const { region } = useUnlocked().me.hub;
  const [shown, setShown] = useState(false);
  const move = (to: MapPoint): void => {
    if (cellOf(grid, to) !== null) onMove(to);
  };
  return (
    <div className="stack" data-gap="2">
      <div>
        <Button icon="map" pressed={shown} onPress={() => setShown(!shown)}>
          {words.t(shown ? 'liveMap.hide' : 'place.look')}
        </Button>
      </div>
      {shown ? (
        <>
          <LazyMap
            {...mapWords}
            region={region}
            label={words.t('place.mapLabel')}
            pin={{ point, label: words.t('place.pin'), onMove: move }}
          />
          <p className="meta">{words.t('place.pin')}</p>
        </>
      ) : null}
    </div>
  );
}
