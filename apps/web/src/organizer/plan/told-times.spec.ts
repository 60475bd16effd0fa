/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { cellOf, openCellTimes, parseGrid } from '@doorstep/geo';
import { present } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import type { PlanQuestion } from './plan-question';
import { aDriver, aQuestion, aTask } from './question.fixture';
import { asTold, onTheRoad } from './told-times';

const PACK = 'regions/minneapolis';
const grid = present(parseGrid(readFileSync(`${PACK}/cells.json`, 'utf8')));
const bytes = Uint8Array.from(readFileSync(`${PACK}/cell-times.bin`)).buffer;
const times = present(openCellTimes(bytes, grid));

const MIDNIGHT = Date.parse('2026-11-21T06:00:00Z');
const HUB = { lon: -93.2627, lat: 44.96 };
const ONE = { lon: -93.2625, lat: 44.9405 };
const NEXT_DOOR = { lon: -93.2605, lat: 44.9411 };
const FAR = { lon: -93.24, lat: 44.985 };

const iso = (second: number): string => new Date(MIDNIGHT + second * 1000).toISOString();
const stop = (taskId: string, at: number, lasts = 240) =>
  ({ taskId, kind: 'deliver', arriveAt: iso(at), departAt: iso(at + lasts) }) as const;

const asking = (home: typeof ONE): PlanQuestion =>
  aQuestion({
    hub: HUB,
    tasks: [aTask({ id: 'near', home }), aTask({ id: 'far', home: FAR })],
    drivers: [aDriver({ id: 'vera', free: [{ from: 36_000, to: 50_000 }] })],
  });

const run = (shift: number) => ({
  memberId: 'vera',
  startsAt: iso(36_000),
  endsAt: iso(38_400 + shift),
  meters: 9_000 + shift,
  seconds: 1_500 + shift,
  stops: [stop('near', 36_240 + shift), stop('far', 37_200 + 2 * shift)],
});

const told = (home: typeof ONE, shift: number) =>
  present(asTold([run(shift)], { question: asking(home), midnight: MIDNIGHT, grid, times })[0]);

describe('the times of a plan as they are told', () => {
  it('are the same for two homes of one cell, however many seconds apart the planner put them', () => {
    expect(cellOf(grid, ONE)).toBe(cellOf(grid, NEXT_DOOR));
    expect(told(NEXT_DOOR, 71)).toEqual(told(ONE, 0));
  });

  it('are those of the cells: with another cell they are others', () => {
    expect(told(FAR, 0)).not.toEqual(told(ONE, 0));
    const { meters, seconds } = told(ONE, 0);
    const [hub, near, far] = [HUB, ONE, FAR].map((point) => present(cellOf(grid, point))) as [
      never,
      never,
      never,
    ];
    const legs = [
      [hub, near],
      [near, far],
      [far, hub],
    ] as const;
    expect(meters).toBe(legs.reduce((sum, [a, b]) => sum + (times.meters(a, b) ?? 0), 0));
    expect(seconds).toBe(legs.reduce((sum, [a, b]) => sum + (times.seconds(a, b) ?? 0), 0));
  });

  it('keep order and windows, and follow the plan where it waits for long', () => {
    const late = { ...run(0), stops: [stop('near', 36_240), stop('far', 41_000)] };
    const question = asking(ONE);
    const [first, second] = present(asTold([late], { question, midnight: MIDNIGHT, grid, times })[0]).stops;
    // 11:23:20 by the plan, which no road explains: the nearest quarter of an hour.
    expect(present(second).arriveAt).toBe(iso(41_400));
    expect(Date.parse(present(first).departAt)).toBeLessThanOrEqual(Date.parse(present(second).arriveAt));
    const past = { ...run(0), stops: [stop('near', 43_200), stop('far', 43_200 + 300)] };
    for (const { arriveAt } of present(asTold([past], { question, midnight: MIDNIGHT, grid, times })[0])
      .stops)
      expect(Date.parse(arriveAt)).toBeLessThanOrEqual(MIDNIGHT + 43_200_000 + 240_000);
  });

  it('of a run on the road are whole five minutes, in the order they were', () => {
    const { endsAt, meters, seconds, stops } = onTheRoad(run(71));
    const moments = [...stops.flatMap(({ arriveAt, departAt }) => [arriveAt, departAt]), endsAt].map((text) =>
      Date.parse(text),
    );
    for (const moment of moments) expect(moment % 300_000).toBe(0);
    expect([...moments].sort((a, b) => a - b)).toEqual(moments);
    expect([meters % 500, seconds % 300]).toEqual([0, 0]);
  });
});
