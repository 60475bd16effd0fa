import { graphql } from '../../gql';

export const DONATION_HEAD = graphql(`
  fragment DonationHead on Donation {
    id
    donorId
    driveId
    state
    receivedOn
    begunBy
    finishedBy
    version
    lineCount
  }
`);

export const DONATION_LINES = graphql(`
  fragment DonationLines on OpenDonation {
    id
    donorId
    driveId
    state
    receivedOn
    begunBy
    begunAt
    finishedBy
    version
    lines {
      id
      quantity
      grams
      tareGrams
      brand
      code
      labelKind
      labelDate
      dateAnswered
      contains
      mayContain
      absent
      arrival
      temperature
      acceptReason
      rejectReason
      binId
      version
      writtenBy
      faults
      item {
        id
        name
        nameEs
        nameAr
        unit
        category
        grams
        perCase
        cooling
        labelKind
        strict
        contains
        mayContain
        absent
      }
    }
  }
`);

export const DONOR_FIELDS = graphql(`
  fragment DonorFields on Donor {
    id
    kind
    name
    state
    version
    lastGaveOn
    box {
      subjectId
      compartment
      version
      body
      kid
      wrap
    }
  }
`);

export const DONORS = graphql(`
  query Donors {
    donors {
      ...DonorFields
    }
    drives {
      id
      name
      state
      version
    }
  }
`);

export const DONATIONS = graphql(`
  query Donations {
    donations {
      ...DonationHead
    }
  }
`);

export const DONATION = graphql(`
  query Donation($id: ID!) {
    donation(id: $id) {
      ...DonationLines
    }
  }
`);

export const SAVE_DONOR = graphql(`
  mutation SaveDonor($input: SaveDonorInput!) {
    saveDonor(input: $input) {
      ...DonorFields
    }
  }
`);

export const SAVE_DRIVE = graphql(`
  mutation SaveDrive($input: SaveDriveInput!) {
    saveDrive(input: $input) {
      id
      name
      state
      version
    }
  }
`);

export const SAVE_DONATION = graphql(`
  mutation SaveDonation($input: SaveDonationInput!) {
    saveDonation(input: $input) {
      ...DonationLines
    }
  }
`);

export const SAVE_LINE = graphql(`
  mutation SaveDonationLine($input: SaveDonationLineInput!) {
    saveDonationLine(input: $input) {
      ...DonationLines
    }
  }
`);

export const ADD_TO_LINE = graphql(`
  mutation AddToDonationLine($lineId: ID!, $add: Int!, $key: ID!) {
    addToDonationLine(lineId: $lineId, add: $add, key: $key) {
      ...DonationLines
    }
  }
`);

export const REMOVE_LINE = graphql(`
  mutation RemoveDonationLine($lineId: ID!, $key: ID!) {
    removeDonationLine(lineId: $lineId, key: $key) {
      ...DonationLines
    }
  }
`);

export const FINISH_DONATION = graphql(`
  mutation FinishDonation($id: ID!, $key: ID!) {
    finishDonation(id: $id, key: $key) {
      ...DonationLines
    }
  }
`);

export const DROP_DONATION = graphql(`
  mutation DropDonation($id: ID!, $key: ID!) {
    dropDonation(id: $id, key: $key) {
      ...DonationLines
    }
  }
`);

export const STORE = graphql(`
  query Store {
    store {
      degrees
      weight
      wishesPublic
      version
      today
      wishes {
        quantity
        wishedOn
        item {
          id
          name
          nameEs
          nameAr
          unit
        }
      }
    }
  }
`);

export const SAVE_STORE = graphql(`
  mutation SaveStore($input: SaveStoreInput!) {
    saveStore(input: $input) {
      degrees
      weight
      wishesPublic
      version
      today
      wishes {
        quantity
        wishedOn
        item {
          id
          name
          nameEs
          nameAr
          unit
        }
      }
    }
  }
`);

export const OUTLOOK = graphql(`
  query StockOutlook {
    stockOutlook {
      available
      reserved
      need
      daysOfCover
      runsOutOn
      low
      item {
        id
        name
        nameEs
        nameAr
        unit
        graceDays
        reorderAt
        offered
      }
    }
  }
`);

export const SET_LEVEL = graphql(`
  mutation SetItemLevel($input: ItemLevelInput!) {
    setItemLevel(input: $input) {
      id
      reorderAt
      offered
    }
  }
`);
