import type { ApolloClient } from '@apollo/client';
import type { CellGrid } from '@doorstep/geo';
import type { ClosureFacts } from '@doorstep/lifecycle';
import { addDays, dayOf } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import { HOLD_DAY } from './hold-documents';
import { tasksInside } from './inside';

interface Looking {
  readonly facts: ClosureFacts;
  readonly grid: CellGrid;
  /** Milliseconds, and the zone whose days are looked at. */
  readonly span: { readonly fromAt: number; readonly untilAt: number; readonly zone: string };
}

/** The days that a span touches, in order. */
export function daysOf({ fromAt, untilAt, zone }: Looking['span']): readonly Day[] {
  const last = dayOf(instant(untilAt - 1), zone);
  const days: Day[] = [];
  for (let day = dayOf(instant(fromAt), zone); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Reads the days of a hold and names what lies inside its area. The area stays here. */
export async function insideOf(
  client: ApolloClient,
  { facts, grid, span }: Looking,
): Promise<readonly string[]> {
  const inside: string[] = [];
  for (const day of daysOf(span)) {
    const { data } = await client.query({ query: HOLD_DAY, variables: { day }, fetchPolicy: 'network-only' });
    inside.push(...tasksInside(data?.organizerDay.tasks ?? [], facts, grid));
  }
  return inside;
}
