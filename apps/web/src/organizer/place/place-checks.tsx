import type { PlaceFacts } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import type { MapPoint } from '../../map/map-scene';
import { useWords } from '../messages';
import { PlaceCheck } from './place-check';

/** Points a person confirmed; null where nobody did. */
export interface Pins {
  readonly home: MapPoint | null;
  readonly destination: MapPoint | null;
}

export const NO_PINS: Pins = { home: null, destination: null };

interface PlaceChecksProps {
  readonly place: PlaceFacts;
  /** The coarse cells of the request; null for none. */
  readonly cells: { readonly home: string | null; readonly destination: string | null };
  readonly pins: Pins;
  readonly onPins: (pins: Pins) => void;
}

/** The door, and for a ride also where it goes. */
export function PlaceChecks({ place, cells, pins, onPins }: PlaceChecksProps): ReactNode {
  const words = useWords();
  return (
    <>
      <PlaceCheck
        title={words.t('place.title')}
        address={place.address}
        cell={cells.home}
        known={place.point ?? null}
        pin={pins.home}
        onPin={(home) => onPins({ ...pins, home })}
      />
      {place.destination ? (
        <PlaceCheck
          title={words.t('place.destination')}
          address={place.destination.address}
          cell={cells.destination}
          known={place.destination.point ?? null}
          pin={pins.destination}
          onPin={(destination) => onPins({ ...pins, destination })}
        />
      ) : null}
    </>
  );
}
