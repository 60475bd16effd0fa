import type { ReactNode } from 'react';
import { useLanguageName } from '../../../i18n/language-name';
import { useUnlocked } from '../../../platform/session/session';
import { CheckRows, RadioRows, Select } from '../../../ui';
import { useWords } from '../../messages';
import { OPENS_HOURS } from '../model/opens';
import type { PlaceNeed } from '../model/week-model';
import { useOpensWords } from '../data/use-opens-words';

export const URGENCIES = [0, 1, 2, 3] as const;

/** How a shift is signed up for; a template has hours before, and no moment. */
export interface SignUpFacts {
  readonly urgency: number;
  readonly approval: boolean;
  readonly opensHours: number | null;
}

interface SignUpFieldsProps {
  readonly value: SignUpFacts;
  readonly onChange: (change: Partial<SignUpFacts>) => void;
}

const YES = 'yes';
const AT_ONCE = '';

/** How urgent, from when on people sign up, and whether the hub has to say yes. */
export function SignUpFields({ value, onChange }: SignUpFieldsProps): ReactNode {
  const words = useWords();
  const opens = useOpensWords();
  const { urgency, approval, opensHours } = value;
  const hours = [...new Set([...OPENS_HOURS, ...(opensHours === null ? [] : [opensHours])])].sort(
    (a, b) => a - b,
  );
  return (
    <>
      <RadioRows
        label={words.t('week.urgency')}
        shape="chips"
        value={String(urgency)}
        choices={URGENCIES.map((one) => ({ value: String(one), label: words.t(`week.urgency.${one}`) }))}
        onChange={(chosen) => onChange({ urgency: Number(chosen) })}
      />
      <Select
        label={words.t('week.opens')}
        value={opensHours === null ? AT_ONCE : String(opensHours)}
        options={[
          { value: AT_ONCE, label: words.t('week.opens.now') },
          ...hours.map((one) => ({ value: String(one), label: opens(one) })),
        ]}
        onChange={(chosen) => onChange({ opensHours: chosen === AT_ONCE ? null : Number(chosen) })}
      />
      <CheckRows
        label={words.t('week.approval')}
        value={approval ? [YES] : []}
        choices={[{ value: YES, label: words.t('week.approval.yes') }]}
        onChange={(chosen) => onChange({ approval: chosen.length > 0 })}
      />
    </>
  );
}

interface PlaceLanguageProps {
  readonly place: PlaceNeed;
  readonly onChange: (language: string | null) => void;
}

const ANY = '';

/** A language that one of these people should speak: those of the hub, and the one that stands there. */
export function PlaceLanguage({ place, onChange }: PlaceLanguageProps): ReactNode {
  const words = useWords();
  const languageName = useLanguageName();
  const { languages } = useUnlocked().me.hub;
  const tags = [...new Set([...languages, ...(place.language === null ? [] : [place.language])])];
  return (
    <Select
      label={words.t('week.places.language', { role: words.t(`role.${place.role}`) })}
      value={place.language ?? ANY}
      options={[
        { value: ANY, label: words.t('week.places.language.any') },
        ...tags.map((tag) => ({ value: tag, label: languageName(tag) })),
      ]}
      onChange={(tag) => onChange(tag === ANY ? null : tag)}
    />
  );
}
