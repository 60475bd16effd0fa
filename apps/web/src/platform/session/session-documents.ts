import { graphql } from '../../gql';

export const SIGN_IN_SALT = graphql(`
  query SignInSalt($handle: String!) {
    signInSalt(handle: $handle) {
      salt
    }
  }
`);

/** Everything a member's browser needs to open keys and to know its place. */
export const ME_FIELDS = graphql(`
  fragment MeFields on Me {
    id
    handle
    roles
    tier
    publicKey
    signKey
    wrappedKey
    homeCell
    vehicle
    seats
    childSeats
    rearFacingSeats
    harnessSeats
    boosterSeats
    loadUnits
    capabilities
    spareMadeOn
    hub {
      ...HubFields
    }
    keys {
      kid
      purpose
      epoch
      publicKey
      sealed
    }
  }
`);

export const HUB_FIELDS = graphql(`
  fragment HubFields on PublicHub {
    id
    slug
    name
    kind
    street
    lon
    lat
    cell
    phone
    languages
    timeZone
    intake
    reach
    roads
    roadsUntil
    version
    region
    calibration
    hours {
      weekday
      fromMinute
      toMinute
    }
    rootKey
    keys {
      kid
      purpose
      epoch
      publicKey
      signature
    }
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($handle: String!, $authSecret: Bytes!) {
    signIn(handle: $handle, authSecret: $authSecret) {
      ...MeFields
    }
  }
`);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const ME = graphql(`
  query Me {
    me {
      ...MeFields
    }
  }
`);

export const SPARE_KEY = graphql(`
  query SpareKey($handle: String!, $proof: Bytes!) {
    spareKey(handle: $handle, proof: $proof)
  }
`);

export const KEEP_SPARE = graphql(`
  mutation KeepSpare($input: KeepSpareInput!) {
    keepSpare(input: $input) {
      ...MeFields
    }
  }
`);

export const CHANGE_PASSPHRASE = graphql(`
  mutation ChangePassphrase($input: ChangePassphraseInput!) {
    changePassphrase(input: $input) {
      ...MeFields
    }
  }
`);
