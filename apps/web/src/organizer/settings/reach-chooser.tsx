import { cellOf, cellRings, type CellGrid } from '@doorstep/geo';
import { useMemo, useState, type ReactNode } from 'react';
import { LazyMap } from '../../map/lazy-map';
import type { MapPoint, MapScene } from '../../map/map-scene';
import { useUnlocked } from '../../platform/session/session';
import { CheckRows, TextField } from '../../ui';
import { useZone } from '../case/use-zone';
import { useWords } from '../messages';
import { useMapWords } from '../place/map-words';
import { partsOf, shareOf, withCell, withPart } from './reach';

interface ReachChooserProps {
  readonly grid: CellGrid;
  readonly reach: readonly string[];
  readonly onChange: (reach: readonly string[]) => void;
}

/** Parts of town ticked in a list, or single cells pressed on the map: both say the same. */
export function ReachChooser({ grid, reach, onChange }: ReachChooserProps): ReactNode {
  const words = useWords();
  const mapWords = useMapWords();
  const { hub } = useUnlocked().me;
  const scene = useMemo(() => sceneOf(grid, reach, hub), [grid, reach, hub]);
  const press = (point: MapPoint): void => {
    const cell = cellOf(grid, point);
    if (cell) onChange(withCell(cell, reach));
  };
  return (
    <div className="area-chooser">
      <PartList {...{ grid, reach, onChange }} />
      <div className="stack" data-gap="2">
        <p className="meta">{words.t('settings.reach.press')}</p>
        <LazyMap
          {...mapWords}
          {...{ scene }}
          region={hub.region}
          label={words.t('settings.reach.map')}
          height="tall"
          follow="first"
          onPress={press}
        />
      </div>
    </div>
  );
}

function PartList({ grid, reach, onChange }: ReachChooserProps): ReactNode {
  const words = useWords();
  const zone = useZone();
  const [text, setText] = useState('');
  const parts = partsOf(grid.ids, zone, words.locale);
  const wanted = text.trim().toLocaleLowerCase(words.locale);
  const shown = parts.filter(({ name }) => name.toLocaleLowerCase(words.locale).includes(wanted));
  const whole = shown.filter((part) => shareOf(part, reach) === 'all').map(({ name }) => name);
  const turn = (names: readonly string[]): void => {
    const turned = shown.find(({ name }) => names.includes(name) !== whole.includes(name));
    if (turned) onChange(withPart(turned, reach));
  };
  return (
    <div className="stack">
      <p role="status">{words.t('settings.reach.count', { cells: reach.length, of: grid.ids.length })}</p>
      <TextField label={words.t('areas.search')} value={text} onChange={setText} />
      <div className="settings-parts">
        <CheckRows
          label={words.t('settings.reach.parts')}
          value={whole}
          choices={shown.map((part) => ({
            value: part.name,
            label: part.name,
            ...(shareOf(part, reach) === 'some' ? { hint: words.t('settings.reach.some') } : {}),
          }))}
          onChange={turn}
        />
      </div>
    </div>
  );
}

function sceneOf(
  grid: CellGrid,
  reach: readonly string[],
  hub: MapPoint & { readonly name: string },
): MapScene {
  const chosen = new Set(reach);
  return {
    lines: [],
    // Chosen ones lie above the lines of the others.
    areas: [...grid.ids]
      .sort((a, b) => Number(chosen.has(a)) - Number(chosen.has(b)))
      .map((cell) => ({
        id: cell,
        rings: cellRings(grid, cell).map((ring) => ring.map(([lon, lat]) => ({ lon, lat }))),
        tone: chosen.has(cell) ? ('chosen' as const) : ('faint' as const),
      })),
    marks: [{ id: 'hub', point: hub, text: 'H', label: hub.name, colour: '#0B5A5E', shape: 'hub' }],
  };
}
