import type { Edited, Plan, Stop, Unserved, UnservedCode } from '@doorstep/routing';
import { useMemo } from 'react';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useWords, type MessageKey } from '../messages';
import type { PlanQuestion } from './plan-question';
import type { DayTask } from './question-of';
import { lookOf } from './route-looks';
import { isAtGoal } from './stop-place';
import { whyUnserved, type Said } from './why-unserved';

type Violation = Edited['violations'][number];

/** Why a task has no place, in the reader's language. */
export interface WhyInWords {
  readonly reason: string;
  readonly help: string;
  /** Whom each obstacle stops; null when there is one obstacle for all. */
  readonly tally: string | null;
}

export interface PlanWords {
  readonly letter: (plan: Plan, vehicle: number) => string;
  readonly clock: (second: number) => string;
  readonly km: (meters: number) => string;
  readonly zoneOf: (task: number) => string;
  readonly what: (stop: Stop) => string;
  /** Driving time and way of one plan against another's. */
  readonly delta: (before: Plan, after: Plan) => string;
  readonly unserved: (unserved: Unserved, plan: Plan) => WhyInWords;
  readonly broken: (violation: Violation, plan: Plan) => string;
}

/** The planner's numbers and codes in the reader's language. */
export function usePlanWords(question: PlanQuestion, tasks: readonly DayTask[]): PlanWords {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  return useMemo(() => {
    const signed = new Intl.NumberFormat(words.locale, { signDisplay: 'always', maximumFractionDigits: 1 });
    const taskAt = (task: number): DayTask | undefined =>
      tasks.find(({ id }) => id === question.tasks[task]?.id);
    const zoneOf = (task: number): string => zone(taskAt(task)?.cell ?? null);
    const zoneAt = (task: number, kind: Stop['kind']): string =>
      isAtGoal(taskAt(task)?.kind, kind) ? zone(taskAt(task)?.destinationCell ?? null) : zoneOf(task);
    const clock = (second: number): string => time.minutes(Math.round(second / 60));
    const listOf = (parts: readonly string[]): string =>
      new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts);
    const named = (key: string): string => (words.has(key) ? words.t(key) : key);
    const needOf = (skill: string): string => {
      const [what = '', which = ''] = skill.split(' ');
      if (what === 'tier')
        return words.t('plan.needs.tier', { tier: words.t('people.tier', { tier: Number(which) }) });
      return what === 'role'
        ? words.t('plan.needs.role', { role: named(`role.${which}`) })
        : words.t('plan.needs.can', { can: named(`flag.${which}`) });
    };
    const obstacle = (code: UnservedCode, people: number): string => words.t(`obstacle.${code}`, { people });
    const sentence = ({ key, values, clocks, lengths, needs }: Said): string =>
      // fault-words.spec.ts goes through all of them.
      words.t(key as MessageKey, {
        ...values,
        ...Object.fromEntries(Object.entries(clocks).map(([name, second]) => [name, clock(second)])),
        ...Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, time.length(length)])),
        needs: listOf(needs.map(needOf)),
      });
    const letter = (plan: Plan, vehicle: number): string => lookOf(plan, question, vehicle).letter;
    return {
      letter,
      clock,
      km: (meters) => words.t('distance.km', { km: meters / 1000 }),
      zoneOf,
      what: (stop) =>
        stop.kind === 'load' || stop.task === null
          ? words.t('plan.stop.load')
          : words.t('plan.stop', {
              kind: words.t(`stopKind.${stop.kind}`),
              zone: zoneAt(stop.task, stop.kind),
            }),
      delta: (before, after) => {
        const minutes = Math.round((drivingOf(after) - drivingOf(before)) / 60);
        return words.t('plan.delta', {
          minutes,
          signed: signed.format(minutes),
          km: words.t('distance.kmSigned', {
            km: signed.format((metersOf(after) - metersOf(before)) / 1000),
          }),
        });
      },
      unserved: (unserved, plan) => {
        const { reason, help, tally } = whyUnserved(unserved, question, plan);
        return {
          reason: sentence(reason),
          help: sentence(help),
          tally:
            tally.length === 0
              ? null
              : words.t('plan.tally', {
                  list: listOf(tally.map(({ code, people }) => obstacle(code, people))),
                }),
        };
      },
      broken: (violation, plan) => {
        const vehicle = violation.vehicle ?? 0;
        const values = {
          letter: letter(plan, vehicle),
          n: stopNumber(plan, vehicle, violation.stop ?? 0),
          handle: question.drivers[vehicle]?.handle ?? '',
          minutes: Math.max(1, Math.round(violation.by / 60)),
          km: Math.max(1, Math.round(violation.by / 1000)),
          by: violation.by,
        };
        return words.t(`broken.${violation.code}`, values);
      },
    };
  }, [question, tasks, time, words, zone]);
}

const drivingOf = (plan: Plan): number => plan.routes.reduce((sum, route) => sum + route.seconds, 0);
const metersOf = (plan: Plan): number => plan.routes.reduce((sum, route) => sum + route.meters, 0);

/** Stops are counted without those at the hub: as drivers count. */
export function stopNumber(plan: Plan, vehicle: number, position: number): number {
  const stops = plan.routes.find((route) => route.vehicle === vehicle)?.stops ?? [];
  return stops.slice(0, position + 1).filter(({ kind }) => kind !== 'load').length;
}
