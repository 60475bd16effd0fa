import { graphql } from '../../gql';

export const FUND_FIELDS = graphql(`
  fragment FundFields on Fund {
    balance
    lines
    aloneCents
    mileRate
    wantedAloneCents
    wantedMine
    version
    asks {
      id
      kind
      category
      cents
      yeses
      got
      day
      askedBy
      approvedBy
      mine
      runLetter
      runDay
      plannedMeters
      tenthMiles
      reverses
      version
    }
  }
`);

export const FUND = graphql(`
  query TheFund {
    fund {
      ...FundFields
    }
  }
`);

export const FUND_MONTH = graphql(`
  query TheFundMonth($day: Day!) {
    fundMonth(day: $day) {
      month
      opening
      closing
      sums {
        kind
        category
        cents
      }
      lines {
        n
        kind
        category
        cents
        day
        writtenBy
        runLetter
        runDay
        reverses
        reversed
      }
    }
  }
`);

export const GIVE_TO_FUND = graphql(`
  mutation GiveToFund($input: FundGiftInput!) {
    giveToFund(input: $input) {
      ...FundFields
    }
  }
`);

export const HELP_FROM_FUND = graphql(`
  mutation HelpFromFund($input: FundHelpInput!) {
    helpFromFund(input: $input) {
      ...FundFields
    }
  }
`);

export const APPROVE_FUND_ASK = graphql(`
  mutation ApproveFundAsk($input: DecideAskInput!) {
    approveFundAsk(input: $input) {
      ...FundFields
    }
  }
`);

export const DECLINE_FUND_ASK = graphql(`
  mutation DeclineFundAsk($input: DeclineAskInput!) {
    declineFundAsk(input: $input) {
      ...FundFields
    }
  }
`);

export const WITHDRAW_FUND_ASK = graphql(`
  mutation WithdrawFundAsk($id: ID!, $key: ID!) {
    withdrawFundAsk(id: $id, key: $key) {
      ...FundFields
    }
  }
`);

export const REVERSE_FUND_LINE = graphql(`
  mutation ReverseFundLine($id: ID!, $n: Int!, $key: ID!) {
    reverseFundLine(id: $id, n: $n, key: $key) {
      ...FundFields
    }
  }
`);

export const SET_FUND_RULES = graphql(`
  mutation SetFundRules($input: FundRulesInput!) {
    setFundRules(input: $input) {
      ...FundFields
    }
  }
`);

export const CONFIRM_FUND_RULES = graphql(`
  mutation ConfirmFundRules($version: Int!, $key: ID!) {
    confirmFundRules(version: $version, key: $key) {
      ...FundFields
    }
  }
`);
