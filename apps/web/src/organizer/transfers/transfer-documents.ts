import { graphql } from '../../gql';

export const TRANSFER_FIELDS = graphql(`
  fragment TransferFields on Transfer {
    id
    version
    state
    sends
    asked
    wantedBy
    reason
    askedAt
    dispatchedAt
    droppedAt
    endedAt
    grams
    unweighed
    haul {
      taskId
      state
      day
      fromMinute
      toMinute
      loadUnits
      letter
      handle
    }
    can
    from {
      id
      name
    }
    to {
      id
      name
    }
    lines {
      n
      wanted
      name
      nameEs
      nameAr
      unit
      cooling
      itemId
      parcels {
        id
        lotId
        binId
        source
        brand
        receivedOn
        labelKind
        labelDate
        quantity
        arrived
        damaged
        missing
        broughtBack
        extra
        left
      }
    }
  }
`);

export const TRANSFERS = graphql(`
  query Transfers {
    transfers {
      ...TransferFields
    }
  }
`);

export const ONE_TRANSFER = graphql(`
  query OneTransfer($id: ID!) {
    transfer(id: $id) {
      ...TransferFields
    }
    bins {
      ...BinFields
    }
  }
`);

export const REGION_STOCK = graphql(`
  query RegionStock {
    stockShares {
      mine
      itemId
      name
      nameEs
      nameAr
      unit
      kind
      quantity
      day
      sharedAt
      hub {
        id
        name
      }
    }
    suggestedTransfers {
      sends
      itemId
      name
      nameEs
      nameAr
      unit
      quantity
      meters
      wanted
      neededBy
      ending
      goodUntil
      grams
      roomGrams
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
  }
`);

export const TO_ASK = graphql(`
  query ToAsk {
    nearHubs {
      id
      name
    }
    items {
      id
      name
      nameEs
      nameAr
      unit
      state
    }
  }
`);

export const ASK_TRANSFER = graphql(`
  mutation AskTransfer($input: AskTransferInput!) {
    askTransfer(input: $input) {
      ...TransferFields
    }
  }
`);

export const SHARE_STOCK = graphql(`
  mutation ShareStock($input: ShareInput!) {
    shareStock(input: $input) {
      mine
      itemId
      kind
      quantity
    }
  }
`);

export const RECEIVE_TRANSFER = graphql(`
  mutation ReceiveTransfer($input: ReceiveTransferInput!) {
    receiveTransfer(input: $input) {
      ...TransferFields
    }
  }
`);

export const PLAN_HAUL = graphql(`
  mutation PlanHaul($input: PlanHaulInput!) {
    planHaul(input: $input) {
      ...TransferFields
    }
  }
`);

export const UNPLAN_HAUL = graphql(`
  mutation UnplanHaul($id: ID!, $key: ID!) {
    unplanHaul(id: $id, key: $key) {
      ...TransferFields
    }
  }
`);

export const APPROVE_TRANSFER = graphql(`
  mutation ApproveTransfer($id: ID!, $key: ID!) {
    approveTransfer(id: $id, key: $key) {
      ...TransferFields
    }
  }
`);

export const PICK_TRANSFER = graphql(`
  mutation PickTransfer($id: ID!, $key: ID!) {
    pickTransfer(id: $id, key: $key) {
      ...TransferFields
    }
  }
`);

export const PICK_LOT = graphql(`
  mutation PickLot($input: PickInput!) {
    pickLot(input: $input) {
      ...TransferFields
    }
  }
`);

export const PACK_TRANSFER = graphql(`
  mutation PackTransfer($id: ID!, $key: ID!) {
    packTransfer(id: $id, key: $key) {
      ...TransferFields
    }
  }
`);

export const UNPACK_TRANSFER = graphql(`
  mutation UnpackTransfer($id: ID!, $key: ID!) {
    unpackTransfer(id: $id, key: $key) {
      ...TransferFields
    }
  }
`);

export const DISPATCH_TRANSFER = graphql(`
  mutation DispatchTransfer($id: ID!, $key: ID!) {
    dispatchTransfer(id: $id, key: $key) {
      ...TransferFields
    }
  }
`);

export const BRING_BACK = graphql(`
  mutation BringBackTransfer($id: ID!, $key: ID!) {
    bringBackTransfer(id: $id, key: $key) {
      ...TransferFields
    }
  }
`);

export const CLOSE_TRANSFER = graphql(`
  mutation CloseTransfer($id: ID!, $key: ID!) {
    closeTransfer(id: $id, key: $key) {
      ...TransferFields
    }
  }
`);

export const REJECT_TRANSFER = graphql(`
  mutation RejectTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {
    rejectTransfer(id: $id, reason: $reason, key: $key) {
      ...TransferFields
    }
  }
`);

export const CANCEL_TRANSFER = graphql(`
  mutation CancelTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {
    cancelTransfer(id: $id, reason: $reason, key: $key) {
      ...TransferFields
    }
  }
`);
