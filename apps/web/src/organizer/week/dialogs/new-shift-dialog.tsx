import { useState, type ReactNode } from 'react';
import { Button, Dialog, Select } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import type { WeekWords } from '../data/use-week-words';
import type { WeekDesk } from '../board/use-week-desk';
import type { ShiftFacts } from '../model/week-model';
import { HoursFields, KindSelect, PlacesFields, SiteSelect } from './facts-form';
import { opensAlong, opensAtOf, opensHoursOf } from '../model/opens';
import { usualPlaces } from '../model/usual-places';
import { SignUpFields } from './sign-up-fields';

interface NewShiftDialogProps {
  readonly desk: WeekDesk;
  readonly say: WeekWords;
  readonly facts: ShiftFacts;
  readonly onClose: () => void;
}

/** A new shift as a draft: nobody hears of it before it is published. */
export function NewShiftDialog({ desk, say, facts, onClose }: NewShiftDialogProps): ReactNode {
  const words = useWords();
  const [value, setValue] = useState(facts);
  const { zone } = useHubTime();
  const set = (change: Partial<ShiftFacts>): void =>
    setValue((now) => ({ ...now, ...change, ...opensAlong(now, { ...now, ...change }, zone) }));
  const add = (): void => {
    desk.doing({ do: 'add', id: crypto.randomUUID(), facts: value });
    onClose();
  };
  return (
    <Dialog
      open
      title={words.t('week.new')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" icon="plus" onPress={add}>
            {words.t('week.new.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <KindSelect value={value.kind} onChange={(kind) => set({ kind, places: usualPlaces(kind) })} />
        <DaySelectOfWeek days={desk.data.days} value={value.day} onChange={(day) => set({ day })} />
        <HoursFields value={value} onChange={set} />
        <SiteSelect
          sites={desk.data.sites}
          say={say}
          value={value.siteId}
          onChange={(siteId) => set({ siteId })}
        />
        <PlacesFields kind={value.kind} places={value.places} onChange={(places) => set({ places })} />
        <SignUpFields
          value={{ ...value, opensHours: opensHoursOf(value, zone) }}
          onChange={({ opensHours, ...change }) =>
            setValue((now) => ({
              ...now,
              ...change,
              ...(opensHours === undefined ? {} : { signUpOpensAt: opensAtOf(now, opensHours, zone) }),
            }))
          }
        />
        <p className="meta">{words.t('week.new.note')}</p>
      </div>
    </Dialog>
  );
}

interface DaySelectOfWeekProps {
  readonly days: readonly string[];
  readonly value: string;
  readonly onChange: (day: string) => void;
}

export function DaySelectOfWeek({ days, value, onChange }: DaySelectOfWeekProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const all = days.includes(value) ? days : [value, ...days];
  return (
    <Select
      label={words.t('day.pick')}
      value={value}
      options={all.map((day) => ({ value: day, label: time.day(day) }))}
      onChange={onChange}
    />
  );
}
