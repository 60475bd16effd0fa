import { graphql } from '../../gql';

/* What a phone says by itself, without a press. */

export const STILL_HERE = graphql(`
  mutation StillHere($runId: ID!) {
    stillHere(runId: $runId)
  }
`);

/** From a phone whose driver was removed while it was offline. */
export const REPORT_LATE = graphql(`
  mutation ReportLate($input: ReportLateInput!) {
    reportLate(input: $input)
  }
`);
