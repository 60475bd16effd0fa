import { randomUUID } from 'node:crypto';
import { present } from '@doorstep/std';
import { publicOf, sealBox } from '@doorstep/sealed';
import type { Desk, Sent } from '../../testing/given-desk';
import { tasksFor } from '../../testing/given-desk';
import type { GivenHub } from '../../testing/given-hub';
import type { SealedBoxInput } from '../boxes/box.types';
import { StandingDoors } from './standing-doors';
import type { MakeStandingInput } from './standing.types';

/** The doors of standing requests, wired as the application wires them. */
export const doorsOf = ({ doors }: Desk): StandingDoors =>
  new StandingDoors(doors.hubs, doors.boxes, doors.requests, doors.tasks, doors.endings);

/** The four drawers sealed for hub, board and family, as an organizer's browser does. */
export async function drawersFor(home: GivenHub, one: Sent, subject: string): Promise<SealedBoxInput[]> {
  const family = publicOf(one.receipt.keyPair);
  const { hubKey, boardKey, id: hub } = home.door;
  return Promise.all(
    (['card', 'place', 'contact', 'care'] as const).map(async (compartment) => {
      const context = { deployment: 'doorstep', hub, subject, compartment, version: 0 };
      const readers = compartment === 'card' ? [boardKey, hubKey, family] : [hubKey, family];
      const box = await sealBox(context, { told: compartment }, readers);
      const wraps = box.wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) }));
      return { compartment, version: 0, body: Buffer.from(box.body), wraps };
    }),
  );
}

/** Every Tuesday from 24 November 2026, as the request it is made from. */
export async function makingOf(
  home: GivenHub,
  one: Sent,
  change: Partial<MakeStandingInput> = {},
): Promise<MakeStandingInput> {
  const id = change.id ?? randomUUID();
  return {
    id,
    requestId: one.id,
    version: 1,
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    startsOn: one.input.day,
    renewBy: '2027-01-31',
    fromMinute: one.input.fromMinute,
    toMinute: one.input.toMinute,
    tasks: tasksFor(one.input).map((task) => ({ ...task, id: randomUUID() })),
    boxes: await drawersFor(home, one, id),
    key: randomUUID(),
    ...change,
  };
}

/** The only one of a list. */
export const only = <T>(list: readonly T[]): T => present(list[0]);
