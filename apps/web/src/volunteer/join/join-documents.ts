import { graphql } from '../../gql';

export const INVITE_DOOR = graphql(`
  query InviteDoor($token: Bytes!) {
    invite(token: $token) {
      state
      roles
      expiresAt
      hub {
        name
        phone
        street
        languages
      }
    }
  }
`);

export const ACCEPT_INVITE = graphql(`
  mutation AcceptInvite($input: AcceptInviteInput!) {
    acceptInvite(input: $input) {
      ...MeFields
    }
  }
`);

/** Where somebody stands on the way to being trusted: one reading, so that its parts fit together. */
export const MY_JOINING = graphql(`
  query MyJoining {
    myStanding {
      state
      clearances {
        role
        state
        until
        missing {
          kind
          course
          count
          have
        }
      }
      credentials {
        kind
        course
        givenOn
        until
        state
      }
      vouches {
        state
        until
      }
    }
    myLearning {
      courses {
        course
        version
        finishedOn
      }
      agreementVersion
      agreementSignedOn
    }
    myProfile {
      ...PhoneBoxFields
    }
  }
`);

export const WANT_ROLES = graphql(`
  mutation WantRoles($roles: [Role!]!, $key: ID!) {
    wantRoles(roles: $roles, key: $key) {
      state
    }
  }
`);

export const SAVE_ABOUT_ME = graphql(`
  mutation SaveAboutMe($input: AboutMeInput!) {
    saveAboutMe(input: $input) {
      ...MeFields
    }
  }
`);

export const SAVE_PROFILE = graphql(`
  mutation SaveProfile($profile: SealedBoxInput!, $key: ID!) {
    saveProfile(profile: $profile, key: $key)
  }
`);

export const SIGN_AGREEMENT = graphql(`
  mutation SignAgreement($version: Int!, $signature: Bytes!, $key: ID!) {
    signAgreement(version: $version, signature: $signature, key: $key) {
      agreementVersion
      agreementSignedOn
    }
  }
`);
