import { graphql } from '../../gql';

export const INCIDENT_FIELDS = graphql(`
  fragment IncidentFields on Incident {
    id
    kind
    runId
    taskId
    requestId
    letter
    openedBy
    openedAt
    deviceTime
    state
    decision
    decidedBy
    decidedAt
    closedAt
    version
    box {
      ...BoxFields
    }
  }
`);

export const INCIDENTS = graphql(`
  query Incidents {
    open: incidentLog(closed: false) {
      ...IncidentFields
    }
    closed: incidentLog(closed: true) {
      ...IncidentFields
    }
  }
`);

export const REPORT_INCIDENT = graphql(`
  mutation ReportIncidentAtDesk($input: ReportIncidentInput!) {
    reportIncident(input: $input)
  }
`);

export const DECIDE_INCIDENT = graphql(`
  mutation DecideIncident($input: DecideIncidentInput!) {
    decideIncident(input: $input) {
      ...IncidentFields
    }
  }
`);

export const CLOSE_INCIDENT = graphql(`
  mutation CloseIncident($id: ID!, $version: Int!, $key: ID!) {
    closeIncident(id: $id, version: $version, key: $key) {
      ...IncidentFields
    }
  }
`);

export const REOPEN_INCIDENT = graphql(`
  mutation ReopenIncident($id: ID!, $version: Int!, $key: ID!) {
    reopenIncident(id: $id, version: $version, key: $key) {
      ...IncidentFields
    }
  }
`);
