import { graphql } from '../../gql';

export const ITEM_FACTS = graphql(`
  fragment ItemFacts on Item {
    id
    version
    name
    nameEs
    nameAr
    unit
    category
    exchangeGroup
    grams
    perCase
    cooling
    cooking
    labelKind
    graceDays
    strict
    animal
    contains
    mayContain
    absent
    gluten
    marks
    picture
    state
  }
`);

export const BIN_FIELDS = graphql(`
  fragment BinFields on Bin {
    id
    version
    name
    position
    cooling
    state
  }
`);

export const GOODS = graphql(`
  query Goods {
    items {
      ...ItemFacts
      slug
    }
    itemCodes {
      gtin
      itemId
    }
    bins {
      ...BinFields
    }
  }
`);

export const BINS = graphql(`
  query Bins {
    bins {
      ...BinFields
    }
  }
`);

export const SAVE_ITEM = graphql(`
  mutation SaveItem($input: SaveItemInput!) {
    saveItem(input: $input) {
      ...ItemFacts
    }
  }
`);

export const TAKE_STARTER = graphql(`
  mutation TakeStarterItems($key: ID!) {
    takeStarterItems(key: $key) {
      ...ItemFacts
    }
  }
`);

export const IMPORT_ITEMS = graphql(`
  mutation ImportItems($input: ImportItemsInput!) {
    importItems(input: $input) {
      made
      changed
      linked
    }
  }
`);

export const LINK_CODE = graphql(`
  mutation LinkCode($code: String!, $itemId: ID!) {
    linkCode(code: $code, itemId: $itemId) {
      gtin
      itemId
    }
  }
`);

export const UNLINK_CODE = graphql(`
  mutation UnlinkCode($code: String!) {
    unlinkCode(code: $code) {
      gtin
      itemId
    }
  }
`);

export const SAVE_BIN = graphql(`
  mutation SaveBin($input: SaveBinInput!) {
    saveBin(input: $input) {
      ...BinFields
    }
  }
`);

export const PUT_AWAY = graphql(`
  mutation PutAway($input: PutAwayInput!) {
    putAway(input: $input) {
      ...StockLineFields
    }
  }
`);

export const HOLD_LOT = graphql(`
  mutation HoldLot($lotId: ID!, $reason: LotHoldReason!, $key: ID!) {
    holdLot(lotId: $lotId, reason: $reason, key: $key) {
      ...StockLineFields
    }
  }
`);

export const RELEASE_LOT = graphql(`
  mutation ReleaseLot($lotId: ID!, $key: ID!) {
    releaseLot(lotId: $lotId, key: $key) {
      ...StockLineFields
    }
  }
`);
