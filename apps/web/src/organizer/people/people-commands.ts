import { graphql } from '../../gql';

export const GRANT_ROLE = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      ...TrustedFields
    }
  }
`);

export const DENY_ROLE = graphql(`
  mutation DenyRole($input: EndRoleInput!) {
    denyRole(input: $input) {
      ...TrustedFields
    }
  }
`);

export const END_ROLE = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) {
      ...TrustedFields
    }
  }
`);

export const RECORD_CREDENTIAL = graphql(`
  mutation RecordCredential($input: RecordCredentialInput!) {
    recordCredential(input: $input) {
      ...TrustedFields
    }
  }
`);

export const CONFIRM_CREDENTIAL = graphql(`
  mutation ConfirmCredential($memberId: ID!, $id: ID!, $key: ID!) {
    confirmCredential(memberId: $memberId, id: $id, key: $key) {
      ...TrustedFields
    }
  }
`);

export const WITHDRAW_CREDENTIAL = graphql(`
  mutation WithdrawCredential($memberId: ID!, $id: ID!, $key: ID!) {
    withdrawCredential(memberId: $memberId, id: $id, key: $key) {
      ...TrustedFields
    }
  }
`);

export const EXEMPT = graphql(`
  mutation Exempt($input: ExemptInput!) {
    exempt(input: $input) {
      ...TrustedFields
    }
  }
`);

export const END_EXEMPTION = graphql(`
  mutation EndExemption($memberId: ID!, $id: ID!, $key: ID!) {
    endExemption(memberId: $memberId, id: $id, key: $key) {
      ...TrustedFields
    }
  }
`);

export const SUSPEND = graphql(`
  mutation SuspendMember($input: EndMemberInput!) {
    suspendMember(input: $input) {
      ...TrustedFields
    }
  }
`);

export const REMOVE = graphql(`
  mutation RemoveMember($input: EndMemberInput!) {
    removeMember(input: $input) {
      ...TrustedFields
    }
  }
`);

export const RESTORE = graphql(`
  mutation RestoreMember($memberId: ID!, $key: ID!) {
    restoreMember(memberId: $memberId, key: $key) {
      ...TrustedFields
    }
  }
`);

export const REVIEW_VOUCHES = graphql(`
  mutation ReviewVouches($input: ReviewVouchesInput!) {
    reviewVouches(input: $input) {
      ...TrustedFields
    }
  }
`);

export const CHANGE_POLICY = graphql(`
  mutation ChangePolicy($input: ChangePolicyInput!) {
    changePolicy(input: $input) {
      ...PolicyFields
    }
  }
`);

export const MAKE_INVITE = graphql(`
  mutation MakeInvite($input: MakeInviteInput!) {
    makeInvite(input: $input) {
      id
      expiresAt
    }
  }
`);

export const WITHDRAW_INVITE = graphql(`
  mutation WithdrawInvite($id: ID!, $key: ID!) {
    withdrawInvite(id: $id, key: $key) {
      id
      state
    }
  }
`);
