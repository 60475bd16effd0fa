import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { nudged } from '../../map/nudged';
import type { MapPoint } from '../../map/map-scene';
import { Button } from '../../ui';
import { useWords } from '../messages';

interface CornerTableProps {
  readonly corners: readonly MapPoint[];
  readonly onChange: (corners: readonly MapPoint[]) => void;
}

/** The corners of an area as numbers: everything that a hand can do on the map, with keys alone. */
export function CornerTable({ corners, onChange }: CornerTableProps): ReactNode {
  const words = useWords();
  const put = (at: number, corner: MapPoint): void =>
    onChange(corners.map((old, i) => (i === at ? corner : old)));
  if (corners.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="table" aria-label={words.t('areas.corners')}>
        <thead>
          <tr>
            {(['corner', 'lat', 'lon', 'do'] as const).map((column) => (
              <th key={column} scope="col">
                {words.t(`areas.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {corners.map((corner, i) => (
            <CornerRow
              key={i}
              number={i + 1}
              corner={corner}
              onMove={(next) => put(i, next)}
              onRemove={() => onChange(corners.filter((_, at) => at !== i))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CornerRowProps {
  readonly number: number;
  readonly corner: MapPoint;
  readonly onMove: (corner: MapPoint) => void;
  readonly onRemove: () => void;
}

function CornerRow({ number, corner, onMove, onRemove }: CornerRowProps): ReactNode {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    // A corner of an area is moved farther than a door: some thirty metres, three hundred with Shift.
    const next = nudged(corner, event.key, event.shiftKey ? 100 : 10);
    if (!next) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="button"
          aria-label={words.t('areas.corner.move', { number })}
          onKeyDown={onKeyDown}
        >
          {number}
        </button>
      </th>
      <td>
        <Degrees
          label={words.t('areas.lat', { number })}
          value={corner.lat}
          most={85}
          onChange={(lat) => onMove({ ...corner, lat })}
        />
      </td>
      <td>
        <Degrees
          label={words.t('areas.lon', { number })}
          value={corner.lon}
          most={180}
          onChange={(lon) => onMove({ ...corner, lon })}
        />
      </td>
      <td>
        <Button icon="close" label={words.t('areas.remove', { number })} onPress={onRemove} />
      </td>
    </tr>
  );
}

interface DegreesProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A coordinate; text that is none is put back when the field is left. */
function Degrees({ label, value, most, onChange }: DegreesProps): ReactNode {
  const id = useId();
  const text = value.toFixed(5);
  return (
    <input
      key={text}
      id={id}
      className="input area-degrees"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      defaultValue={text}
      onBlur={(event) => {
        const typed = Number(event.currentTarget.value.replace(',', '.'));
        const isPlace = Number.isFinite(typed) && Math.abs(typed) <= most && typed !== 0;
        if (!isPlace) event.currentTarget.value = text;
        else if (event.currentTarget.value !== text) onChange(typed);
      }}
    />
  );
}
