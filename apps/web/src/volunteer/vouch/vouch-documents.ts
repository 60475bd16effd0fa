import { graphql } from '../../gql';

export const ASK_FOR_VOUCH = graphql(`
  mutation AskForVouch {
    askForVouch {
      code
      expiresAt
    }
  }
`);

export const VOUCH_CANDIDATE = graphql(`
  query VouchCandidate($code: String!) {
    vouchCandidate(code: $code) {
      memberId
      handle
      signKey
    }
  }
`);

export const GIVE_VOUCH = graphql(`
  mutation GiveVouch($input: GiveVouchInput!) {
    giveVouch(input: $input)
  }
`);

export const WITHDRAW_VOUCH = graphql(`
  mutation WithdrawVouch($memberId: ID!, $tag: Bytes!) {
    withdrawVouch(memberId: $memberId, tag: $tag)
  }
`);
