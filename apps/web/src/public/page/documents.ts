import { graphql } from '../../gql';

/** The hubs as their posters show them: enough to choose one. */
export const HUBS = graphql(`
  query PublicHubs {
    hubs {
      id
      slug
      name
      street
      cell
      lon
      lat
      phone
      timeZone
      intake
      reach
      region
    }
  }
`);

/** The keys of one hub, with the root's signatures. */
export const HUB_KEYS = graphql(`
  query PublicHubKeys($slug: String!) {
    hub(slug: $slug) {
      id
      rootKey
      keys {
        purpose
        epoch
        publicKey
        signature
      }
    }
  }
`);

/** The half days in which a hub has room for a kind of help. */
export const PROMISE = graphql(`
  query PublicPromise($slug: String!, $kind: RequestKind!) {
    promise(slug: $slug, kind: $kind) {
      day
      part
    }
  }
`);

export const ASK = graphql(`
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) {
      requestId
    }
  }
`);

export const SEE = graphql(`
  query RequestByReceipt($lookup: Bytes!) {
    requestByReceipt(lookup: $lookup)
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawRequest($input: ReceiptInput!) {
    withdrawRequest(input: $input)
  }
`);

export const ERASE = graphql(`
  mutation EraseRequest($input: ReceiptInput!) {
    eraseRequest(input: $input)
  }
`);

export const CHANGE_TIME = graphql(`
  mutation ChangeRequestTime($input: NewTimeInput!) {
    changeRequestTime(input: $input)
  }
`);

export const SAY_READY = graphql(`
  mutation SayReady($input: ReceiptInput!) {
    sayReady(input: $input)
  }
`);

export const KEEP_AWAY = graphql(`
  mutation KeepAway($input: ReceiptInput!) {
    keepAway(input: $input)
  }
`);

export const TELL_HUB = graphql(`
  mutation TellHub($input: TellHubInput!) {
    tellHub(input: $input)
  }
`);

export const CHANGE_CONSENT = graphql(`
  mutation ChangeConsent($input: ConsentInput!) {
    changeConsent(input: $input)
  }
`);
