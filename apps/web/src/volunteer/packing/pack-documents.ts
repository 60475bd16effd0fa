import { graphql } from '../../gql';

export const MY_PACKING = graphql(`
  query MyPacking {
    packing {
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

export const PICK_LINE = graphql(`
  mutation PickLine($input: PickLineInput!) {
    pickLine(input: $input) {
      ...BagFields
    }
  }
`);

export const UNPICK_LINE = graphql(`
  mutation UnpickLine($input: UnpickLineInput!) {
    unpickLine(input: $input) {
      ...BagFields
    }
  }
`);

export const SUBSTITUTE_LINE = graphql(`
  mutation SubstituteLine($input: SubstituteInput!) {
    substituteLine(input: $input) {
      ...BagFields
    }
  }
`);

export const PACK_BAG = graphql(`
  mutation PackBag($input: PackBagInput!) {
    packBag(input: $input) {
      ...BagFields
    }
  }
`);
