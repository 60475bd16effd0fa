import { graphql } from '../../gql';

export const STOCK_LINE_FIELDS = graphql(`
  fragment StockLineFields on StockLine {
    onHand
    reserved
    available
    item {
      id
      name
      nameEs
      nameAr
      unit
      category
      grams
      cooling
      cooled
      infantFormula
    }
    lots {
      id
      state
      source
      brand
      code
      receivedOn
      labelKind
      labelDate
      onHand
      reserved
      available
      held
      places {
        binId
        onHand
        reserved
        held
      }
    }
  }
`);

export const STOCK = graphql(`
  query Stock {
    stock {
      ...StockLineFields
    }
  }
`);

export const RECEIVE_STOCK = graphql(`
  mutation ReceiveStock($input: ReceiveStockInput!) {
    receiveStock(input: $input) {
      ...StockLineFields
    }
  }
`);

export const ADJUST_STOCK = graphql(`
  mutation AdjustStock($input: AdjustStockInput!) {
    adjustStock(input: $input) {
      ...StockLineFields
    }
  }
`);

export const DISCARD_STOCK = graphql(`
  mutation DiscardStock($input: DiscardStockInput!) {
    discardStock(input: $input) {
      ...StockLineFields
    }
  }
`);
