import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publicOf, sealBox, type PublicKey } from '@doorstep/sealed';
import { acceptance, closing, Desk, tasksFor } from '../../testing/given-desk';
import { cells, openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import type { Asked } from '../../testing/given-request';
import type { AcceptRequestInput } from './triage.types';
import { bare } from '../../testing/given-boxes';

let g: Hubs;
let home: GivenHub;
let desk: Desk;

beforeAll(async () => {
  g = await openHubs();
  desk = new Desk(g);
});
afterAll(() => g.close());
beforeEach(async () => {
  home = await g.hub();
});

const now = (id: string) => desk.triage.caseFile(home.organizer, id);
const resealed = async (one: Asked, compartment: 'place' | 'card', to: PublicKey[], version = 1) => {
  const context = {
    deployment: 'doorstep',
    hub: home.id,
    subject: one.input.requestId,
    compartment,
    version,
  };
  const box = await sealBox(context, { address: 'found on the map' }, to);
  const wraps = box.wraps.map(({ kid, wrap }) => ({ kid, wrap: Buffer.from(wrap) }));
  return { compartment, version, body: Buffer.from(box.body), wraps };
};

describe('accepting', () => {
  it('puts the tasks on the board', async () => {
    const one = await desk.asked(home);
    const accepted = await desk.triage.accept(home.organizer, acceptance(one));
    expect(accepted).toMatchObject({ state: 'open', version: 2 });
    expect(await desk.taskStates(one.id)).toEqual(['open']);
  });

  it('derives two adults for a sitting and both legs of a ride', async () => {
    const sitting = await desk.asked(home, { kind: 'childcare' });
    await desk.triage.accept(home.organizer, acceptance(sitting));
    expect(await desk.taskStates(sitting.id)).toEqual(['open', 'open']);
    const ride = await desk.asked(home, { kind: 'ride', destinationCell: cells()[1]! });
    const tasks = tasksFor({ ...ride.input, comesBack: true, riders: 2, backFromMinute: 1000 });
    await desk.triage.accept(home.organizer, acceptance(ride, { tasks }));
    const rows = await g.owner.query(
      `SELECT kind, destination_cell, seats FROM task WHERE request_id = $1 ORDER BY kind`,
      [ride.id],
    );
    expect(rows).toEqual([
      { kind: 'ride_back', destination_cell: cells()[1], seats: 2 },
      { kind: 'ride_out', destination_cell: cells()[1], seats: 2 },
    ]);
  });

  it('is done once: a second answer for the same key, a refusal for a stale version', async () => {
    const one = await desk.asked(home);
    const input = acceptance(one);
    const answers = await Promise.all([1, 2, 3].map(() => desk.triage.accept(home.organizer, input)));
    expect(answers.map((answer) => answer.version)).toEqual([2, 2, 2]);
    await expect(desk.triage.accept(home.organizer, acceptance(one))).rejects.toMatchObject({
      code: 'REQUEST_CHANGED',
      details: { version: 2, state: 'open' },
    });
    const elsewhere = await desk.asked(home);
    const reused = acceptance(elsewhere, { key: input.key });
    await expect(desk.triage.accept(home.organizer, reused)).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(
      desk.triage.close(home.organizer, 'decline', { ...closing(one.id, 2), key: input.key }),
    ).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
  });

  it('tries again at a door that did not open, once its run is over', async () => {
    const one = await desk.asked(home);
    await desk.triage.accept(home.organizer, acceptance(one));
    const [row] = await g.owner.query(`SELECT id, window_from FROM task WHERE request_id = $1`, [one.id]);
    const run = randomUUID();
    await g.owner.query(
      `INSERT INTO run (hub_id, id, day, letter, member_id, state, starts_at, ends_at, meters, seconds)
       VALUES ($1, $2, '2026-11-24', 'A', $3, 'departed', $4, $4, 0, 0)`,
      [home.id, run, home.organizer.id, row?.['window_from']],
    );
    await g.owner.query(
      `INSERT INTO stop (hub_id, id, run_id, position, task_id, kind, state, arrive_at, depart_at)
       VALUES ($1, $2, $3, 1, $4, 'deliver', 'attempted', $5, $5)`,
      [home.id, randomUUID(), run, row?.['id'], row?.['window_from']],
    );
    await g.owner.query(`UPDATE task SET state = 'attempted' WHERE id = $1`, [row?.['id']]);
    await g.owner.query(`UPDATE request SET state = 'unfulfilled' WHERE id = $1`, [one.id]);
    const { version } = await desk.triage.close(home.organizer, 'reopen', closing(one.id, 2));
    const again = () => desk.triage.accept(home.organizer, acceptance(one, { version }));
    // Its driver may still take the result back, and has the bag.
    await expect(again()).rejects.toMatchObject({ code: 'TASKS_DO_NOT_FIT' });
    await g.owner.query(`UPDATE run SET state = 'completed' WHERE id = $1`, [run]);
    await again();
    expect(await desk.taskStates(one.id)).toEqual(['open']);
  });

  it('has one winner when two organizers decide at once', async () => {
    const one = await desk.asked(home);
    const settled = await Promise.allSettled([
      desk.triage.accept(home.organizer, acceptance(one)),
      desk.triage.accept(home.organizer, acceptance(one)),
      desk.triage.close(home.organizer, 'decline', closing(one.id)),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await now(one.id)).version).toBe(2);
  });

  it('takes a corrected cell and a place with its point', async () => {
    const one = await desk.asked(home);
    const place = await resealed(one, 'place', [home.door.hubKey, publicOf(one.receipt.keyPair)]);
    const tag = Buffer.alloc(32, 7);
    await desk.triage.accept(
      home.organizer,
      acceptance(one, { cell: cells()[2]!, place, householdTag: tag }),
    );
    expect(await now(one.id)).toMatchObject({ cell: cells()[2], householdTag: tag });
    const [task] = await g.owner.query(`SELECT cell FROM task WHERE request_id = $1`, [one.id]);
    expect(task).toEqual({ cell: cells()[2] });
    const [box] = await g.owner.query(
      `SELECT version, body FROM sealed_box WHERE subject_id = $1 AND compartment = 'place'`,
      [one.id],
    );
    expect({ ...box, body: bare(box?.body) }).toEqual({ version: 1, body: place.body });
  });

  it('refuses what does not fit and leaves everything as it was', async () => {
    const one = await desk.asked(home);
    const [delivery] = tasksFor(one.input) as [AcceptRequestInput['tasks'][number]];
    const refuse = async (change: Partial<AcceptRequestInput>, code: string) => {
      await expect(desk.triage.accept(home.organizer, acceptance(one, change))).rejects.toMatchObject({
        code,
      });
      expect(await now(one.id)).toMatchObject({ state: 'submitted', version: 1 });
      expect(await desk.taskStates(one.id)).toEqual([]);
    };
    await refuse({ tasks: [] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [{ ...delivery, kind: 'visit' }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [delivery, { ...delivery, id: randomUUID() }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [{ ...delivery, fromMinute: 845 }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [{ ...delivery, toMinute: 1560 }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ tasks: [{ ...delivery, loadUnits: 9 }] }, 'TASKS_DO_NOT_FIT');
    await refuse({ cell: '0123' }, 'CELL_UNKNOWN');
    await refuse({ destinationCell: cells()[1]! }, 'INPUT_MALFORMED');
    await refuse({ place: await resealed(one, 'place', [home.door.hubKey]) }, 'BOX_MISSING');
    const board = [home.door.hubKey, home.door.boardKey, publicOf(one.receipt.keyPair)];
    await refuse({ place: await resealed(one, 'place', board) }, 'BOX_FOR_WRONG_KEY');
    await refuse({ place: await resealed(one, 'card', board) }, 'BOX_MALFORMED');
    await refuse({ card: await resealed(one, 'card', board, 0) }, 'REQUEST_CHANGED');
    await refuse({ version: 7 }, 'REQUEST_CHANGED');
  });
});
