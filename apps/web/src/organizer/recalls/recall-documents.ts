import { graphql } from '../../gql';

export const RECALLS = graphql(`
  query Recalls {
    recalls {
      id
      reason
      state
      openedAt
      dueAt
      closedAt
      items
      doors
      told
    }
    recallsHeard {
      hubId
      hub
      recallId
      theirLotId
      lotId
      reason
      item
      brand
      code
      quantity
      toldAt
    }
  }
`);

export const RECALL_MATCHES = graphql(`
  query RecallMatches($search: RecallSearch!) {
    recallMatches(search: $search) {
      lotId
      item {
        id
        name
        nameEs
        nameAr
        unit
      }
      code
      brand
      source
      receivedOn
      labelDate
      state
      onHand
      out
      kitLots
    }
  }
`);

export const RECALL_FIELDS = graphql(`
  fragment RecallFields on Recall {
    id
    reason
    state
    openedBy
    openedAt
    dueAt
    closedBy
    closedAt
    version
    lots {
      lotId
      item {
        id
        name
        nameEs
        nameAr
        unit
        grams
      }
      code
      brand
      source
      receivedOn
      labelDate
      state
      madeOf
      received
      onHand
      held
      reserved
      free
      inTransit
      out
      destroyed
      places {
        binId
        onHand
        held
      }
    }
    bags {
      taskId
      lotId
      quantity
      replaced
      runLetter
      day
      takenAt
      takenBy
    }
    runs {
      runId
      letter
      day
      handle
      state
      quantity
      stops
    }
    doors {
      taskId
      requestId
      cell
      day
      quantity
      given
      outcome
      tries
      triedAt
      saidBy
      version
      contact {
        ...BoxFields
      }
    }
    hubs {
      hub
      lotId
      quantity
      toldAt
      takenUp
    }
  }
`);

export const RECALL = graphql(`
  query OneRecall($id: ID!) {
    recall(id: $id) {
      ...RecallFields
    }
  }
`);

export const OPEN_RECALL = graphql(`
  mutation OpenRecall($input: OpenRecallInput!) {
    openRecall(input: $input) {
      ...RecallFields
    }
  }
`);

export const TAKE_OUT_RECALLED = graphql(`
  mutation TakeOutRecalled($recallId: ID!, $taskId: ID!, $key: ID!) {
    takeOutRecalled(recallId: $recallId, taskId: $taskId, key: $key) {
      ...RecallFields
    }
  }
`);

export const SAY_RECALL_DOOR = graphql(`
  mutation SayRecallDoor($input: RecallDoorInput!) {
    sayRecallDoor(input: $input) {
      ...RecallFields
    }
  }
`);

export const HOLD_RETURNED = graphql(`
  mutation HoldReturnedGoods($recallId: ID!, $key: ID!) {
    holdReturnedGoods(recallId: $recallId, key: $key) {
      ...RecallFields
    }
  }
`);

export const DESTROY_RECALLED = graphql(`
  mutation DestroyRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {
    destroyRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {
      ...RecallFields
    }
  }
`);

export const RELEASE_RECALLED = graphql(`
  mutation ReleaseRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {
    releaseRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {
      ...RecallFields
    }
  }
`);

export const CLOSE_RECALL = graphql(`
  mutation CloseRecall($recallId: ID!, $key: ID!) {
    closeRecall(recallId: $recallId, key: $key) {
      ...RecallFields
    }
  }
`);

export const NOTE_RECALL_OPENING = graphql(`
  mutation NoteRecallOpening($requestIds: [ID!]!) {
    noteOpenings(requestIds: $requestIds)
  }
`);
