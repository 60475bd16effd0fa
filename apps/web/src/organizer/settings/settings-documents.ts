import { graphql } from '../../gql';

/** What an organizer may change about the hub; asked for by slug, as at its public door. */
export const HUB_SETTINGS = graphql(`
  query HubSettings($slug: String!) {
    hub(slug: $slug) {
      ...SettingsFields
    }
  }
`);

export const SETTINGS_FIELDS = graphql(`
  fragment SettingsFields on PublicHub {
    id
    version
    intake
    reach
    roads
    roadsUntil
    peoplePerHome
    calibration
  }
`);

export const CHANGE_HUB = graphql(`
  mutation ChangeHub($input: ChangeHubInput!) {
    changeHub(input: $input) {
      ...SettingsFields
    }
  }
`);
