import { useMemo, useState, type ReactNode } from 'react';
import { LazyMap } from '../../map/lazy-map';
import type { MapArea, MapPoint, MapScene } from '../../map/map-scene';
import type { NeighborhoodShape } from '../../platform/region/region-pack';
import { useUnlocked } from '../../platform/session/session';
import { Button, CheckRows, TextField } from '../../ui';
import { useWords } from '../messages';
import { useMapWords } from '../place/map-words';
import { MOST_CORNERS, MOST_PARTS, ringsOf, type AreaDraft } from './area-draft';
import { CornerTable } from './corner-table';

interface AreaChooserProps {
  readonly draft: AreaDraft;
  readonly shapes: readonly NeighborhoodShape[];
  /** Areas that are there already, for orientation. */
  readonly others: readonly MapArea[];
  readonly onChange: (draft: AreaDraft) => void;
}

/** Makes an area: parts of town ticked in a list, or corners set on the map or typed in a table. */
export function AreaChooser({ draft, shapes, others, onChange }: AreaChooserProps): ReactNode {
  const words = useWords();
  const mapWords = useMapWords();
  const { region } = useUnlocked().me.hub;
  const scene = useMemo(() => sceneOf(draft, shapes, others), [draft, shapes, others]);
  const isFull = draft.corners.length >= MOST_CORNERS;
  const add = (corner: MapPoint): void => {
    if (!isFull) onChange({ ...draft, corners: [...draft.corners, corner] });
  };
  return (
    <div className="area-chooser">
      <div className="stack">
        <PartsOfTown {...{ draft, shapes, onChange }} />
        <CornerTable corners={draft.corners} onChange={(corners) => onChange({ ...draft, corners })} />
        <div className="row">
          <Button
            icon="plus"
            reason={isFull ? words.t('areas.tooMany') : undefined}
            onPress={() => add(nextCorner(draft, shapes, others))}
          >
            {words.t('areas.add')}
          </Button>
          <Button icon="undo" onPress={() => onChange({ ...draft, corners: [], parts: [] })}>
            {words.t('areas.clear')}
          </Button>
        </div>
      </div>
      <div className="stack" data-gap="2">
        <p className="meta">{words.t('areas.draw.hint')}</p>
        <LazyMap
          {...mapWords}
          {...{ region, scene }}
          label={words.t('areas.label')}
          height="tall"
          // Nothing moves under a hand that sets corners.
          follow={draft.corners.length === 0 ? 'every' : 'none'}
          onPress={add}
        />
      </div>
    </div>
  );
}

/** A few at a time: eighty boxes in a row are no choice. */
const MOST_SHOWN = 8;

function PartsOfTown({ draft, shapes, onChange }: Omit<AreaChooserProps, 'others'>): ReactNode {
  const words = useWords();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const shown = shapes
    .filter(
      ({ name }) =>
        draft.parts.includes(name) || (wanted !== '' && name.toLocaleLowerCase().includes(wanted)),
    )
    .slice(0, MOST_SHOWN);
  return (
    <>
      <TextField label={words.t('areas.search')} value={text} onChange={setText} />
      {shown.length === 0 ? null : (
        <CheckRows
          label={words.t('areas.cells')}
          value={draft.parts}
          choices={shown.map(({ name }) => ({ value: name, label: name }))}
          onChange={(parts) => onChange({ ...draft, parts: parts.slice(0, MOST_PARTS) })}
        />
      )}
    </>
  );
}

function sceneOf(
  draft: AreaDraft,
  shapes: readonly NeighborhoodShape[],
  others: readonly MapArea[],
): MapScene {
  return {
    lines:
      draft.corners.length === 2
        ? [{ id: 'edge', points: draft.corners, colour: '#A3211B', dash: [4, 2] }]
        : [],
    areas: [
      ...others,
      ...ringsOf(draft, shapes).map((ring, i) => ({
        id: `draft ${i}`,
        rings: [ring],
        tone: 'chosen' as const,
      })),
    ],
    marks: draft.corners.map((point, i) => ({
      id: `corner ${i}`,
      point,
      text: String(i + 1),
      label: String(i + 1),
      colour: '#7A4B00',
      shape: 'stop',
    })),
  };
}

/** Where a corner that was added by key stands first: beside the last one, or in the middle of what is known. */
function nextCorner(
  { corners }: AreaDraft,
  shapes: readonly NeighborhoodShape[],
  others: readonly MapArea[],
): MapPoint {
  const last = corners.at(-1);
  if (last) return { lon: last.lon + 0.004, lat: last.lat };
  const all = [...others.flatMap(({ rings }) => rings.flat()), ...shapes.flatMap(({ ring }) => ring)];
  const middle = (pick: (point: MapPoint) => number): number =>
    all.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, all.length);
  return { lon: middle(({ lon }) => lon), lat: middle(({ lat }) => lat) };
}
