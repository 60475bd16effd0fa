import { useMutation } from '@apollo/client/react';
import type { TalkOutcome } from '@doorstep/lifecycle';
import { graphql } from '../../../gql';
import { useCommand } from '../../frame/use-command';

const CHECK_IN = graphql(`
  mutation RecordCheckIn($signUpId: ID!, $key: ID!) {
    recordCheckIn(signUpId: $signUpId, key: $key) {
      id
      state
    }
  }
`);

const ABSENCE = graphql(`
  mutation RecordAbsence($input: RecordAbsenceInput!) {
    recordAbsence(input: $input) {
      id
      state
    }
  }
`);

const TALK = graphql(`
  mutation RecordTalk($signUpId: ID!, $outcome: TalkOutcome!, $key: ID!) {
    recordTalk(signUpId: $signUpId, outcome: $outcome, key: $key) {
      id
      state
    }
  }
`);

const ANSWER = graphql(`
  mutation AnswerSignUp($signUpId: ID!, $yes: Boolean!, $key: ID!) {
    answerSignUp(signUpId: $signUpId, yes: $yes, key: $key) {
      id
      state
    }
  }
`);

const SKIP = graphql(`
  mutation SkipOccurrence($input: SkipOccurrenceInput!) {
    skipOccurrence(input: $input) {
      ...TemplateFields
    }
  }
`);

/** What is recorded or decided at once, apart from the draft: it happened, so there is nothing to publish. */
export function useShiftCommands() {
  const { busy, run } = useCommand();
  const again = { refetchQueries: ['Week'] };
  const [checkIn] = useMutation(CHECK_IN, again);
  const [absence] = useMutation(ABSENCE, again);
  const [talk] = useMutation(TALK, again);
  const [answer] = useMutation(ANSWER, again);
  const [skip] = useMutation(SKIP, { refetchQueries: ['Week', 'Terms'] });
  return {
    busy,
    checkIn: (signUpId: string) => run((key) => checkIn({ variables: { signUpId, key } })),
    absence: (signUpId: string, kind: 'no_show' | 'excused') =>
      run((key) => absence({ variables: { input: { signUpId, kind, key } } })),
    talk: (signUpId: string, outcome: TalkOutcome) =>
      run((key) => talk({ variables: { signUpId, outcome, key } })),
    answer: (signUpId: string, yes: boolean) => run((key) => answer({ variables: { signUpId, yes, key } })),
    skip: (templateId: string, occurrence: string, isSkipped = true) =>
      run((key) => skip({ variables: { input: { templateId, occurrence, skip: isSkipped, key } } })),
  };
}
