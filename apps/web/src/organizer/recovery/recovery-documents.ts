import { graphql } from '../../gql';

export const KEEP_SHEETS = graphql(`
  mutation KeepSheets($input: KeepSheetsInput!) {
    keepSheets(input: $input)
  }
`);

export const RECOVERY_DOOR = graphql(`
  query RecoveryDoor($lookup: Bytes!, $proof: Bytes!) {
    recoveryDoor(lookup: $lookup, proof: $proof) {
      hub {
        id
        name
      }
      root {
        kid
        sealed
      }
      keys {
        kid
        purpose
        epoch
        sealed
      }
    }
  }
`);

export const RECOVER_HUB = graphql(`
  mutation RecoverHub($input: RecoverHubInput!) {
    recoverHub(input: $input) {
      ...MeFields
    }
  }
`);
