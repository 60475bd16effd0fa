import { useQuery } from '@apollo/client/react';
import { refine, type Reason } from '@doorstep/matching';
import { present } from '@doorstep/std';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SuggestionsQuery, TaskFieldsFragment } from '../../gql/graphql';
import { useLanguageName } from '../../i18n/language-name';
import { Button, Card, Disclosure } from '../../ui';
import { useWords } from '../messages';
import { AskedSoFar } from './asked-so-far';
import { CannotRow } from './cannot-row';
import { FindPerson } from './find-person';
import { InTime } from './in-time';
import { SUGGESTIONS } from './match-documents';
import { RankedRow, type RankedPerson } from './ranked-row';
import { SimpleList } from './simple-list';
import { useLanguages, type Languages } from './use-languages';
import { useOffer } from './use-offer';
import { useTaskTitle } from './use-task-title';

interface SuggestionsProps {
  readonly taskId: string;
  readonly day: string;
  readonly task: TaskFieldsFragment | undefined;
}

/** Everybody for one task: ranked with reasons, those a rule keeps out, whoever one has in mind, and who was asked. */
export function Suggestions({ taskId, day, task }: SuggestionsProps): ReactNode {
  const words = useWords();
  const titleOf = useTaskTitle(task ? [task] : []);
  const query = useQuery(SUGGESTIONS, { variables: { taskId } });
  return (
    <Card
      title={words.t('match.suggestions')}
      tone="attention"
      action={<Link to={`/matching?day=${day}`}>{words.t('match.back')}</Link>}
    >
      <div className="stack">
        <p>
          <strong>{titleOf(taskId)}</strong>
        </p>
        <AskedSoFar task={task} />
        <InTime key={taskId} query={query} simple={<SimpleList taskId={taskId} />}>
          {({ suggestions }) => <People taskId={taskId} task={task} people={suggestions} />}
        </InTime>
      </div>
    </Card>
  );
}

interface PeopleProps {
  readonly taskId: string;
  readonly task: TaskFieldsFragment | undefined;
  readonly people: SuggestionsQuery['suggestions'];
}

/** So many are asked at once. */
const FIVE = 5;

function People({ taskId, task, people: { ranked: blind, cannot } }: PeopleProps): ReactNode {
  const words = useWords();
  const { busy, offer } = useOffer();
  const { languages, isShut, busy: opening, ask } = useLanguages(task?.requestId ?? undefined);
  const nameOf = useLanguageName();
  const ranked = rankedWith(blind, languages);
  const best = ranked.slice(0, FIVE).map(({ member }) => member.id);
  return (
    <>
      {languages ? (
        <p>{words.t('match.languages.known', { language: nameOf(languages.wanted) })}</p>
      ) : (
        <div className="row">
          <Button busy={opening} onPress={() => void ask()}>
            {words.t('match.languages')}
          </Button>
          <span className="meta">{words.t(isShut ? 'match.languages.shut' : 'match.languages.why')}</span>
        </div>
      )}
      <FindPerson taskId={taskId} ranked={ranked} cannot={cannot} />
      {ranked.length === 0 ? <p>{words.t('match.ranked.none')}</p> : null}
      {best.length > 1 ? (
        <div className="row">
          <Button icon="people" busy={busy} onPress={() => void offer([{ taskId, memberIds: best }])}>
            {words.t('match.offerFive', { count: best.length })}
          </Button>
          <span className="meta">{words.t('match.offerFive.why')}</span>
        </div>
      ) : null}
      <ol className="rows">
        {ranked.map((person) => (
          <RankedRow key={person.member.id} taskId={taskId} person={person} />
        ))}
      </ol>
      {cannot.length === 0 ? null : (
        <Disclosure summary={`${words.t('match.cannot')} (${cannot.length})`}>
          <p className="meta">{words.t('match.cannot.lead')}</p>
          <ul className="rows">
            {cannot.map((person) => (
              <CannotRow key={person.member.id} taskId={taskId} person={person} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

type Ranked = SuggestionsQuery['suggestions']['ranked'];

/** The server's ranking, or the same library's with the sealed language counted in. */
function rankedWith(ranked: Ranked, languages: Languages | null): readonly RankedPerson[] {
  if (!languages) return ranked;
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
