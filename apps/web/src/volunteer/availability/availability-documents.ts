import { graphql } from '../../gql';
import type { MyAvailabilityFieldsFragment } from '../../gql/graphql';

/** What the hub knows of when this member can help. */
export type Saved = MyAvailabilityFieldsFragment;

export const MY_AVAILABILITY_FIELDS = graphql(`
  fragment MyAvailabilityFields on MyAvailability {
    version
    series {
      id
      startsOn
      fromMinute
      toMinute
      rule
      skipped
      extra
    }
    away {
      id
      fromDay
      toDay
    }
    wishes {
      weekHours
      monthHours
      restHours
      shiftsPerDay
      prefersKinds
      dislikesKinds
      endsNearCell
    }
    company {
      ...PhoneBoxFields
    }
  }
`);

export const MY_AVAILABILITY = graphql(`
  query MyAvailability {
    myAvailability {
      ...MyAvailabilityFields
    }
  }
`);

export const SAVE_AVAILABILITY = graphql(`
  mutation SaveAvailability($input: SaveAvailabilityInput!) {
    saveAvailability(input: $input) {
      ...MyAvailabilityFields
    }
  }
`);

export const GO_AWAY = graphql(`
  mutation GoAway($input: GoAwayInput!) {
    goAway(input: $input) {
      ...MyAvailabilityFields
    }
  }
`);

export const COME_BACK = graphql(`
  mutation ComeBack($awayId: ID!, $key: ID!) {
    comeBack(awayId: $awayId, key: $key) {
      ...MyAvailabilityFields
    }
  }
`);

export const SKIP_ONCE = graphql(`
  mutation SkipOnce($input: SkipOnceInput!) {
    skipOnce(input: $input) {
      ...MyAvailabilityFields
    }
  }
`);
