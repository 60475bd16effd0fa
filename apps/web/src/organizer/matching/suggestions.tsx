import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { TaskFieldsFragment } from '../../gql/graphql';
import { Button, Card, Chip, Disclosure, Reasons } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { useCodeWords } from './code-words';
import { useOffer } from './use-offer';
import { useTaskTitle } from './use-task-title';

const SUGGESTIONS = graphql(`
  query Suggestions($taskId: ID!) {
    suggestions(taskId: $taskId) {
      taskId
      ranked {
        strength
        travelSeconds
        reasons {
          code
          value
          weight
        }
        member {
          ...MemberFields
        }
      }
      cannot {
        codes
        member {
          ...MemberFields
        }
      }
    }
  }
`);

interface SuggestionsProps {
  readonly taskId: string;
  readonly day: string;
  readonly task: TaskFieldsFragment | undefined;
}

/** Everybody for one task: ranked with reasons, and those a rule keeps out. */
export function Suggestions({ taskId, day, task }: SuggestionsProps): ReactNode {
  const words = useWords();
  const codes = useCodeWords();
  const titleOf = useTaskTitle(task ? [task] : []);
  const { busy, offer } = useOffer();
  const query = useQuery(SUGGESTIONS, { variables: { taskId } });
  return (
    <Card
      title={words.t('match.suggestions')}
      tone="attention"
      action={<Link to={`/matching?day=${day}`}>{words.t('match.back')}</Link>}
    >
      <p>
        <strong>{titleOf(taskId)}</strong>
      </p>
      <Loaded query={query}>
        {({ suggestions }) => (
          <>
            {suggestions.ranked.length === 0 ? <p>{words.t('match.ranked.none')}</p> : null}
            <ol className="rows">
              {suggestions.ranked.map(({ member, strength, reasons }) => (
                <li key={member.id} className="row-block">
                  <div className="row" data-align="between">
                    <span className="row">
                      <strong>{member.handle}</strong>
                      <Chip tone={strength === 'very_good' ? 'success' : 'plain'}>
                        {words.t(`strength.${strength}`)}
                      </Chip>
                    </span>
                    <Button busy={busy} onPress={() => void offer([{ taskId, memberIds: [member.id] }])}>
                      {words.t('match.offer', { handle: member.handle })}
                    </Button>
                  </div>
                  <Reasons
                    lines={codes.reasons(reasons)}
                    plusLabel={words.t('match.for')}
                    minusLabel={words.t('match.against')}
                  />
                </li>
              ))}
            </ol>
            {suggestions.cannot.length === 0 ? null : (
              <Disclosure summary={`${words.t('match.cannot')} (${suggestions.cannot.length})`}>
                <p className="meta">{words.t('match.cannot.lead')}</p>
                <ul className="rows">
                  {suggestions.cannot.map(({ member, codes: broken }) => (
                    <li key={member.id} className="row">
                      <strong>{member.handle}</strong>
                      <span>
                        {new Intl.ListFormat(words.locale, { type: 'unit' }).format(broken.map(codes.rule))}
                      </span>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}
