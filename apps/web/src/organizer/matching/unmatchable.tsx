import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { MatchDayQuery, TaskFieldsFragment } from '../../gql/graphql';
import { useWords, type MessageKey } from '../messages';
import { useCodeWords } from './code-words';
import { useTaskTitle } from './use-task-title';

interface UnmatchableProps {
  readonly unmatched: MatchDayQuery['matchDay']['unmatched'];
  readonly tasks: readonly TaskFieldsFragment[];
  readonly day: string;
}

/** Tasks that stay without anybody: why, whom each rule stops, and what would help. */
export function Unmatchable({ unmatched, tasks, day }: UnmatchableProps): ReactNode {
  const words = useWords();
  const titleOf = useTaskTitle(tasks);
  const codes = useCodeWords();
  const listed = new Intl.ListFormat(words.locale, { type: 'unit' });
  return (
    <ul className="rows">
      {unmatched.map(({ taskId, because, heldUpBy, rules, fix, fixWith }) => (
        <li key={taskId} className="row-block">
          <Link to={`/matching/${taskId}?day=${day}`}>{titleOf(taskId)}</Link>
          <p>
            {words.t(`because.${because}` as MessageKey, { tasks: listed.format(heldUpBy.map(titleOf)) })}
          </p>
          <ul className="meta">
            {rules.map(({ code, count }) => (
              <li key={code}>{words.t('match.unmatched.rule', { rule: codes.rule(code), count })}</li>
            ))}
          </ul>
          {fix === null ? null : (
            <p>
              {words.t('match.fix', {
                fix:
                  fixWith > 0
                    ? words.t('match.fixWith', { fix: codes.fix(fix), count: fixWith })
                    : codes.fix(fix),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
