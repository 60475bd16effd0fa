import { graphql } from '../../gql';

export const BAG_FIELDS = graphql(`
  fragment BagFields on Bag {
    id
    position
    boxes
    state
    version
    letter
    stopNumber
    packedBy
    packedAt
    slip {
      ...BoxFields
    }
    lines {
      itemId
      wanted
      promised
      picked
      state
      pickedBy
      pickedAt
      standsFor
      lots {
        ...PackingLotFields
      }
    }
  }
`);

export const PACKING_LOT_FIELDS = graphql(`
  fragment PackingLotFields on PackingLot {
    lotId
    binId
    binName
    binPosition
    labelKind
    labelDate
    quantity
  }
`);

export const PACKING_ITEM_FIELDS = graphql(`
  fragment PackingItemFields on PackingItem {
    id
    name
    nameEs
    nameAr
    unit
    category
    cooling
    exchangeGroup
    standIns
    contains
    mayContain
    free {
      ...PackingLotFields
    }
  }
`);

export const NEXT_PACKING_DAY = graphql(`
  query NextPackingDay($from: Day!) {
    nextPackingDay(from: $from)
  }
`);

export const PACKING_DESK = graphql(`
  query PackingDesk($day: Day!) {
    waves(day: $day) {
      id
      day
      startedAt
      startedBy
      tasks {
        taskId
        requestId
        bagId
      }
    }
    packing(day: $day) {
      id
      day
      startedAt
      bags {
        ...BagFields
      }
      items {
        ...PackingItemFields
      }
    }
  }
`);

export const TASKS_TO_PACK = graphql(`
  query TasksToPack($day: Day!) {
    tasksToPack(day: $day) {
      taskId
      requestId
      state
      loadUnits
      kitId
      kitCount
      letter
      stopNumber
      askedOn
      helpedOn
      bagState
      held {
        lotId
        quantity
      }
    }
  }
`);

/** Sealed needs of the deliveries of a day: asked for only when somebody opens them. */
export const NEEDS_TO_PACK = graphql(`
  query NeedsToPack($day: Day!) {
    tasksToPack(day: $day) {
      taskId
      boxes {
        ...BoxFields
      }
    }
  }
`);

export const NOTE_NEEDS = graphql(`
  mutation NoteNeeds($requestIds: [ID!]!) {
    noteOpenings(requestIds: $requestIds)
  }
`);

export const START_WAVE = graphql(`
  mutation StartWave($input: StartWaveInput!) {
    startWave(input: $input) {
      id
    }
  }
`);

export const CANCEL_BAG = graphql(`
  mutation CancelBag($bagId: ID!, $key: ID!) {
    cancelBag(bagId: $bagId, key: $key) {
      ...BagFields
    }
  }
`);

export const PUT_BACK_BAG = graphql(`
  mutation PutBackBag($bagId: ID!, $key: ID!) {
    putBackBag(bagId: $bagId, key: $key) {
      ...BagFields
    }
  }
`);
