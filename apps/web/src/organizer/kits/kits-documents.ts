import { graphql } from '../../gql';

export const RECIPE_FIELDS = graphql(`
  fragment RecipeFields on BagRecipe {
    id
    name
    versions {
      number
      state
      bands
      publishedOn
      version
      built
      lines {
        id
        itemId
        exchangeGroup
        forKind
        forWord
        quantities
      }
    }
  }
`);

export const BUILT_FIELDS = graphql(`
  fragment BuiltFields on BuiltKits {
    lotId
    itemId
    recipeId
    number
    peopleFrom
    count
    broken
    free
    builtAt
    parts {
      lotId
      itemId
      quantity
    }
  }
`);

export const KIT_BOOK = graphql(`
  query KitBook {
    recipes {
      ...RecipeFields
    }
    builtKits {
      ...BuiltFields
    }
    items {
      ...ItemFacts
    }
    standIns {
      itemId
      otherId
      may
    }
    pictureChoice {
      state
      hidesOut
      bands
      points
      version
      items {
        itemId
        points
        offered
        isOut
      }
    }
  }
`);

export const SAVE_RECIPE = graphql(`
  mutation SaveRecipe($input: SaveRecipeInput!) {
    saveRecipe(input: $input) {
      ...RecipeFields
    }
  }
`);

export const PUBLISH_RECIPE = graphql(`
  mutation PublishRecipe($id: ID!, $version: Int!, $key: ID!) {
    publishRecipe(id: $id, version: $version, key: $key) {
      ...RecipeFields
    }
  }
`);

export const BUILD_KITS = graphql(`
  mutation BuildKits($input: BuildKitsInput!) {
    buildKits(input: $input) {
      ...BuiltFields
    }
  }
`);

export const BREAK_KITS = graphql(`
  mutation BreakKits($input: BreakKitsInput!) {
    breakKits(input: $input) {
      ...BuiltFields
    }
  }
`);

export const SET_STAND_IN = graphql(`
  mutation SetStandIn($input: StandInInput!) {
    setStandIn(input: $input) {
      itemId
      otherId
      may
    }
  }
`);

export const SAVE_PICTURES = graphql(`
  mutation SavePictures($input: SavePictureChoiceInput!) {
    savePictures(input: $input) {
      state
      bands
      points
      version
      items {
        itemId
        points
      }
    }
  }
`);
