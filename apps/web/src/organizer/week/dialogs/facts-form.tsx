import { ROLES_OF_SHIFT } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Button, NumberField, Select, TextField } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import type { WeekWords } from '../data/use-week-words';
import type { OpenedSite } from '../data/use-opened-sites';
import { clockText, endAfter, minuteOfText } from '../model/clock-text';
import type { PlaceNeed, ShiftFacts } from '../model/week-model';
import { SHIFT_KINDS, type Role } from '../model/week-words';
import { PlaceLanguage } from './sign-up-fields';

/** What a form of hours may change; a template has no day. */
export type HoursFacts = Pick<ShiftFacts, 'fromMinute' | 'toMinute'>;

interface HoursFieldsProps {
  readonly value: HoursFacts;
  readonly onChange: (value: HoursFacts) => void;
}

/** From and to on the hub's clock; an end before the start is on the next day, and says so. */
export function HoursFields({ value, onChange }: HoursFieldsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const set = (from: number | null, to: number | null): void => {
    if (from === null || to === null) return;
    onChange({ fromMinute: from, toMinute: endAfter(from, to) });
  };
  return (
    <div className="grid-2">
      <TextField
        type="time"
        label={words.t('week.from')}
        hint={words.t('week.hubTime', { zone: time.zone })}
        value={clockText(value.fromMinute)}
        onChange={(text) => set(minuteOfText(text), value.toMinute)}
      />
      <TextField
        type="time"
        label={words.t('week.to')}
        hint={value.toMinute > 1440 ? words.t('week.nextDay') : words.t('week.sameDay')}
        value={clockText(value.toMinute)}
        onChange={(text) => set(value.fromMinute, minuteOfText(text))}
      />
    </div>
  );
}

interface SiteSelectProps {
  readonly sites: readonly OpenedSite[];
  readonly say: Pick<WeekWords, 'site'>;
  readonly value: string | null;
  readonly onChange: (siteId: string | null) => void;
}

const HUB = '';

export function SiteSelect({ sites, say, value, onChange }: SiteSelectProps): ReactNode {
  const words = useWords();
  const open = sites.filter(({ isOpen, id }) => isOpen || id === value);
  return (
    <Select
      label={words.t('week.site')}
      value={value ?? HUB}
      options={[
        { value: HUB, label: say.site(null) },
        ...open.map(({ id }) => ({ value: id, label: say.site(id) })),
      ]}
      onChange={(id) => onChange(id === HUB ? null : id)}
    />
  );
}

interface PlacesFieldsProps {
  readonly kind: ShiftFacts['kind'];
  readonly places: readonly PlaceNeed[];
  readonly onChange: (places: readonly PlaceNeed[]) => void;
}

const MOST_PLACES = 60;

/** How many of each role: at least, at most, and the language that one of them should speak. */
export function PlacesFields({ kind, places, onChange }: PlacesFieldsProps): ReactNode {
  const words = useWords();
  const roles: readonly Role[] = ROLES_OF_SHIFT[kind];
  const free = roles.filter((role) => !places.some((place) => place.role === role));
  const set = (role: Role, change: Partial<PlaceNeed>): void =>
    onChange(places.map((place) => (place.role === role ? fitting({ ...place, ...change }) : place)));
  return (
    <fieldset className="choices">
      <legend className="field-label">{words.t('week.places')}</legend>
      {places.map(({ role, least, most, language }) => (
        <div key={role} className="place-row">
          <strong>{words.t(`role.${role}`)}</strong>
          <NumberField
            label={words.t('week.places.least')}
            value={least}
            max={MOST_PLACES}
            lessLabel={words.t('week.places.less', { role: words.t(`role.${role}`) })}
            moreLabel={words.t('week.places.more', { role: words.t(`role.${role}`) })}
            onChange={(value) => set(role, { least: value ?? 0 })}
          />
          <NumberField
            label={words.t('week.places.most')}
            value={most}
            min={1}
            max={MOST_PLACES}
            onChange={(value) => set(role, { most: Math.max(1, value ?? 1) })}
          />
          <PlaceLanguage
            place={{ role, least, most, language }}
            onChange={(tag) => set(role, { language: tag })}
          />
          {places.length > 1 ? (
            <Button
              size="small"
              icon="close"
              label={words.t('week.places.drop', { role: words.t(`role.${role}`) })}
              onPress={() => onChange(places.filter((place) => place.role !== role))}
            />
          ) : null}
        </div>
      ))}
      <div className="row">
        {free.map((role) => (
          <Button
            key={role}
            size="small"
            icon="plus"
            onPress={() => onChange([...places, { role, least: 1, most: 1, language: null }])}
          >
            {words.t('week.places.add', { role: words.t(`role.${role}`) })}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** At most is never below at least. */
const fitting = (place: PlaceNeed): PlaceNeed => ({ ...place, most: Math.max(place.most, place.least) });

interface KindSelectProps {
  readonly value: ShiftFacts['kind'];
  readonly onChange: (kind: ShiftFacts['kind']) => void;
}

export function KindSelect({ value, onChange }: KindSelectProps): ReactNode {
  const words = useWords();
  return (
    <Select
      label={words.t('week.kind')}
      value={value}
      options={SHIFT_KINDS.map((kind) => ({ value: kind, label: words.t(`shiftKind.${kind}`) }))}
      onChange={onChange}
    />
  );
}
