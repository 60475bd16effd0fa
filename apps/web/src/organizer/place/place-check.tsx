import { cellCentre, cellOf } from '@doorstep/geo';
import type { PlaceCandidate } from '@doorstep/places';
import type { CellId } from '@doorstep/std';
import { useState, type ReactNode } from 'react';
import { LazyMap } from '../../map/lazy-map';
import type { MapPoint } from '../../map/map-scene';
import { loadGrid, loadPlaces } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card, Chip, Skeleton, TextField } from '../../ui';
import { useWords } from '../messages';
import { CandidateRows } from './candidate-rows';
import { useMapWords } from './map-words';

interface PlaceCheckProps {
  readonly title: string;
  /** As the family said it. */
  readonly address: string;
  /** The coarse cell it lies in, where a pin set by hand begins. */
  readonly cell: string | null;
  /** The point that stands in the drawer already. */
  readonly known: MapPoint | null;
  readonly pin: MapPoint | null;
  readonly onPin: (pin: MapPoint | null) => void;
}

/** Finds the place in this browser; a person confirms it on the map. Nothing typed here leaves the tab readable. */
export function PlaceCheck({ title, address, cell, known, pin, onPin }: PlaceCheckProps): ReactNode {
  const words = useWords();
  const mapWords = useMapWords();
  const { region } = useUnlocked().me.hub;
  const places = usePack(loadPlaces, region);
  const grid = usePack(loadGrid, region);
  const [text, setText] = useState(address);
  const [draft, setDraft] = useState<MapPoint | null>(known);
  // The middle of a part of town is nobody's door: such a pin counts once it was moved.
  const [unmoved, setUnmoved] = useState<MapPoint | null>(null);
  const [changing, setChanging] = useState(known === null);

  if (!changing) {
    return (
      <Card
        title={title}
        icon="pin"
        action={
          <Button
            onPress={() => {
              setChanging(true);
              onPin(null);
            }}
          >
            {words.t('place.change')}
          </Button>
        }
      >
        <Chip tone="success" icon="check">
          {words.t('place.confirmed')}
        </Chip>
      </Card>
    );
  }
  if (places.at === 'failed') {
    return (
      <Card title={title} icon="pin">
        <Banner tone="warning">{words.t('place.failed')}</Banner>
      </Card>
    );
  }
  if (places.at === 'loading') return <Skeleton label={words.t('app.loading')} rows={3} />;

  const found = text.trim() === '' ? [] : places.value.search(text);
  const outside = draft !== null && grid.at === 'ready' && cellOf(grid.value, draft) === null;
  const isReady = draft !== unmoved && !outside;
  const confirm = (): void => {
    if (!draft || !isReady) return;
    onPin(draft);
    setChanging(false);
  };
  return (
    <Card title={title} icon="pin">
      <div className="place-check">
        <div className="stack">
          <Unchecked isShown={known === null && pin === null && address !== ''} />
          <TextField
            label={words.t('place.search')}
            hint={words.t('place.searching')}
            value={text}
            onChange={setText}
          />
          <Found
            candidates={found}
            cell={cell}
            chosen={draft}
            onChoose={setDraft}
            onByHand={(middle) => {
              setDraft(middle);
              setUnmoved(middle);
            }}
          />
          {outside ? <Banner tone="warning">{words.t('place.outside')}</Banner> : null}
          <div className="row">
            <Button
              variant="primary"
              icon="check"
              reason={isReady ? undefined : words.t('place.first')}
              onPress={confirm}
            >
              {words.t('place.confirm')}
            </Button>
            {pin ? <Chip tone="success">{words.t('place.confirmed')}</Chip> : null}
          </div>
          <p className="meta">{words.t('place.skip')}</p>
        </div>
        {draft ? (
          <div className="stack" data-gap="2">
            <LazyMap
              {...mapWords}
              region={region}
              label={words.t('place.mapLabel')}
              pin={{ point: draft, label: words.t('place.pin'), onMove: setDraft }}
            />
            <p className="meta">{words.t('place.pin')}</p>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

/** The flag of words that nobody could place yet; only who may open the drawer sees it. */
function Unchecked({ isShown }: { readonly isShown: boolean }): ReactNode {
  const words = useWords();
  return isShown ? <Banner tone="warning">{words.t('place.unchecked')}</Banner> : null;
}

interface FoundProps {
  readonly candidates: readonly PlaceCandidate[];
  readonly cell: string | null;
  readonly chosen: MapPoint | null;
  readonly onChoose: (point: MapPoint) => void;
  readonly onByHand: (middle: MapPoint) => void;
}

/** What the words may mean; where nothing is like them, a pin by hand, from the middle of the part of town on. */
function Found({ candidates, cell, chosen, onChoose, onByHand }: FoundProps): ReactNode {
  const words = useWords();
  const grid = usePack(loadGrid, useUnlocked().me.hub.region);
  if (candidates.length > 0)
    return <CandidateRows candidates={candidates} chosen={chosen} onChoose={onChoose} />;
  const middle = cell !== null && grid.at === 'ready' ? cellCentre(grid.value, cell as CellId) : null;
  return (
    <>
      <p role="status">{words.t('place.none')}</p>
      {middle && chosen === null ? (
        <div>
          <Button icon="pin" onPress={() => onByHand(middle)}>
            {words.t('place.byHand')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
