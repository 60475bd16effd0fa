import { cellOf } from '@doorstep/geo';
import type { PlaceCandidate } from '@doorstep/places';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MapPoint } from '../../map/map-scene';
import { loadGrid, loadPlaces } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Banner, TextField } from '../../ui';
import { useWords } from '../messages';
import { CandidateRows } from '../place/candidate-rows';
import { PlaceOnMap } from '../place/place-on-map';

interface PlaceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly chosen: PlaceCandidate | null;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
  readonly onChoose: (place: PlaceCandidate) => void;
}

/** Shortest text worth searching. */
const ENOUGH = 3;

/** A street or corner as it is said, and the places it may be. Searched in this browser only. */
export function PlaceField(props: PlaceFieldProps): ReactNode {
  const words = useWords();
  const { region } = useUnlocked().me.hub;
  const places = usePack(loadPlaces, region);
  const grid = usePack(loadGrid, region);
  const { text, chosen } = props;
  // What was picked from the list, though its pin was moved since.
  const [picked, setPicked] = useState<MapPoint | null>(null);
  const found = useMemo(() => {
    if (places.at !== 'ready' || grid.at !== 'ready' || text.trim().length < ENOUGH) return [];
    return places.value.search(text).filter((place) => cellOf(grid.value, place.point) !== null);
  }, [places, grid, text]);
  return (
    <div className="stack" data-gap="2" onKeyDown={toCandidates}>
      <TextField
        id={props.id}
        label={props.label}
        hint={words.t('place.searching')}
        value={text}
        onChange={props.onText}
        error={props.error}
      />
      {places.at === 'failed' ? <Banner tone="warning">{words.t('place.failed')}</Banner> : null}
      {found.length === 0 && text.trim().length >= ENOUGH && places.at === 'ready' ? (
        <p role="status">{words.t('intake.noPlace')}</p>
      ) : null}
      {found.length > 0 ? (
        <CandidateRows
          candidates={found}
          chosen={chosen && (picked ?? chosen.point)}
          onChoose={(point) => {
            const place = found.find((one) => one.point === point);
            if (!place) return;
            setPicked(point);
            props.onChoose(place);
          }}
        />
      ) : null}
      {chosen && grid.at === 'ready' ? (
        <PlaceOnMap
          point={chosen.point}
          grid={grid.value}
          onMove={(point) => props.onChoose({ ...chosen, point })}
        />
      ) : null}
    </div>
  );
}

/** Down goes from the text to its candidates. */
function toCandidates(event: KeyboardEvent<HTMLDivElement>): void {
  const isText = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
  const first = event.currentTarget.querySelector<HTMLInputElement>('input[type="radio"]');
  if (event.key !== 'ArrowDown' || !isText || first === null) return;
  event.preventDefault();
  first.focus();
}
