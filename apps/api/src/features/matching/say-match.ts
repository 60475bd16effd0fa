import { openDay, strengthOf, suggest, type Matching, type PlainDay, type Reason } from '@doorstep/matching';
import { canLift } from './liftable';
import type { DayPair, Suggestions, Unmatched } from './matching.types';
import type { PersonRow } from './read-day';

type People = readonly PersonRow[];

const byId = (people: People) =>
  new Map<string, PersonRow['member']>(people.map(({ member }) => [member.id, member]));

const travelOf = (reasons: readonly Reason[]): number =>
  reasons.find(({ code }) => code === 'TRAVEL')?.value ?? 0;

/** Everybody's standing towards the only task of a table, in the words of the schema. */
export function suggestionsOf(plain: PlainDay, people: People, taskId: string): Suggestions {
  const table = openDay(plain);
  const members = byId(people);
  const at = new Map(people.map(({ member }, i) => [member.id, i]));
  const { can, cannot } = suggest(table, 0);
  return {
    taskId,
    ranked: can.flatMap(({ volunteer, cost, reasons }) => {
      const member = members.get(volunteer);
      const travelSeconds = table.travel(at.get(volunteer) ?? 0, 0);
      return member ? [{ member, strength: strengthOf(cost), travelSeconds, reasons: [...reasons] }] : [];
    }),
    cannot: cannot.flatMap(({ volunteer, rules }) => {
      const member = members.get(volunteer);
      return member ? [{ member, codes: [...rules], liftable: canLift(rules) }] : [];
    }),
  };
}

/** Pairs and what is left over, in the words of the schema. */
export function matchOf(
  { pairs, unmatched }: Matching,
  people: People,
): { pairs: DayPair[]; unmatched: Unmatched[] } {
  const members = byId(people);
  return {
    pairs: pairs.flatMap(({ task, volunteer, cost, reasons }) => {
      const member = members.get(volunteer);
      const pair = { taskId: task, strength: strengthOf(cost), travelSeconds: travelOf(reasons) };
      return member ? [{ ...pair, member, reasons: [...reasons] }] : [];
    }),
    unmatched: unmatched.map(({ task, because, heldUpBy, stopped, fix }) => ({
      taskId: task,
      because,
      heldUpBy: [...heldUpBy],
      rules: stopped.map(({ rule, volunteers }) => ({ code: rule, count: volunteers })),
      fix: fix.code,
      fixWith: fix.volunteers.length,
    })),
  };
}
