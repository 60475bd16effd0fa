import { graphql } from '../../gql';

export const SERVICE_FIELDS = graphql(`
  fragment ServiceFields on Service {
    id
    version
    state
    name
    what
    kinds
    phone
    languages
    hours {
      weekday
      fromMinute
      toMinute
    }
    checkedOn
  }
`);

export const SERVICES = graphql(`
  query Services {
    services {
      ...ServiceFields
    }
  }
`);

export const SAVE_SERVICE = graphql(`
  mutation SaveService($input: ServiceInput!) {
    saveService(input: $input) {
      ...ServiceFields
    }
  }
`);

export const IMPORT_SERVICES = graphql(`
  mutation ImportServices($input: ImportServicesInput!) {
    importServices(input: $input)
  }
`);

export const CLOSE_SERVICE = graphql(`
  mutation CloseService($input: ServiceStepInput!) {
    closeService(input: $input) {
      ...ServiceFields
    }
  }
`);

export const REOPEN_SERVICE = graphql(`
  mutation ReopenService($input: ServiceStepInput!) {
    reopenService(input: $input) {
      ...ServiceFields
    }
  }
`);
