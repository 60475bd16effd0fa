import { graphql } from '../../gql';

export const MY_FEED = graphql(`
  query MyFeed {
    myFeed {
      madeOn
    }
  }
`);

export const MAKE_FEED = graphql(`
  mutation MakeFeed($tokenHash: Bytes!, $key: ID!) {
    makeFeed(tokenHash: $tokenHash, key: $key) {
      madeOn
    }
  }
`);

export const END_FEED = graphql(`
  mutation EndFeed($key: ID!) {
    endFeed(key: $key)
  }
`);
