import { graphql } from '../../gql';

export const RUN_COST_FIELDS = graphql(`
  fragment RunCostFields on RunCosts {
    runId
    letter
    day
    meters
    mileRate
    costs {
      id
      category
      cents
      state
    }
  }
`);

export const MY_RUN_COSTS = graphql(`
  query MyRunCosts {
    myRunCosts {
      ...RunCostFields
    }
  }
`);

export const ASK_RUN_COST = graphql(`
  mutation AskRunCost($input: RunCostInput!) {
    askRunCost(input: $input) {
      ...RunCostFields
    }
  }
`);

export const WITHDRAW_RUN_COST = graphql(`
  mutation WithdrawRunCost($id: ID!, $key: ID!) {
    withdrawRunCost(id: $id, key: $key) {
      ...RunCostFields
    }
  }
`);
