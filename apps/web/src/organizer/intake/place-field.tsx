import { cellOf } from '@doorstep/geo';
import type { PlaceCandidate } from '@doorstep/places';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MapPoint } from '../../map/map-scene';
import { loadGrid, loadNeighborhoods, loadPlaces } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Select, TextField } from '../../ui';
import { useWords } from '../messages';
import { AddressService } from '../place/address-service';
import { CandidateRows } from '../place/candidate-rows';
import { PlaceOnMap } from '../place/place-on-map';

interface PlaceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly chosen: PlaceCandidate | null;
  /** Cell of the part of town that stands for a place not found; empty for none. */
  readonly part: string;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
  readonly onChoose: (place: PlaceCandidate) => void;
  readonly onPart: (cell: string) => void;
}

/** What the hub's own address service said of a text; of another text it says nothing. */
interface Served {
  readonly text: string;
  readonly places: readonly PlaceCandidate[];
}

/** Shortest text worth searching. */
const ENOUGH = 3;

/** A street or corner as it is said, and the places it may be. Searched in this browser; elsewhere only on a press. */
export function PlaceField(props: PlaceFieldProps): ReactNode {
  const words = useWords();
  const { region } = useUnlocked().me.hub;
  const places = usePack(loadPlaces, region);
  const grid = usePack(loadGrid, region);
  const { text, chosen } = props;
  // What was picked from the list, though its pin was moved since.
  const [picked, setPicked] = useState<MapPoint | null>(null);
  const [served, setServed] = useState<Served>({ text: '', places: [] });
  const isSaid = text.trim().length >= ENOUGH;
  const found = useMemo(() => {
    if (places.at !== 'ready' || grid.at !== 'ready' || !isSaid) return [];
    const more = served.text === text ? served.places : [];
    const all = [...places.value.search(text), ...more];
    return all.filter((place) => cellOf(grid.value, place.point) !== null);
  }, [places, grid, text, isSaid, served]);
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
      {found.length === 0 && isSaid && places.at === 'ready' ? (
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
      {isSaid ? <AddressService text={text} onFound={(more) => setServed({ text, places: more })} /> : null}
      {isSaid && !chosen ? <PartOfTown part={props.part} onPart={props.onPart} /> : null}
      {chosen && grid.at === 'ready' ? (
        <PlaceOnMap
          point={chosen.point}
          grid={grid.value}
          onMove={(point) => props.onChoose({ ...chosen, point, approximate: false })}
        />
      ) : null}
    </div>
  );
}

/** For a place that is not on the list: the words are kept as they are, the part of town gives the coarse cell. */
function PartOfTown({ part, onPart }: Pick<PlaceFieldProps, 'part' | 'onPart'>): ReactNode {
  const words = useWords();
  const parts = usePack(loadNeighborhoods, useUnlocked().me.hub.region);
  if (parts.at !== 'ready' || parts.value.length === 0) return null;
  const options = parts.value
    .map(({ name, cell }) => ({ value: cell, label: name.replace(/\s+-\s+/g, '-') }))
    .sort((a, b) => a.label.localeCompare(b.label, words.locale));
  return (
    <>
      <Select
        label={words.t('intake.part')}
        hint={words.t('intake.part.hint')}
        value={part}
        options={[{ value: '', label: words.t('intake.part.none') }, ...options]}
        onChange={onPart}
      />
      {part === '' ? null : (
        <Banner tone="warning" announce="status">
          {words.t('intake.part.kept')}
        </Banner>
      )}
    </>
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
