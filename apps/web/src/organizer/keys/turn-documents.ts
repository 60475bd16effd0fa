import { graphql } from '../../gql';

export const KEY_TURN_FIELDS = graphql(`
  fragment KeyTurnFields on KeyTurn {
    id
    epoch
    startedBy
    startedAt
    leaverId
    hubKey
    boardKey
    mine {
      purpose
      sealed
    }
    keysLeft
    wrapsLeft
    wrapsDone
    tagsLeft
    without
  }
`);

export const KEY_STATE_FIELDS = graphql(`
  fragment KeyStateFields on KeyState {
    epoch
    since
    owed
    root {
      kid
      sealed
    }
    turn {
      ...KeyTurnFields
    }
    sheets {
      making
      madeOn
      openedAt
      openedBy
    }
  }
`);

export const KEY_STATE = graphql(`
  query KeyState {
    keyState {
      ...KeyStateFields
    }
  }
`);

export const TURN_NEEDS = graphql(`
  query TurnNeeds($id: ID!) {
    turnNeeds(id: $id) {
      subjectId
      compartment
      version
      purpose
      kid
      wrap
      mark
    }
  }
`);

export const TURN_READERS = graphql(`
  query TurnReaders($id: ID!) {
    turnReaders(id: $id) {
      memberId
      handle
      purpose
      publicKey
      making
      signature
    }
  }
`);

export const TURN_TAGS = graphql(`
  query TurnTags($id: ID!) {
    turnTags(id: $id)
  }
`);

export const BEGIN_TURN = graphql(`
  mutation BeginTurn($input: BeginTurnInput!) {
    beginTurn(input: $input) {
      ...KeyTurnFields
    }
  }
`);

export const STAGE_KEYS = graphql(`
  mutation StageTurnKeys($input: StageKeysInput!) {
    stageTurnKeys(input: $input) {
      ...KeyTurnFields
    }
  }
`);

export const STAGE_WRAPS = graphql(`
  mutation StageTurnWraps($input: StageWrapsInput!) {
    stageTurnWraps(input: $input) {
      ...KeyTurnFields
    }
  }
`);

export const STAGE_TAGS = graphql(`
  mutation StageTurnTags($input: StageTagsInput!) {
    stageTurnTags(input: $input) {
      ...KeyTurnFields
    }
  }
`);

export const DROP_TURN = graphql(`
  mutation DropTurn($id: ID!, $key: ID!) {
    dropTurn(id: $id, key: $key)
  }
`);

export const FINISH_TURN = graphql(`
  mutation FinishTurn($input: FinishTurnInput!) {
    finishTurn(input: $input) {
      ...KeyStateFields
    }
  }
`);
