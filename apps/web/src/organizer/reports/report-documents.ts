import { graphql } from '../../gql';

export const STOCK_REPORT = graphql(`
  query StockReport($from: Day!, $to: Day!) {
    stockReport(from: $from, to: $to) {
      months
      flows {
        month
        category
        flow
        grams
        unweighed
      }
      meals
      mealPounds
      mealSource
      deliveries {
        kind
        cells
        sum {
          atLeast
          hidden
        }
      }
      deliveriesByMonth {
        atLeast
        hidden
      }
      deliveriesInAll {
        atLeast
        hidden
      }
      households
    }
  }
`);
