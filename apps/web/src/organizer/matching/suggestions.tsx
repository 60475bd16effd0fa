import { useQuery } from '@apollo/client/react';
import { refine, type Reason } from '@doorstep/matching';
import { present } from '@doorstep/std';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { SuggestionsQuery, TaskFieldsFragment } from '../../gql/graphql';
import { useLanguageName } from '../../i18n/language-name';
import { Button, Card, Chip, Disclosure, Reasons } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { useCodeWords } from './code-words';
import { useLanguages, type Languages } from './use-languages';
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
  const { languages, isShut, busy: opening, ask } = useLanguages(task?.requestId);
  const nameOf = useLanguageName();
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
            {languages ? (
              <p>{words.t('match.languages.known', { language: nameOf(languages.wanted) })}</p>
            ) : (
              <div className="row">
                <Button busy={opening} onPress={() => void ask()}>
                  {words.t('match.languages')}
                </Button>
                <span className="meta">
                  {words.t(isShut ? 'match.languages.shut' : 'match.languages.why')}
                </span>
              </div>
            )}
            {suggestions.ranked.length === 0 ? <p>{words.t('match.ranked.none')}</p> : null}
            <ol className="rows">
              {rankedWith(suggestions.ranked, languages).map(({ member, strength, reasons }) => (
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

type Ranked = SuggestionsQuery['suggestions']['ranked'];

/** The server's ranking, or the same library's with the sealed language counted in. */
function rankedWith(
  ranked: Ranked,
  languages: Languages | null,
): Pick<Ranked[number], 'member' | 'strength' | 'reasons'>[] {
  if (!languages) return [...ranked];
  const members = new Map(ranked.map(({ member }) => [member.id, member]));
  const blind = ranked.map(({ member, reasons }) => ({
    volunteer: member.id,
    reasons: reasons as readonly Reason[],
  }));
  return refine(blind, [languages.wanted], languages.spokenBy).map(({ volunteer, strength, reasons }) => ({
    member: present(members.get(volunteer)),
    strength,
    reasons,
  }));
}
