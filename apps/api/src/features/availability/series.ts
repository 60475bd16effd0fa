import {
  addDays,
  instantOf,
  occurrencesIn,
  parseRule,
  printRule,
  type Series,
  type Window,
} from '@doorstep/schedule';
import { day } from '@doorstep/std';
import { Refusal } from '../../platform/errors/refusal';

/** A series as a row or an input has it. */
export interface SeriesFacts {
  readonly startsOn: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly rule: string | null;
  readonly skipped: readonly string[];
  readonly extra: readonly string[];
}

/** The series as libs/schedule expands it, in the hub's zone. Refuses SERIES_RULE_UNKNOWN. */
export function seriesOf(facts: SeriesFacts, zone: string): Series {
  const { fromMinute: minute } = facts;
  const rule = facts.rule === null ? null : parseRule(facts.rule);
  if (rule?.ok === false) throw new Refusal('SERIES_RULE_UNKNOWN', { why: rule.error });
  const reading = (text: string) => ({ day: day(text), minute });
  return {
    zone,
    start: reading(facts.startsOn),
    lasts: facts.toMinute - minute,
    rule: rule?.value ?? null,
    also: facts.extra.map(reading),
    except: facts.skipped.map(reading),
    moved: [],
  };
}

/**
 * The rule as it is kept: printed by libs/schedule, so that nothing but a rule can stand there. Refuses
 * SERIES_RULE_UNKNOWN, INPUT_MALFORMED, and SERIES_STARTS_ELSEWHERE for a first day that is none of the rule's.
 */
export function ruleToKeep(facts: SeriesFacts, zone: string): string | null {
  if (facts.toMinute <= facts.fromMinute || facts.toMinute > facts.fromMinute + 1440)
    throw new Refusal('INPUT_MALFORMED', { field: 'toMinute' });
  const { rule } = seriesOf(facts, zone);
  if (!happensOn({ ...facts, skipped: [], extra: [] }, facts.startsOn, zone))
    throw new Refusal('SERIES_STARTS_ELSEWHERE', { day: facts.startsOn });
  return rule === null ? null : printRule(rule);
}

/** Whether an occurrence begins on that day, as far as it is not skipped. */
export const happensOn = (facts: SeriesFacts, on: string, zone: string): boolean =>
  occurrencesIn(seriesOf(facts, zone), daysFrom(on, 2, zone)).list.some(({ of }) => of.day === on);

/** So many days of the hub, from midnight to midnight. */
export const daysFrom = (from: string, days: number, zone: string): Window => ({
  from: instantOf(day(from), 0, zone),
  to: instantOf(addDays(day(from), days), 0, zone),
});
