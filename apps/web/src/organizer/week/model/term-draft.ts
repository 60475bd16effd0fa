import type { Weekday } from '@doorstep/schedule';
import { firstOwnDay, ruleOfText, textOfRule } from './term-rule';
import type { PlaceNeed, ShiftFacts } from './week-model';
import { usualPlaces } from './usual-places';

/** A template while it is made or changed: plain choices instead of a rule. */
export interface TermDraft extends Pick<
  ShiftFacts,
  'kind' | 'siteId' | 'fromMinute' | 'toMinute' | 'urgency' | 'approval'
> {
  readonly places: readonly PlaceNeed[];
  readonly repeats: boolean;
  readonly startsOn: string;
  readonly everyWeeks: number;
  readonly weekdays: readonly Weekday[];
  /** Empty: no end. */
  readonly until: string;
  readonly opensHours: number | null;
  /** A rule these choices cannot say: kept as it is. */
  readonly otherRule: string | null;
}

const SCHOOL_MORNING = { fromMinute: 450, toMinute: 510 } as const;

/** What a new term begins as: a school door, half past seven to half past eight. */
export const NEW_TERM = (today: string, kind: ShiftFacts['kind'] = 'school_presence'): TermDraft => ({
  kind,
  siteId: null,
  ...SCHOOL_MORNING,
  urgency: 1,
  approval: false,
  places: usualPlaces(kind),
  repeats: true,
  startsOn: today,
  everyWeeks: 1,
  weekdays: [],
  until: '',
  opensHours: null,
  otherRule: null,
});

/** A template as the server has it, as far as it concerns this form. */
export interface KnownTerm extends Pick<
  ShiftFacts,
  'kind' | 'fromMinute' | 'toMinute' | 'urgency' | 'approval'
> {
  readonly siteId?: string | null | undefined;
  readonly places: readonly (Omit<PlaceNeed, 'language'> & {
    readonly language?: string | null | undefined;
  })[];
  readonly opensHours?: number | null | undefined;
  readonly startsOn: string;
  readonly rule?: string | null | undefined;
}

export function draftOfTerm(term: KnownTerm): TermDraft {
  const { kind, fromMinute, toMinute, urgency, approval, startsOn } = term;
  return {
    ...{ kind, fromMinute, toMinute, urgency, approval, startsOn },
    siteId: term.siteId ?? null,
    places: term.places.map(({ role, least, most, language }) => ({
      role,
      least,
      most,
      language: language ?? null,
    })),
    opensHours: term.opensHours ?? null,
    ...choicesOf(term.rule ?? null),
  };
}

type Choices = Pick<TermDraft, 'repeats' | 'everyWeeks' | 'weekdays' | 'until' | 'otherRule'>;

function choicesOf(text: string | null): Choices {
  const rule = text === null ? null : ruleOfText(text);
  if (!rule) return { repeats: text !== null, everyWeeks: 1, weekdays: [], until: '', otherRule: text };
  const { everyWeeks, weekdays, until } = rule;
  return { repeats: true, everyWeeks, weekdays, until: until ?? '', otherRule: null };
}

/** What is sent. A term begins on one of its own days: a rule whose start is none would lose its first week. */
export function termOf(draft: TermDraft) {
  const { kind, siteId, fromMinute, toMinute, urgency, approval, places, opensHours } = draft;
  const { repeats, weekdays, everyWeeks, until, otherRule } = draft;
  const plain = repeats ? textOfRule({ everyWeeks, weekdays, until: until === '' ? null : until }) : null;
  const isPlain = repeats && otherRule === null;
  return {
    ...{ kind, siteId, fromMinute, toMinute, urgency, approval, opensHours },
    places: [...places],
    startsOn: isPlain ? firstOwnDay(draft.startsOn, weekdays) : draft.startsOn,
    rule: otherRule ?? plain,
  };
}
