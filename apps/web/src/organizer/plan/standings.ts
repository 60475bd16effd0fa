import type { PlanStandingsQuery } from '../../gql/graphql';
import type { QuestionDriver, QuestionTask } from './plan-question';

type Standings = PlanStandingsQuery['dayStandings'];

/**
 * The tasks with who knows their homes, how many more may, what stands or falls together, and who said no. Who holds one
 * did not mean that no.
 */
export function withStandings(
  tasks: readonly QuestionTask[],
  standings: Standings['tasks'],
): readonly QuestionTask[] {
  const byTask = new Map(standings.map((one) => [one.taskId, one]));
  return tasks.map((task) => {
    const standing = byTask.get(task.id);
    if (!standing) return task;
    const { knownTo, facesLeft, together, declinedBy } = standing;
    return { ...task, knownTo, facesLeft, together, never: declinedBy.filter((id) => id !== task.current) };
  });
}

/** The drivers with how many homes each may still learn that day. */
export function withHomesLeft(
  drivers: readonly QuestionDriver[],
  standings: Standings['people'],
): readonly QuestionDriver[] {
  const left = new Map(standings.map(({ memberId, newHomesLeft }) => [memberId, newHomesLeft]));
  return drivers.map((driver) => ({ ...driver, newHomes: left.get(driver.id) ?? driver.newHomes }));
}
