import { describe, expect, it } from '@jest/globals';
import { aCrew, costing, plan, problem } from './planner-crew.fixture';
import { aQuestion, aTask } from './question.fixture';

describe('a planning', () => {
  it('shows the first plan, then only better ones, and keeps the trail of them', () => {
    const { pass, say, now } = aCrew();
    expect(now().at).toBe('preparing');
    pass(100);
    say(0, { kind: 'progress', plan: costing(900) });
    pass(250);
    say(0, { kind: 'progress', plan: costing(1_000) });
    say(0, { kind: 'progress', plan: costing(800) });
    expect(now()).toMatchObject({ at: 'improving', best: { cost: { total: 800 } }, workers: 1 });
    expect(now()).toMatchObject({ trail: [{ at: 100 }, { at: 350 }] });
  });

  it('settles with what there is within 50 ms, also when a worker does not answer', () => {
    const { crew, hands, pass, say, now } = aCrew();
    say(0, { kind: 'progress', plan: costing(900) });
    crew.useNow();
    expect(hands[0]?.orders.at(-1)).toEqual({ kind: 'settle' });
    pass(49);
    expect(now()).toMatchObject({ at: 'settled', plan: { cost: { total: 900 } } });
  });

  it('settles by itself when nothing more is gained, and goes on when asked', () => {
    const { crew, hands, pass, say, now } = aCrew();
    say(0, { kind: 'progress', plan: costing(900) });
    pass(2_700);
    say(0, { kind: 'progress', plan: null });
    expect(hands[0]?.orders.at(-1)).toEqual({ kind: 'settle' });
    say(0, { kind: 'settled', plan: costing(850) });
    expect(now()).toMatchObject({ at: 'settled', plan: { cost: { total: 850 } } });
    pass(600_000);
    crew.keepImproving();
    expect(hands[0]?.orders.at(-1)).toEqual({ kind: 'improve', budget: 2_060 });
    pass(300);
    say(0, { kind: 'progress', plan: costing(800) });
    // The hours it rested do not count: it is not settled at once.
    expect(now()).toMatchObject({ at: 'improving', elapsed: 3_000, best: { cost: { total: 800 } } });
  });

  it('asks others to search a large day too, and takes the best plan of all', () => {
    const large = aQuestion({
      tasks: Array.from({ length: 80 }, (_, i) => aTask({ id: `t${i}`, requestId: `t${i}` })),
    });
    const { crew, hands, say, now } = aCrew({ cores: 8, asked: large });
    say(0, { kind: 'laid_out', problem });
    expect(hands).toHaveLength(3);
    const seeds = hands.flatMap(({ orders }) =>
      orders.flatMap((order) => ('seed' in order ? [order.seed] : [])),
    );
    expect(new Set(seeds).size).toBe(3);
    say(0, { kind: 'progress', plan: costing(900) });
    crew.useNow();
    say(1, { kind: 'settled', plan: costing(700) });
    say(2, { kind: 'settled', plan: costing(800) });
    expect(now().at).toBe('improving');
    say(0, { kind: 'settled', plan: costing(900) });
    expect(now()).toMatchObject({ at: 'settled', plan: { cost: { total: 700 } } });
  });

  it('ends every worker when it fails, and says why', () => {
    const { hands, say, now } = aCrew();
    const fault = { kind: 'data', code: 'POINT', task: 1, driver: null } as const;
    say(0, { kind: 'fault', fault });
    expect(now()).toEqual({ at: 'failed', fault });
    expect(hands.every(({ ended }) => ended)).toBe(true);
  });

  it('pauses without losing the worker that draws and edits', async () => {
    const { crew, hands, say, now } = aCrew();
    say(0, { kind: 'progress', plan });
    crew.pause();
    expect(now().at).toBe('idle');
    const drawn = crew.draw(plan);
    say(0, { kind: 'drawn', id: 1, lines: [] });
    await expect(drawn).resolves.toEqual([]);
    expect(hands[0]?.ended).toBe(false);
  });
});
