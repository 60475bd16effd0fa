import { graphql } from '../../gql';

/** What a hub lays out for families to choose from. */
export const HUB_PICTURES = graphql(`
  query HubPictures($hub: String!) {
    hubPictures(hub: $hub) {
      bands
      points
      pictures {
        itemId
        name
        nameEs
        nameAr
        picture
        points
      }
    }
  }
`);
