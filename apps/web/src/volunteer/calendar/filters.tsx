import type { ReactNode } from 'react';
import { Button } from '../kit';
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
  const kinds = kindsIn(lines);
  return (
    <div className="stack">
      <div className="filters" role="group" aria-label={words.t('shifts.show')}>
        {SHOWS.map((show) => (
          <Button key={show} pressed={filter.show === show} onPress={() => onChange({ ...filter, show })}>
            {words.t(`shifts.show.${show}`)}
          </Button>
        ))}
      </div>
      {kinds.length < 2 ? null : (
        <div className="filters" role="group" aria-label={words.t('shifts.kind')}>
          <Button pressed={filter.what === null} onPress={() => onChange({ ...filter, what: null })}>
            {words.t('shifts.kind.all')}
          </Button>
          {kinds.map((what) => (
            <Button key={what} pressed={filter.what === what} onPress={() => onChange({ ...filter, what })}>
              {words.t(`shiftKind.${what}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
