import { solve, stop, type Plan } from '@doorstep/routing';
import { present } from '@doorstep/std';
import { PlannerCrew, type PlannerState } from './planner-crew';
import type { PlannerNews, PlannerOrder } from './planner-messages';
import { placesOf, problemOf } from './problem-of';
import { aQuestion, aTask, everythingApart } from './question.fixture';

export const question = aQuestion({ tasks: ['one', 'two'].map((id) => aTask({ id, requestId: id })) });
const laid = placesOf(question);
export const problem = problemOf(question, laid, everythingApart(laid.points.length));
export const plan = solve(problem, { seed: 1, stop: stop.afterIterations(50) });
/** The same plan as if it cost so much. */
export const costing = (total: number): Plan => ({ ...plan, cost: { ...plan.cost, total } });

/** Workers that only listen, and a clock that is moved by hand. */
export function aCrew({ cores = 2, asked = question, hear = (_: PlannerState): void => undefined } = {}) {
  const hands: {
    readonly orders: PlannerOrder[];
    readonly say: (news: PlannerNews) => void;
    ended: boolean;
  }[] = [];
  const timers: { at: number; act: () => void }[] = [];
  const states: PlannerState[] = [];
  const clock = { now: 0 };
  const crew = new PlannerCrew(
    {
      hire: (hear) => {
        const hand = { orders: [] as PlannerOrder[], say: hear, ended: false };
        hands.push(hand);
        return { send: (order) => hand.orders.push(order), end: () => (hand.ended = true) };
      },
      now: () => clock.now,
      after: (ms, act) => {
        const timer = { at: clock.now + ms, act };
        timers.push(timer);
        return () => timers.splice(timers.indexOf(timer), 1);
      },
      cores,
      onState: (state) => {
        states.push(state);
        hear(state);
      },
      onOffStreet: () => undefined,
    },
    asked,
    'thorough',
  );
  const pass = (ms: number): void => {
    clock.now += ms;
    for (const { act } of timers.filter(({ at }) => at <= clock.now)) act();
  };
  const say = (hand: number, news: PlannerNews): void => present(hands[hand]).say(news);
  return { crew, hands, states, pass, say, now: () => present(states.at(-1)) };
}
