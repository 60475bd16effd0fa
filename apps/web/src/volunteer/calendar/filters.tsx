import type { ReactNode } from 'react';
import type { ShiftKind } from '@doorstep/lifecycle';
import { Button, Select } from '../kit';
import { useWords } from '../messages';
import { kindsIn, SHOWS, type Filter } from './calendar-days';
import type { CalendarLine } from './calendar-lines';

interface FiltersProps {
  readonly lines: readonly CalendarLine[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Mine or to take; below, one kind, when there is more than one to choose from. */
export function Filters({ lines, filter, onChange }: FiltersProps): ReactNode {
  const words = useWords();
  return (
    <div className="stack">
      <div className="filters" role="group" aria-label={words.t('shifts.show')}>
        {SHOWS.map((show) => (
          <Button key={show} pressed={filter.show === show} onPress={() => onChange({ ...filter, show })}>
            {words.t(`shifts.show.${show}`)}
          </Button>
        ))}
      </div>
      <KindChoice lines={lines} filter={filter} onChange={onChange} />
    </div>
  );
}

const EVERY = 'every';

function KindChoice({ lines, filter, onChange }: FiltersProps): ReactNode {
  const words = useWords();
  const kinds = kindsIn(lines);
  if (kinds.length < 2) return null;
  return (
    <Select<ShiftKind | typeof EVERY>
      label={words.t('shifts.kind')}
      value={filter.what ?? EVERY}
      options={[
        { value: EVERY, label: words.t('shifts.kind.all') },
        ...kinds.map((kind) => ({ value: kind, label: words.t(`shiftKind.${kind}`) })),
      ]}
      onChange={(what) => onChange({ ...filter, what: what === EVERY ? null : what })}
    />
  );
}
