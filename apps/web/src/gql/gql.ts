/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query ClosedAreas($day: Day!) {\n    closures(day: $day) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n': typeof types.ClosedAreasDocument;
  '\n  mutation CloseArea($input: CloseAreaInput!) {\n    closeArea(input: $input) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n': typeof types.CloseAreaDocument;
  '\n  mutation LiftClosure($id: ID!, $key: ID!) {\n    liftClosure(id: $id, key: $key)\n  }\n': typeof types.LiftClosureDocument;
  '\n  fragment CareNearnessFields on CareNearness {\n    memberId\n    handle\n    days\n    households\n    state\n  }\n': typeof types.CareNearnessFieldsFragmentDoc;
  '\n  fragment ArrangementFields on Arrangement {\n    id\n    requestId\n    state\n    version\n    day\n    fromMinute\n    toMinute\n    children\n    adultsNeeded\n    answers\n    unrelated\n    sheetVersion\n    startedAt\n    endedAt\n    adults {\n      memberId\n      handle\n      assignmentId\n      assignmentState\n      cleared\n      experienced\n      hasSheet\n      arrivedAt\n      leftAt\n    }\n    lacks {\n      ...CareLackFields\n    }\n    locations {\n      ...ChildLocationFields\n    }\n    checks {\n      ...CareCheckFields\n    }\n    nearness {\n      ...CareNearnessFields\n    }\n  }\n': typeof types.ArrangementFieldsFragmentDoc;
  '\n  query Arrangements($day: Day!) {\n    arrangements(day: $day) {\n      ...ArrangementFields\n    }\n    licenceLine(day: $day) {\n      ...CareNearnessFields\n    }\n  }\n': typeof types.ArrangementsDocument;
  '\n  query OneArrangement($id: ID!) {\n    arrangement(id: $id) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.OneArrangementDocument;
  '\n  query CareCase($id: ID!) {\n    caseFile(id: $id) {\n      id\n      boxes {\n        ...BoxFields\n      }\n      tasks {\n        id\n        kind\n        assignments {\n          ...AssignmentFields\n          claimSignature\n          member {\n            signKey\n          }\n        }\n      }\n    }\n  }\n': typeof types.CareCaseDocument;
  '\n  mutation SetUpArrangement($input: SetUpArrangementInput!) {\n    setUpArrangement(input: $input) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.SetUpArrangementDocument;
  '\n  mutation ShareSheet($input: ShareSheetInput!) {\n    shareSheet(input: $input) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.ShareSheetDocument;
  '\n  mutation ConfirmUnrelated($id: ID!, $memberIds: [ID!]!, $key: ID!) {\n    confirmUnrelated(id: $id, memberIds: $memberIds, key: $key) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.ConfirmUnrelatedDocument;
  '\n  mutation DeclareReady($id: ID!, $version: Int!, $key: ID!) {\n    declareReady(id: $id, version: $version, key: $key) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.DeclareReadyDocument;
  '\n  mutation RecordCareArrival($id: ID!, $memberId: ID!, $key: ID!) {\n    recordCareArrival(id: $id, memberId: $memberId, key: $key) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.RecordCareArrivalDocument;
  '\n  mutation RecordCareCheck($id: ID!, $key: ID!) {\n    recordCareCheck(id: $id, key: $key) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.RecordCareCheckDocument;
  '\n  mutation RecordChildHome($id: ID!, $child: Int!, $key: ID!) {\n    recordChildHome(id: $id, child: $child, key: $key) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.RecordChildHomeDocument;
  '\n  mutation CloseArrangement($id: ID!, $version: Int!, $concern: Boolean!, $key: ID!) {\n    closeArrangement(id: $id, version: $version, concern: $concern, key: $key) {\n      ...ArrangementFields\n    }\n  }\n': typeof types.CloseArrangementDocument;
  '\n  fragment CaregiverPlanFields on CaregiverPlan {\n    requestId\n    state\n    boxVersion\n    madeOn\n    reason\n    askedBy\n    until\n    openedBy\n    openedOn\n    mine\n    box {\n      ...BoxFields\n    }\n  }\n': typeof types.CaregiverPlanFieldsFragmentDoc;
  '\n  query CaregiverPlanOf($requestId: ID!) {\n    caregiverPlan(requestId: $requestId) {\n      ...CaregiverPlanFields\n    }\n  }\n': typeof types.CaregiverPlanOfDocument;
  '\n  mutation WriteCaregiverPlan($input: WriteCaregiverPlanInput!) {\n    writeCaregiverPlan(input: $input) {\n      ...CaregiverPlanFields\n    }\n  }\n': typeof types.WriteCaregiverPlanDocument;
  '\n  mutation AskCaregiverPlan($input: AskCaregiverPlanInput!) {\n    askCaregiverPlan(input: $input) {\n      ...CaregiverPlanFields\n    }\n  }\n': typeof types.AskCaregiverPlanDocument;
  '\n  mutation OpenCaregiverPlan($requestId: ID!, $key: ID!) {\n    openCaregiverPlan(requestId: $requestId, key: $key) {\n      ...CaregiverPlanFields\n    }\n  }\n': typeof types.OpenCaregiverPlanDocument;
  '\n  mutation CloseCaregiverPlan($requestId: ID!, $key: ID!) {\n    closeCaregiverPlan(requestId: $requestId, key: $key) {\n      ...CaregiverPlanFields\n    }\n  }\n': typeof types.CloseCaregiverPlanDocument;
  '\n  fragment BoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n': typeof types.BoxFieldsFragmentDoc;
  '\n  fragment MemberFields on HubMember {\n    id\n    handle\n    roles\n    tier\n    state\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    openClaims\n  }\n': typeof types.MemberFieldsFragmentDoc;
  '\n  fragment AssignmentFields on CaseAssignment {\n    id\n    taskId\n    state\n    version\n    claimKey\n    expiresAt\n    runId\n    reason\n    granted\n    member {\n      ...MemberFields\n    }\n  }\n': typeof types.AssignmentFieldsFragmentDoc;
  '\n  fragment TaskFields on CaseTask {\n    id\n    requestId\n    kind\n    part\n    state\n    version\n    tier\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    windowFrom\n    windowTo\n    serviceSeconds\n    loadUnits\n    seats\n    flags\n    kitId\n    kitCount\n    assignments {\n      ...AssignmentFields\n    }\n  }\n': typeof types.TaskFieldsFragmentDoc;
  '\n  fragment CaseFields on CaseFile {\n    id\n    boxId\n    kind\n    state\n    version\n    channel\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    flags\n    reason\n    heldUntil\n    duplicateOf\n    createdOn\n    expiresOn\n    receiptKey\n    sameHousehold\n    samePlace\n    here\n  }\n': typeof types.CaseFieldsFragmentDoc;
  '\n  fragment OpenCaseFields on CaseFile {\n    ...CaseFields\n    boxes {\n      ...BoxFields\n    }\n    tasks {\n      ...TaskFields\n    }\n    openings {\n      role\n      day\n    }\n    merges {\n      id\n      keptId\n      goneId\n      by\n      until\n    }\n    lastChange {\n      by\n      at\n      verb\n    }\n    calls {\n      n\n      by\n      at\n      outcome\n      nextAt\n    }\n    grip {\n      memberId\n      handle\n      until\n    }\n    standing {\n      id\n      state\n      rule\n    }\n    referredTo {\n      id\n      name\n      phone\n    }\n  }\n': typeof types.OpenCaseFieldsFragmentDoc;
  '\n  fragment RunFields on DayRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    reason\n    heardAt\n    member {\n      ...MemberFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      arriveAt\n      departAt\n      reason\n      deviceTime\n      reported\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n': typeof types.RunFieldsFragmentDoc;
  '\n  mutation NoteOpenings($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NoteOpeningsDocument;
  '\n  fragment CountHeadFields on CountHead {\n    id\n    binId\n    blind\n    state\n    version\n    openedBy\n    openedAt\n    confirmedBy\n    confirmedAt\n    confirmedByMe\n    closedBy\n    closedAt\n    total\n    done\n  }\n': typeof types.CountHeadFieldsFragmentDoc;
  '\n  fragment CountSheetFields on CountSheet {\n    head {\n      ...CountHeadFields\n    }\n    lines {\n      id\n      version\n      lotId\n      binId\n      source\n      receivedOn\n      labelKind\n      labelDate\n      counted\n      book\n      countedBy\n      countedAt\n      kept\n      reason\n      moved {\n        change\n        at\n        corrected\n      }\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n      }\n    }\n  }\n': typeof types.CountSheetFieldsFragmentDoc;
  '\n  query Counts {\n    counts {\n      ...CountHeadFields\n    }\n    bins {\n      ...BinFields\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      state\n    }\n  }\n': typeof types.CountsDocument;
  '\n  query OneCount($id: ID!) {\n    countSheet(id: $id) {\n      ...CountSheetFields\n    }\n    bins {\n      ...BinFields\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      state\n    }\n  }\n': typeof types.OneCountDocument;
  '\n  mutation OpenCount($input: OpenCountInput!) {\n    openCount(input: $input) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.OpenCountDocument;
  '\n  mutation AddCountLine($input: AddCountLineInput!) {\n    addCountLine(input: $input) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.AddCountLineDocument;
  '\n  mutation WriteCountLine($input: WriteCountLineInput!) {\n    writeCountLine(input: $input) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.WriteCountLineDocument;
  '\n  mutation LeaveOutCountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    leaveOutCountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.LeaveOutCountLineDocument;
  '\n  mutation RecountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    recountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.RecountLineDocument;
  '\n  mutation KeepCountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    keepCountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.KeepCountLineDocument;
  '\n  mutation ExplainCountLine($countId: ID!, $lineId: ID!, $reason: CountReason!, $key: ID!) {\n    explainCountLine(countId: $countId, lineId: $lineId, reason: $reason, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.ExplainCountLineDocument;
  '\n  mutation FinishCount($id: ID!, $key: ID!) {\n    finishCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.FinishCountDocument;
  '\n  mutation ReopenCount($id: ID!, $key: ID!) {\n    reopenCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.ReopenCountDocument;
  '\n  mutation ConfirmCount($id: ID!, $key: ID!) {\n    confirmCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.ConfirmCountDocument;
  '\n  mutation FinalizeCount($id: ID!, $key: ID!) {\n    finalizeCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.FinalizeCountDocument;
  '\n  mutation CancelCount($id: ID!, $key: ID!) {\n    cancelCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n': typeof types.CancelCountDocument;
  '\n  fragment ServiceFields on Service {\n    id\n    version\n    state\n    name\n    what\n    kinds\n    phone\n    languages\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    checkedOn\n  }\n': typeof types.ServiceFieldsFragmentDoc;
  '\n  query Services {\n    services {\n      ...ServiceFields\n    }\n  }\n': typeof types.ServicesDocument;
  '\n  mutation SaveService($input: ServiceInput!) {\n    saveService(input: $input) {\n      ...ServiceFields\n    }\n  }\n': typeof types.SaveServiceDocument;
  '\n  mutation ImportServices($input: ImportServicesInput!) {\n    importServices(input: $input)\n  }\n': typeof types.ImportServicesDocument;
  '\n  mutation CloseService($input: ServiceStepInput!) {\n    closeService(input: $input) {\n      ...ServiceFields\n    }\n  }\n': typeof types.CloseServiceDocument;
  '\n  mutation ReopenService($input: ServiceStepInput!) {\n    reopenService(input: $input) {\n      ...ServiceFields\n    }\n  }\n': typeof types.ReopenServiceDocument;
  '\n  query StockDates {\n    stock {\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        graceDays\n        strict\n      }\n      lots {\n        id\n        labelKind\n        labelDate\n        onHand\n        brand\n      }\n    }\n  }\n': typeof types.StockDatesDocument;
  '\n  fragment DonationHead on Donation {\n    id\n    donorId\n    driveId\n    state\n    receivedOn\n    begunBy\n    finishedBy\n    version\n    lineCount\n  }\n': typeof types.DonationHeadFragmentDoc;
  '\n  fragment DonationLines on OpenDonation {\n    id\n    donorId\n    driveId\n    state\n    receivedOn\n    begunBy\n    begunAt\n    finishedBy\n    version\n    lines {\n      id\n      quantity\n      grams\n      tareGrams\n      brand\n      code\n      labelKind\n      labelDate\n      dateAnswered\n      contains\n      mayContain\n      absent\n      arrival\n      temperature\n      acceptReason\n      rejectReason\n      binId\n      version\n      writtenBy\n      faults\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        category\n        grams\n        perCase\n        cooling\n        labelKind\n        strict\n        contains\n        mayContain\n        absent\n      }\n    }\n  }\n': typeof types.DonationLinesFragmentDoc;
  '\n  fragment DonorFields on Donor {\n    id\n    kind\n    name\n    state\n    version\n    lastGaveOn\n    box {\n      subjectId\n      compartment\n      version\n      body\n      kid\n      wrap\n    }\n  }\n': typeof types.DonorFieldsFragmentDoc;
  '\n  query Donors {\n    donors {\n      ...DonorFields\n    }\n    drives {\n      id\n      name\n      state\n      version\n    }\n  }\n': typeof types.DonorsDocument;
  '\n  query Donations {\n    donations {\n      ...DonationHead\n    }\n  }\n': typeof types.DonationsDocument;
  '\n  query Donation($id: ID!) {\n    donation(id: $id) {\n      ...DonationLines\n    }\n  }\n': typeof types.DonationDocument;
  '\n  mutation SaveDonor($input: SaveDonorInput!) {\n    saveDonor(input: $input) {\n      ...DonorFields\n    }\n  }\n': typeof types.SaveDonorDocument;
  '\n  mutation SaveDrive($input: SaveDriveInput!) {\n    saveDrive(input: $input) {\n      id\n      name\n      state\n      version\n    }\n  }\n': typeof types.SaveDriveDocument;
  '\n  mutation SaveDonation($input: SaveDonationInput!) {\n    saveDonation(input: $input) {\n      ...DonationLines\n    }\n  }\n': typeof types.SaveDonationDocument;
  '\n  mutation SaveDonationLine($input: SaveDonationLineInput!) {\n    saveDonationLine(input: $input) {\n      ...DonationLines\n    }\n  }\n': typeof types.SaveDonationLineDocument;
  '\n  mutation AddToDonationLine($lineId: ID!, $add: Int!, $key: ID!) {\n    addToDonationLine(lineId: $lineId, add: $add, key: $key) {\n      ...DonationLines\n    }\n  }\n': typeof types.AddToDonationLineDocument;
  '\n  mutation RemoveDonationLine($lineId: ID!, $key: ID!) {\n    removeDonationLine(lineId: $lineId, key: $key) {\n      ...DonationLines\n    }\n  }\n': typeof types.RemoveDonationLineDocument;
  '\n  mutation FinishDonation($id: ID!, $key: ID!) {\n    finishDonation(id: $id, key: $key) {\n      ...DonationLines\n    }\n  }\n': typeof types.FinishDonationDocument;
  '\n  mutation DropDonation($id: ID!, $key: ID!) {\n    dropDonation(id: $id, key: $key) {\n      ...DonationLines\n    }\n  }\n': typeof types.DropDonationDocument;
  '\n  query Store {\n    store {\n      degrees\n      weight\n      wishesPublic\n      version\n      today\n      wishes {\n        quantity\n        wishedOn\n        item {\n          id\n          name\n          nameEs\n          nameAr\n          unit\n        }\n      }\n    }\n  }\n': typeof types.StoreDocument;
  '\n  mutation SaveStore($input: SaveStoreInput!) {\n    saveStore(input: $input) {\n      degrees\n      weight\n      wishesPublic\n      version\n      today\n      wishes {\n        quantity\n        wishedOn\n        item {\n          id\n          name\n          nameEs\n          nameAr\n          unit\n        }\n      }\n    }\n  }\n': typeof types.SaveStoreDocument;
  '\n  query StockOutlook {\n    stockOutlook {\n      available\n      reserved\n      need\n      daysOfCover\n      runsOutOn\n      low\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        graceDays\n        reorderAt\n        offered\n      }\n    }\n  }\n': typeof types.StockOutlookDocument;
  '\n  mutation SetItemLevel($input: ItemLevelInput!) {\n    setItemLevel(input: $input) {\n      id\n      reorderAt\n      offered\n    }\n  }\n': typeof types.SetItemLevelDocument;
  '\n  fragment FollowUpFields on FollowUp {\n    id\n    taskId\n    requestId\n    kind\n    taskState\n    cell\n    reason\n    letter\n    handle\n    openedAt\n    deviceTime\n    state\n    checks\n    lastCheck\n    checkedAt\n    outcome\n    version\n    contact {\n      ...BoxFields\n    }\n  }\n': typeof types.FollowUpFieldsFragmentDoc;
  '\n  query Doors {\n    followUpList {\n      ...FollowUpFields\n    }\n  }\n': typeof types.DoorsDocument;
  '\n  mutation NoteCheck($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NoteCheckDocument;
  '\n  mutation CheckDoor($input: CheckFollowUpInput!) {\n    checkFollowUp(input: $input) {\n      ...FollowUpFields\n    }\n  }\n': typeof types.CheckDoorDocument;
  '\n  mutation CloseDoor($input: CloseFollowUpInput!) {\n    closeFollowUp(input: $input) {\n      ...FollowUpFields\n    }\n  }\n': typeof types.CloseDoorDocument;
  '\n  query FamilyNotes($requestId: ID!) {\n    familyNotes(requestId: $requestId) {\n      id\n      kind\n      saidAt\n      readAt\n      box {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n': typeof types.FamilyNotesDocument;
  '\n  mutation ReadFamilyNote($id: ID!, $key: ID!) {\n    readFamilyNote(id: $id, key: $key)\n  }\n': typeof types.ReadFamilyNoteDocument;
  '\n  subscription HubChanged {\n    hubChanged {\n      topic\n      id\n    }\n  }\n': typeof types.HubChangedDocument;
  '\n  query WaitingDays($from: Day!, $days: Int!) {\n    waitingDays(from: $from, days: $days)\n  }\n': typeof types.WaitingDaysDocument;
  '\n  query WaitingClaims($day: Day!) {\n    organizerDay(day: $day) {\n      waiting {\n        ...AssignmentFields\n        claimSignature\n        member {\n          signKey\n        }\n      }\n    }\n  }\n': typeof types.WaitingClaimsDocument;
  '\n  query PlacesOfDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        tier\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n': typeof types.PlacesOfDayDocument;
  '\n  mutation ConfirmClaims($grants: [GrantInput!]!, $key: ID!) {\n    confirmClaims(grants: $grants, key: $key) {\n      ...AssignmentFields\n    }\n  }\n': typeof types.ConfirmClaimsDocument;
  '\n  fragment FundFields on Fund {\n    balance\n    lines\n    aloneCents\n    mileRate\n    wantedAloneCents\n    wantedMine\n    version\n    asks {\n      id\n      kind\n      category\n      cents\n      yeses\n      got\n      day\n      askedBy\n      approvedBy\n      mine\n      runLetter\n      runDay\n      plannedMeters\n      tenthMiles\n      reverses\n      version\n    }\n  }\n': typeof types.FundFieldsFragmentDoc;
  '\n  query TheFund {\n    fund {\n      ...FundFields\n    }\n  }\n': typeof types.TheFundDocument;
  '\n  query TheFundMonth($day: Day!) {\n    fundMonth(day: $day) {\n      month\n      opening\n      closing\n      sums {\n        kind\n        category\n        cents\n      }\n      lines {\n        n\n        kind\n        category\n        cents\n        day\n        writtenBy\n        runLetter\n        runDay\n        reverses\n        reversed\n      }\n    }\n  }\n': typeof types.TheFundMonthDocument;
  '\n  mutation GiveToFund($input: FundGiftInput!) {\n    giveToFund(input: $input) {\n      ...FundFields\n    }\n  }\n': typeof types.GiveToFundDocument;
  '\n  mutation HelpFromFund($input: FundHelpInput!) {\n    helpFromFund(input: $input) {\n      ...FundFields\n    }\n  }\n': typeof types.HelpFromFundDocument;
  '\n  mutation ApproveFundAsk($input: DecideAskInput!) {\n    approveFundAsk(input: $input) {\n      ...FundFields\n    }\n  }\n': typeof types.ApproveFundAskDocument;
  '\n  mutation DeclineFundAsk($input: DeclineAskInput!) {\n    declineFundAsk(input: $input) {\n      ...FundFields\n    }\n  }\n': typeof types.DeclineFundAskDocument;
  '\n  mutation WithdrawFundAsk($id: ID!, $key: ID!) {\n    withdrawFundAsk(id: $id, key: $key) {\n      ...FundFields\n    }\n  }\n': typeof types.WithdrawFundAskDocument;
  '\n  mutation ReverseFundLine($id: ID!, $n: Int!, $key: ID!) {\n    reverseFundLine(id: $id, n: $n, key: $key) {\n      ...FundFields\n    }\n  }\n': typeof types.ReverseFundLineDocument;
  '\n  mutation SetFundRules($input: FundRulesInput!) {\n    setFundRules(input: $input) {\n      ...FundFields\n    }\n  }\n': typeof types.SetFundRulesDocument;
  '\n  mutation ConfirmFundRules($version: Int!, $key: ID!) {\n    confirmFundRules(version: $version, key: $key) {\n      ...FundFields\n    }\n  }\n': typeof types.ConfirmFundRulesDocument;
  '\n  fragment HoldFields on Hold {\n    id\n    kind\n    reason\n    memberId\n    handle\n    fromAt\n    untilAt\n    madeBy\n    liftedAt\n    version\n    box {\n      ...BoxFields\n    }\n    tasks {\n      taskId\n      requestId\n      kind\n      state\n      cell\n      windowFrom\n      windowTo\n      warned\n      handle\n    }\n  }\n': typeof types.HoldFieldsFragmentDoc;
  '\n  query Holds {\n    holds {\n      ...HoldFields\n    }\n    people {\n      ...MemberFields\n    }\n  }\n': typeof types.HoldsDocument;
  '\n  query HoldDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        state\n        cell\n        destinationCell\n      }\n    }\n  }\n': typeof types.HoldDayDocument;
  '\n  mutation LayHold($input: LayHoldInput!) {\n    layHold(input: $input) {\n      ...HoldFields\n    }\n  }\n': typeof types.LayHoldDocument;
  '\n  mutation HoldMore($input: HoldMoreInput!) {\n    holdMore(input: $input) {\n      ...HoldFields\n    }\n  }\n': typeof types.HoldMoreDocument;
  '\n  mutation LiftHold($id: ID!, $key: ID!) {\n    liftHold(id: $id, key: $key) {\n      ...HoldFields\n    }\n  }\n': typeof types.LiftHoldDocument;
  '\n  mutation OfferTimes($input: OfferTimesInput!) {\n    offerTimes(input: $input) {\n      ...HoldFields\n    }\n  }\n': typeof types.OfferTimesDocument;
  '\n  query HeldAreas {\n    holds {\n      id\n      fromAt\n      untilAt\n      box {\n        ...BoxFields\n      }\n    }\n  }\n': typeof types.HeldAreasDocument;
  '\n  fragment HouseholdFields on HouseholdPlan {\n    id\n    day\n    state\n    version\n    keptUntil\n    begun\n    gaps {\n      requestId\n      taskId\n      code\n    }\n    parts {\n      requestId\n      kind\n      state\n      afterPart\n      orderHolds\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n': typeof types.HouseholdFieldsFragmentDoc;
  '\n  fragment HouseholdLine on HouseholdPlan {\n    id\n    state\n    gaps {\n      code\n    }\n    parts {\n      requestId\n      kind\n    }\n  }\n': typeof types.HouseholdLineFragmentDoc;
  '\n  query Households($day: Day!) {\n    householdPlans(day: $day) {\n      ...HouseholdLine\n    }\n    inbox(day: $day, first: 50) {\n      cases {\n        id\n        kind\n        state\n        cell\n        fromMinute\n        toMinute\n        sameHousehold\n      }\n    }\n  }\n': typeof types.HouseholdsDocument;
  '\n  query Household($id: ID!) {\n    householdPlan(id: $id) {\n      ...HouseholdFields\n    }\n  }\n': typeof types.HouseholdDocument;
  '\n  query HouseholdProposal($id: ID!, $anew: Boolean!) {\n    planProposal(id: $id, anew: $anew) {\n      planId\n      version\n      pairs {\n        ...PairFields\n      }\n      unmatched {\n        ...UnmatchedFields\n      }\n    }\n  }\n': typeof types.HouseholdProposalDocument;
  '\n  mutation TieHousehold($input: TieHouseholdInput!) {\n    tieHousehold(input: $input) {\n      ...HouseholdFields\n    }\n  }\n': typeof types.TieHouseholdDocument;
  '\n  mutation UntiePart($input: PlanPartInput!) {\n    untiePart(input: $input) {\n      ...HouseholdFields\n    }\n  }\n': typeof types.UntiePartDocument;
  '\n  mutation OrderPart($input: OrderPartInput!) {\n    orderPart(input: $input) {\n      ...HouseholdFields\n    }\n  }\n': typeof types.OrderPartDocument;
  '\n  mutation AskHousehold($input: AskHouseholdInput!) {\n    askHousehold(input: $input) {\n      ...HouseholdFields\n    }\n  }\n': typeof types.AskHouseholdDocument;
  '\n  query PlanOfRequest($requestId: ID!) {\n    planOfRequest(requestId: $requestId) {\n      ...HouseholdLine\n    }\n  }\n': typeof types.PlanOfRequestDocument;
  '\n  query NamedGoods {\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      picture\n    }\n  }\n': typeof types.NamedGoodsDocument;
  '\n  query Inbox($states: [RequestState!], $first: Int!, $after: String) {\n    inbox(states: $states, first: $first, after: $after) {\n      total\n      next\n      cases {\n        ...CaseFields\n      }\n    }\n  }\n': typeof types.InboxDocument;
  '\n  query CaseFile($id: ID!) {\n    caseFile(id: $id) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.CaseFileDocument;
  '\n  query Kits {\n    kits {\n      id\n      name\n      loadUnits\n      makeable\n      lines {\n        quantity\n        item {\n          id\n          name\n          unit\n        }\n      }\n    }\n  }\n': typeof types.KitsDocument;
  '\n  mutation AcceptRequest($input: AcceptRequestInput!) {\n    acceptRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.AcceptRequestDocument;
  '\n  mutation AskMore($input: CloseRequestInput!) {\n    askMore(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.AskMoreDocument;
  '\n  mutation HoldRequest($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.HoldRequestDocument;
  '\n  mutation DeclineRequest($input: CloseRequestInput!) {\n    declineRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.DeclineRequestDocument;
  '\n  mutation ReferRequest($input: ReferRequestInput!) {\n    referRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.ReferRequestDocument;
  '\n  mutation MarkDuplicate($input: DuplicateInput!) {\n    markDuplicate(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.MarkDuplicateDocument;
  '\n  mutation WithdrawForFamily($input: CloseRequestInput!) {\n    withdrawForFamily(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.WithdrawForFamilyDocument;
  '\n  mutation ReopenRequest($input: CloseRequestInput!) {\n    reopenRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.ReopenRequestDocument;
  '\n  query CallList {\n    callList {\n      attempts\n      lastAt\n      lastOutcome\n      nextAt\n      grip {\n        memberId\n        handle\n        until\n      }\n      file {\n        ...CaseFields\n      }\n    }\n  }\n': typeof types.CallListDocument;
  '\n  mutation TakeCall($id: ID!, $key: ID!) {\n    takeCall(id: $id, key: $key) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.TakeCallDocument;
  '\n  mutation DropCall($id: ID!, $key: ID!) {\n    dropCall(id: $id, key: $key) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.DropCallDocument;
  '\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.RecordCallDocument;
  '\n  mutation TagRequest($input: TagRequestInput!) {\n    tagRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n': typeof types.TagRequestDocument;
  '\n  mutation LookAt($id: ID) {\n    lookAt(id: $id)\n  }\n': typeof types.LookAtDocument;
  '\n  mutation MergeRequests($input: MergeInput!) {\n    mergeRequests(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.MergeRequestsDocument;
  '\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.UndoMergeDocument;
  '\n  query Capacity($day: Day!, $kind: RequestKind!) {\n    capacity(day: $day, kind: $kind) {\n      day\n      slots\n      left\n    }\n  }\n': typeof types.CapacityDocument;
  '\n  query Unmet($from: Day!, $days: Int!) {\n    unmet(from: $from, days: $days) {\n      kind\n      reason\n      count\n    }\n  }\n': typeof types.UnmetDocument;
  '\n  fragment IncidentFields on Incident {\n    id\n    kind\n    runId\n    taskId\n    requestId\n    letter\n    openedBy\n    openedAt\n    deviceTime\n    state\n    decision\n    decidedBy\n    decidedAt\n    closedAt\n    version\n    box {\n      ...BoxFields\n    }\n  }\n': typeof types.IncidentFieldsFragmentDoc;
  '\n  query Incidents {\n    open: incidentLog(closed: false) {\n      ...IncidentFields\n    }\n    closed: incidentLog(closed: true) {\n      ...IncidentFields\n    }\n  }\n': typeof types.IncidentsDocument;
  '\n  mutation ReportIncidentAtDesk($input: ReportIncidentInput!) {\n    reportIncident(input: $input)\n  }\n': typeof types.ReportIncidentAtDeskDocument;
  '\n  mutation DecideIncident($input: DecideIncidentInput!) {\n    decideIncident(input: $input) {\n      ...IncidentFields\n    }\n  }\n': typeof types.DecideIncidentDocument;
  '\n  mutation CloseIncident($id: ID!, $version: Int!, $key: ID!) {\n    closeIncident(id: $id, version: $version, key: $key) {\n      ...IncidentFields\n    }\n  }\n': typeof types.CloseIncidentDocument;
  '\n  mutation ReopenIncident($id: ID!, $version: Int!, $key: ID!) {\n    reopenIncident(id: $id, version: $version, key: $key) {\n      ...IncidentFields\n    }\n  }\n': typeof types.ReopenIncidentDocument;
  '\n  mutation NoteCall($outcome: CallOutcome!, $key: ID!) {\n    noteCall(outcome: $outcome, key: $key)\n  }\n': typeof types.NoteCallDocument;
  '\n  mutation RecordRequest($input: RecordRequestInput!) {\n    recordRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n': typeof types.RecordRequestDocument;
  '\n  mutation BringIn($input: RecordRequestInput!) {\n    recordRequest(input: $input) {\n      id\n    }\n  }\n': typeof types.BringInDocument;
  '\n  query CallPictures {\n    pictureChoice {\n      state\n      hidesOut\n      bands\n      points\n      items {\n        itemId\n        points\n        offered\n        isOut\n      }\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      state\n    }\n  }\n': typeof types.CallPicturesDocument;
  '\n  query RequestsOfTags($householdTags: [Bytes!]!) {\n    requestsOfTags(householdTags: $householdTags) {\n      id\n      kind\n      state\n      day\n    }\n  }\n': typeof types.RequestsOfTagsDocument;
  '\n  fragment KeyTurnFields on KeyTurn {\n    id\n    epoch\n    startedBy\n    startedAt\n    leaverId\n    hubKey\n    boardKey\n    mine {\n      purpose\n      sealed\n    }\n    keysLeft\n    wrapsLeft\n    wrapsDone\n    tagsLeft\n    without\n  }\n': typeof types.KeyTurnFieldsFragmentDoc;
  '\n  fragment KeyStateFields on KeyState {\n    epoch\n    since\n    owed\n    root {\n      kid\n      sealed\n    }\n    turn {\n      ...KeyTurnFields\n    }\n    sheets {\n      making\n      madeOn\n      openedAt\n      openedBy\n    }\n  }\n': typeof types.KeyStateFieldsFragmentDoc;
  '\n  query KeyState {\n    keyState {\n      ...KeyStateFields\n    }\n  }\n': typeof types.KeyStateDocument;
  '\n  query TurnNeeds($id: ID!) {\n    turnNeeds(id: $id) {\n      subjectId\n      compartment\n      version\n      purpose\n      kid\n      wrap\n      mark\n    }\n  }\n': typeof types.TurnNeedsDocument;
  '\n  query TurnReaders($id: ID!) {\n    turnReaders(id: $id) {\n      memberId\n      handle\n      purpose\n      publicKey\n      making\n      signature\n    }\n  }\n': typeof types.TurnReadersDocument;
  '\n  query TurnTags($id: ID!) {\n    turnTags(id: $id)\n  }\n': typeof types.TurnTagsDocument;
  '\n  mutation BeginTurn($input: BeginTurnInput!) {\n    beginTurn(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n': typeof types.BeginTurnDocument;
  '\n  mutation StageTurnKeys($input: StageKeysInput!) {\n    stageTurnKeys(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n': typeof types.StageTurnKeysDocument;
  '\n  mutation StageTurnWraps($input: StageWrapsInput!) {\n    stageTurnWraps(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n': typeof types.StageTurnWrapsDocument;
  '\n  mutation StageTurnTags($input: StageTagsInput!) {\n    stageTurnTags(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n': typeof types.StageTurnTagsDocument;
  '\n  mutation DropTurn($id: ID!, $key: ID!) {\n    dropTurn(id: $id, key: $key)\n  }\n': typeof types.DropTurnDocument;
  '\n  mutation FinishTurn($input: FinishTurnInput!) {\n    finishTurn(input: $input) {\n      ...KeyStateFields\n    }\n  }\n': typeof types.FinishTurnDocument;
  '\n  fragment RecipeFields on BagRecipe {\n    id\n    name\n    versions {\n      number\n      state\n      bands\n      publishedOn\n      version\n      built\n      lines {\n        id\n        itemId\n        exchangeGroup\n        forKind\n        forWord\n        quantities\n      }\n    }\n  }\n': typeof types.RecipeFieldsFragmentDoc;
  '\n  fragment BuiltFields on BuiltKits {\n    lotId\n    itemId\n    recipeId\n    number\n    peopleFrom\n    count\n    broken\n    free\n    builtAt\n    parts {\n      lotId\n      itemId\n      quantity\n    }\n  }\n': typeof types.BuiltFieldsFragmentDoc;
  '\n  query KitBook {\n    recipes {\n      ...RecipeFields\n    }\n    builtKits {\n      ...BuiltFields\n    }\n    items {\n      ...ItemFacts\n    }\n    standIns {\n      itemId\n      otherId\n      may\n    }\n    pictureChoice {\n      state\n      hidesOut\n      bands\n      points\n      version\n      items {\n        itemId\n        points\n        offered\n        isOut\n      }\n    }\n  }\n': typeof types.KitBookDocument;
  '\n  mutation SaveRecipe($input: SaveRecipeInput!) {\n    saveRecipe(input: $input) {\n      ...RecipeFields\n    }\n  }\n': typeof types.SaveRecipeDocument;
  '\n  mutation PublishRecipe($id: ID!, $version: Int!, $key: ID!) {\n    publishRecipe(id: $id, version: $version, key: $key) {\n      ...RecipeFields\n    }\n  }\n': typeof types.PublishRecipeDocument;
  '\n  mutation BuildKits($input: BuildKitsInput!) {\n    buildKits(input: $input) {\n      ...BuiltFields\n    }\n  }\n': typeof types.BuildKitsDocument;
  '\n  mutation BreakKits($input: BreakKitsInput!) {\n    breakKits(input: $input) {\n      ...BuiltFields\n    }\n  }\n': typeof types.BreakKitsDocument;
  '\n  mutation SetStandIn($input: StandInInput!) {\n    setStandIn(input: $input) {\n      itemId\n      otherId\n      may\n    }\n  }\n': typeof types.SetStandInDocument;
  '\n  mutation SavePictures($input: SavePictureChoiceInput!) {\n    savePictures(input: $input) {\n      state\n      bands\n      points\n      version\n      items {\n        itemId\n        points\n      }\n    }\n  }\n': typeof types.SavePicturesDocument;
  '\n  query Live($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      runs {\n        ...RunFields\n      }\n      tasks {\n        id\n        requestId\n        state\n        cell\n        destinationCell\n        kind\n        loadUnits\n        seats\n        windowFrom\n        windowTo\n      }\n    }\n  }\n': typeof types.LiveDocument;
  '\n  query LivePlaces($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        requestId\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n': typeof types.LivePlacesDocument;
  '\n  mutation NoteLive($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NoteLiveDocument;
  '\n  mutation RecallRun($runId: ID!, $reason: CloseReason!, $key: ID!) {\n    recallRun(runId: $runId, reason: $reason, key: $key) {\n      ...RunFields\n    }\n  }\n': typeof types.RecallRunDocument;
  '\n  mutation RescueRun($input: RescueRunInput!) {\n    rescueRun(input: $input) {\n      ...RunFields\n    }\n  }\n': typeof types.RescueRunDocument;
  '\n  mutation SettleRun($input: SettleRunInput!) {\n    settleRun(input: $input) {\n      ...RunFields\n    }\n  }\n': typeof types.SettleRunDocument;
  '\n  mutation GiveUpTasks($day: Day!, $taskIds: [ID!]!, $key: ID!) {\n    giveUpTasks(day: $day, taskIds: $taskIds, key: $key) {\n      day\n    }\n  }\n': typeof types.GiveUpTasksDocument;
  '\n  fragment LooseGoodsFields on LooseGoods {\n    taskId\n    requestId\n    kind\n    state\n    cell\n    loadUnits\n    runId\n    letter\n    runState\n    handle\n    since\n    lines {\n      item\n      unit\n      quantity\n    }\n  }\n': typeof types.LooseGoodsFieldsFragmentDoc;
  '\n  query LooseGoods($day: Day!) {\n    looseGoods(day: $day) {\n      ...LooseGoodsFields\n    }\n  }\n': typeof types.LooseGoodsDocument;
  '\n  mutation SettleGoods($input: SettleGoodsInput!) {\n    settleGoods(input: $input) {\n      ...LooseGoodsFields\n    }\n  }\n': typeof types.SettleGoodsDocument;
  '\n  mutation HandOver($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n': typeof types.HandOverDocument;
  '\n  query ExactMatch($day: Day!) {\n    dayStandings(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        facesLeft\n        together\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n        tasksLeft\n        busy {\n          from\n          to\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      tasks {\n        ...TaskFields\n        leg {\n          pickupFrom\n          pickupTo\n          childSeats\n          shareAgreed\n        }\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n': typeof types.ExactMatchDocument;
  '\n  fragment ReasonFields on Reason {\n    code\n    value\n    weight\n  }\n': typeof types.ReasonFieldsFragmentDoc;
  '\n  fragment PairFields on DayPair {\n    taskId\n    strength\n    travelSeconds\n    reasons {\n      ...ReasonFields\n    }\n    member {\n      ...MemberFields\n    }\n  }\n': typeof types.PairFieldsFragmentDoc;
  '\n  fragment UnmatchedFields on Unmatched {\n    taskId\n    because\n    heldUpBy\n    fix\n    fixWith\n    rules {\n      code\n      count\n    }\n  }\n': typeof types.UnmatchedFieldsFragmentDoc;
  '\n  query Suggestions($taskId: ID!) {\n    suggestions(taskId: $taskId) {\n      taskId\n      ranked {\n        strength\n        travelSeconds\n        reasons {\n          ...ReasonFields\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      cannot {\n        codes\n        liftable\n        member {\n          ...MemberFields\n        }\n      }\n    }\n  }\n': typeof types.SuggestionsDocument;
  '\n  query SimpleList($taskId: ID!) {\n    simpleList(taskId: $taskId) {\n      sameZone\n      freeMinutes\n      member {\n        ...MemberFields\n      }\n    }\n  }\n': typeof types.SimpleListDocument;
  '\n  fragment MatchWeightsFields on MatchWeights {\n    version\n    weights {\n      name\n      value\n      usual\n      least\n      most\n      step\n    }\n  }\n': typeof types.MatchWeightsFieldsFragmentDoc;
  '\n  query MatchWeights {\n    matchWeights {\n      ...MatchWeightsFields\n    }\n  }\n': typeof types.MatchWeightsDocument;
  '\n  mutation SaveMatchWeights($input: SaveWeightsInput!) {\n    saveMatchWeights(input: $input) {\n      ...MatchWeightsFields\n    }\n  }\n': typeof types.SaveMatchWeightsDocument;
  '\n  fragment WeekFiguresFields on WeekFigures {\n    tasks\n    matched\n    travelMinutes\n    newHomes\n    unwanted\n    people\n    mostForOne\n  }\n': typeof types.WeekFiguresFieldsFragmentDoc;
  '\n  query TryMatchWeights($input: TryWeightsInput!) {\n    tryMatchWeights(input: $input) {\n      from\n      days\n      now {\n        ...WeekFiguresFields\n      }\n      then {\n        ...WeekFiguresFields\n      }\n    }\n  }\n': typeof types.TryMatchWeightsDocument;
  '\n  query MatchDay($day: Day!) {\n    matchDay(day: $day) {\n      day\n      pairs {\n        ...PairFields\n      }\n      unmatched {\n        ...UnmatchedFields\n      }\n    }\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n': typeof types.MatchDayDocument;
  '\n  query LanguagesOf($requestId: ID!) {\n    caseFile(id: $requestId) {\n      id\n      boxes {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n    people {\n      id\n      profile {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n': typeof types.LanguagesOfDocument;
  '\n  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $reason: OverrideReason, $key: ID!) {\n    offerTask(taskId: $taskId, memberIds: $memberIds, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n': typeof types.OfferTaskDocument;
  '\n  mutation AssignTask($taskId: ID!, $memberId: ID!, $reason: OverrideReason, $key: ID!) {\n    assignTask(taskId: $taskId, memberId: $memberId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n': typeof types.AssignTaskDocument;
  '\n  fragment BagFields on Bag {\n    id\n    position\n    boxes\n    state\n    version\n    letter\n    stopNumber\n    packedBy\n    packedAt\n    slip {\n      ...BoxFields\n    }\n    lines {\n      itemId\n      wanted\n      promised\n      picked\n      state\n      pickedBy\n      pickedAt\n      standsFor\n      lots {\n        ...PackingLotFields\n      }\n    }\n  }\n': typeof types.BagFieldsFragmentDoc;
  '\n  fragment PackingLotFields on PackingLot {\n    lotId\n    binId\n    binName\n    binPosition\n    labelKind\n    labelDate\n    quantity\n  }\n': typeof types.PackingLotFieldsFragmentDoc;
  '\n  fragment PackingItemFields on PackingItem {\n    id\n    name\n    nameEs\n    nameAr\n    unit\n    category\n    cooling\n    exchangeGroup\n    standIns\n    contains\n    mayContain\n    free {\n      ...PackingLotFields\n    }\n  }\n': typeof types.PackingItemFieldsFragmentDoc;
  '\n  query NextPackingDay($from: Day!) {\n    nextPackingDay(from: $from)\n  }\n': typeof types.NextPackingDayDocument;
  '\n  query PackingDesk($day: Day!) {\n    waves(day: $day) {\n      id\n      day\n      startedAt\n      startedBy\n      tasks {\n        taskId\n        requestId\n        bagId\n      }\n    }\n    packing(day: $day) {\n      id\n      day\n      startedAt\n      bags {\n        ...BagFields\n      }\n      items {\n        ...PackingItemFields\n      }\n    }\n  }\n': typeof types.PackingDeskDocument;
  '\n  query TasksToPack($day: Day!) {\n    tasksToPack(day: $day) {\n      taskId\n      requestId\n      state\n      loadUnits\n      kitId\n      kitCount\n      letter\n      stopNumber\n      askedOn\n      helpedOn\n      bagState\n      held {\n        lotId\n        quantity\n      }\n    }\n  }\n': typeof types.TasksToPackDocument;
  '\n  query NeedsToPack($day: Day!) {\n    tasksToPack(day: $day) {\n      taskId\n      boxes {\n        ...BoxFields\n      }\n    }\n  }\n': typeof types.NeedsToPackDocument;
  '\n  mutation NoteNeeds($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NoteNeedsDocument;
  '\n  mutation StartWave($input: StartWaveInput!) {\n    startWave(input: $input) {\n      id\n    }\n  }\n': typeof types.StartWaveDocument;
  '\n  mutation CancelBag($bagId: ID!, $key: ID!) {\n    cancelBag(bagId: $bagId, key: $key) {\n      ...BagFields\n    }\n  }\n': typeof types.CancelBagDocument;
  '\n  mutation PutBackBag($bagId: ID!, $key: ID!) {\n    putBackBag(bagId: $bagId, key: $key) {\n      ...BagFields\n    }\n  }\n': typeof types.PutBackBagDocument;
  '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n': typeof types.GrantRoleDocument;
  '\n  mutation DenyRole($input: EndRoleInput!) {\n    denyRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n': typeof types.DenyRoleDocument;
  '\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n': typeof types.EndRoleDocument;
  '\n  mutation RecordCredential($input: RecordCredentialInput!) {\n    recordCredential(input: $input) {\n      ...TrustedFields\n    }\n  }\n': typeof types.RecordCredentialDocument;
  '\n  mutation ConfirmCredential($memberId: ID!, $id: ID!, $key: ID!) {\n    confirmCredential(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n': typeof types.ConfirmCredentialDocument;
  '\n  mutation WithdrawCredential($memberId: ID!, $id: ID!, $key: ID!) {\n    withdrawCredential(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n': typeof types.WithdrawCredentialDocument;
  '\n  mutation Exempt($input: ExemptInput!) {\n    exempt(input: $input) {\n      ...TrustedFields\n    }\n  }\n': typeof types.ExemptDocument;
  '\n  mutation EndExemption($memberId: ID!, $id: ID!, $key: ID!) {\n    endExemption(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n': typeof types.EndExemptionDocument;
  '\n  mutation SuspendMember($input: EndMemberInput!) {\n    suspendMember(input: $input) {\n      ...TrustedFields\n    }\n  }\n': typeof types.SuspendMemberDocument;
  '\n  mutation RemoveMember($input: EndMemberInput!) {\n    removeMember(input: $input) {\n      ...TrustedFields\n    }\n  }\n': typeof types.RemoveMemberDocument;
  '\n  mutation RestoreMember($memberId: ID!, $key: ID!) {\n    restoreMember(memberId: $memberId, key: $key) {\n      ...TrustedFields\n    }\n  }\n': typeof types.RestoreMemberDocument;
  '\n  mutation ReviewVouches($input: ReviewVouchesInput!) {\n    reviewVouches(input: $input) {\n      ...TrustedFields\n    }\n  }\n': typeof types.ReviewVouchesDocument;
  '\n  mutation ChangePolicy($input: ChangePolicyInput!) {\n    changePolicy(input: $input) {\n      ...PolicyFields\n    }\n  }\n': typeof types.ChangePolicyDocument;
  '\n  mutation MakeInvite($input: MakeInviteInput!) {\n    makeInvite(input: $input) {\n      id\n      expiresAt\n    }\n  }\n': typeof types.MakeInviteDocument;
  '\n  mutation WithdrawInvite($id: ID!, $key: ID!) {\n    withdrawInvite(id: $id, key: $key) {\n      id\n      state\n    }\n  }\n': typeof types.WithdrawInviteDocument;
  '\n  fragment ClearanceFields on Clearance {\n    role\n    state\n    until\n    changedOn\n    proposedState\n    proposedBy\n    missing {\n      kind\n      course\n      count\n      have\n    }\n  }\n': typeof types.ClearanceFieldsFragmentDoc;
  '\n  fragment CredentialFields on Credential {\n    id\n    kind\n    course\n    givenOn\n    until\n    seenBy\n    secondBy\n    state\n  }\n': typeof types.CredentialFieldsFragmentDoc;
  '\n  fragment ExemptionFields on Exemption {\n    id\n    role\n    kind\n    course\n    reason\n    until\n    madeBy\n    madeOn\n    endedOn\n  }\n': typeof types.ExemptionFieldsFragmentDoc;
  '\n  fragment TrustedFields on HubMember {\n    ...MemberFields\n    publicKey\n    signKey\n    joinedOn\n    hoursThisMonth\n    availability {\n      startsOn\n      fromMinute\n      toMinute\n      rule\n    }\n    clearances {\n      ...ClearanceFields\n    }\n    credentials {\n      ...CredentialFields\n    }\n    exemptions {\n      ...ExemptionFields\n    }\n    profile {\n      ...BoxFields\n    }\n  }\n': typeof types.TrustedFieldsFragmentDoc;
  '\n  fragment PolicyFields on Policy {\n    version\n    madeBy\n    madeAt\n    rules {\n      role\n      tier\n      twoPeople\n      newcomerShifts\n      requirements {\n        kind\n        course\n        count\n        validDays\n        twoPeople\n      }\n    }\n  }\n': typeof types.PolicyFieldsFragmentDoc;
  '\n  query People {\n    people {\n      ...MemberFields\n      activeWeek\n      hoursThisMonth\n      clearances {\n        ...ClearanceFields\n      }\n      vouches {\n        id\n        state\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n': typeof types.PeopleDocument;
  '\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...TrustedFields\n    }\n    policy {\n      ...PolicyFields\n    }\n  }\n': typeof types.PersonDocument;
  '\n  query Vetting {\n    people {\n      ...TrustedFields\n    }\n    policy {\n      ...PolicyFields\n    }\n  }\n': typeof types.VettingDocument;
  '\n  query AllVouches {\n    people {\n      id\n      handle\n      signKey\n      state\n      vouches {\n        id\n        memberId\n        state\n        until\n        box {\n          ...BoxFields\n        }\n      }\n    }\n  }\n': typeof types.AllVouchesDocument;
  '\n  query AccessLog($memberId: ID!, $after: String, $first: Int!) {\n    accessLog(memberId: $memberId, after: $after, first: $first) {\n      next\n      entries {\n        id\n        at\n        actor\n        verb\n        subjectId\n        reason\n      }\n    }\n  }\n': typeof types.AccessLogDocument;
  '\n  query HubPolicy {\n    policy {\n      ...PolicyFields\n    }\n  }\n': typeof types.HubPolicyDocument;
  '\n  query PolicyEffect($rules: [RoleRuleInput!]!) {\n    policyEffect(rules: $rules) {\n      memberId\n      handle\n      role\n      missing {\n        kind\n        course\n        count\n        have\n      }\n    }\n  }\n': typeof types.PolicyEffectDocument;
  '\n  query Invites {\n    invites {\n      id\n      roles\n      state\n      madeBy\n      madeAt\n      expiresAt\n      usedAt\n    }\n  }\n': typeof types.InvitesDocument;
  '\n  query ShiftsOfPeople($from: Day!, $days: Int!) {\n    week(from: $from, days: $days) {\n      shifts {\n        id\n        kind\n        day\n        fromMinute\n        toMinute\n        signUps {\n          id\n          role\n          state\n          leads\n          member {\n            id\n          }\n        }\n      }\n    }\n  }\n': typeof types.ShiftsOfPeopleDocument;
  '\n  query HasGeocoder {\n    hasGeocoder\n  }\n': typeof types.HasGeocoderDocument;
  '\n  query FindPlaces($text: String!, $language: String!) {\n    findPlaces(text: $text, language: $language) {\n      label\n      lon\n      lat\n      exact\n    }\n  }\n': typeof types.FindPlacesDocument;
  '\n  query PlanDay($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n        leg {\n          pickupFrom\n          pickupTo\n          childSeats\n          shareAgreed\n        }\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n      runs {\n        ...RunFields\n      }\n    }\n    week(from: $day, days: 1) {\n      shifts {\n        id\n        kind\n        state\n        startsAt\n        endsAt\n        signUps {\n          id\n          state\n          member {\n            id\n          }\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      wishes {\n        endsNearCell\n      }\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n': typeof types.PlanDayDocument;
  '\n  query PlanStandings($day: Day!) {\n    dayStandings(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        facesLeft\n        together\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n      }\n    }\n  }\n': typeof types.PlanStandingsDocument;
  '\n  mutation NotePlanning($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NotePlanningDocument;
  '\n  mutation ReplanRuns($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n': typeof types.ReplanRunsDocument;
  '\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input) {\n      ...RunFields\n    }\n  }\n': typeof types.PublishPlanDocument;
  '\n  query Recalls {\n    recalls {\n      id\n      reason\n      state\n      openedAt\n      dueAt\n      closedAt\n      items\n      doors\n      told\n    }\n    recallsHeard {\n      hubId\n      hub\n      recallId\n      theirLotId\n      lotId\n      reason\n      item\n      brand\n      code\n      quantity\n      toldAt\n    }\n  }\n': typeof types.RecallsDocument;
  '\n  query RecallMatches($search: RecallSearch!) {\n    recallMatches(search: $search) {\n      lotId\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n      }\n      code\n      brand\n      source\n      receivedOn\n      labelDate\n      state\n      onHand\n      out\n      kitLots\n    }\n  }\n': typeof types.RecallMatchesDocument;
  '\n  fragment RecallFields on Recall {\n    id\n    reason\n    state\n    openedBy\n    openedAt\n    dueAt\n    closedBy\n    closedAt\n    version\n    lots {\n      lotId\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        grams\n      }\n      code\n      brand\n      source\n      receivedOn\n      labelDate\n      state\n      madeOf\n      received\n      onHand\n      held\n      reserved\n      free\n      inTransit\n      out\n      destroyed\n      places {\n        binId\n        onHand\n        held\n      }\n    }\n    bags {\n      taskId\n      lotId\n      quantity\n      replaced\n      runLetter\n      day\n      takenAt\n      takenBy\n    }\n    runs {\n      runId\n      letter\n      day\n      handle\n      state\n      quantity\n      stops\n    }\n    doors {\n      taskId\n      requestId\n      cell\n      day\n      quantity\n      given\n      outcome\n      tries\n      triedAt\n      saidBy\n      version\n      contact {\n        ...BoxFields\n      }\n    }\n    hubs {\n      hub\n      lotId\n      quantity\n      toldAt\n      takenUp\n    }\n  }\n': typeof types.RecallFieldsFragmentDoc;
  '\n  query OneRecall($id: ID!) {\n    recall(id: $id) {\n      ...RecallFields\n    }\n  }\n': typeof types.OneRecallDocument;
  '\n  mutation OpenRecall($input: OpenRecallInput!) {\n    openRecall(input: $input) {\n      ...RecallFields\n    }\n  }\n': typeof types.OpenRecallDocument;
  '\n  mutation TakeOutRecalled($recallId: ID!, $taskId: ID!, $key: ID!) {\n    takeOutRecalled(recallId: $recallId, taskId: $taskId, key: $key) {\n      ...RecallFields\n    }\n  }\n': typeof types.TakeOutRecalledDocument;
  '\n  mutation SayRecallDoor($input: RecallDoorInput!) {\n    sayRecallDoor(input: $input) {\n      ...RecallFields\n    }\n  }\n': typeof types.SayRecallDoorDocument;
  '\n  mutation HoldReturnedGoods($recallId: ID!, $key: ID!) {\n    holdReturnedGoods(recallId: $recallId, key: $key) {\n      ...RecallFields\n    }\n  }\n': typeof types.HoldReturnedGoodsDocument;
  '\n  mutation DestroyRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {\n    destroyRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {\n      ...RecallFields\n    }\n  }\n': typeof types.DestroyRecalledLotDocument;
  '\n  mutation ReleaseRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {\n    releaseRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {\n      ...RecallFields\n    }\n  }\n': typeof types.ReleaseRecalledLotDocument;
  '\n  mutation CloseRecall($recallId: ID!, $key: ID!) {\n    closeRecall(recallId: $recallId, key: $key) {\n      ...RecallFields\n    }\n  }\n': typeof types.CloseRecallDocument;
  '\n  mutation NoteRecallOpening($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NoteRecallOpeningDocument;
  '\n  mutation KeepSheets($input: KeepSheetsInput!) {\n    keepSheets(input: $input)\n  }\n': typeof types.KeepSheetsDocument;
  '\n  query RecoveryDoor($lookup: Bytes!, $proof: Bytes!) {\n    recoveryDoor(lookup: $lookup, proof: $proof) {\n      hub {\n        id\n        name\n      }\n      root {\n        kid\n        sealed\n      }\n      keys {\n        kid\n        purpose\n        epoch\n        sealed\n      }\n    }\n  }\n': typeof types.RecoveryDoorDocument;
  '\n  mutation RecoverHub($input: RecoverHubInput!) {\n    recoverHub(input: $input) {\n      ...MeFields\n    }\n  }\n': typeof types.RecoverHubDocument;
  '\n  query StockReport($from: Day!, $to: Day!) {\n    stockReport(from: $from, to: $to) {\n      months\n      flows {\n        month\n        category\n        flow\n        grams\n        unweighed\n      }\n      meals\n      mealPounds\n      mealSource\n      deliveries {\n        kind\n        cells\n        sum {\n          atLeast\n          hidden\n        }\n      }\n      deliveriesByMonth {\n        atLeast\n        hidden\n      }\n      deliveriesInAll {\n        atLeast\n        hidden\n      }\n      households\n    }\n  }\n': typeof types.StockReportDocument;
  '\n  fragment RideFields on RideLeg {\n    taskId\n    requestId\n    kind\n    state\n    version\n    day\n    pickupFrom\n    pickupTo\n    plannedAt\n    readyAt\n    seats\n    childSeats\n    handover\n    shareAgreed\n    standby\n    returns\n    reason\n    openWhy\n    taskState\n    driver {\n      id\n      handle\n    }\n  }\n': typeof types.RideFieldsFragmentDoc;
  '\n  query Rides($day: Day!, $from: Day!) {\n    openRides {\n      ...RideFields\n    }\n    ridesOfDay(day: $day) {\n      ...RideFields\n    }\n    ridesWithoutSeat {\n      ...RideFields\n    }\n    rideCounts(from: $from, days: 28) {\n      outcome\n      count\n    }\n    ridePolicy {\n      waitMinutes\n      version\n    }\n  }\n': typeof types.RidesDocument;
  '\n  mutation CallReady($taskId: ID!, $key: ID!) {\n    callReady(taskId: $taskId, key: $key) {\n      ...RideFields\n    }\n  }\n': typeof types.CallReadyDocument;
  '\n  mutation CloseLeg($input: LegDecisionInput!) {\n    closeLeg(input: $input) {\n      ...RideFields\n    }\n  }\n': typeof types.CloseLegDocument;
  '\n  mutation TurnDownLeg($input: LegDecisionInput!) {\n    turnDownLeg(input: $input) {\n      ...RideFields\n    }\n  }\n': typeof types.TurnDownLegDocument;
  '\n  mutation RecordMissedLeg($input: LegDecisionInput!) {\n    recordMissedLeg(input: $input) {\n      ...RideFields\n    }\n  }\n': typeof types.RecordMissedLegDocument;
  '\n  mutation SetRidePolicy($input: RidePolicyInput!) {\n    setRidePolicy(input: $input) {\n      waitMinutes\n      version\n    }\n  }\n': typeof types.SetRidePolicyDocument;
  '\n  fragment SeatFields on ChildSeat {\n    id\n    number\n    class\n    expiresOn\n    state\n    version\n    loan {\n      memberId\n      handle\n      fromDay\n      untilDay\n    }\n  }\n': typeof types.SeatFieldsFragmentDoc;
  '\n  query Seats {\n    childSeats {\n      ...SeatFields\n    }\n    people {\n      id\n      handle\n      state\n    }\n    ridesWithoutSeat {\n      ...RideFields\n    }\n  }\n': typeof types.SeatsDocument;
  '\n  mutation AddSeat($input: AddSeatInput!) {\n    addChildSeat(input: $input) {\n      ...SeatFields\n    }\n  }\n': typeof types.AddSeatDocument;
  '\n  mutation LendSeat($input: LendSeatInput!) {\n    lendChildSeat(input: $input) {\n      ...SeatFields\n    }\n  }\n': typeof types.LendSeatDocument;
  '\n  mutation TakeBackSeat($seatId: ID!, $key: ID!) {\n    takeBackChildSeat(seatId: $seatId, key: $key) {\n      ...SeatFields\n    }\n  }\n': typeof types.TakeBackSeatDocument;
  '\n  mutation WithdrawSeat($seatId: ID!, $recalled: Boolean!, $key: ID!) {\n    withdrawChildSeat(seatId: $seatId, recalled: $recalled, key: $key) {\n      ...SeatFields\n    }\n  }\n': typeof types.WithdrawSeatDocument;
  '\n  query RosterData($from: Day!, $days: Int!, $span: Int!, $before: Day!, $past: Int!) {\n    week(from: $from, days: $days) {\n      from\n      shifts {\n        ...RosterShiftFields\n      }\n      sites {\n        ...SiteFields\n      }\n    }\n    gone: week(from: $before, days: $past) {\n      from\n      shifts {\n        ...RosterShiftFields\n      }\n    }\n    people {\n      id\n      handle\n      state\n      joinedOn\n      hoursThisMonth\n      clearances {\n        role\n        state\n        until\n      }\n      wishes {\n        weekHours\n        monthHours\n        restHours\n        shiftsPerDay\n        prefersKinds\n        dislikesKinds\n      }\n      freeOn(day: $from, days: $span) {\n        from\n        to\n      }\n      wasFree: freeOn(day: $before, days: $past) {\n        from\n        to\n      }\n      company {\n        ...BoxFields\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n': typeof types.RosterDataDocument;
  '\n  fragment RosterShiftFields on Shift {\n    id\n    version\n    kind\n    siteId\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    state\n    urgency\n    templateId\n    places {\n      role\n      least\n      most\n      language\n    }\n    signUps {\n      id\n      role\n      state\n      leads\n      newcomer\n      member {\n        id\n        handle\n      }\n    }\n  }\n': typeof types.RosterShiftFieldsFragmentDoc;
  '\n  mutation HandOverRoster($input: ChangeShiftsInput!) {\n    changeShifts(input: $input) {\n      id\n      version\n    }\n  }\n': typeof types.HandOverRosterDocument;
  '\n  query HubSettings($slug: String!) {\n    hub(slug: $slug) {\n      ...SettingsFields\n    }\n  }\n': typeof types.HubSettingsDocument;
  '\n  fragment SettingsFields on PublicHub {\n    id\n    version\n    intake\n    reach\n    roads\n    roadsUntil\n    peoplePerHome\n    calibration\n  }\n': typeof types.SettingsFieldsFragmentDoc;
  '\n  mutation ChangeHub($input: ChangeHubInput!) {\n    changeHub(input: $input) {\n      ...SettingsFields\n    }\n  }\n': typeof types.ChangeHubDocument;
  '\n  fragment StandingFields on StandingRequest {\n    id\n    version\n    state\n    originId\n    kind\n    cell\n    loadUnits\n    flags\n    fromMinute\n    toMinute\n    rule\n    startsOn\n    until\n    skipped\n    pausedUntil\n    renewBy\n    nextDays\n    occurrences {\n      requestId\n      occurrence\n      day\n      state\n      version\n      own\n    }\n    tasks {\n      kind\n      part\n      fromMinute\n      toMinute\n      serviceSeconds\n      loadUnits\n      seats\n      flags\n      kitId\n      kitCount\n      leg {\n        pickupFromMinute\n        pickupToMinute\n        rideLimitMinutes\n        childSeats\n        handover\n        shareAgreed\n        returns\n      }\n    }\n  }\n': typeof types.StandingFieldsFragmentDoc;
  '\n  query StandingRequests {\n    standingRequests {\n      ...StandingFields\n    }\n  }\n': typeof types.StandingRequestsDocument;
  '\n  mutation MakeStanding($input: MakeStandingInput!) {\n    makeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n': typeof types.MakeStandingDocument;
  '\n  mutation ChangeStanding($input: ChangeStandingInput!) {\n    changeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n': typeof types.ChangeStandingDocument;
  '\n  mutation PauseStanding($input: PauseStandingInput!) {\n    pauseStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n': typeof types.PauseStandingDocument;
  '\n  mutation ResumeStanding($input: StandingStepInput!) {\n    resumeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n': typeof types.ResumeStandingDocument;
  '\n  mutation SkipStandingDay($input: SkipDayInput!) {\n    skipStandingDay(input: $input) {\n      ...StandingFields\n    }\n  }\n': typeof types.SkipStandingDayDocument;
  '\n  mutation UnskipStandingDay($input: SkipDayInput!) {\n    unskipStandingDay(input: $input) {\n      ...StandingFields\n    }\n  }\n': typeof types.UnskipStandingDayDocument;
  '\n  mutation RenewStanding($input: RenewStandingInput!) {\n    renewStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n': typeof types.RenewStandingDocument;
  '\n  mutation EndStanding($input: StandingStepInput!) {\n    endStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n': typeof types.EndStandingDocument;
  '\n  mutation ChangeOccurrence($input: ChangeOccurrenceInput!) {\n    changeOccurrence(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.ChangeOccurrenceDocument;
  '\n  fragment ItemFacts on Item {\n    id\n    version\n    name\n    nameEs\n    nameAr\n    unit\n    category\n    exchangeGroup\n    grams\n    perCase\n    cooling\n    cooking\n    labelKind\n    graceDays\n    strict\n    animal\n    contains\n    mayContain\n    absent\n    gluten\n    marks\n    picture\n    state\n  }\n': typeof types.ItemFactsFragmentDoc;
  '\n  fragment BinFields on Bin {\n    id\n    version\n    name\n    position\n    cooling\n    state\n  }\n': typeof types.BinFieldsFragmentDoc;
  '\n  query Goods {\n    items {\n      ...ItemFacts\n      slug\n    }\n    itemCodes {\n      gtin\n      itemId\n    }\n    bins {\n      ...BinFields\n    }\n  }\n': typeof types.GoodsDocument;
  '\n  query Bins {\n    bins {\n      ...BinFields\n    }\n  }\n': typeof types.BinsDocument;
  '\n  mutation SaveItem($input: SaveItemInput!) {\n    saveItem(input: $input) {\n      ...ItemFacts\n    }\n  }\n': typeof types.SaveItemDocument;
  '\n  mutation TakeStarterItems($key: ID!) {\n    takeStarterItems(key: $key) {\n      ...ItemFacts\n    }\n  }\n': typeof types.TakeStarterItemsDocument;
  '\n  mutation ImportItems($input: ImportItemsInput!) {\n    importItems(input: $input) {\n      made\n      changed\n      linked\n    }\n  }\n': typeof types.ImportItemsDocument;
  '\n  mutation LinkCode($code: String!, $itemId: ID!) {\n    linkCode(code: $code, itemId: $itemId) {\n      gtin\n      itemId\n    }\n  }\n': typeof types.LinkCodeDocument;
  '\n  mutation UnlinkCode($code: String!) {\n    unlinkCode(code: $code) {\n      gtin\n      itemId\n    }\n  }\n': typeof types.UnlinkCodeDocument;
  '\n  mutation SaveBin($input: SaveBinInput!) {\n    saveBin(input: $input) {\n      ...BinFields\n    }\n  }\n': typeof types.SaveBinDocument;
  '\n  mutation PutAway($input: PutAwayInput!) {\n    putAway(input: $input) {\n      ...StockLineFields\n    }\n  }\n': typeof types.PutAwayDocument;
  '\n  mutation HoldLot($lotId: ID!, $reason: LotHoldReason!, $key: ID!) {\n    holdLot(lotId: $lotId, reason: $reason, key: $key) {\n      ...StockLineFields\n    }\n  }\n': typeof types.HoldLotDocument;
  '\n  mutation ReleaseLot($lotId: ID!, $key: ID!) {\n    releaseLot(lotId: $lotId, key: $key) {\n      ...StockLineFields\n    }\n  }\n': typeof types.ReleaseLotDocument;
  '\n  fragment StockLineFields on StockLine {\n    onHand\n    reserved\n    available\n    item {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      grams\n      cooling\n      cooled\n      infantFormula\n    }\n    lots {\n      id\n      state\n      source\n      brand\n      code\n      receivedOn\n      labelKind\n      labelDate\n      onHand\n      reserved\n      available\n      held\n      places {\n        binId\n        onHand\n        reserved\n        held\n      }\n    }\n  }\n': typeof types.StockLineFieldsFragmentDoc;
  '\n  query Stock {\n    stock {\n      ...StockLineFields\n    }\n  }\n': typeof types.StockDocument;
  '\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n': typeof types.ReceiveStockDocument;
  '\n  mutation AdjustStock($input: AdjustStockInput!) {\n    adjustStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n': typeof types.AdjustStockDocument;
  '\n  mutation DiscardStock($input: DiscardStockInput!) {\n    discardStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n': typeof types.DiscardStockDocument;
  '\n  query Today($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        id\n        kind\n        state\n        day\n      }\n      runs {\n        ...RunFields\n      }\n      waiting {\n        ...AssignmentFields\n      }\n    }\n    toDecide: inbox(states: [submitted, triage], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    needsInfo: inbox(states: [needs_info], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    notes: unreadFamilyNotes {\n      id\n      requestId\n      kind\n      saidAt\n    }\n    stock {\n      item {\n        id\n      }\n      lots {\n        id\n        state\n        onHand\n        labelKind\n        labelDate\n      }\n    }\n  }\n': typeof types.TodayDocument;
  '\n  query TodayBeside($day: Day!) {\n    incidents: incidentLog(closed: false) {\n      id\n      state\n      openedAt\n    }\n    doors: followUpList {\n      id\n      openedAt\n    }\n    holds {\n      id\n      fromAt\n    }\n    recalls {\n      id\n      state\n      openedAt\n    }\n    week(from: $day, days: 2) {\n      shifts {\n        id\n        kind\n        day\n        state\n        startsAt\n        endsAt\n        places {\n          role\n          least\n        }\n        signUps {\n          id\n          role\n          state\n        }\n      }\n    }\n  }\n': typeof types.TodayBesideDocument;
  '\n  query TodayHeard {\n    recallsHeard {\n      recallId\n      toldAt\n    }\n    leftOpen {\n      what\n      day\n      count\n    }\n    childSeats {\n      id\n      state\n      expiresOn\n      loan {\n        memberId\n        handle\n        fromDay\n        untilDay\n      }\n    }\n    ridesWithoutSeat {\n      taskId\n      day\n    }\n  }\n': typeof types.TodayHeardDocument;
  '\n  mutation RemoveAssignment($assignmentId: ID!, $reason: CloseReason!, $key: ID!) {\n    removeAssignment(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n': typeof types.RemoveAssignmentDocument;
  '\n  fragment TransferFields on Transfer {\n    id\n    version\n    state\n    sends\n    asked\n    wantedBy\n    reason\n    askedAt\n    dispatchedAt\n    droppedAt\n    endedAt\n    grams\n    unweighed\n    haul {\n      taskId\n      state\n      day\n      fromMinute\n      toMinute\n      loadUnits\n      letter\n      handle\n    }\n    can\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    lines {\n      n\n      wanted\n      name\n      nameEs\n      nameAr\n      unit\n      cooling\n      itemId\n      parcels {\n        id\n        lotId\n        binId\n        source\n        brand\n        receivedOn\n        labelKind\n        labelDate\n        quantity\n        arrived\n        damaged\n        missing\n        broughtBack\n        extra\n        left\n      }\n    }\n  }\n': typeof types.TransferFieldsFragmentDoc;
  '\n  query Transfers {\n    transfers {\n      ...TransferFields\n    }\n  }\n': typeof types.TransfersDocument;
  '\n  query OneTransfer($id: ID!) {\n    transfer(id: $id) {\n      ...TransferFields\n    }\n    bins {\n      ...BinFields\n    }\n  }\n': typeof types.OneTransferDocument;
  '\n  query RegionStock {\n    stockShares {\n      mine\n      itemId\n      name\n      nameEs\n      nameAr\n      unit\n      kind\n      quantity\n      day\n      sharedAt\n      hub {\n        id\n        name\n      }\n    }\n    suggestedTransfers {\n      sends\n      itemId\n      name\n      nameEs\n      nameAr\n      unit\n      quantity\n      meters\n      wanted\n      neededBy\n      ending\n      goodUntil\n      grams\n      roomGrams\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n    }\n  }\n': typeof types.RegionStockDocument;
  '\n  query ToAsk {\n    nearHubs {\n      id\n      name\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      state\n    }\n  }\n': typeof types.ToAskDocument;
  '\n  mutation AskTransfer($input: AskTransferInput!) {\n    askTransfer(input: $input) {\n      ...TransferFields\n    }\n  }\n': typeof types.AskTransferDocument;
  '\n  mutation ShareStock($input: ShareInput!) {\n    shareStock(input: $input) {\n      mine\n      itemId\n      kind\n      quantity\n    }\n  }\n': typeof types.ShareStockDocument;
  '\n  mutation ReceiveTransfer($input: ReceiveTransferInput!) {\n    receiveTransfer(input: $input) {\n      ...TransferFields\n    }\n  }\n': typeof types.ReceiveTransferDocument;
  '\n  mutation PlanHaul($input: PlanHaulInput!) {\n    planHaul(input: $input) {\n      ...TransferFields\n    }\n  }\n': typeof types.PlanHaulDocument;
  '\n  mutation UnplanHaul($id: ID!, $key: ID!) {\n    unplanHaul(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.UnplanHaulDocument;
  '\n  mutation ApproveTransfer($id: ID!, $key: ID!) {\n    approveTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.ApproveTransferDocument;
  '\n  mutation PickTransfer($id: ID!, $key: ID!) {\n    pickTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.PickTransferDocument;
  '\n  mutation PickLot($input: PickInput!) {\n    pickLot(input: $input) {\n      ...TransferFields\n    }\n  }\n': typeof types.PickLotDocument;
  '\n  mutation PackTransfer($id: ID!, $key: ID!) {\n    packTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.PackTransferDocument;
  '\n  mutation UnpackTransfer($id: ID!, $key: ID!) {\n    unpackTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.UnpackTransferDocument;
  '\n  mutation DispatchTransfer($id: ID!, $key: ID!) {\n    dispatchTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.DispatchTransferDocument;
  '\n  mutation BringBackTransfer($id: ID!, $key: ID!) {\n    bringBackTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.BringBackTransferDocument;
  '\n  mutation CloseTransfer($id: ID!, $key: ID!) {\n    closeTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.CloseTransferDocument;
  '\n  mutation RejectTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {\n    rejectTransfer(id: $id, reason: $reason, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.RejectTransferDocument;
  '\n  mutation CancelTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {\n    cancelTransfer(id: $id, reason: $reason, key: $key) {\n      ...TransferFields\n    }\n  }\n': typeof types.CancelTransferDocument;
  '\n  mutation RecordCheckIn($signUpId: ID!, $key: ID!) {\n    recordCheckIn(signUpId: $signUpId, key: $key) {\n      id\n      state\n    }\n  }\n': typeof types.RecordCheckInDocument;
  '\n  mutation RecordAbsence($input: RecordAbsenceInput!) {\n    recordAbsence(input: $input) {\n      id\n      state\n    }\n  }\n': typeof types.RecordAbsenceDocument;
  '\n  mutation RecordTalk($signUpId: ID!, $outcome: TalkOutcome!, $key: ID!) {\n    recordTalk(signUpId: $signUpId, outcome: $outcome, key: $key) {\n      id\n      state\n    }\n  }\n': typeof types.RecordTalkDocument;
  '\n  mutation AnswerSignUp($signUpId: ID!, $yes: Boolean!, $key: ID!) {\n    answerSignUp(signUpId: $signUpId, yes: $yes, key: $key) {\n      id\n      state\n    }\n  }\n': typeof types.AnswerSignUpDocument;
  '\n  mutation SkipOccurrence($input: SkipOccurrenceInput!) {\n    skipOccurrence(input: $input) {\n      ...TemplateFields\n    }\n  }\n': typeof types.SkipOccurrenceDocument;
  '\n  mutation AtBoard($from: Day!) {\n    atBoard(from: $from) {\n      memberId\n      handle\n    }\n  }\n': typeof types.AtBoardDocument;
  '\n  fragment ShiftFields on Shift {\n    id\n    version\n    kind\n    siteId\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    state\n    urgency\n    approval\n    signUpOpensAt\n    templateId\n    occurrence\n    places {\n      role\n      least\n      most\n      language\n    }\n    signUps {\n      id\n      version\n      role\n      state\n      leads\n      newcomer\n      coverAskedAt\n      onMyWayAt\n      arrivedAt\n      checkedInAt\n      member {\n        id\n        handle\n      }\n      talk {\n        day\n        outcome\n      }\n    }\n  }\n': typeof types.ShiftFieldsFragmentDoc;
  '\n  fragment SiteFields on Site {\n    id\n    kind\n    within\n    state\n    version\n    box {\n      ...BoxFields\n    }\n  }\n': typeof types.SiteFieldsFragmentDoc;
  '\n  fragment TemplateFields on ShiftTemplate {\n    id\n    version\n    state\n    kind\n    siteId\n    fromMinute\n    toMinute\n    places {\n      role\n      least\n      most\n      language\n    }\n    opensHours\n    urgency\n    approval\n    startsOn\n    rule\n    skipped\n  }\n': typeof types.TemplateFieldsFragmentDoc;
  '\n  query Week($from: Day!) {\n    week(from: $from) {\n      from\n      shifts {\n        ...ShiftFields\n      }\n      sites {\n        ...SiteFields\n      }\n      closedDays {\n        siteId\n        day\n      }\n      atBoard {\n        memberId\n        handle\n      }\n    }\n  }\n': typeof types.WeekDocument;
  '\n  query WeekPeople($from: Day!) {\n    people {\n      id\n      handle\n      state\n      clearances {\n        role\n        state\n        until\n      }\n      wishes {\n        weekHours\n        restHours\n        shiftsPerDay\n      }\n      freeOn(day: $from, days: 8) {\n        from\n        to\n      }\n    }\n  }\n': typeof types.WeekPeopleDocument;
  '\n  query Terms($from: Day!, $days: Int!) {\n    week(from: $from, days: $days) {\n      from\n      sites {\n        ...SiteFields\n      }\n      templates {\n        ...TemplateFields\n      }\n      closedDays {\n        siteId\n        day\n      }\n    }\n  }\n': typeof types.TermsDocument;
  '\n  mutation ChangeShifts($input: ChangeShiftsInput!) {\n    changeShifts(input: $input) {\n      ...ShiftFields\n    }\n  }\n': typeof types.ChangeShiftsDocument;
  '\n  query HereNow($at: Instant) {\n    hereNow(at: $at) {\n      shiftId\n      kind\n      siteId\n      startsAt\n      endsAt\n      signUpId\n      role\n      member {\n        id\n        handle\n      }\n      leads\n      here\n      waits\n      onMyWayAt\n    }\n  }\n': typeof types.HereNowDocument;
  '\n  query SheetProfiles {\n    people {\n      id\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n': typeof types.SheetProfilesDocument;
  '\n  mutation SaveClosedDays($input: ClosedDaysInput!) {\n    saveClosedDays(input: $input) {\n      siteId\n      day\n    }\n  }\n': typeof types.SaveClosedDaysDocument;
  '\n  mutation LayShifts($from: Day!, $days: Int!, $key: ID!) {\n    layShifts(from: $from, days: $days, key: $key) {\n      ...ShiftFields\n    }\n  }\n': typeof types.LayShiftsDocument;
  '\n  mutation SaveSite($input: SaveSiteInput!) {\n    saveSite(input: $input) {\n      ...SiteFields\n    }\n  }\n': typeof types.SaveSiteDocument;
  '\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    saveTemplate(input: $input) {\n      ...TemplateFields\n    }\n  }\n': typeof types.SaveTemplateDocument;
  '\n  fragment CareLackFields on CareLack {\n    code\n    missing\n    memberId\n  }\n': typeof types.CareLackFieldsFragmentDoc;
  '\n  fragment ChildLocationFields on ChildLocation {\n    child\n    n\n    state\n    giverMember\n    giverFamily\n    receiverMember\n    receiverFamily\n    at\n    deviceTime\n  }\n': typeof types.ChildLocationFieldsFragmentDoc;
  '\n  fragment CareCheckFields on CareCheck {\n    n\n    state\n    dueAt\n    missedAt\n    answeredAt\n  }\n': typeof types.CareCheckFieldsFragmentDoc;
  '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n': typeof types.SignInSaltDocument;
  '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    rearFacingSeats\n    harnessSeats\n    boosterSeats\n    loadUnits\n    capabilities\n    spareMadeOn\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n': typeof types.MeFieldsFragmentDoc;
  '\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    reach\n    roads\n    roadsUntil\n    version\n    region\n    calibration\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n': typeof types.HubFieldsFragmentDoc;
  '\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n': typeof types.MeDocument;
  '\n  query SpareKey($handle: String!, $proof: Bytes!) {\n    spareKey(handle: $handle, proof: $proof)\n  }\n': typeof types.SpareKeyDocument;
  '\n  mutation KeepSpare($input: KeepSpareInput!) {\n    keepSpare(input: $input) {\n      ...MeFields\n    }\n  }\n': typeof types.KeepSpareDocument;
  '\n  mutation ChangePassphrase($input: ChangePassphraseInput!) {\n    changePassphrase(input: $input) {\n      ...MeFields\n    }\n  }\n': typeof types.ChangePassphraseDocument;
  '\n  query HubPictures($hub: String!) {\n    hubPictures(hub: $hub) {\n      bands\n      points\n      pictures {\n        itemId\n        name\n        nameEs\n        nameAr\n        picture\n        points\n      }\n    }\n  }\n': typeof types.HubPicturesDocument;
  '\n  query PublicHubs {\n    hubs {\n      id\n      slug\n      name\n      street\n      cell\n      lon\n      lat\n      phone\n      timeZone\n      intake\n      reach\n      region\n    }\n  }\n': typeof types.PublicHubsDocument;
  '\n  query PublicHubKeys($slug: String!) {\n    hub(slug: $slug) {\n      id\n      rootKey\n      keys {\n        purpose\n        epoch\n        publicKey\n        signature\n      }\n    }\n  }\n': typeof types.PublicHubKeysDocument;
  '\n  query PublicPromise($slug: String!, $kind: RequestKind!) {\n    promise(slug: $slug, kind: $kind) {\n      day\n      part\n    }\n  }\n': typeof types.PublicPromiseDocument;
  '\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      requestId\n    }\n  }\n': typeof types.AskForHelpDocument;
  '\n  query RequestByReceipt($lookup: Bytes!) {\n    requestByReceipt(lookup: $lookup)\n  }\n': typeof types.RequestByReceiptDocument;
  '\n  mutation WithdrawRequest($input: ReceiptInput!) {\n    withdrawRequest(input: $input)\n  }\n': typeof types.WithdrawRequestDocument;
  '\n  mutation EraseRequest($input: ReceiptInput!) {\n    eraseRequest(input: $input)\n  }\n': typeof types.EraseRequestDocument;
  '\n  mutation ChangeRequestTime($input: NewTimeInput!) {\n    changeRequestTime(input: $input)\n  }\n': typeof types.ChangeRequestTimeDocument;
  '\n  mutation SayReady($input: ReceiptInput!) {\n    sayReady(input: $input)\n  }\n': typeof types.SayReadyDocument;
  '\n  mutation KeepAway($input: ReceiptInput!) {\n    keepAway(input: $input)\n  }\n': typeof types.KeepAwayDocument;
  '\n  mutation TellHub($input: TellHubInput!) {\n    tellHub(input: $input)\n  }\n': typeof types.TellHubDocument;
  '\n  mutation ChangeConsent($input: ConsentInput!) {\n    changeConsent(input: $input)\n  }\n': typeof types.ChangeConsentDocument;
  '\n  query Board($first: Int!, $after: String) {\n    board(first: $first, after: $after) {\n      next\n      cards {\n        ...BoardCardFields\n      }\n    }\n  }\n': typeof types.BoardDocument;
  '\n  fragment PhoneBoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n': typeof types.PhoneBoxFieldsFragmentDoc;
  '\n  fragment BoardCardFields on BoardCard {\n    id\n    version\n    kind\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    serviceSeconds\n    travelSeconds\n    clash\n    reasons {\n      code\n      value\n      weight\n    }\n    card {\n      ...PhoneBoxFields\n    }\n  }\n': typeof types.BoardCardFieldsFragmentDoc;
  '\n  fragment ClaimFields on Claim {\n    id\n    taskId\n    requestId\n    kind\n    state\n    version\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    expiresAt\n    runId\n    card {\n      ...PhoneBoxFields\n    }\n  }\n': typeof types.ClaimFieldsFragmentDoc;
  '\n  fragment MyRunFields on MyRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    closures {\n      ...PhoneBoxFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      version\n      taskKind\n      cell\n      arriveAt\n      departAt\n      windowFrom\n      windowTo\n      loadUnits\n      flags\n      reason\n      heldFor\n      leg {\n        state\n        pickupFrom\n        pickupTo\n        waitMinutes\n        childSeats\n        handover\n        returns\n        stopId\n        arrivedAt\n      }\n      claim {\n        ...ClaimFields\n      }\n      lines {\n        item\n        unit\n        quantity\n      }\n      goal {\n        hubId\n        name\n        street\n        phone\n        lon\n        lat\n      }\n      place {\n        opensAt\n        closesAt\n        box {\n          ...PhoneBoxFields\n        }\n      }\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n': typeof types.MyRunFieldsFragmentDoc;
  '\n  query MyWork {\n    myClaims {\n      ...ClaimFields\n    }\n    myRuns {\n      ...MyRunFields\n    }\n  }\n': typeof types.MyWorkDocument;
  '\n  mutation ClaimTask($input: ClaimTaskInput!) {\n    claimTask(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n': typeof types.ClaimTaskDocument;
  '\n  mutation ConfirmOffer($input: ClaimTaskInput!) {\n    confirmOffer(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n': typeof types.ConfirmOfferDocument;
  '\n  mutation ReleaseClaim($assignmentId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    releaseClaim(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...ClaimFields\n    }\n  }\n': typeof types.ReleaseClaimDocument;
  '\n  mutation UndoRelease($assignmentId: ID!, $key: ID!) {\n    undoRelease(assignmentId: $assignmentId, key: $key) {\n      ...ClaimFields\n    }\n  }\n': typeof types.UndoReleaseDocument;
  '\n  mutation AcceptRun($runId: ID!, $claims: [ClaimKeyInput!]!, $key: ID!) {\n    acceptRun(runId: $runId, claims: $claims, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.AcceptRunDocument;
  '\n  mutation DeclineRun($runId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    declineRun(runId: $runId, reason: $reason, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.DeclineRunDocument;
  '\n  mutation StartLoading($runId: ID!, $key: ID!) {\n    startLoading(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.StartLoadingDocument;
  '\n  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!, $lateHash: Bytes) {\n    departRun(runId: $runId, loaded: $loaded, key: $key, lateHash: $lateHash) {\n      ...MyRunFields\n    }\n  }\n': typeof types.DepartRunDocument;
  '\n  mutation StepLeg($input: StepLegInput!) {\n    stepLeg(input: $input) {\n      ...MyRunFields\n    }\n  }\n': typeof types.StepLegDocument;
  '\n  mutation RecordStop($input: RecordStopInput!) {\n    recordStop(input: $input) {\n      ...MyRunFields\n    }\n  }\n': typeof types.RecordStopDocument;
  '\n  mutation UndoStop($stopId: ID!, $deviceTime: Instant!, $key: ID!) {\n    undoStop(stopId: $stopId, deviceTime: $deviceTime, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.UndoStopDocument;
  '\n  mutation CompleteRun($runId: ID!, $key: ID!) {\n    completeRun(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.CompleteRunDocument;
  '\n  mutation StopEverything($runId: ID!, $key: ID!) {\n    stopEverything(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.StopEverythingDocument;
  '\n  mutation ReportIncident($input: ReportIncidentInput!) {\n    reportIncident(input: $input)\n  }\n': typeof types.ReportIncidentDocument;
  '\n  subscription MyChanges {\n    myChanges {\n      topic\n      id\n    }\n  }\n': typeof types.MyChangesDocument;
  '\n  mutation StillHere($runId: ID!) {\n    stillHere(runId: $runId)\n  }\n': typeof types.StillHereDocument;
  '\n  mutation ReportLate($input: ReportLateInput!) {\n    reportLate(input: $input)\n  }\n': typeof types.ReportLateDocument;
  '\n  fragment PhoneSiteFields on Site {\n    id\n    kind\n    box {\n      ...PhoneBoxFields\n    }\n  }\n': typeof types.PhoneSiteFieldsFragmentDoc;
  '\n  fragment MyShiftFields on MyShift {\n    id\n    shiftId\n    kind\n    shiftState\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    role\n    state\n    version\n    leads\n    expiresAt\n    ahead\n    coverAskedAt\n    onMyWayAt\n    arrivedAt\n    checkedInAt\n    lateFrom\n    checkInFrom\n    reason\n    site {\n      ...PhoneSiteFields\n    }\n    mates {\n      handle\n      role\n      state\n      leads\n      signUpId\n    }\n  }\n': typeof types.MyShiftFieldsFragmentDoc;
  '\n  query MyShifts {\n    myShifts {\n      ...MyShiftFields\n    }\n  }\n': typeof types.MyShiftsDocument;
  '\n  query ShiftBoard($from: Day!, $days: Int!) {\n    openShifts(from: $from, days: $days) {\n      id\n      kind\n      state\n      day\n      fromMinute\n      toMinute\n      startsAt\n      endsAt\n      signUpOpensAt\n      urgency\n      approval\n      mine\n      site {\n        ...PhoneSiteFields\n      }\n      places {\n        role\n        least\n        most\n        taken\n        waiting\n        language\n        hurdle\n      }\n    }\n    covers {\n      id\n      shiftId\n      kind\n      day\n      fromMinute\n      toMinute\n      startsAt\n      endsAt\n      role\n      handle\n      askedAt\n      site {\n        ...PhoneSiteFields\n      }\n    }\n    myNotices {\n      id\n      kind\n      subjectId\n      dueAt\n    }\n  }\n': typeof types.ShiftBoardDocument;
  '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ...MyShiftFields\n    }\n  }\n': typeof types.SignUpDocument;
  '\n  mutation WithdrawSignUp($id: ID!, $reason: WithdrawReason!, $key: ID!) {\n    withdrawSignUp(id: $id, reason: $reason, key: $key) {\n      ...MyShiftFields\n    }\n  }\n': typeof types.WithdrawSignUpDocument;
  '\n  mutation AnswerPlace($id: ID!, $yes: Boolean!, $key: ID!) {\n    answerPlace(id: $id, yes: $yes, key: $key) {\n      ...MyShiftFields\n    }\n  }\n': typeof types.AnswerPlaceDocument;
  '\n  mutation AskCover($id: ID!, $asked: Boolean!, $key: ID!) {\n    askCover(id: $id, asked: $asked, key: $key) {\n      ...MyShiftFields\n    }\n  }\n': typeof types.AskCoverDocument;
  '\n  mutation TakeCover($id: ID!, $key: ID!) {\n    takeCover(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n': typeof types.TakeCoverDocument;
  '\n  mutation OnMyWay($id: ID!, $key: ID!) {\n    onMyWay(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n': typeof types.OnMyWayDocument;
  '\n  mutation CheckIn($id: ID!, $key: ID!) {\n    checkIn(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n': typeof types.CheckInDocument;
  '\n  mutation ReportAbsence($id: ID!, $key: ID!) {\n    reportAbsence(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n': typeof types.ReportAbsenceDocument;
  '\n  mutation ReadNotice($id: ID!, $key: ID!) {\n    readNotice(id: $id, key: $key)\n  }\n': typeof types.ReadNoticeDocument;
  '\n  fragment MyAvailabilityFields on MyAvailability {\n    version\n    series {\n      id\n      startsOn\n      fromMinute\n      toMinute\n      rule\n      skipped\n      extra\n    }\n    away {\n      id\n      fromDay\n      toDay\n    }\n    wishes {\n      weekHours\n      monthHours\n      restHours\n      shiftsPerDay\n      prefersKinds\n      dislikesKinds\n      endsNearCell\n    }\n    company {\n      ...PhoneBoxFields\n    }\n  }\n': typeof types.MyAvailabilityFieldsFragmentDoc;
  '\n  query MyAvailability {\n    myAvailability {\n      ...MyAvailabilityFields\n    }\n  }\n': typeof types.MyAvailabilityDocument;
  '\n  mutation SaveAvailability($input: SaveAvailabilityInput!) {\n    saveAvailability(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n': typeof types.SaveAvailabilityDocument;
  '\n  mutation GoAway($input: GoAwayInput!) {\n    goAway(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n': typeof types.GoAwayDocument;
  '\n  mutation ComeBack($awayId: ID!, $key: ID!) {\n    comeBack(awayId: $awayId, key: $key) {\n      ...MyAvailabilityFields\n    }\n  }\n': typeof types.ComeBackDocument;
  '\n  mutation SkipOnce($input: SkipOnceInput!) {\n    skipOnce(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n': typeof types.SkipOnceDocument;
  '\n  fragment MyCareFields on MyCare {\n    id\n    taskId\n    state\n    version\n    children\n    adultsNeeded\n    startedAt\n    adults {\n      memberId\n      handle\n      here\n      me\n    }\n    lacks {\n      ...CareLackFields\n    }\n    locations {\n      ...ChildLocationFields\n    }\n    checks {\n      ...CareCheckFields\n    }\n    sheet {\n      ...PhoneBoxFields\n    }\n  }\n': typeof types.MyCareFieldsFragmentDoc;
  '\n  query MyCare {\n    myCare {\n      ...MyCareFields\n    }\n  }\n': typeof types.MyCareDocument;
  '\n  mutation ArriveForCare($input: CareMomentInput!) {\n    arriveForCare(input: $input) {\n      ...MyCareFields\n    }\n  }\n': typeof types.ArriveForCareDocument;
  '\n  mutation MoveChild($input: MoveChildInput!) {\n    moveChild(input: $input) {\n      ...MyCareFields\n    }\n  }\n': typeof types.MoveChildDocument;
  '\n  mutation AnswerCareCheck($input: CareMomentInput!) {\n    answerCareCheck(input: $input) {\n      ...MyCareFields\n    }\n  }\n': typeof types.AnswerCareCheckDocument;
  '\n  mutation EndCare($input: EndCareInput!) {\n    endCare(input: $input) {\n      ...MyCareFields\n    }\n  }\n': typeof types.EndCareDocument;
  '\n  fragment RunCostFields on RunCosts {\n    runId\n    letter\n    day\n    meters\n    mileRate\n    costs {\n      id\n      category\n      cents\n      state\n    }\n  }\n': typeof types.RunCostFieldsFragmentDoc;
  '\n  query MyRunCosts {\n    myRunCosts {\n      ...RunCostFields\n    }\n  }\n': typeof types.MyRunCostsDocument;
  '\n  mutation AskRunCost($input: RunCostInput!) {\n    askRunCost(input: $input) {\n      ...RunCostFields\n    }\n  }\n': typeof types.AskRunCostDocument;
  '\n  mutation WithdrawRunCost($id: ID!, $key: ID!) {\n    withdrawRunCost(id: $id, key: $key) {\n      ...RunCostFields\n    }\n  }\n': typeof types.WithdrawRunCostDocument;
  '\n  query MyFeed {\n    myFeed {\n      madeOn\n    }\n  }\n': typeof types.MyFeedDocument;
  '\n  mutation MakeFeed($tokenHash: Bytes!, $key: ID!) {\n    makeFeed(tokenHash: $tokenHash, key: $key) {\n      madeOn\n    }\n  }\n': typeof types.MakeFeedDocument;
  '\n  mutation EndFeed($key: ID!) {\n    endFeed(key: $key)\n  }\n': typeof types.EndFeedDocument;
  '\n  query InviteDoor($token: Bytes!) {\n    invite(token: $token) {\n      state\n      roles\n      expiresAt\n      hub {\n        name\n        phone\n        street\n        languages\n      }\n    }\n  }\n': typeof types.InviteDoorDocument;
  '\n  mutation AcceptInvite($input: AcceptInviteInput!) {\n    acceptInvite(input: $input) {\n      ...MeFields\n    }\n  }\n': typeof types.AcceptInviteDocument;
  '\n  query MyJoining {\n    myStanding {\n      state\n      clearances {\n        role\n        state\n        until\n        missing {\n          kind\n          course\n          count\n          have\n        }\n      }\n      credentials {\n        kind\n        course\n        givenOn\n        until\n        state\n      }\n      vouches {\n        state\n        until\n      }\n    }\n    myLearning {\n      courses {\n        course\n        version\n        finishedOn\n      }\n      agreementVersion\n      agreementSignedOn\n    }\n    myProfile {\n      ...PhoneBoxFields\n    }\n  }\n': typeof types.MyJoiningDocument;
  '\n  mutation WantRoles($roles: [Role!]!, $key: ID!) {\n    wantRoles(roles: $roles, key: $key) {\n      state\n    }\n  }\n': typeof types.WantRolesDocument;
  '\n  mutation SaveAboutMe($input: AboutMeInput!) {\n    saveAboutMe(input: $input) {\n      ...MeFields\n    }\n  }\n': typeof types.SaveAboutMeDocument;
  '\n  mutation SaveProfile($profile: SealedBoxInput!, $key: ID!) {\n    saveProfile(profile: $profile, key: $key)\n  }\n': typeof types.SaveProfileDocument;
  '\n  mutation SignAgreement($version: Int!, $signature: Bytes!, $key: ID!) {\n    signAgreement(version: $version, signature: $signature, key: $key) {\n      agreementVersion\n      agreementSignedOn\n    }\n  }\n': typeof types.SignAgreementDocument;
  '\n  query MyPacking {\n    packing {\n      id\n      day\n      startedAt\n      bags {\n        ...BagFields\n      }\n      items {\n        ...PackingItemFields\n      }\n    }\n  }\n': typeof types.MyPackingDocument;
  '\n  mutation PickLine($input: PickLineInput!) {\n    pickLine(input: $input) {\n      ...BagFields\n    }\n  }\n': typeof types.PickLineDocument;
  '\n  mutation UnpickLine($input: UnpickLineInput!) {\n    unpickLine(input: $input) {\n      ...BagFields\n    }\n  }\n': typeof types.UnpickLineDocument;
  '\n  mutation SubstituteLine($input: SubstituteInput!) {\n    substituteLine(input: $input) {\n      ...BagFields\n    }\n  }\n': typeof types.SubstituteLineDocument;
  '\n  mutation PackBag($input: PackBagInput!) {\n    packBag(input: $input) {\n      ...BagFields\n    }\n  }\n': typeof types.PackBagDocument;
  '\n  mutation FinishTraining($course: Course!, $version: Int!, $key: ID!) {\n    finishTraining(course: $course, version: $version, key: $key) {\n      courses {\n        course\n        version\n        finishedOn\n      }\n    }\n  }\n': typeof types.FinishTrainingDocument;
  '\n  mutation AskForVouch {\n    askForVouch {\n      code\n      expiresAt\n    }\n  }\n': typeof types.AskForVouchDocument;
  '\n  query VouchCandidate($code: String!) {\n    vouchCandidate(code: $code) {\n      memberId\n      handle\n      signKey\n    }\n  }\n': typeof types.VouchCandidateDocument;
  '\n  mutation GiveVouch($input: GiveVouchInput!) {\n    giveVouch(input: $input)\n  }\n': typeof types.GiveVouchDocument;
  '\n  mutation WithdrawVouch($memberId: ID!, $tag: Bytes!) {\n    withdrawVouch(memberId: $memberId, tag: $tag)\n  }\n': typeof types.WithdrawVouchDocument;
};
const documents: Documents = {
  '\n  query ClosedAreas($day: Day!) {\n    closures(day: $day) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.ClosedAreasDocument,
  '\n  mutation CloseArea($input: CloseAreaInput!) {\n    closeArea(input: $input) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.CloseAreaDocument,
  '\n  mutation LiftClosure($id: ID!, $key: ID!) {\n    liftClosure(id: $id, key: $key)\n  }\n':
    types.LiftClosureDocument,
  '\n  fragment CareNearnessFields on CareNearness {\n    memberId\n    handle\n    days\n    households\n    state\n  }\n':
    types.CareNearnessFieldsFragmentDoc,
  '\n  fragment ArrangementFields on Arrangement {\n    id\n    requestId\n    state\n    version\n    day\n    fromMinute\n    toMinute\n    children\n    adultsNeeded\n    answers\n    unrelated\n    sheetVersion\n    startedAt\n    endedAt\n    adults {\n      memberId\n      handle\n      assignmentId\n      assignmentState\n      cleared\n      experienced\n      hasSheet\n      arrivedAt\n      leftAt\n    }\n    lacks {\n      ...CareLackFields\n    }\n    locations {\n      ...ChildLocationFields\n    }\n    checks {\n      ...CareCheckFields\n    }\n    nearness {\n      ...CareNearnessFields\n    }\n  }\n':
    types.ArrangementFieldsFragmentDoc,
  '\n  query Arrangements($day: Day!) {\n    arrangements(day: $day) {\n      ...ArrangementFields\n    }\n    licenceLine(day: $day) {\n      ...CareNearnessFields\n    }\n  }\n':
    types.ArrangementsDocument,
  '\n  query OneArrangement($id: ID!) {\n    arrangement(id: $id) {\n      ...ArrangementFields\n    }\n  }\n':
    types.OneArrangementDocument,
  '\n  query CareCase($id: ID!) {\n    caseFile(id: $id) {\n      id\n      boxes {\n        ...BoxFields\n      }\n      tasks {\n        id\n        kind\n        assignments {\n          ...AssignmentFields\n          claimSignature\n          member {\n            signKey\n          }\n        }\n      }\n    }\n  }\n':
    types.CareCaseDocument,
  '\n  mutation SetUpArrangement($input: SetUpArrangementInput!) {\n    setUpArrangement(input: $input) {\n      ...ArrangementFields\n    }\n  }\n':
    types.SetUpArrangementDocument,
  '\n  mutation ShareSheet($input: ShareSheetInput!) {\n    shareSheet(input: $input) {\n      ...ArrangementFields\n    }\n  }\n':
    types.ShareSheetDocument,
  '\n  mutation ConfirmUnrelated($id: ID!, $memberIds: [ID!]!, $key: ID!) {\n    confirmUnrelated(id: $id, memberIds: $memberIds, key: $key) {\n      ...ArrangementFields\n    }\n  }\n':
    types.ConfirmUnrelatedDocument,
  '\n  mutation DeclareReady($id: ID!, $version: Int!, $key: ID!) {\n    declareReady(id: $id, version: $version, key: $key) {\n      ...ArrangementFields\n    }\n  }\n':
    types.DeclareReadyDocument,
  '\n  mutation RecordCareArrival($id: ID!, $memberId: ID!, $key: ID!) {\n    recordCareArrival(id: $id, memberId: $memberId, key: $key) {\n      ...ArrangementFields\n    }\n  }\n':
    types.RecordCareArrivalDocument,
  '\n  mutation RecordCareCheck($id: ID!, $key: ID!) {\n    recordCareCheck(id: $id, key: $key) {\n      ...ArrangementFields\n    }\n  }\n':
    types.RecordCareCheckDocument,
  '\n  mutation RecordChildHome($id: ID!, $child: Int!, $key: ID!) {\n    recordChildHome(id: $id, child: $child, key: $key) {\n      ...ArrangementFields\n    }\n  }\n':
    types.RecordChildHomeDocument,
  '\n  mutation CloseArrangement($id: ID!, $version: Int!, $concern: Boolean!, $key: ID!) {\n    closeArrangement(id: $id, version: $version, concern: $concern, key: $key) {\n      ...ArrangementFields\n    }\n  }\n':
    types.CloseArrangementDocument,
  '\n  fragment CaregiverPlanFields on CaregiverPlan {\n    requestId\n    state\n    boxVersion\n    madeOn\n    reason\n    askedBy\n    until\n    openedBy\n    openedOn\n    mine\n    box {\n      ...BoxFields\n    }\n  }\n':
    types.CaregiverPlanFieldsFragmentDoc,
  '\n  query CaregiverPlanOf($requestId: ID!) {\n    caregiverPlan(requestId: $requestId) {\n      ...CaregiverPlanFields\n    }\n  }\n':
    types.CaregiverPlanOfDocument,
  '\n  mutation WriteCaregiverPlan($input: WriteCaregiverPlanInput!) {\n    writeCaregiverPlan(input: $input) {\n      ...CaregiverPlanFields\n    }\n  }\n':
    types.WriteCaregiverPlanDocument,
  '\n  mutation AskCaregiverPlan($input: AskCaregiverPlanInput!) {\n    askCaregiverPlan(input: $input) {\n      ...CaregiverPlanFields\n    }\n  }\n':
    types.AskCaregiverPlanDocument,
  '\n  mutation OpenCaregiverPlan($requestId: ID!, $key: ID!) {\n    openCaregiverPlan(requestId: $requestId, key: $key) {\n      ...CaregiverPlanFields\n    }\n  }\n':
    types.OpenCaregiverPlanDocument,
  '\n  mutation CloseCaregiverPlan($requestId: ID!, $key: ID!) {\n    closeCaregiverPlan(requestId: $requestId, key: $key) {\n      ...CaregiverPlanFields\n    }\n  }\n':
    types.CloseCaregiverPlanDocument,
  '\n  fragment BoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n':
    types.BoxFieldsFragmentDoc,
  '\n  fragment MemberFields on HubMember {\n    id\n    handle\n    roles\n    tier\n    state\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    openClaims\n  }\n':
    types.MemberFieldsFragmentDoc,
  '\n  fragment AssignmentFields on CaseAssignment {\n    id\n    taskId\n    state\n    version\n    claimKey\n    expiresAt\n    runId\n    reason\n    granted\n    member {\n      ...MemberFields\n    }\n  }\n':
    types.AssignmentFieldsFragmentDoc,
  '\n  fragment TaskFields on CaseTask {\n    id\n    requestId\n    kind\n    part\n    state\n    version\n    tier\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    windowFrom\n    windowTo\n    serviceSeconds\n    loadUnits\n    seats\n    flags\n    kitId\n    kitCount\n    assignments {\n      ...AssignmentFields\n    }\n  }\n':
    types.TaskFieldsFragmentDoc,
  '\n  fragment CaseFields on CaseFile {\n    id\n    boxId\n    kind\n    state\n    version\n    channel\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    flags\n    reason\n    heldUntil\n    duplicateOf\n    createdOn\n    expiresOn\n    receiptKey\n    sameHousehold\n    samePlace\n    here\n  }\n':
    types.CaseFieldsFragmentDoc,
  '\n  fragment OpenCaseFields on CaseFile {\n    ...CaseFields\n    boxes {\n      ...BoxFields\n    }\n    tasks {\n      ...TaskFields\n    }\n    openings {\n      role\n      day\n    }\n    merges {\n      id\n      keptId\n      goneId\n      by\n      until\n    }\n    lastChange {\n      by\n      at\n      verb\n    }\n    calls {\n      n\n      by\n      at\n      outcome\n      nextAt\n    }\n    grip {\n      memberId\n      handle\n      until\n    }\n    standing {\n      id\n      state\n      rule\n    }\n    referredTo {\n      id\n      name\n      phone\n    }\n  }\n':
    types.OpenCaseFieldsFragmentDoc,
  '\n  fragment RunFields on DayRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    reason\n    heardAt\n    member {\n      ...MemberFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      arriveAt\n      departAt\n      reason\n      deviceTime\n      reported\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n':
    types.RunFieldsFragmentDoc,
  '\n  mutation NoteOpenings($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NoteOpeningsDocument,
  '\n  fragment CountHeadFields on CountHead {\n    id\n    binId\n    blind\n    state\n    version\n    openedBy\n    openedAt\n    confirmedBy\n    confirmedAt\n    confirmedByMe\n    closedBy\n    closedAt\n    total\n    done\n  }\n':
    types.CountHeadFieldsFragmentDoc,
  '\n  fragment CountSheetFields on CountSheet {\n    head {\n      ...CountHeadFields\n    }\n    lines {\n      id\n      version\n      lotId\n      binId\n      source\n      receivedOn\n      labelKind\n      labelDate\n      counted\n      book\n      countedBy\n      countedAt\n      kept\n      reason\n      moved {\n        change\n        at\n        corrected\n      }\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n      }\n    }\n  }\n':
    types.CountSheetFieldsFragmentDoc,
  '\n  query Counts {\n    counts {\n      ...CountHeadFields\n    }\n    bins {\n      ...BinFields\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      state\n    }\n  }\n':
    types.CountsDocument,
  '\n  query OneCount($id: ID!) {\n    countSheet(id: $id) {\n      ...CountSheetFields\n    }\n    bins {\n      ...BinFields\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      state\n    }\n  }\n':
    types.OneCountDocument,
  '\n  mutation OpenCount($input: OpenCountInput!) {\n    openCount(input: $input) {\n      ...CountSheetFields\n    }\n  }\n':
    types.OpenCountDocument,
  '\n  mutation AddCountLine($input: AddCountLineInput!) {\n    addCountLine(input: $input) {\n      ...CountSheetFields\n    }\n  }\n':
    types.AddCountLineDocument,
  '\n  mutation WriteCountLine($input: WriteCountLineInput!) {\n    writeCountLine(input: $input) {\n      ...CountSheetFields\n    }\n  }\n':
    types.WriteCountLineDocument,
  '\n  mutation LeaveOutCountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    leaveOutCountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.LeaveOutCountLineDocument,
  '\n  mutation RecountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    recountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.RecountLineDocument,
  '\n  mutation KeepCountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    keepCountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.KeepCountLineDocument,
  '\n  mutation ExplainCountLine($countId: ID!, $lineId: ID!, $reason: CountReason!, $key: ID!) {\n    explainCountLine(countId: $countId, lineId: $lineId, reason: $reason, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.ExplainCountLineDocument,
  '\n  mutation FinishCount($id: ID!, $key: ID!) {\n    finishCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.FinishCountDocument,
  '\n  mutation ReopenCount($id: ID!, $key: ID!) {\n    reopenCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.ReopenCountDocument,
  '\n  mutation ConfirmCount($id: ID!, $key: ID!) {\n    confirmCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.ConfirmCountDocument,
  '\n  mutation FinalizeCount($id: ID!, $key: ID!) {\n    finalizeCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.FinalizeCountDocument,
  '\n  mutation CancelCount($id: ID!, $key: ID!) {\n    cancelCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n':
    types.CancelCountDocument,
  '\n  fragment ServiceFields on Service {\n    id\n    version\n    state\n    name\n    what\n    kinds\n    phone\n    languages\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    checkedOn\n  }\n':
    types.ServiceFieldsFragmentDoc,
  '\n  query Services {\n    services {\n      ...ServiceFields\n    }\n  }\n': types.ServicesDocument,
  '\n  mutation SaveService($input: ServiceInput!) {\n    saveService(input: $input) {\n      ...ServiceFields\n    }\n  }\n':
    types.SaveServiceDocument,
  '\n  mutation ImportServices($input: ImportServicesInput!) {\n    importServices(input: $input)\n  }\n':
    types.ImportServicesDocument,
  '\n  mutation CloseService($input: ServiceStepInput!) {\n    closeService(input: $input) {\n      ...ServiceFields\n    }\n  }\n':
    types.CloseServiceDocument,
  '\n  mutation ReopenService($input: ServiceStepInput!) {\n    reopenService(input: $input) {\n      ...ServiceFields\n    }\n  }\n':
    types.ReopenServiceDocument,
  '\n  query StockDates {\n    stock {\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        graceDays\n        strict\n      }\n      lots {\n        id\n        labelKind\n        labelDate\n        onHand\n        brand\n      }\n    }\n  }\n':
    types.StockDatesDocument,
  '\n  fragment DonationHead on Donation {\n    id\n    donorId\n    driveId\n    state\n    receivedOn\n    begunBy\n    finishedBy\n    version\n    lineCount\n  }\n':
    types.DonationHeadFragmentDoc,
  '\n  fragment DonationLines on OpenDonation {\n    id\n    donorId\n    driveId\n    state\n    receivedOn\n    begunBy\n    begunAt\n    finishedBy\n    version\n    lines {\n      id\n      quantity\n      grams\n      tareGrams\n      brand\n      code\n      labelKind\n      labelDate\n      dateAnswered\n      contains\n      mayContain\n      absent\n      arrival\n      temperature\n      acceptReason\n      rejectReason\n      binId\n      version\n      writtenBy\n      faults\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        category\n        grams\n        perCase\n        cooling\n        labelKind\n        strict\n        contains\n        mayContain\n        absent\n      }\n    }\n  }\n':
    types.DonationLinesFragmentDoc,
  '\n  fragment DonorFields on Donor {\n    id\n    kind\n    name\n    state\n    version\n    lastGaveOn\n    box {\n      subjectId\n      compartment\n      version\n      body\n      kid\n      wrap\n    }\n  }\n':
    types.DonorFieldsFragmentDoc,
  '\n  query Donors {\n    donors {\n      ...DonorFields\n    }\n    drives {\n      id\n      name\n      state\n      version\n    }\n  }\n':
    types.DonorsDocument,
  '\n  query Donations {\n    donations {\n      ...DonationHead\n    }\n  }\n': types.DonationsDocument,
  '\n  query Donation($id: ID!) {\n    donation(id: $id) {\n      ...DonationLines\n    }\n  }\n':
    types.DonationDocument,
  '\n  mutation SaveDonor($input: SaveDonorInput!) {\n    saveDonor(input: $input) {\n      ...DonorFields\n    }\n  }\n':
    types.SaveDonorDocument,
  '\n  mutation SaveDrive($input: SaveDriveInput!) {\n    saveDrive(input: $input) {\n      id\n      name\n      state\n      version\n    }\n  }\n':
    types.SaveDriveDocument,
  '\n  mutation SaveDonation($input: SaveDonationInput!) {\n    saveDonation(input: $input) {\n      ...DonationLines\n    }\n  }\n':
    types.SaveDonationDocument,
  '\n  mutation SaveDonationLine($input: SaveDonationLineInput!) {\n    saveDonationLine(input: $input) {\n      ...DonationLines\n    }\n  }\n':
    types.SaveDonationLineDocument,
  '\n  mutation AddToDonationLine($lineId: ID!, $add: Int!, $key: ID!) {\n    addToDonationLine(lineId: $lineId, add: $add, key: $key) {\n      ...DonationLines\n    }\n  }\n':
    types.AddToDonationLineDocument,
  '\n  mutation RemoveDonationLine($lineId: ID!, $key: ID!) {\n    removeDonationLine(lineId: $lineId, key: $key) {\n      ...DonationLines\n    }\n  }\n':
    types.RemoveDonationLineDocument,
  '\n  mutation FinishDonation($id: ID!, $key: ID!) {\n    finishDonation(id: $id, key: $key) {\n      ...DonationLines\n    }\n  }\n':
    types.FinishDonationDocument,
  '\n  mutation DropDonation($id: ID!, $key: ID!) {\n    dropDonation(id: $id, key: $key) {\n      ...DonationLines\n    }\n  }\n':
    types.DropDonationDocument,
  '\n  query Store {\n    store {\n      degrees\n      weight\n      wishesPublic\n      version\n      today\n      wishes {\n        quantity\n        wishedOn\n        item {\n          id\n          name\n          nameEs\n          nameAr\n          unit\n        }\n      }\n    }\n  }\n':
    types.StoreDocument,
  '\n  mutation SaveStore($input: SaveStoreInput!) {\n    saveStore(input: $input) {\n      degrees\n      weight\n      wishesPublic\n      version\n      today\n      wishes {\n        quantity\n        wishedOn\n        item {\n          id\n          name\n          nameEs\n          nameAr\n          unit\n        }\n      }\n    }\n  }\n':
    types.SaveStoreDocument,
  '\n  query StockOutlook {\n    stockOutlook {\n      available\n      reserved\n      need\n      daysOfCover\n      runsOutOn\n      low\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        graceDays\n        reorderAt\n        offered\n      }\n    }\n  }\n':
    types.StockOutlookDocument,
  '\n  mutation SetItemLevel($input: ItemLevelInput!) {\n    setItemLevel(input: $input) {\n      id\n      reorderAt\n      offered\n    }\n  }\n':
    types.SetItemLevelDocument,
  '\n  fragment FollowUpFields on FollowUp {\n    id\n    taskId\n    requestId\n    kind\n    taskState\n    cell\n    reason\n    letter\n    handle\n    openedAt\n    deviceTime\n    state\n    checks\n    lastCheck\n    checkedAt\n    outcome\n    version\n    contact {\n      ...BoxFields\n    }\n  }\n':
    types.FollowUpFieldsFragmentDoc,
  '\n  query Doors {\n    followUpList {\n      ...FollowUpFields\n    }\n  }\n': types.DoorsDocument,
  '\n  mutation NoteCheck($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NoteCheckDocument,
  '\n  mutation CheckDoor($input: CheckFollowUpInput!) {\n    checkFollowUp(input: $input) {\n      ...FollowUpFields\n    }\n  }\n':
    types.CheckDoorDocument,
  '\n  mutation CloseDoor($input: CloseFollowUpInput!) {\n    closeFollowUp(input: $input) {\n      ...FollowUpFields\n    }\n  }\n':
    types.CloseDoorDocument,
  '\n  query FamilyNotes($requestId: ID!) {\n    familyNotes(requestId: $requestId) {\n      id\n      kind\n      saidAt\n      readAt\n      box {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n':
    types.FamilyNotesDocument,
  '\n  mutation ReadFamilyNote($id: ID!, $key: ID!) {\n    readFamilyNote(id: $id, key: $key)\n  }\n':
    types.ReadFamilyNoteDocument,
  '\n  subscription HubChanged {\n    hubChanged {\n      topic\n      id\n    }\n  }\n':
    types.HubChangedDocument,
  '\n  query WaitingDays($from: Day!, $days: Int!) {\n    waitingDays(from: $from, days: $days)\n  }\n':
    types.WaitingDaysDocument,
  '\n  query WaitingClaims($day: Day!) {\n    organizerDay(day: $day) {\n      waiting {\n        ...AssignmentFields\n        claimSignature\n        member {\n          signKey\n        }\n      }\n    }\n  }\n':
    types.WaitingClaimsDocument,
  '\n  query PlacesOfDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        tier\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n':
    types.PlacesOfDayDocument,
  '\n  mutation ConfirmClaims($grants: [GrantInput!]!, $key: ID!) {\n    confirmClaims(grants: $grants, key: $key) {\n      ...AssignmentFields\n    }\n  }\n':
    types.ConfirmClaimsDocument,
  '\n  fragment FundFields on Fund {\n    balance\n    lines\n    aloneCents\n    mileRate\n    wantedAloneCents\n    wantedMine\n    version\n    asks {\n      id\n      kind\n      category\n      cents\n      yeses\n      got\n      day\n      askedBy\n      approvedBy\n      mine\n      runLetter\n      runDay\n      plannedMeters\n      tenthMiles\n      reverses\n      version\n    }\n  }\n':
    types.FundFieldsFragmentDoc,
  '\n  query TheFund {\n    fund {\n      ...FundFields\n    }\n  }\n': types.TheFundDocument,
  '\n  query TheFundMonth($day: Day!) {\n    fundMonth(day: $day) {\n      month\n      opening\n      closing\n      sums {\n        kind\n        category\n        cents\n      }\n      lines {\n        n\n        kind\n        category\n        cents\n        day\n        writtenBy\n        runLetter\n        runDay\n        reverses\n        reversed\n      }\n    }\n  }\n':
    types.TheFundMonthDocument,
  '\n  mutation GiveToFund($input: FundGiftInput!) {\n    giveToFund(input: $input) {\n      ...FundFields\n    }\n  }\n':
    types.GiveToFundDocument,
  '\n  mutation HelpFromFund($input: FundHelpInput!) {\n    helpFromFund(input: $input) {\n      ...FundFields\n    }\n  }\n':
    types.HelpFromFundDocument,
  '\n  mutation ApproveFundAsk($input: DecideAskInput!) {\n    approveFundAsk(input: $input) {\n      ...FundFields\n    }\n  }\n':
    types.ApproveFundAskDocument,
  '\n  mutation DeclineFundAsk($input: DeclineAskInput!) {\n    declineFundAsk(input: $input) {\n      ...FundFields\n    }\n  }\n':
    types.DeclineFundAskDocument,
  '\n  mutation WithdrawFundAsk($id: ID!, $key: ID!) {\n    withdrawFundAsk(id: $id, key: $key) {\n      ...FundFields\n    }\n  }\n':
    types.WithdrawFundAskDocument,
  '\n  mutation ReverseFundLine($id: ID!, $n: Int!, $key: ID!) {\n    reverseFundLine(id: $id, n: $n, key: $key) {\n      ...FundFields\n    }\n  }\n':
    types.ReverseFundLineDocument,
  '\n  mutation SetFundRules($input: FundRulesInput!) {\n    setFundRules(input: $input) {\n      ...FundFields\n    }\n  }\n':
    types.SetFundRulesDocument,
  '\n  mutation ConfirmFundRules($version: Int!, $key: ID!) {\n    confirmFundRules(version: $version, key: $key) {\n      ...FundFields\n    }\n  }\n':
    types.ConfirmFundRulesDocument,
  '\n  fragment HoldFields on Hold {\n    id\n    kind\n    reason\n    memberId\n    handle\n    fromAt\n    untilAt\n    madeBy\n    liftedAt\n    version\n    box {\n      ...BoxFields\n    }\n    tasks {\n      taskId\n      requestId\n      kind\n      state\n      cell\n      windowFrom\n      windowTo\n      warned\n      handle\n    }\n  }\n':
    types.HoldFieldsFragmentDoc,
  '\n  query Holds {\n    holds {\n      ...HoldFields\n    }\n    people {\n      ...MemberFields\n    }\n  }\n':
    types.HoldsDocument,
  '\n  query HoldDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        state\n        cell\n        destinationCell\n      }\n    }\n  }\n':
    types.HoldDayDocument,
  '\n  mutation LayHold($input: LayHoldInput!) {\n    layHold(input: $input) {\n      ...HoldFields\n    }\n  }\n':
    types.LayHoldDocument,
  '\n  mutation HoldMore($input: HoldMoreInput!) {\n    holdMore(input: $input) {\n      ...HoldFields\n    }\n  }\n':
    types.HoldMoreDocument,
  '\n  mutation LiftHold($id: ID!, $key: ID!) {\n    liftHold(id: $id, key: $key) {\n      ...HoldFields\n    }\n  }\n':
    types.LiftHoldDocument,
  '\n  mutation OfferTimes($input: OfferTimesInput!) {\n    offerTimes(input: $input) {\n      ...HoldFields\n    }\n  }\n':
    types.OfferTimesDocument,
  '\n  query HeldAreas {\n    holds {\n      id\n      fromAt\n      untilAt\n      box {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.HeldAreasDocument,
  '\n  fragment HouseholdFields on HouseholdPlan {\n    id\n    day\n    state\n    version\n    keptUntil\n    begun\n    gaps {\n      requestId\n      taskId\n      code\n    }\n    parts {\n      requestId\n      kind\n      state\n      afterPart\n      orderHolds\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n':
    types.HouseholdFieldsFragmentDoc,
  '\n  fragment HouseholdLine on HouseholdPlan {\n    id\n    state\n    gaps {\n      code\n    }\n    parts {\n      requestId\n      kind\n    }\n  }\n':
    types.HouseholdLineFragmentDoc,
  '\n  query Households($day: Day!) {\n    householdPlans(day: $day) {\n      ...HouseholdLine\n    }\n    inbox(day: $day, first: 50) {\n      cases {\n        id\n        kind\n        state\n        cell\n        fromMinute\n        toMinute\n        sameHousehold\n      }\n    }\n  }\n':
    types.HouseholdsDocument,
  '\n  query Household($id: ID!) {\n    householdPlan(id: $id) {\n      ...HouseholdFields\n    }\n  }\n':
    types.HouseholdDocument,
  '\n  query HouseholdProposal($id: ID!, $anew: Boolean!) {\n    planProposal(id: $id, anew: $anew) {\n      planId\n      version\n      pairs {\n        ...PairFields\n      }\n      unmatched {\n        ...UnmatchedFields\n      }\n    }\n  }\n':
    types.HouseholdProposalDocument,
  '\n  mutation TieHousehold($input: TieHouseholdInput!) {\n    tieHousehold(input: $input) {\n      ...HouseholdFields\n    }\n  }\n':
    types.TieHouseholdDocument,
  '\n  mutation UntiePart($input: PlanPartInput!) {\n    untiePart(input: $input) {\n      ...HouseholdFields\n    }\n  }\n':
    types.UntiePartDocument,
  '\n  mutation OrderPart($input: OrderPartInput!) {\n    orderPart(input: $input) {\n      ...HouseholdFields\n    }\n  }\n':
    types.OrderPartDocument,
  '\n  mutation AskHousehold($input: AskHouseholdInput!) {\n    askHousehold(input: $input) {\n      ...HouseholdFields\n    }\n  }\n':
    types.AskHouseholdDocument,
  '\n  query PlanOfRequest($requestId: ID!) {\n    planOfRequest(requestId: $requestId) {\n      ...HouseholdLine\n    }\n  }\n':
    types.PlanOfRequestDocument,
  '\n  query NamedGoods {\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      picture\n    }\n  }\n':
    types.NamedGoodsDocument,
  '\n  query Inbox($states: [RequestState!], $first: Int!, $after: String) {\n    inbox(states: $states, first: $first, after: $after) {\n      total\n      next\n      cases {\n        ...CaseFields\n      }\n    }\n  }\n':
    types.InboxDocument,
  '\n  query CaseFile($id: ID!) {\n    caseFile(id: $id) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.CaseFileDocument,
  '\n  query Kits {\n    kits {\n      id\n      name\n      loadUnits\n      makeable\n      lines {\n        quantity\n        item {\n          id\n          name\n          unit\n        }\n      }\n    }\n  }\n':
    types.KitsDocument,
  '\n  mutation AcceptRequest($input: AcceptRequestInput!) {\n    acceptRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.AcceptRequestDocument,
  '\n  mutation AskMore($input: CloseRequestInput!) {\n    askMore(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.AskMoreDocument,
  '\n  mutation HoldRequest($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.HoldRequestDocument,
  '\n  mutation DeclineRequest($input: CloseRequestInput!) {\n    declineRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.DeclineRequestDocument,
  '\n  mutation ReferRequest($input: ReferRequestInput!) {\n    referRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.ReferRequestDocument,
  '\n  mutation MarkDuplicate($input: DuplicateInput!) {\n    markDuplicate(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.MarkDuplicateDocument,
  '\n  mutation WithdrawForFamily($input: CloseRequestInput!) {\n    withdrawForFamily(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.WithdrawForFamilyDocument,
  '\n  mutation ReopenRequest($input: CloseRequestInput!) {\n    reopenRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.ReopenRequestDocument,
  '\n  query CallList {\n    callList {\n      attempts\n      lastAt\n      lastOutcome\n      nextAt\n      grip {\n        memberId\n        handle\n        until\n      }\n      file {\n        ...CaseFields\n      }\n    }\n  }\n':
    types.CallListDocument,
  '\n  mutation TakeCall($id: ID!, $key: ID!) {\n    takeCall(id: $id, key: $key) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.TakeCallDocument,
  '\n  mutation DropCall($id: ID!, $key: ID!) {\n    dropCall(id: $id, key: $key) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.DropCallDocument,
  '\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.RecordCallDocument,
  '\n  mutation TagRequest($input: TagRequestInput!) {\n    tagRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n':
    types.TagRequestDocument,
  '\n  mutation LookAt($id: ID) {\n    lookAt(id: $id)\n  }\n': types.LookAtDocument,
  '\n  mutation MergeRequests($input: MergeInput!) {\n    mergeRequests(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.MergeRequestsDocument,
  '\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.UndoMergeDocument,
  '\n  query Capacity($day: Day!, $kind: RequestKind!) {\n    capacity(day: $day, kind: $kind) {\n      day\n      slots\n      left\n    }\n  }\n':
    types.CapacityDocument,
  '\n  query Unmet($from: Day!, $days: Int!) {\n    unmet(from: $from, days: $days) {\n      kind\n      reason\n      count\n    }\n  }\n':
    types.UnmetDocument,
  '\n  fragment IncidentFields on Incident {\n    id\n    kind\n    runId\n    taskId\n    requestId\n    letter\n    openedBy\n    openedAt\n    deviceTime\n    state\n    decision\n    decidedBy\n    decidedAt\n    closedAt\n    version\n    box {\n      ...BoxFields\n    }\n  }\n':
    types.IncidentFieldsFragmentDoc,
  '\n  query Incidents {\n    open: incidentLog(closed: false) {\n      ...IncidentFields\n    }\n    closed: incidentLog(closed: true) {\n      ...IncidentFields\n    }\n  }\n':
    types.IncidentsDocument,
  '\n  mutation ReportIncidentAtDesk($input: ReportIncidentInput!) {\n    reportIncident(input: $input)\n  }\n':
    types.ReportIncidentAtDeskDocument,
  '\n  mutation DecideIncident($input: DecideIncidentInput!) {\n    decideIncident(input: $input) {\n      ...IncidentFields\n    }\n  }\n':
    types.DecideIncidentDocument,
  '\n  mutation CloseIncident($id: ID!, $version: Int!, $key: ID!) {\n    closeIncident(id: $id, version: $version, key: $key) {\n      ...IncidentFields\n    }\n  }\n':
    types.CloseIncidentDocument,
  '\n  mutation ReopenIncident($id: ID!, $version: Int!, $key: ID!) {\n    reopenIncident(id: $id, version: $version, key: $key) {\n      ...IncidentFields\n    }\n  }\n':
    types.ReopenIncidentDocument,
  '\n  mutation NoteCall($outcome: CallOutcome!, $key: ID!) {\n    noteCall(outcome: $outcome, key: $key)\n  }\n':
    types.NoteCallDocument,
  '\n  mutation RecordRequest($input: RecordRequestInput!) {\n    recordRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n':
    types.RecordRequestDocument,
  '\n  mutation BringIn($input: RecordRequestInput!) {\n    recordRequest(input: $input) {\n      id\n    }\n  }\n':
    types.BringInDocument,
  '\n  query CallPictures {\n    pictureChoice {\n      state\n      hidesOut\n      bands\n      points\n      items {\n        itemId\n        points\n        offered\n        isOut\n      }\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      state\n    }\n  }\n':
    types.CallPicturesDocument,
  '\n  query RequestsOfTags($householdTags: [Bytes!]!) {\n    requestsOfTags(householdTags: $householdTags) {\n      id\n      kind\n      state\n      day\n    }\n  }\n':
    types.RequestsOfTagsDocument,
  '\n  fragment KeyTurnFields on KeyTurn {\n    id\n    epoch\n    startedBy\n    startedAt\n    leaverId\n    hubKey\n    boardKey\n    mine {\n      purpose\n      sealed\n    }\n    keysLeft\n    wrapsLeft\n    wrapsDone\n    tagsLeft\n    without\n  }\n':
    types.KeyTurnFieldsFragmentDoc,
  '\n  fragment KeyStateFields on KeyState {\n    epoch\n    since\n    owed\n    root {\n      kid\n      sealed\n    }\n    turn {\n      ...KeyTurnFields\n    }\n    sheets {\n      making\n      madeOn\n      openedAt\n      openedBy\n    }\n  }\n':
    types.KeyStateFieldsFragmentDoc,
  '\n  query KeyState {\n    keyState {\n      ...KeyStateFields\n    }\n  }\n': types.KeyStateDocument,
  '\n  query TurnNeeds($id: ID!) {\n    turnNeeds(id: $id) {\n      subjectId\n      compartment\n      version\n      purpose\n      kid\n      wrap\n      mark\n    }\n  }\n':
    types.TurnNeedsDocument,
  '\n  query TurnReaders($id: ID!) {\n    turnReaders(id: $id) {\n      memberId\n      handle\n      purpose\n      publicKey\n      making\n      signature\n    }\n  }\n':
    types.TurnReadersDocument,
  '\n  query TurnTags($id: ID!) {\n    turnTags(id: $id)\n  }\n': types.TurnTagsDocument,
  '\n  mutation BeginTurn($input: BeginTurnInput!) {\n    beginTurn(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n':
    types.BeginTurnDocument,
  '\n  mutation StageTurnKeys($input: StageKeysInput!) {\n    stageTurnKeys(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n':
    types.StageTurnKeysDocument,
  '\n  mutation StageTurnWraps($input: StageWrapsInput!) {\n    stageTurnWraps(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n':
    types.StageTurnWrapsDocument,
  '\n  mutation StageTurnTags($input: StageTagsInput!) {\n    stageTurnTags(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n':
    types.StageTurnTagsDocument,
  '\n  mutation DropTurn($id: ID!, $key: ID!) {\n    dropTurn(id: $id, key: $key)\n  }\n':
    types.DropTurnDocument,
  '\n  mutation FinishTurn($input: FinishTurnInput!) {\n    finishTurn(input: $input) {\n      ...KeyStateFields\n    }\n  }\n':
    types.FinishTurnDocument,
  '\n  fragment RecipeFields on BagRecipe {\n    id\n    name\n    versions {\n      number\n      state\n      bands\n      publishedOn\n      version\n      built\n      lines {\n        id\n        itemId\n        exchangeGroup\n        forKind\n        forWord\n        quantities\n      }\n    }\n  }\n':
    types.RecipeFieldsFragmentDoc,
  '\n  fragment BuiltFields on BuiltKits {\n    lotId\n    itemId\n    recipeId\n    number\n    peopleFrom\n    count\n    broken\n    free\n    builtAt\n    parts {\n      lotId\n      itemId\n      quantity\n    }\n  }\n':
    types.BuiltFieldsFragmentDoc,
  '\n  query KitBook {\n    recipes {\n      ...RecipeFields\n    }\n    builtKits {\n      ...BuiltFields\n    }\n    items {\n      ...ItemFacts\n    }\n    standIns {\n      itemId\n      otherId\n      may\n    }\n    pictureChoice {\n      state\n      hidesOut\n      bands\n      points\n      version\n      items {\n        itemId\n        points\n        offered\n        isOut\n      }\n    }\n  }\n':
    types.KitBookDocument,
  '\n  mutation SaveRecipe($input: SaveRecipeInput!) {\n    saveRecipe(input: $input) {\n      ...RecipeFields\n    }\n  }\n':
    types.SaveRecipeDocument,
  '\n  mutation PublishRecipe($id: ID!, $version: Int!, $key: ID!) {\n    publishRecipe(id: $id, version: $version, key: $key) {\n      ...RecipeFields\n    }\n  }\n':
    types.PublishRecipeDocument,
  '\n  mutation BuildKits($input: BuildKitsInput!) {\n    buildKits(input: $input) {\n      ...BuiltFields\n    }\n  }\n':
    types.BuildKitsDocument,
  '\n  mutation BreakKits($input: BreakKitsInput!) {\n    breakKits(input: $input) {\n      ...BuiltFields\n    }\n  }\n':
    types.BreakKitsDocument,
  '\n  mutation SetStandIn($input: StandInInput!) {\n    setStandIn(input: $input) {\n      itemId\n      otherId\n      may\n    }\n  }\n':
    types.SetStandInDocument,
  '\n  mutation SavePictures($input: SavePictureChoiceInput!) {\n    savePictures(input: $input) {\n      state\n      bands\n      points\n      version\n      items {\n        itemId\n        points\n      }\n    }\n  }\n':
    types.SavePicturesDocument,
  '\n  query Live($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      runs {\n        ...RunFields\n      }\n      tasks {\n        id\n        requestId\n        state\n        cell\n        destinationCell\n        kind\n        loadUnits\n        seats\n        windowFrom\n        windowTo\n      }\n    }\n  }\n':
    types.LiveDocument,
  '\n  query LivePlaces($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        requestId\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n':
    types.LivePlacesDocument,
  '\n  mutation NoteLive($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NoteLiveDocument,
  '\n  mutation RecallRun($runId: ID!, $reason: CloseReason!, $key: ID!) {\n    recallRun(runId: $runId, reason: $reason, key: $key) {\n      ...RunFields\n    }\n  }\n':
    types.RecallRunDocument,
  '\n  mutation RescueRun($input: RescueRunInput!) {\n    rescueRun(input: $input) {\n      ...RunFields\n    }\n  }\n':
    types.RescueRunDocument,
  '\n  mutation SettleRun($input: SettleRunInput!) {\n    settleRun(input: $input) {\n      ...RunFields\n    }\n  }\n':
    types.SettleRunDocument,
  '\n  mutation GiveUpTasks($day: Day!, $taskIds: [ID!]!, $key: ID!) {\n    giveUpTasks(day: $day, taskIds: $taskIds, key: $key) {\n      day\n    }\n  }\n':
    types.GiveUpTasksDocument,
  '\n  fragment LooseGoodsFields on LooseGoods {\n    taskId\n    requestId\n    kind\n    state\n    cell\n    loadUnits\n    runId\n    letter\n    runState\n    handle\n    since\n    lines {\n      item\n      unit\n      quantity\n    }\n  }\n':
    types.LooseGoodsFieldsFragmentDoc,
  '\n  query LooseGoods($day: Day!) {\n    looseGoods(day: $day) {\n      ...LooseGoodsFields\n    }\n  }\n':
    types.LooseGoodsDocument,
  '\n  mutation SettleGoods($input: SettleGoodsInput!) {\n    settleGoods(input: $input) {\n      ...LooseGoodsFields\n    }\n  }\n':
    types.SettleGoodsDocument,
  '\n  mutation HandOver($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n':
    types.HandOverDocument,
  '\n  query ExactMatch($day: Day!) {\n    dayStandings(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        facesLeft\n        together\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n        tasksLeft\n        busy {\n          from\n          to\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      tasks {\n        ...TaskFields\n        leg {\n          pickupFrom\n          pickupTo\n          childSeats\n          shareAgreed\n        }\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n':
    types.ExactMatchDocument,
  '\n  fragment ReasonFields on Reason {\n    code\n    value\n    weight\n  }\n':
    types.ReasonFieldsFragmentDoc,
  '\n  fragment PairFields on DayPair {\n    taskId\n    strength\n    travelSeconds\n    reasons {\n      ...ReasonFields\n    }\n    member {\n      ...MemberFields\n    }\n  }\n':
    types.PairFieldsFragmentDoc,
  '\n  fragment UnmatchedFields on Unmatched {\n    taskId\n    because\n    heldUpBy\n    fix\n    fixWith\n    rules {\n      code\n      count\n    }\n  }\n':
    types.UnmatchedFieldsFragmentDoc,
  '\n  query Suggestions($taskId: ID!) {\n    suggestions(taskId: $taskId) {\n      taskId\n      ranked {\n        strength\n        travelSeconds\n        reasons {\n          ...ReasonFields\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      cannot {\n        codes\n        liftable\n        member {\n          ...MemberFields\n        }\n      }\n    }\n  }\n':
    types.SuggestionsDocument,
  '\n  query SimpleList($taskId: ID!) {\n    simpleList(taskId: $taskId) {\n      sameZone\n      freeMinutes\n      member {\n        ...MemberFields\n      }\n    }\n  }\n':
    types.SimpleListDocument,
  '\n  fragment MatchWeightsFields on MatchWeights {\n    version\n    weights {\n      name\n      value\n      usual\n      least\n      most\n      step\n    }\n  }\n':
    types.MatchWeightsFieldsFragmentDoc,
  '\n  query MatchWeights {\n    matchWeights {\n      ...MatchWeightsFields\n    }\n  }\n':
    types.MatchWeightsDocument,
  '\n  mutation SaveMatchWeights($input: SaveWeightsInput!) {\n    saveMatchWeights(input: $input) {\n      ...MatchWeightsFields\n    }\n  }\n':
    types.SaveMatchWeightsDocument,
  '\n  fragment WeekFiguresFields on WeekFigures {\n    tasks\n    matched\n    travelMinutes\n    newHomes\n    unwanted\n    people\n    mostForOne\n  }\n':
    types.WeekFiguresFieldsFragmentDoc,
  '\n  query TryMatchWeights($input: TryWeightsInput!) {\n    tryMatchWeights(input: $input) {\n      from\n      days\n      now {\n        ...WeekFiguresFields\n      }\n      then {\n        ...WeekFiguresFields\n      }\n    }\n  }\n':
    types.TryMatchWeightsDocument,
  '\n  query MatchDay($day: Day!) {\n    matchDay(day: $day) {\n      day\n      pairs {\n        ...PairFields\n      }\n      unmatched {\n        ...UnmatchedFields\n      }\n    }\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n':
    types.MatchDayDocument,
  '\n  query LanguagesOf($requestId: ID!) {\n    caseFile(id: $requestId) {\n      id\n      boxes {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n    people {\n      id\n      profile {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n':
    types.LanguagesOfDocument,
  '\n  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $reason: OverrideReason, $key: ID!) {\n    offerTask(taskId: $taskId, memberIds: $memberIds, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n':
    types.OfferTaskDocument,
  '\n  mutation AssignTask($taskId: ID!, $memberId: ID!, $reason: OverrideReason, $key: ID!) {\n    assignTask(taskId: $taskId, memberId: $memberId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n':
    types.AssignTaskDocument,
  '\n  fragment BagFields on Bag {\n    id\n    position\n    boxes\n    state\n    version\n    letter\n    stopNumber\n    packedBy\n    packedAt\n    slip {\n      ...BoxFields\n    }\n    lines {\n      itemId\n      wanted\n      promised\n      picked\n      state\n      pickedBy\n      pickedAt\n      standsFor\n      lots {\n        ...PackingLotFields\n      }\n    }\n  }\n':
    types.BagFieldsFragmentDoc,
  '\n  fragment PackingLotFields on PackingLot {\n    lotId\n    binId\n    binName\n    binPosition\n    labelKind\n    labelDate\n    quantity\n  }\n':
    types.PackingLotFieldsFragmentDoc,
  '\n  fragment PackingItemFields on PackingItem {\n    id\n    name\n    nameEs\n    nameAr\n    unit\n    category\n    cooling\n    exchangeGroup\n    standIns\n    contains\n    mayContain\n    free {\n      ...PackingLotFields\n    }\n  }\n':
    types.PackingItemFieldsFragmentDoc,
  '\n  query NextPackingDay($from: Day!) {\n    nextPackingDay(from: $from)\n  }\n':
    types.NextPackingDayDocument,
  '\n  query PackingDesk($day: Day!) {\n    waves(day: $day) {\n      id\n      day\n      startedAt\n      startedBy\n      tasks {\n        taskId\n        requestId\n        bagId\n      }\n    }\n    packing(day: $day) {\n      id\n      day\n      startedAt\n      bags {\n        ...BagFields\n      }\n      items {\n        ...PackingItemFields\n      }\n    }\n  }\n':
    types.PackingDeskDocument,
  '\n  query TasksToPack($day: Day!) {\n    tasksToPack(day: $day) {\n      taskId\n      requestId\n      state\n      loadUnits\n      kitId\n      kitCount\n      letter\n      stopNumber\n      askedOn\n      helpedOn\n      bagState\n      held {\n        lotId\n        quantity\n      }\n    }\n  }\n':
    types.TasksToPackDocument,
  '\n  query NeedsToPack($day: Day!) {\n    tasksToPack(day: $day) {\n      taskId\n      boxes {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.NeedsToPackDocument,
  '\n  mutation NoteNeeds($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NoteNeedsDocument,
  '\n  mutation StartWave($input: StartWaveInput!) {\n    startWave(input: $input) {\n      id\n    }\n  }\n':
    types.StartWaveDocument,
  '\n  mutation CancelBag($bagId: ID!, $key: ID!) {\n    cancelBag(bagId: $bagId, key: $key) {\n      ...BagFields\n    }\n  }\n':
    types.CancelBagDocument,
  '\n  mutation PutBackBag($bagId: ID!, $key: ID!) {\n    putBackBag(bagId: $bagId, key: $key) {\n      ...BagFields\n    }\n  }\n':
    types.PutBackBagDocument,
  '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n':
    types.GrantRoleDocument,
  '\n  mutation DenyRole($input: EndRoleInput!) {\n    denyRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n':
    types.DenyRoleDocument,
  '\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n':
    types.EndRoleDocument,
  '\n  mutation RecordCredential($input: RecordCredentialInput!) {\n    recordCredential(input: $input) {\n      ...TrustedFields\n    }\n  }\n':
    types.RecordCredentialDocument,
  '\n  mutation ConfirmCredential($memberId: ID!, $id: ID!, $key: ID!) {\n    confirmCredential(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n':
    types.ConfirmCredentialDocument,
  '\n  mutation WithdrawCredential($memberId: ID!, $id: ID!, $key: ID!) {\n    withdrawCredential(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n':
    types.WithdrawCredentialDocument,
  '\n  mutation Exempt($input: ExemptInput!) {\n    exempt(input: $input) {\n      ...TrustedFields\n    }\n  }\n':
    types.ExemptDocument,
  '\n  mutation EndExemption($memberId: ID!, $id: ID!, $key: ID!) {\n    endExemption(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n':
    types.EndExemptionDocument,
  '\n  mutation SuspendMember($input: EndMemberInput!) {\n    suspendMember(input: $input) {\n      ...TrustedFields\n    }\n  }\n':
    types.SuspendMemberDocument,
  '\n  mutation RemoveMember($input: EndMemberInput!) {\n    removeMember(input: $input) {\n      ...TrustedFields\n    }\n  }\n':
    types.RemoveMemberDocument,
  '\n  mutation RestoreMember($memberId: ID!, $key: ID!) {\n    restoreMember(memberId: $memberId, key: $key) {\n      ...TrustedFields\n    }\n  }\n':
    types.RestoreMemberDocument,
  '\n  mutation ReviewVouches($input: ReviewVouchesInput!) {\n    reviewVouches(input: $input) {\n      ...TrustedFields\n    }\n  }\n':
    types.ReviewVouchesDocument,
  '\n  mutation ChangePolicy($input: ChangePolicyInput!) {\n    changePolicy(input: $input) {\n      ...PolicyFields\n    }\n  }\n':
    types.ChangePolicyDocument,
  '\n  mutation MakeInvite($input: MakeInviteInput!) {\n    makeInvite(input: $input) {\n      id\n      expiresAt\n    }\n  }\n':
    types.MakeInviteDocument,
  '\n  mutation WithdrawInvite($id: ID!, $key: ID!) {\n    withdrawInvite(id: $id, key: $key) {\n      id\n      state\n    }\n  }\n':
    types.WithdrawInviteDocument,
  '\n  fragment ClearanceFields on Clearance {\n    role\n    state\n    until\n    changedOn\n    proposedState\n    proposedBy\n    missing {\n      kind\n      course\n      count\n      have\n    }\n  }\n':
    types.ClearanceFieldsFragmentDoc,
  '\n  fragment CredentialFields on Credential {\n    id\n    kind\n    course\n    givenOn\n    until\n    seenBy\n    secondBy\n    state\n  }\n':
    types.CredentialFieldsFragmentDoc,
  '\n  fragment ExemptionFields on Exemption {\n    id\n    role\n    kind\n    course\n    reason\n    until\n    madeBy\n    madeOn\n    endedOn\n  }\n':
    types.ExemptionFieldsFragmentDoc,
  '\n  fragment TrustedFields on HubMember {\n    ...MemberFields\n    publicKey\n    signKey\n    joinedOn\n    hoursThisMonth\n    availability {\n      startsOn\n      fromMinute\n      toMinute\n      rule\n    }\n    clearances {\n      ...ClearanceFields\n    }\n    credentials {\n      ...CredentialFields\n    }\n    exemptions {\n      ...ExemptionFields\n    }\n    profile {\n      ...BoxFields\n    }\n  }\n':
    types.TrustedFieldsFragmentDoc,
  '\n  fragment PolicyFields on Policy {\n    version\n    madeBy\n    madeAt\n    rules {\n      role\n      tier\n      twoPeople\n      newcomerShifts\n      requirements {\n        kind\n        course\n        count\n        validDays\n        twoPeople\n      }\n    }\n  }\n':
    types.PolicyFieldsFragmentDoc,
  '\n  query People {\n    people {\n      ...MemberFields\n      activeWeek\n      hoursThisMonth\n      clearances {\n        ...ClearanceFields\n      }\n      vouches {\n        id\n        state\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.PeopleDocument,
  '\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...TrustedFields\n    }\n    policy {\n      ...PolicyFields\n    }\n  }\n':
    types.PersonDocument,
  '\n  query Vetting {\n    people {\n      ...TrustedFields\n    }\n    policy {\n      ...PolicyFields\n    }\n  }\n':
    types.VettingDocument,
  '\n  query AllVouches {\n    people {\n      id\n      handle\n      signKey\n      state\n      vouches {\n        id\n        memberId\n        state\n        until\n        box {\n          ...BoxFields\n        }\n      }\n    }\n  }\n':
    types.AllVouchesDocument,
  '\n  query AccessLog($memberId: ID!, $after: String, $first: Int!) {\n    accessLog(memberId: $memberId, after: $after, first: $first) {\n      next\n      entries {\n        id\n        at\n        actor\n        verb\n        subjectId\n        reason\n      }\n    }\n  }\n':
    types.AccessLogDocument,
  '\n  query HubPolicy {\n    policy {\n      ...PolicyFields\n    }\n  }\n': types.HubPolicyDocument,
  '\n  query PolicyEffect($rules: [RoleRuleInput!]!) {\n    policyEffect(rules: $rules) {\n      memberId\n      handle\n      role\n      missing {\n        kind\n        course\n        count\n        have\n      }\n    }\n  }\n':
    types.PolicyEffectDocument,
  '\n  query Invites {\n    invites {\n      id\n      roles\n      state\n      madeBy\n      madeAt\n      expiresAt\n      usedAt\n    }\n  }\n':
    types.InvitesDocument,
  '\n  query ShiftsOfPeople($from: Day!, $days: Int!) {\n    week(from: $from, days: $days) {\n      shifts {\n        id\n        kind\n        day\n        fromMinute\n        toMinute\n        signUps {\n          id\n          role\n          state\n          leads\n          member {\n            id\n          }\n        }\n      }\n    }\n  }\n':
    types.ShiftsOfPeopleDocument,
  '\n  query HasGeocoder {\n    hasGeocoder\n  }\n': types.HasGeocoderDocument,
  '\n  query FindPlaces($text: String!, $language: String!) {\n    findPlaces(text: $text, language: $language) {\n      label\n      lon\n      lat\n      exact\n    }\n  }\n':
    types.FindPlacesDocument,
  '\n  query PlanDay($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n        leg {\n          pickupFrom\n          pickupTo\n          childSeats\n          shareAgreed\n        }\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n      runs {\n        ...RunFields\n      }\n    }\n    week(from: $day, days: 1) {\n      shifts {\n        id\n        kind\n        state\n        startsAt\n        endsAt\n        signUps {\n          id\n          state\n          member {\n            id\n          }\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      wishes {\n        endsNearCell\n      }\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n':
    types.PlanDayDocument,
  '\n  query PlanStandings($day: Day!) {\n    dayStandings(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        facesLeft\n        together\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n      }\n    }\n  }\n':
    types.PlanStandingsDocument,
  '\n  mutation NotePlanning($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NotePlanningDocument,
  '\n  mutation ReplanRuns($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n':
    types.ReplanRunsDocument,
  '\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input) {\n      ...RunFields\n    }\n  }\n':
    types.PublishPlanDocument,
  '\n  query Recalls {\n    recalls {\n      id\n      reason\n      state\n      openedAt\n      dueAt\n      closedAt\n      items\n      doors\n      told\n    }\n    recallsHeard {\n      hubId\n      hub\n      recallId\n      theirLotId\n      lotId\n      reason\n      item\n      brand\n      code\n      quantity\n      toldAt\n    }\n  }\n':
    types.RecallsDocument,
  '\n  query RecallMatches($search: RecallSearch!) {\n    recallMatches(search: $search) {\n      lotId\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n      }\n      code\n      brand\n      source\n      receivedOn\n      labelDate\n      state\n      onHand\n      out\n      kitLots\n    }\n  }\n':
    types.RecallMatchesDocument,
  '\n  fragment RecallFields on Recall {\n    id\n    reason\n    state\n    openedBy\n    openedAt\n    dueAt\n    closedBy\n    closedAt\n    version\n    lots {\n      lotId\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        grams\n      }\n      code\n      brand\n      source\n      receivedOn\n      labelDate\n      state\n      madeOf\n      received\n      onHand\n      held\n      reserved\n      free\n      inTransit\n      out\n      destroyed\n      places {\n        binId\n        onHand\n        held\n      }\n    }\n    bags {\n      taskId\n      lotId\n      quantity\n      replaced\n      runLetter\n      day\n      takenAt\n      takenBy\n    }\n    runs {\n      runId\n      letter\n      day\n      handle\n      state\n      quantity\n      stops\n    }\n    doors {\n      taskId\n      requestId\n      cell\n      day\n      quantity\n      given\n      outcome\n      tries\n      triedAt\n      saidBy\n      version\n      contact {\n        ...BoxFields\n      }\n    }\n    hubs {\n      hub\n      lotId\n      quantity\n      toldAt\n      takenUp\n    }\n  }\n':
    types.RecallFieldsFragmentDoc,
  '\n  query OneRecall($id: ID!) {\n    recall(id: $id) {\n      ...RecallFields\n    }\n  }\n':
    types.OneRecallDocument,
  '\n  mutation OpenRecall($input: OpenRecallInput!) {\n    openRecall(input: $input) {\n      ...RecallFields\n    }\n  }\n':
    types.OpenRecallDocument,
  '\n  mutation TakeOutRecalled($recallId: ID!, $taskId: ID!, $key: ID!) {\n    takeOutRecalled(recallId: $recallId, taskId: $taskId, key: $key) {\n      ...RecallFields\n    }\n  }\n':
    types.TakeOutRecalledDocument,
  '\n  mutation SayRecallDoor($input: RecallDoorInput!) {\n    sayRecallDoor(input: $input) {\n      ...RecallFields\n    }\n  }\n':
    types.SayRecallDoorDocument,
  '\n  mutation HoldReturnedGoods($recallId: ID!, $key: ID!) {\n    holdReturnedGoods(recallId: $recallId, key: $key) {\n      ...RecallFields\n    }\n  }\n':
    types.HoldReturnedGoodsDocument,
  '\n  mutation DestroyRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {\n    destroyRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {\n      ...RecallFields\n    }\n  }\n':
    types.DestroyRecalledLotDocument,
  '\n  mutation ReleaseRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {\n    releaseRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {\n      ...RecallFields\n    }\n  }\n':
    types.ReleaseRecalledLotDocument,
  '\n  mutation CloseRecall($recallId: ID!, $key: ID!) {\n    closeRecall(recallId: $recallId, key: $key) {\n      ...RecallFields\n    }\n  }\n':
    types.CloseRecallDocument,
  '\n  mutation NoteRecallOpening($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NoteRecallOpeningDocument,
  '\n  mutation KeepSheets($input: KeepSheetsInput!) {\n    keepSheets(input: $input)\n  }\n':
    types.KeepSheetsDocument,
  '\n  query RecoveryDoor($lookup: Bytes!, $proof: Bytes!) {\n    recoveryDoor(lookup: $lookup, proof: $proof) {\n      hub {\n        id\n        name\n      }\n      root {\n        kid\n        sealed\n      }\n      keys {\n        kid\n        purpose\n        epoch\n        sealed\n      }\n    }\n  }\n':
    types.RecoveryDoorDocument,
  '\n  mutation RecoverHub($input: RecoverHubInput!) {\n    recoverHub(input: $input) {\n      ...MeFields\n    }\n  }\n':
    types.RecoverHubDocument,
  '\n  query StockReport($from: Day!, $to: Day!) {\n    stockReport(from: $from, to: $to) {\n      months\n      flows {\n        month\n        category\n        flow\n        grams\n        unweighed\n      }\n      meals\n      mealPounds\n      mealSource\n      deliveries {\n        kind\n        cells\n        sum {\n          atLeast\n          hidden\n        }\n      }\n      deliveriesByMonth {\n        atLeast\n        hidden\n      }\n      deliveriesInAll {\n        atLeast\n        hidden\n      }\n      households\n    }\n  }\n':
    types.StockReportDocument,
  '\n  fragment RideFields on RideLeg {\n    taskId\n    requestId\n    kind\n    state\n    version\n    day\n    pickupFrom\n    pickupTo\n    plannedAt\n    readyAt\n    seats\n    childSeats\n    handover\n    shareAgreed\n    standby\n    returns\n    reason\n    openWhy\n    taskState\n    driver {\n      id\n      handle\n    }\n  }\n':
    types.RideFieldsFragmentDoc,
  '\n  query Rides($day: Day!, $from: Day!) {\n    openRides {\n      ...RideFields\n    }\n    ridesOfDay(day: $day) {\n      ...RideFields\n    }\n    ridesWithoutSeat {\n      ...RideFields\n    }\n    rideCounts(from: $from, days: 28) {\n      outcome\n      count\n    }\n    ridePolicy {\n      waitMinutes\n      version\n    }\n  }\n':
    types.RidesDocument,
  '\n  mutation CallReady($taskId: ID!, $key: ID!) {\n    callReady(taskId: $taskId, key: $key) {\n      ...RideFields\n    }\n  }\n':
    types.CallReadyDocument,
  '\n  mutation CloseLeg($input: LegDecisionInput!) {\n    closeLeg(input: $input) {\n      ...RideFields\n    }\n  }\n':
    types.CloseLegDocument,
  '\n  mutation TurnDownLeg($input: LegDecisionInput!) {\n    turnDownLeg(input: $input) {\n      ...RideFields\n    }\n  }\n':
    types.TurnDownLegDocument,
  '\n  mutation RecordMissedLeg($input: LegDecisionInput!) {\n    recordMissedLeg(input: $input) {\n      ...RideFields\n    }\n  }\n':
    types.RecordMissedLegDocument,
  '\n  mutation SetRidePolicy($input: RidePolicyInput!) {\n    setRidePolicy(input: $input) {\n      waitMinutes\n      version\n    }\n  }\n':
    types.SetRidePolicyDocument,
  '\n  fragment SeatFields on ChildSeat {\n    id\n    number\n    class\n    expiresOn\n    state\n    version\n    loan {\n      memberId\n      handle\n      fromDay\n      untilDay\n    }\n  }\n':
    types.SeatFieldsFragmentDoc,
  '\n  query Seats {\n    childSeats {\n      ...SeatFields\n    }\n    people {\n      id\n      handle\n      state\n    }\n    ridesWithoutSeat {\n      ...RideFields\n    }\n  }\n':
    types.SeatsDocument,
  '\n  mutation AddSeat($input: AddSeatInput!) {\n    addChildSeat(input: $input) {\n      ...SeatFields\n    }\n  }\n':
    types.AddSeatDocument,
  '\n  mutation LendSeat($input: LendSeatInput!) {\n    lendChildSeat(input: $input) {\n      ...SeatFields\n    }\n  }\n':
    types.LendSeatDocument,
  '\n  mutation TakeBackSeat($seatId: ID!, $key: ID!) {\n    takeBackChildSeat(seatId: $seatId, key: $key) {\n      ...SeatFields\n    }\n  }\n':
    types.TakeBackSeatDocument,
  '\n  mutation WithdrawSeat($seatId: ID!, $recalled: Boolean!, $key: ID!) {\n    withdrawChildSeat(seatId: $seatId, recalled: $recalled, key: $key) {\n      ...SeatFields\n    }\n  }\n':
    types.WithdrawSeatDocument,
  '\n  query RosterData($from: Day!, $days: Int!, $span: Int!, $before: Day!, $past: Int!) {\n    week(from: $from, days: $days) {\n      from\n      shifts {\n        ...RosterShiftFields\n      }\n      sites {\n        ...SiteFields\n      }\n    }\n    gone: week(from: $before, days: $past) {\n      from\n      shifts {\n        ...RosterShiftFields\n      }\n    }\n    people {\n      id\n      handle\n      state\n      joinedOn\n      hoursThisMonth\n      clearances {\n        role\n        state\n        until\n      }\n      wishes {\n        weekHours\n        monthHours\n        restHours\n        shiftsPerDay\n        prefersKinds\n        dislikesKinds\n      }\n      freeOn(day: $from, days: $span) {\n        from\n        to\n      }\n      wasFree: freeOn(day: $before, days: $past) {\n        from\n        to\n      }\n      company {\n        ...BoxFields\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.RosterDataDocument,
  '\n  fragment RosterShiftFields on Shift {\n    id\n    version\n    kind\n    siteId\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    state\n    urgency\n    templateId\n    places {\n      role\n      least\n      most\n      language\n    }\n    signUps {\n      id\n      role\n      state\n      leads\n      newcomer\n      member {\n        id\n        handle\n      }\n    }\n  }\n':
    types.RosterShiftFieldsFragmentDoc,
  '\n  mutation HandOverRoster($input: ChangeShiftsInput!) {\n    changeShifts(input: $input) {\n      id\n      version\n    }\n  }\n':
    types.HandOverRosterDocument,
  '\n  query HubSettings($slug: String!) {\n    hub(slug: $slug) {\n      ...SettingsFields\n    }\n  }\n':
    types.HubSettingsDocument,
  '\n  fragment SettingsFields on PublicHub {\n    id\n    version\n    intake\n    reach\n    roads\n    roadsUntil\n    peoplePerHome\n    calibration\n  }\n':
    types.SettingsFieldsFragmentDoc,
  '\n  mutation ChangeHub($input: ChangeHubInput!) {\n    changeHub(input: $input) {\n      ...SettingsFields\n    }\n  }\n':
    types.ChangeHubDocument,
  '\n  fragment StandingFields on StandingRequest {\n    id\n    version\n    state\n    originId\n    kind\n    cell\n    loadUnits\n    flags\n    fromMinute\n    toMinute\n    rule\n    startsOn\n    until\n    skipped\n    pausedUntil\n    renewBy\n    nextDays\n    occurrences {\n      requestId\n      occurrence\n      day\n      state\n      version\n      own\n    }\n    tasks {\n      kind\n      part\n      fromMinute\n      toMinute\n      serviceSeconds\n      loadUnits\n      seats\n      flags\n      kitId\n      kitCount\n      leg {\n        pickupFromMinute\n        pickupToMinute\n        rideLimitMinutes\n        childSeats\n        handover\n        shareAgreed\n        returns\n      }\n    }\n  }\n':
    types.StandingFieldsFragmentDoc,
  '\n  query StandingRequests {\n    standingRequests {\n      ...StandingFields\n    }\n  }\n':
    types.StandingRequestsDocument,
  '\n  mutation MakeStanding($input: MakeStandingInput!) {\n    makeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n':
    types.MakeStandingDocument,
  '\n  mutation ChangeStanding($input: ChangeStandingInput!) {\n    changeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n':
    types.ChangeStandingDocument,
  '\n  mutation PauseStanding($input: PauseStandingInput!) {\n    pauseStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n':
    types.PauseStandingDocument,
  '\n  mutation ResumeStanding($input: StandingStepInput!) {\n    resumeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n':
    types.ResumeStandingDocument,
  '\n  mutation SkipStandingDay($input: SkipDayInput!) {\n    skipStandingDay(input: $input) {\n      ...StandingFields\n    }\n  }\n':
    types.SkipStandingDayDocument,
  '\n  mutation UnskipStandingDay($input: SkipDayInput!) {\n    unskipStandingDay(input: $input) {\n      ...StandingFields\n    }\n  }\n':
    types.UnskipStandingDayDocument,
  '\n  mutation RenewStanding($input: RenewStandingInput!) {\n    renewStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n':
    types.RenewStandingDocument,
  '\n  mutation EndStanding($input: StandingStepInput!) {\n    endStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n':
    types.EndStandingDocument,
  '\n  mutation ChangeOccurrence($input: ChangeOccurrenceInput!) {\n    changeOccurrence(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.ChangeOccurrenceDocument,
  '\n  fragment ItemFacts on Item {\n    id\n    version\n    name\n    nameEs\n    nameAr\n    unit\n    category\n    exchangeGroup\n    grams\n    perCase\n    cooling\n    cooking\n    labelKind\n    graceDays\n    strict\n    animal\n    contains\n    mayContain\n    absent\n    gluten\n    marks\n    picture\n    state\n  }\n':
    types.ItemFactsFragmentDoc,
  '\n  fragment BinFields on Bin {\n    id\n    version\n    name\n    position\n    cooling\n    state\n  }\n':
    types.BinFieldsFragmentDoc,
  '\n  query Goods {\n    items {\n      ...ItemFacts\n      slug\n    }\n    itemCodes {\n      gtin\n      itemId\n    }\n    bins {\n      ...BinFields\n    }\n  }\n':
    types.GoodsDocument,
  '\n  query Bins {\n    bins {\n      ...BinFields\n    }\n  }\n': types.BinsDocument,
  '\n  mutation SaveItem($input: SaveItemInput!) {\n    saveItem(input: $input) {\n      ...ItemFacts\n    }\n  }\n':
    types.SaveItemDocument,
  '\n  mutation TakeStarterItems($key: ID!) {\n    takeStarterItems(key: $key) {\n      ...ItemFacts\n    }\n  }\n':
    types.TakeStarterItemsDocument,
  '\n  mutation ImportItems($input: ImportItemsInput!) {\n    importItems(input: $input) {\n      made\n      changed\n      linked\n    }\n  }\n':
    types.ImportItemsDocument,
  '\n  mutation LinkCode($code: String!, $itemId: ID!) {\n    linkCode(code: $code, itemId: $itemId) {\n      gtin\n      itemId\n    }\n  }\n':
    types.LinkCodeDocument,
  '\n  mutation UnlinkCode($code: String!) {\n    unlinkCode(code: $code) {\n      gtin\n      itemId\n    }\n  }\n':
    types.UnlinkCodeDocument,
  '\n  mutation SaveBin($input: SaveBinInput!) {\n    saveBin(input: $input) {\n      ...BinFields\n    }\n  }\n':
    types.SaveBinDocument,
  '\n  mutation PutAway($input: PutAwayInput!) {\n    putAway(input: $input) {\n      ...StockLineFields\n    }\n  }\n':
    types.PutAwayDocument,
  '\n  mutation HoldLot($lotId: ID!, $reason: LotHoldReason!, $key: ID!) {\n    holdLot(lotId: $lotId, reason: $reason, key: $key) {\n      ...StockLineFields\n    }\n  }\n':
    types.HoldLotDocument,
  '\n  mutation ReleaseLot($lotId: ID!, $key: ID!) {\n    releaseLot(lotId: $lotId, key: $key) {\n      ...StockLineFields\n    }\n  }\n':
    types.ReleaseLotDocument,
  '\n  fragment StockLineFields on StockLine {\n    onHand\n    reserved\n    available\n    item {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      grams\n      cooling\n      cooled\n      infantFormula\n    }\n    lots {\n      id\n      state\n      source\n      brand\n      code\n      receivedOn\n      labelKind\n      labelDate\n      onHand\n      reserved\n      available\n      held\n      places {\n        binId\n        onHand\n        reserved\n        held\n      }\n    }\n  }\n':
    types.StockLineFieldsFragmentDoc,
  '\n  query Stock {\n    stock {\n      ...StockLineFields\n    }\n  }\n': types.StockDocument,
  '\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n':
    types.ReceiveStockDocument,
  '\n  mutation AdjustStock($input: AdjustStockInput!) {\n    adjustStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n':
    types.AdjustStockDocument,
  '\n  mutation DiscardStock($input: DiscardStockInput!) {\n    discardStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n':
    types.DiscardStockDocument,
  '\n  query Today($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        id\n        kind\n        state\n        day\n      }\n      runs {\n        ...RunFields\n      }\n      waiting {\n        ...AssignmentFields\n      }\n    }\n    toDecide: inbox(states: [submitted, triage], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    needsInfo: inbox(states: [needs_info], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    notes: unreadFamilyNotes {\n      id\n      requestId\n      kind\n      saidAt\n    }\n    stock {\n      item {\n        id\n      }\n      lots {\n        id\n        state\n        onHand\n        labelKind\n        labelDate\n      }\n    }\n  }\n':
    types.TodayDocument,
  '\n  query TodayBeside($day: Day!) {\n    incidents: incidentLog(closed: false) {\n      id\n      state\n      openedAt\n    }\n    doors: followUpList {\n      id\n      openedAt\n    }\n    holds {\n      id\n      fromAt\n    }\n    recalls {\n      id\n      state\n      openedAt\n    }\n    week(from: $day, days: 2) {\n      shifts {\n        id\n        kind\n        day\n        state\n        startsAt\n        endsAt\n        places {\n          role\n          least\n        }\n        signUps {\n          id\n          role\n          state\n        }\n      }\n    }\n  }\n':
    types.TodayBesideDocument,
  '\n  query TodayHeard {\n    recallsHeard {\n      recallId\n      toldAt\n    }\n    leftOpen {\n      what\n      day\n      count\n    }\n    childSeats {\n      id\n      state\n      expiresOn\n      loan {\n        memberId\n        handle\n        fromDay\n        untilDay\n      }\n    }\n    ridesWithoutSeat {\n      taskId\n      day\n    }\n  }\n':
    types.TodayHeardDocument,
  '\n  mutation RemoveAssignment($assignmentId: ID!, $reason: CloseReason!, $key: ID!) {\n    removeAssignment(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n':
    types.RemoveAssignmentDocument,
  '\n  fragment TransferFields on Transfer {\n    id\n    version\n    state\n    sends\n    asked\n    wantedBy\n    reason\n    askedAt\n    dispatchedAt\n    droppedAt\n    endedAt\n    grams\n    unweighed\n    haul {\n      taskId\n      state\n      day\n      fromMinute\n      toMinute\n      loadUnits\n      letter\n      handle\n    }\n    can\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    lines {\n      n\n      wanted\n      name\n      nameEs\n      nameAr\n      unit\n      cooling\n      itemId\n      parcels {\n        id\n        lotId\n        binId\n        source\n        brand\n        receivedOn\n        labelKind\n        labelDate\n        quantity\n        arrived\n        damaged\n        missing\n        broughtBack\n        extra\n        left\n      }\n    }\n  }\n':
    types.TransferFieldsFragmentDoc,
  '\n  query Transfers {\n    transfers {\n      ...TransferFields\n    }\n  }\n': types.TransfersDocument,
  '\n  query OneTransfer($id: ID!) {\n    transfer(id: $id) {\n      ...TransferFields\n    }\n    bins {\n      ...BinFields\n    }\n  }\n':
    types.OneTransferDocument,
  '\n  query RegionStock {\n    stockShares {\n      mine\n      itemId\n      name\n      nameEs\n      nameAr\n      unit\n      kind\n      quantity\n      day\n      sharedAt\n      hub {\n        id\n        name\n      }\n    }\n    suggestedTransfers {\n      sends\n      itemId\n      name\n      nameEs\n      nameAr\n      unit\n      quantity\n      meters\n      wanted\n      neededBy\n      ending\n      goodUntil\n      grams\n      roomGrams\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n    }\n  }\n':
    types.RegionStockDocument,
  '\n  query ToAsk {\n    nearHubs {\n      id\n      name\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      state\n    }\n  }\n':
    types.ToAskDocument,
  '\n  mutation AskTransfer($input: AskTransferInput!) {\n    askTransfer(input: $input) {\n      ...TransferFields\n    }\n  }\n':
    types.AskTransferDocument,
  '\n  mutation ShareStock($input: ShareInput!) {\n    shareStock(input: $input) {\n      mine\n      itemId\n      kind\n      quantity\n    }\n  }\n':
    types.ShareStockDocument,
  '\n  mutation ReceiveTransfer($input: ReceiveTransferInput!) {\n    receiveTransfer(input: $input) {\n      ...TransferFields\n    }\n  }\n':
    types.ReceiveTransferDocument,
  '\n  mutation PlanHaul($input: PlanHaulInput!) {\n    planHaul(input: $input) {\n      ...TransferFields\n    }\n  }\n':
    types.PlanHaulDocument,
  '\n  mutation UnplanHaul($id: ID!, $key: ID!) {\n    unplanHaul(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.UnplanHaulDocument,
  '\n  mutation ApproveTransfer($id: ID!, $key: ID!) {\n    approveTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.ApproveTransferDocument,
  '\n  mutation PickTransfer($id: ID!, $key: ID!) {\n    pickTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.PickTransferDocument,
  '\n  mutation PickLot($input: PickInput!) {\n    pickLot(input: $input) {\n      ...TransferFields\n    }\n  }\n':
    types.PickLotDocument,
  '\n  mutation PackTransfer($id: ID!, $key: ID!) {\n    packTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.PackTransferDocument,
  '\n  mutation UnpackTransfer($id: ID!, $key: ID!) {\n    unpackTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.UnpackTransferDocument,
  '\n  mutation DispatchTransfer($id: ID!, $key: ID!) {\n    dispatchTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.DispatchTransferDocument,
  '\n  mutation BringBackTransfer($id: ID!, $key: ID!) {\n    bringBackTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.BringBackTransferDocument,
  '\n  mutation CloseTransfer($id: ID!, $key: ID!) {\n    closeTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.CloseTransferDocument,
  '\n  mutation RejectTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {\n    rejectTransfer(id: $id, reason: $reason, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.RejectTransferDocument,
  '\n  mutation CancelTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {\n    cancelTransfer(id: $id, reason: $reason, key: $key) {\n      ...TransferFields\n    }\n  }\n':
    types.CancelTransferDocument,
  '\n  mutation RecordCheckIn($signUpId: ID!, $key: ID!) {\n    recordCheckIn(signUpId: $signUpId, key: $key) {\n      id\n      state\n    }\n  }\n':
    types.RecordCheckInDocument,
  '\n  mutation RecordAbsence($input: RecordAbsenceInput!) {\n    recordAbsence(input: $input) {\n      id\n      state\n    }\n  }\n':
    types.RecordAbsenceDocument,
  '\n  mutation RecordTalk($signUpId: ID!, $outcome: TalkOutcome!, $key: ID!) {\n    recordTalk(signUpId: $signUpId, outcome: $outcome, key: $key) {\n      id\n      state\n    }\n  }\n':
    types.RecordTalkDocument,
  '\n  mutation AnswerSignUp($signUpId: ID!, $yes: Boolean!, $key: ID!) {\n    answerSignUp(signUpId: $signUpId, yes: $yes, key: $key) {\n      id\n      state\n    }\n  }\n':
    types.AnswerSignUpDocument,
  '\n  mutation SkipOccurrence($input: SkipOccurrenceInput!) {\n    skipOccurrence(input: $input) {\n      ...TemplateFields\n    }\n  }\n':
    types.SkipOccurrenceDocument,
  '\n  mutation AtBoard($from: Day!) {\n    atBoard(from: $from) {\n      memberId\n      handle\n    }\n  }\n':
    types.AtBoardDocument,
  '\n  fragment ShiftFields on Shift {\n    id\n    version\n    kind\n    siteId\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    state\n    urgency\n    approval\n    signUpOpensAt\n    templateId\n    occurrence\n    places {\n      role\n      least\n      most\n      language\n    }\n    signUps {\n      id\n      version\n      role\n      state\n      leads\n      newcomer\n      coverAskedAt\n      onMyWayAt\n      arrivedAt\n      checkedInAt\n      member {\n        id\n        handle\n      }\n      talk {\n        day\n        outcome\n      }\n    }\n  }\n':
    types.ShiftFieldsFragmentDoc,
  '\n  fragment SiteFields on Site {\n    id\n    kind\n    within\n    state\n    version\n    box {\n      ...BoxFields\n    }\n  }\n':
    types.SiteFieldsFragmentDoc,
  '\n  fragment TemplateFields on ShiftTemplate {\n    id\n    version\n    state\n    kind\n    siteId\n    fromMinute\n    toMinute\n    places {\n      role\n      least\n      most\n      language\n    }\n    opensHours\n    urgency\n    approval\n    startsOn\n    rule\n    skipped\n  }\n':
    types.TemplateFieldsFragmentDoc,
  '\n  query Week($from: Day!) {\n    week(from: $from) {\n      from\n      shifts {\n        ...ShiftFields\n      }\n      sites {\n        ...SiteFields\n      }\n      closedDays {\n        siteId\n        day\n      }\n      atBoard {\n        memberId\n        handle\n      }\n    }\n  }\n':
    types.WeekDocument,
  '\n  query WeekPeople($from: Day!) {\n    people {\n      id\n      handle\n      state\n      clearances {\n        role\n        state\n        until\n      }\n      wishes {\n        weekHours\n        restHours\n        shiftsPerDay\n      }\n      freeOn(day: $from, days: 8) {\n        from\n        to\n      }\n    }\n  }\n':
    types.WeekPeopleDocument,
  '\n  query Terms($from: Day!, $days: Int!) {\n    week(from: $from, days: $days) {\n      from\n      sites {\n        ...SiteFields\n      }\n      templates {\n        ...TemplateFields\n      }\n      closedDays {\n        siteId\n        day\n      }\n    }\n  }\n':
    types.TermsDocument,
  '\n  mutation ChangeShifts($input: ChangeShiftsInput!) {\n    changeShifts(input: $input) {\n      ...ShiftFields\n    }\n  }\n':
    types.ChangeShiftsDocument,
  '\n  query HereNow($at: Instant) {\n    hereNow(at: $at) {\n      shiftId\n      kind\n      siteId\n      startsAt\n      endsAt\n      signUpId\n      role\n      member {\n        id\n        handle\n      }\n      leads\n      here\n      waits\n      onMyWayAt\n    }\n  }\n':
    types.HereNowDocument,
  '\n  query SheetProfiles {\n    people {\n      id\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.SheetProfilesDocument,
  '\n  mutation SaveClosedDays($input: ClosedDaysInput!) {\n    saveClosedDays(input: $input) {\n      siteId\n      day\n    }\n  }\n':
    types.SaveClosedDaysDocument,
  '\n  mutation LayShifts($from: Day!, $days: Int!, $key: ID!) {\n    layShifts(from: $from, days: $days, key: $key) {\n      ...ShiftFields\n    }\n  }\n':
    types.LayShiftsDocument,
  '\n  mutation SaveSite($input: SaveSiteInput!) {\n    saveSite(input: $input) {\n      ...SiteFields\n    }\n  }\n':
    types.SaveSiteDocument,
  '\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    saveTemplate(input: $input) {\n      ...TemplateFields\n    }\n  }\n':
    types.SaveTemplateDocument,
  '\n  fragment CareLackFields on CareLack {\n    code\n    missing\n    memberId\n  }\n':
    types.CareLackFieldsFragmentDoc,
  '\n  fragment ChildLocationFields on ChildLocation {\n    child\n    n\n    state\n    giverMember\n    giverFamily\n    receiverMember\n    receiverFamily\n    at\n    deviceTime\n  }\n':
    types.ChildLocationFieldsFragmentDoc,
  '\n  fragment CareCheckFields on CareCheck {\n    n\n    state\n    dueAt\n    missedAt\n    answeredAt\n  }\n':
    types.CareCheckFieldsFragmentDoc,
  '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n':
    types.SignInSaltDocument,
  '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    rearFacingSeats\n    harnessSeats\n    boosterSeats\n    loadUnits\n    capabilities\n    spareMadeOn\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n':
    types.MeFieldsFragmentDoc,
  '\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    reach\n    roads\n    roadsUntil\n    version\n    region\n    calibration\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n':
    types.HubFieldsFragmentDoc,
  '\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n': types.MeDocument,
  '\n  query SpareKey($handle: String!, $proof: Bytes!) {\n    spareKey(handle: $handle, proof: $proof)\n  }\n':
    types.SpareKeyDocument,
  '\n  mutation KeepSpare($input: KeepSpareInput!) {\n    keepSpare(input: $input) {\n      ...MeFields\n    }\n  }\n':
    types.KeepSpareDocument,
  '\n  mutation ChangePassphrase($input: ChangePassphraseInput!) {\n    changePassphrase(input: $input) {\n      ...MeFields\n    }\n  }\n':
    types.ChangePassphraseDocument,
  '\n  query HubPictures($hub: String!) {\n    hubPictures(hub: $hub) {\n      bands\n      points\n      pictures {\n        itemId\n        name\n        nameEs\n        nameAr\n        picture\n        points\n      }\n    }\n  }\n':
    types.HubPicturesDocument,
  '\n  query PublicHubs {\n    hubs {\n      id\n      slug\n      name\n      street\n      cell\n      lon\n      lat\n      phone\n      timeZone\n      intake\n      reach\n      region\n    }\n  }\n':
    types.PublicHubsDocument,
  '\n  query PublicHubKeys($slug: String!) {\n    hub(slug: $slug) {\n      id\n      rootKey\n      keys {\n        purpose\n        epoch\n        publicKey\n        signature\n      }\n    }\n  }\n':
    types.PublicHubKeysDocument,
  '\n  query PublicPromise($slug: String!, $kind: RequestKind!) {\n    promise(slug: $slug, kind: $kind) {\n      day\n      part\n    }\n  }\n':
    types.PublicPromiseDocument,
  '\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      requestId\n    }\n  }\n':
    types.AskForHelpDocument,
  '\n  query RequestByReceipt($lookup: Bytes!) {\n    requestByReceipt(lookup: $lookup)\n  }\n':
    types.RequestByReceiptDocument,
  '\n  mutation WithdrawRequest($input: ReceiptInput!) {\n    withdrawRequest(input: $input)\n  }\n':
    types.WithdrawRequestDocument,
  '\n  mutation EraseRequest($input: ReceiptInput!) {\n    eraseRequest(input: $input)\n  }\n':
    types.EraseRequestDocument,
  '\n  mutation ChangeRequestTime($input: NewTimeInput!) {\n    changeRequestTime(input: $input)\n  }\n':
    types.ChangeRequestTimeDocument,
  '\n  mutation SayReady($input: ReceiptInput!) {\n    sayReady(input: $input)\n  }\n':
    types.SayReadyDocument,
  '\n  mutation KeepAway($input: ReceiptInput!) {\n    keepAway(input: $input)\n  }\n':
    types.KeepAwayDocument,
  '\n  mutation TellHub($input: TellHubInput!) {\n    tellHub(input: $input)\n  }\n': types.TellHubDocument,
  '\n  mutation ChangeConsent($input: ConsentInput!) {\n    changeConsent(input: $input)\n  }\n':
    types.ChangeConsentDocument,
  '\n  query Board($first: Int!, $after: String) {\n    board(first: $first, after: $after) {\n      next\n      cards {\n        ...BoardCardFields\n      }\n    }\n  }\n':
    types.BoardDocument,
  '\n  fragment PhoneBoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n':
    types.PhoneBoxFieldsFragmentDoc,
  '\n  fragment BoardCardFields on BoardCard {\n    id\n    version\n    kind\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    serviceSeconds\n    travelSeconds\n    clash\n    reasons {\n      code\n      value\n      weight\n    }\n    card {\n      ...PhoneBoxFields\n    }\n  }\n':
    types.BoardCardFieldsFragmentDoc,
  '\n  fragment ClaimFields on Claim {\n    id\n    taskId\n    requestId\n    kind\n    state\n    version\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    expiresAt\n    runId\n    card {\n      ...PhoneBoxFields\n    }\n  }\n':
    types.ClaimFieldsFragmentDoc,
  '\n  fragment MyRunFields on MyRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    closures {\n      ...PhoneBoxFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      version\n      taskKind\n      cell\n      arriveAt\n      departAt\n      windowFrom\n      windowTo\n      loadUnits\n      flags\n      reason\n      heldFor\n      leg {\n        state\n        pickupFrom\n        pickupTo\n        waitMinutes\n        childSeats\n        handover\n        returns\n        stopId\n        arrivedAt\n      }\n      claim {\n        ...ClaimFields\n      }\n      lines {\n        item\n        unit\n        quantity\n      }\n      goal {\n        hubId\n        name\n        street\n        phone\n        lon\n        lat\n      }\n      place {\n        opensAt\n        closesAt\n        box {\n          ...PhoneBoxFields\n        }\n      }\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n':
    types.MyRunFieldsFragmentDoc,
  '\n  query MyWork {\n    myClaims {\n      ...ClaimFields\n    }\n    myRuns {\n      ...MyRunFields\n    }\n  }\n':
    types.MyWorkDocument,
  '\n  mutation ClaimTask($input: ClaimTaskInput!) {\n    claimTask(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n':
    types.ClaimTaskDocument,
  '\n  mutation ConfirmOffer($input: ClaimTaskInput!) {\n    confirmOffer(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n':
    types.ConfirmOfferDocument,
  '\n  mutation ReleaseClaim($assignmentId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    releaseClaim(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...ClaimFields\n    }\n  }\n':
    types.ReleaseClaimDocument,
  '\n  mutation UndoRelease($assignmentId: ID!, $key: ID!) {\n    undoRelease(assignmentId: $assignmentId, key: $key) {\n      ...ClaimFields\n    }\n  }\n':
    types.UndoReleaseDocument,
  '\n  mutation AcceptRun($runId: ID!, $claims: [ClaimKeyInput!]!, $key: ID!) {\n    acceptRun(runId: $runId, claims: $claims, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.AcceptRunDocument,
  '\n  mutation DeclineRun($runId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    declineRun(runId: $runId, reason: $reason, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.DeclineRunDocument,
  '\n  mutation StartLoading($runId: ID!, $key: ID!) {\n    startLoading(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.StartLoadingDocument,
  '\n  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!, $lateHash: Bytes) {\n    departRun(runId: $runId, loaded: $loaded, key: $key, lateHash: $lateHash) {\n      ...MyRunFields\n    }\n  }\n':
    types.DepartRunDocument,
  '\n  mutation StepLeg($input: StepLegInput!) {\n    stepLeg(input: $input) {\n      ...MyRunFields\n    }\n  }\n':
    types.StepLegDocument,
  '\n  mutation RecordStop($input: RecordStopInput!) {\n    recordStop(input: $input) {\n      ...MyRunFields\n    }\n  }\n':
    types.RecordStopDocument,
  '\n  mutation UndoStop($stopId: ID!, $deviceTime: Instant!, $key: ID!) {\n    undoStop(stopId: $stopId, deviceTime: $deviceTime, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.UndoStopDocument,
  '\n  mutation CompleteRun($runId: ID!, $key: ID!) {\n    completeRun(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.CompleteRunDocument,
  '\n  mutation StopEverything($runId: ID!, $key: ID!) {\n    stopEverything(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.StopEverythingDocument,
  '\n  mutation ReportIncident($input: ReportIncidentInput!) {\n    reportIncident(input: $input)\n  }\n':
    types.ReportIncidentDocument,
  '\n  subscription MyChanges {\n    myChanges {\n      topic\n      id\n    }\n  }\n':
    types.MyChangesDocument,
  '\n  mutation StillHere($runId: ID!) {\n    stillHere(runId: $runId)\n  }\n': types.StillHereDocument,
  '\n  mutation ReportLate($input: ReportLateInput!) {\n    reportLate(input: $input)\n  }\n':
    types.ReportLateDocument,
  '\n  fragment PhoneSiteFields on Site {\n    id\n    kind\n    box {\n      ...PhoneBoxFields\n    }\n  }\n':
    types.PhoneSiteFieldsFragmentDoc,
  '\n  fragment MyShiftFields on MyShift {\n    id\n    shiftId\n    kind\n    shiftState\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    role\n    state\n    version\n    leads\n    expiresAt\n    ahead\n    coverAskedAt\n    onMyWayAt\n    arrivedAt\n    checkedInAt\n    lateFrom\n    checkInFrom\n    reason\n    site {\n      ...PhoneSiteFields\n    }\n    mates {\n      handle\n      role\n      state\n      leads\n      signUpId\n    }\n  }\n':
    types.MyShiftFieldsFragmentDoc,
  '\n  query MyShifts {\n    myShifts {\n      ...MyShiftFields\n    }\n  }\n': types.MyShiftsDocument,
  '\n  query ShiftBoard($from: Day!, $days: Int!) {\n    openShifts(from: $from, days: $days) {\n      id\n      kind\n      state\n      day\n      fromMinute\n      toMinute\n      startsAt\n      endsAt\n      signUpOpensAt\n      urgency\n      approval\n      mine\n      site {\n        ...PhoneSiteFields\n      }\n      places {\n        role\n        least\n        most\n        taken\n        waiting\n        language\n        hurdle\n      }\n    }\n    covers {\n      id\n      shiftId\n      kind\n      day\n      fromMinute\n      toMinute\n      startsAt\n      endsAt\n      role\n      handle\n      askedAt\n      site {\n        ...PhoneSiteFields\n      }\n    }\n    myNotices {\n      id\n      kind\n      subjectId\n      dueAt\n    }\n  }\n':
    types.ShiftBoardDocument,
  '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ...MyShiftFields\n    }\n  }\n':
    types.SignUpDocument,
  '\n  mutation WithdrawSignUp($id: ID!, $reason: WithdrawReason!, $key: ID!) {\n    withdrawSignUp(id: $id, reason: $reason, key: $key) {\n      ...MyShiftFields\n    }\n  }\n':
    types.WithdrawSignUpDocument,
  '\n  mutation AnswerPlace($id: ID!, $yes: Boolean!, $key: ID!) {\n    answerPlace(id: $id, yes: $yes, key: $key) {\n      ...MyShiftFields\n    }\n  }\n':
    types.AnswerPlaceDocument,
  '\n  mutation AskCover($id: ID!, $asked: Boolean!, $key: ID!) {\n    askCover(id: $id, asked: $asked, key: $key) {\n      ...MyShiftFields\n    }\n  }\n':
    types.AskCoverDocument,
  '\n  mutation TakeCover($id: ID!, $key: ID!) {\n    takeCover(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n':
    types.TakeCoverDocument,
  '\n  mutation OnMyWay($id: ID!, $key: ID!) {\n    onMyWay(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n':
    types.OnMyWayDocument,
  '\n  mutation CheckIn($id: ID!, $key: ID!) {\n    checkIn(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n':
    types.CheckInDocument,
  '\n  mutation ReportAbsence($id: ID!, $key: ID!) {\n    reportAbsence(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n':
    types.ReportAbsenceDocument,
  '\n  mutation ReadNotice($id: ID!, $key: ID!) {\n    readNotice(id: $id, key: $key)\n  }\n':
    types.ReadNoticeDocument,
  '\n  fragment MyAvailabilityFields on MyAvailability {\n    version\n    series {\n      id\n      startsOn\n      fromMinute\n      toMinute\n      rule\n      skipped\n      extra\n    }\n    away {\n      id\n      fromDay\n      toDay\n    }\n    wishes {\n      weekHours\n      monthHours\n      restHours\n      shiftsPerDay\n      prefersKinds\n      dislikesKinds\n      endsNearCell\n    }\n    company {\n      ...PhoneBoxFields\n    }\n  }\n':
    types.MyAvailabilityFieldsFragmentDoc,
  '\n  query MyAvailability {\n    myAvailability {\n      ...MyAvailabilityFields\n    }\n  }\n':
    types.MyAvailabilityDocument,
  '\n  mutation SaveAvailability($input: SaveAvailabilityInput!) {\n    saveAvailability(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n':
    types.SaveAvailabilityDocument,
  '\n  mutation GoAway($input: GoAwayInput!) {\n    goAway(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n':
    types.GoAwayDocument,
  '\n  mutation ComeBack($awayId: ID!, $key: ID!) {\n    comeBack(awayId: $awayId, key: $key) {\n      ...MyAvailabilityFields\n    }\n  }\n':
    types.ComeBackDocument,
  '\n  mutation SkipOnce($input: SkipOnceInput!) {\n    skipOnce(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n':
    types.SkipOnceDocument,
  '\n  fragment MyCareFields on MyCare {\n    id\n    taskId\n    state\n    version\n    children\n    adultsNeeded\n    startedAt\n    adults {\n      memberId\n      handle\n      here\n      me\n    }\n    lacks {\n      ...CareLackFields\n    }\n    locations {\n      ...ChildLocationFields\n    }\n    checks {\n      ...CareCheckFields\n    }\n    sheet {\n      ...PhoneBoxFields\n    }\n  }\n':
    types.MyCareFieldsFragmentDoc,
  '\n  query MyCare {\n    myCare {\n      ...MyCareFields\n    }\n  }\n': types.MyCareDocument,
  '\n  mutation ArriveForCare($input: CareMomentInput!) {\n    arriveForCare(input: $input) {\n      ...MyCareFields\n    }\n  }\n':
    types.ArriveForCareDocument,
  '\n  mutation MoveChild($input: MoveChildInput!) {\n    moveChild(input: $input) {\n      ...MyCareFields\n    }\n  }\n':
    types.MoveChildDocument,
  '\n  mutation AnswerCareCheck($input: CareMomentInput!) {\n    answerCareCheck(input: $input) {\n      ...MyCareFields\n    }\n  }\n':
    types.AnswerCareCheckDocument,
  '\n  mutation EndCare($input: EndCareInput!) {\n    endCare(input: $input) {\n      ...MyCareFields\n    }\n  }\n':
    types.EndCareDocument,
  '\n  fragment RunCostFields on RunCosts {\n    runId\n    letter\n    day\n    meters\n    mileRate\n    costs {\n      id\n      category\n      cents\n      state\n    }\n  }\n':
    types.RunCostFieldsFragmentDoc,
  '\n  query MyRunCosts {\n    myRunCosts {\n      ...RunCostFields\n    }\n  }\n': types.MyRunCostsDocument,
  '\n  mutation AskRunCost($input: RunCostInput!) {\n    askRunCost(input: $input) {\n      ...RunCostFields\n    }\n  }\n':
    types.AskRunCostDocument,
  '\n  mutation WithdrawRunCost($id: ID!, $key: ID!) {\n    withdrawRunCost(id: $id, key: $key) {\n      ...RunCostFields\n    }\n  }\n':
    types.WithdrawRunCostDocument,
  '\n  query MyFeed {\n    myFeed {\n      madeOn\n    }\n  }\n': types.MyFeedDocument,
  '\n  mutation MakeFeed($tokenHash: Bytes!, $key: ID!) {\n    makeFeed(tokenHash: $tokenHash, key: $key) {\n      madeOn\n    }\n  }\n':
    types.MakeFeedDocument,
  '\n  mutation EndFeed($key: ID!) {\n    endFeed(key: $key)\n  }\n': types.EndFeedDocument,
  '\n  query InviteDoor($token: Bytes!) {\n    invite(token: $token) {\n      state\n      roles\n      expiresAt\n      hub {\n        name\n        phone\n        street\n        languages\n      }\n    }\n  }\n':
    types.InviteDoorDocument,
  '\n  mutation AcceptInvite($input: AcceptInviteInput!) {\n    acceptInvite(input: $input) {\n      ...MeFields\n    }\n  }\n':
    types.AcceptInviteDocument,
  '\n  query MyJoining {\n    myStanding {\n      state\n      clearances {\n        role\n        state\n        until\n        missing {\n          kind\n          course\n          count\n          have\n        }\n      }\n      credentials {\n        kind\n        course\n        givenOn\n        until\n        state\n      }\n      vouches {\n        state\n        until\n      }\n    }\n    myLearning {\n      courses {\n        course\n        version\n        finishedOn\n      }\n      agreementVersion\n      agreementSignedOn\n    }\n    myProfile {\n      ...PhoneBoxFields\n    }\n  }\n':
    types.MyJoiningDocument,
  '\n  mutation WantRoles($roles: [Role!]!, $key: ID!) {\n    wantRoles(roles: $roles, key: $key) {\n      state\n    }\n  }\n':
    types.WantRolesDocument,
  '\n  mutation SaveAboutMe($input: AboutMeInput!) {\n    saveAboutMe(input: $input) {\n      ...MeFields\n    }\n  }\n':
    types.SaveAboutMeDocument,
  '\n  mutation SaveProfile($profile: SealedBoxInput!, $key: ID!) {\n    saveProfile(profile: $profile, key: $key)\n  }\n':
    types.SaveProfileDocument,
  '\n  mutation SignAgreement($version: Int!, $signature: Bytes!, $key: ID!) {\n    signAgreement(version: $version, signature: $signature, key: $key) {\n      agreementVersion\n      agreementSignedOn\n    }\n  }\n':
    types.SignAgreementDocument,
  '\n  query MyPacking {\n    packing {\n      id\n      day\n      startedAt\n      bags {\n        ...BagFields\n      }\n      items {\n        ...PackingItemFields\n      }\n    }\n  }\n':
    types.MyPackingDocument,
  '\n  mutation PickLine($input: PickLineInput!) {\n    pickLine(input: $input) {\n      ...BagFields\n    }\n  }\n':
    types.PickLineDocument,
  '\n  mutation UnpickLine($input: UnpickLineInput!) {\n    unpickLine(input: $input) {\n      ...BagFields\n    }\n  }\n':
    types.UnpickLineDocument,
  '\n  mutation SubstituteLine($input: SubstituteInput!) {\n    substituteLine(input: $input) {\n      ...BagFields\n    }\n  }\n':
    types.SubstituteLineDocument,
  '\n  mutation PackBag($input: PackBagInput!) {\n    packBag(input: $input) {\n      ...BagFields\n    }\n  }\n':
    types.PackBagDocument,
  '\n  mutation FinishTraining($course: Course!, $version: Int!, $key: ID!) {\n    finishTraining(course: $course, version: $version, key: $key) {\n      courses {\n        course\n        version\n        finishedOn\n      }\n    }\n  }\n':
    types.FinishTrainingDocument,
  '\n  mutation AskForVouch {\n    askForVouch {\n      code\n      expiresAt\n    }\n  }\n':
    types.AskForVouchDocument,
  '\n  query VouchCandidate($code: String!) {\n    vouchCandidate(code: $code) {\n      memberId\n      handle\n      signKey\n    }\n  }\n':
    types.VouchCandidateDocument,
  '\n  mutation GiveVouch($input: GiveVouchInput!) {\n    giveVouch(input: $input)\n  }\n':
    types.GiveVouchDocument,
  '\n  mutation WithdrawVouch($memberId: ID!, $tag: Bytes!) {\n    withdrawVouch(memberId: $memberId, tag: $tag)\n  }\n':
    types.WithdrawVouchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ClosedAreas($day: Day!) {\n    closures(day: $day) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ClosedAreas($day: Day!) {\n    closures(day: $day) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseArea($input: CloseAreaInput!) {\n    closeArea(input: $input) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseArea($input: CloseAreaInput!) {\n    closeArea(input: $input) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LiftClosure($id: ID!, $key: ID!) {\n    liftClosure(id: $id, key: $key)\n  }\n',
): (typeof documents)['\n  mutation LiftClosure($id: ID!, $key: ID!) {\n    liftClosure(id: $id, key: $key)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CareNearnessFields on CareNearness {\n    memberId\n    handle\n    days\n    households\n    state\n  }\n',
): (typeof documents)['\n  fragment CareNearnessFields on CareNearness {\n    memberId\n    handle\n    days\n    households\n    state\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ArrangementFields on Arrangement {\n    id\n    requestId\n    state\n    version\n    day\n    fromMinute\n    toMinute\n    children\n    adultsNeeded\n    answers\n    unrelated\n    sheetVersion\n    startedAt\n    endedAt\n    adults {\n      memberId\n      handle\n      assignmentId\n      assignmentState\n      cleared\n      experienced\n      hasSheet\n      arrivedAt\n      leftAt\n    }\n    lacks {\n      ...CareLackFields\n    }\n    locations {\n      ...ChildLocationFields\n    }\n    checks {\n      ...CareCheckFields\n    }\n    nearness {\n      ...CareNearnessFields\n    }\n  }\n',
): (typeof documents)['\n  fragment ArrangementFields on Arrangement {\n    id\n    requestId\n    state\n    version\n    day\n    fromMinute\n    toMinute\n    children\n    adultsNeeded\n    answers\n    unrelated\n    sheetVersion\n    startedAt\n    endedAt\n    adults {\n      memberId\n      handle\n      assignmentId\n      assignmentState\n      cleared\n      experienced\n      hasSheet\n      arrivedAt\n      leftAt\n    }\n    lacks {\n      ...CareLackFields\n    }\n    locations {\n      ...ChildLocationFields\n    }\n    checks {\n      ...CareCheckFields\n    }\n    nearness {\n      ...CareNearnessFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Arrangements($day: Day!) {\n    arrangements(day: $day) {\n      ...ArrangementFields\n    }\n    licenceLine(day: $day) {\n      ...CareNearnessFields\n    }\n  }\n',
): (typeof documents)['\n  query Arrangements($day: Day!) {\n    arrangements(day: $day) {\n      ...ArrangementFields\n    }\n    licenceLine(day: $day) {\n      ...CareNearnessFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneArrangement($id: ID!) {\n    arrangement(id: $id) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  query OneArrangement($id: ID!) {\n    arrangement(id: $id) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CareCase($id: ID!) {\n    caseFile(id: $id) {\n      id\n      boxes {\n        ...BoxFields\n      }\n      tasks {\n        id\n        kind\n        assignments {\n          ...AssignmentFields\n          claimSignature\n          member {\n            signKey\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CareCase($id: ID!) {\n    caseFile(id: $id) {\n      id\n      boxes {\n        ...BoxFields\n      }\n      tasks {\n        id\n        kind\n        assignments {\n          ...AssignmentFields\n          claimSignature\n          member {\n            signKey\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetUpArrangement($input: SetUpArrangementInput!) {\n    setUpArrangement(input: $input) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SetUpArrangement($input: SetUpArrangementInput!) {\n    setUpArrangement(input: $input) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShareSheet($input: ShareSheetInput!) {\n    shareSheet(input: $input) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ShareSheet($input: ShareSheetInput!) {\n    shareSheet(input: $input) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmUnrelated($id: ID!, $memberIds: [ID!]!, $key: ID!) {\n    confirmUnrelated(id: $id, memberIds: $memberIds, key: $key) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmUnrelated($id: ID!, $memberIds: [ID!]!, $key: ID!) {\n    confirmUnrelated(id: $id, memberIds: $memberIds, key: $key) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareReady($id: ID!, $version: Int!, $key: ID!) {\n    declareReady(id: $id, version: $version, key: $key) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareReady($id: ID!, $version: Int!, $key: ID!) {\n    declareReady(id: $id, version: $version, key: $key) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordCareArrival($id: ID!, $memberId: ID!, $key: ID!) {\n    recordCareArrival(id: $id, memberId: $memberId, key: $key) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordCareArrival($id: ID!, $memberId: ID!, $key: ID!) {\n    recordCareArrival(id: $id, memberId: $memberId, key: $key) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordCareCheck($id: ID!, $key: ID!) {\n    recordCareCheck(id: $id, key: $key) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordCareCheck($id: ID!, $key: ID!) {\n    recordCareCheck(id: $id, key: $key) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordChildHome($id: ID!, $child: Int!, $key: ID!) {\n    recordChildHome(id: $id, child: $child, key: $key) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordChildHome($id: ID!, $child: Int!, $key: ID!) {\n    recordChildHome(id: $id, child: $child, key: $key) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseArrangement($id: ID!, $version: Int!, $concern: Boolean!, $key: ID!) {\n    closeArrangement(id: $id, version: $version, concern: $concern, key: $key) {\n      ...ArrangementFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseArrangement($id: ID!, $version: Int!, $concern: Boolean!, $key: ID!) {\n    closeArrangement(id: $id, version: $version, concern: $concern, key: $key) {\n      ...ArrangementFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaregiverPlanFields on CaregiverPlan {\n    requestId\n    state\n    boxVersion\n    madeOn\n    reason\n    askedBy\n    until\n    openedBy\n    openedOn\n    mine\n    box {\n      ...BoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment CaregiverPlanFields on CaregiverPlan {\n    requestId\n    state\n    boxVersion\n    madeOn\n    reason\n    askedBy\n    until\n    openedBy\n    openedOn\n    mine\n    box {\n      ...BoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaregiverPlanOf($requestId: ID!) {\n    caregiverPlan(requestId: $requestId) {\n      ...CaregiverPlanFields\n    }\n  }\n',
): (typeof documents)['\n  query CaregiverPlanOf($requestId: ID!) {\n    caregiverPlan(requestId: $requestId) {\n      ...CaregiverPlanFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteCaregiverPlan($input: WriteCaregiverPlanInput!) {\n    writeCaregiverPlan(input: $input) {\n      ...CaregiverPlanFields\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteCaregiverPlan($input: WriteCaregiverPlanInput!) {\n    writeCaregiverPlan(input: $input) {\n      ...CaregiverPlanFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskCaregiverPlan($input: AskCaregiverPlanInput!) {\n    askCaregiverPlan(input: $input) {\n      ...CaregiverPlanFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AskCaregiverPlan($input: AskCaregiverPlanInput!) {\n    askCaregiverPlan(input: $input) {\n      ...CaregiverPlanFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenCaregiverPlan($requestId: ID!, $key: ID!) {\n    openCaregiverPlan(requestId: $requestId, key: $key) {\n      ...CaregiverPlanFields\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenCaregiverPlan($requestId: ID!, $key: ID!) {\n    openCaregiverPlan(requestId: $requestId, key: $key) {\n      ...CaregiverPlanFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseCaregiverPlan($requestId: ID!, $key: ID!) {\n    closeCaregiverPlan(requestId: $requestId, key: $key) {\n      ...CaregiverPlanFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseCaregiverPlan($requestId: ID!, $key: ID!) {\n    closeCaregiverPlan(requestId: $requestId, key: $key) {\n      ...CaregiverPlanFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n',
): (typeof documents)['\n  fragment BoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MemberFields on HubMember {\n    id\n    handle\n    roles\n    tier\n    state\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    openClaims\n  }\n',
): (typeof documents)['\n  fragment MemberFields on HubMember {\n    id\n    handle\n    roles\n    tier\n    state\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    openClaims\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AssignmentFields on CaseAssignment {\n    id\n    taskId\n    state\n    version\n    claimKey\n    expiresAt\n    runId\n    reason\n    granted\n    member {\n      ...MemberFields\n    }\n  }\n',
): (typeof documents)['\n  fragment AssignmentFields on CaseAssignment {\n    id\n    taskId\n    state\n    version\n    claimKey\n    expiresAt\n    runId\n    reason\n    granted\n    member {\n      ...MemberFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TaskFields on CaseTask {\n    id\n    requestId\n    kind\n    part\n    state\n    version\n    tier\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    windowFrom\n    windowTo\n    serviceSeconds\n    loadUnits\n    seats\n    flags\n    kitId\n    kitCount\n    assignments {\n      ...AssignmentFields\n    }\n  }\n',
): (typeof documents)['\n  fragment TaskFields on CaseTask {\n    id\n    requestId\n    kind\n    part\n    state\n    version\n    tier\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    windowFrom\n    windowTo\n    serviceSeconds\n    loadUnits\n    seats\n    flags\n    kitId\n    kitCount\n    assignments {\n      ...AssignmentFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseFields on CaseFile {\n    id\n    boxId\n    kind\n    state\n    version\n    channel\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    flags\n    reason\n    heldUntil\n    duplicateOf\n    createdOn\n    expiresOn\n    receiptKey\n    sameHousehold\n    samePlace\n    here\n  }\n',
): (typeof documents)['\n  fragment CaseFields on CaseFile {\n    id\n    boxId\n    kind\n    state\n    version\n    channel\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    flags\n    reason\n    heldUntil\n    duplicateOf\n    createdOn\n    expiresOn\n    receiptKey\n    sameHousehold\n    samePlace\n    here\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OpenCaseFields on CaseFile {\n    ...CaseFields\n    boxes {\n      ...BoxFields\n    }\n    tasks {\n      ...TaskFields\n    }\n    openings {\n      role\n      day\n    }\n    merges {\n      id\n      keptId\n      goneId\n      by\n      until\n    }\n    lastChange {\n      by\n      at\n      verb\n    }\n    calls {\n      n\n      by\n      at\n      outcome\n      nextAt\n    }\n    grip {\n      memberId\n      handle\n      until\n    }\n    standing {\n      id\n      state\n      rule\n    }\n    referredTo {\n      id\n      name\n      phone\n    }\n  }\n',
): (typeof documents)['\n  fragment OpenCaseFields on CaseFile {\n    ...CaseFields\n    boxes {\n      ...BoxFields\n    }\n    tasks {\n      ...TaskFields\n    }\n    openings {\n      role\n      day\n    }\n    merges {\n      id\n      keptId\n      goneId\n      by\n      until\n    }\n    lastChange {\n      by\n      at\n      verb\n    }\n    calls {\n      n\n      by\n      at\n      outcome\n      nextAt\n    }\n    grip {\n      memberId\n      handle\n      until\n    }\n    standing {\n      id\n      state\n      rule\n    }\n    referredTo {\n      id\n      name\n      phone\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RunFields on DayRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    reason\n    heardAt\n    member {\n      ...MemberFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      arriveAt\n      departAt\n      reason\n      deviceTime\n      reported\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n',
): (typeof documents)['\n  fragment RunFields on DayRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    reason\n    heardAt\n    member {\n      ...MemberFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      arriveAt\n      departAt\n      reason\n      deviceTime\n      reported\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteOpenings($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n',
): (typeof documents)['\n  mutation NoteOpenings($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CountHeadFields on CountHead {\n    id\n    binId\n    blind\n    state\n    version\n    openedBy\n    openedAt\n    confirmedBy\n    confirmedAt\n    confirmedByMe\n    closedBy\n    closedAt\n    total\n    done\n  }\n',
): (typeof documents)['\n  fragment CountHeadFields on CountHead {\n    id\n    binId\n    blind\n    state\n    version\n    openedBy\n    openedAt\n    confirmedBy\n    confirmedAt\n    confirmedByMe\n    closedBy\n    closedAt\n    total\n    done\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CountSheetFields on CountSheet {\n    head {\n      ...CountHeadFields\n    }\n    lines {\n      id\n      version\n      lotId\n      binId\n      source\n      receivedOn\n      labelKind\n      labelDate\n      counted\n      book\n      countedBy\n      countedAt\n      kept\n      reason\n      moved {\n        change\n        at\n        corrected\n      }\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CountSheetFields on CountSheet {\n    head {\n      ...CountHeadFields\n    }\n    lines {\n      id\n      version\n      lotId\n      binId\n      source\n      receivedOn\n      labelKind\n      labelDate\n      counted\n      book\n      countedBy\n      countedAt\n      kept\n      reason\n      moved {\n        change\n        at\n        corrected\n      }\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Counts {\n    counts {\n      ...CountHeadFields\n    }\n    bins {\n      ...BinFields\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      state\n    }\n  }\n',
): (typeof documents)['\n  query Counts {\n    counts {\n      ...CountHeadFields\n    }\n    bins {\n      ...BinFields\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneCount($id: ID!) {\n    countSheet(id: $id) {\n      ...CountSheetFields\n    }\n    bins {\n      ...BinFields\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      state\n    }\n  }\n',
): (typeof documents)['\n  query OneCount($id: ID!) {\n    countSheet(id: $id) {\n      ...CountSheetFields\n    }\n    bins {\n      ...BinFields\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenCount($input: OpenCountInput!) {\n    openCount(input: $input) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenCount($input: OpenCountInput!) {\n    openCount(input: $input) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddCountLine($input: AddCountLineInput!) {\n    addCountLine(input: $input) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AddCountLine($input: AddCountLineInput!) {\n    addCountLine(input: $input) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteCountLine($input: WriteCountLineInput!) {\n    writeCountLine(input: $input) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteCountLine($input: WriteCountLineInput!) {\n    writeCountLine(input: $input) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LeaveOutCountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    leaveOutCountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation LeaveOutCountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    leaveOutCountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    recountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    recountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepCountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    keepCountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation KeepCountLine($countId: ID!, $lineId: ID!, $key: ID!) {\n    keepCountLine(countId: $countId, lineId: $lineId, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ExplainCountLine($countId: ID!, $lineId: ID!, $reason: CountReason!, $key: ID!) {\n    explainCountLine(countId: $countId, lineId: $lineId, reason: $reason, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ExplainCountLine($countId: ID!, $lineId: ID!, $reason: CountReason!, $key: ID!) {\n    explainCountLine(countId: $countId, lineId: $lineId, reason: $reason, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FinishCount($id: ID!, $key: ID!) {\n    finishCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation FinishCount($id: ID!, $key: ID!) {\n    finishCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReopenCount($id: ID!, $key: ID!) {\n    reopenCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReopenCount($id: ID!, $key: ID!) {\n    reopenCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmCount($id: ID!, $key: ID!) {\n    confirmCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmCount($id: ID!, $key: ID!) {\n    confirmCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FinalizeCount($id: ID!, $key: ID!) {\n    finalizeCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation FinalizeCount($id: ID!, $key: ID!) {\n    finalizeCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelCount($id: ID!, $key: ID!) {\n    cancelCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelCount($id: ID!, $key: ID!) {\n    cancelCount(id: $id, key: $key) {\n      ...CountSheetFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ServiceFields on Service {\n    id\n    version\n    state\n    name\n    what\n    kinds\n    phone\n    languages\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    checkedOn\n  }\n',
): (typeof documents)['\n  fragment ServiceFields on Service {\n    id\n    version\n    state\n    name\n    what\n    kinds\n    phone\n    languages\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    checkedOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Services {\n    services {\n      ...ServiceFields\n    }\n  }\n',
): (typeof documents)['\n  query Services {\n    services {\n      ...ServiceFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveService($input: ServiceInput!) {\n    saveService(input: $input) {\n      ...ServiceFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveService($input: ServiceInput!) {\n    saveService(input: $input) {\n      ...ServiceFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ImportServices($input: ImportServicesInput!) {\n    importServices(input: $input)\n  }\n',
): (typeof documents)['\n  mutation ImportServices($input: ImportServicesInput!) {\n    importServices(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseService($input: ServiceStepInput!) {\n    closeService(input: $input) {\n      ...ServiceFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseService($input: ServiceStepInput!) {\n    closeService(input: $input) {\n      ...ServiceFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReopenService($input: ServiceStepInput!) {\n    reopenService(input: $input) {\n      ...ServiceFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReopenService($input: ServiceStepInput!) {\n    reopenService(input: $input) {\n      ...ServiceFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StockDates {\n    stock {\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        graceDays\n        strict\n      }\n      lots {\n        id\n        labelKind\n        labelDate\n        onHand\n        brand\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StockDates {\n    stock {\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        graceDays\n        strict\n      }\n      lots {\n        id\n        labelKind\n        labelDate\n        onHand\n        brand\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DonationHead on Donation {\n    id\n    donorId\n    driveId\n    state\n    receivedOn\n    begunBy\n    finishedBy\n    version\n    lineCount\n  }\n',
): (typeof documents)['\n  fragment DonationHead on Donation {\n    id\n    donorId\n    driveId\n    state\n    receivedOn\n    begunBy\n    finishedBy\n    version\n    lineCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DonationLines on OpenDonation {\n    id\n    donorId\n    driveId\n    state\n    receivedOn\n    begunBy\n    begunAt\n    finishedBy\n    version\n    lines {\n      id\n      quantity\n      grams\n      tareGrams\n      brand\n      code\n      labelKind\n      labelDate\n      dateAnswered\n      contains\n      mayContain\n      absent\n      arrival\n      temperature\n      acceptReason\n      rejectReason\n      binId\n      version\n      writtenBy\n      faults\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        category\n        grams\n        perCase\n        cooling\n        labelKind\n        strict\n        contains\n        mayContain\n        absent\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DonationLines on OpenDonation {\n    id\n    donorId\n    driveId\n    state\n    receivedOn\n    begunBy\n    begunAt\n    finishedBy\n    version\n    lines {\n      id\n      quantity\n      grams\n      tareGrams\n      brand\n      code\n      labelKind\n      labelDate\n      dateAnswered\n      contains\n      mayContain\n      absent\n      arrival\n      temperature\n      acceptReason\n      rejectReason\n      binId\n      version\n      writtenBy\n      faults\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        category\n        grams\n        perCase\n        cooling\n        labelKind\n        strict\n        contains\n        mayContain\n        absent\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DonorFields on Donor {\n    id\n    kind\n    name\n    state\n    version\n    lastGaveOn\n    box {\n      subjectId\n      compartment\n      version\n      body\n      kid\n      wrap\n    }\n  }\n',
): (typeof documents)['\n  fragment DonorFields on Donor {\n    id\n    kind\n    name\n    state\n    version\n    lastGaveOn\n    box {\n      subjectId\n      compartment\n      version\n      body\n      kid\n      wrap\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Donors {\n    donors {\n      ...DonorFields\n    }\n    drives {\n      id\n      name\n      state\n      version\n    }\n  }\n',
): (typeof documents)['\n  query Donors {\n    donors {\n      ...DonorFields\n    }\n    drives {\n      id\n      name\n      state\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Donations {\n    donations {\n      ...DonationHead\n    }\n  }\n',
): (typeof documents)['\n  query Donations {\n    donations {\n      ...DonationHead\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Donation($id: ID!) {\n    donation(id: $id) {\n      ...DonationLines\n    }\n  }\n',
): (typeof documents)['\n  query Donation($id: ID!) {\n    donation(id: $id) {\n      ...DonationLines\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveDonor($input: SaveDonorInput!) {\n    saveDonor(input: $input) {\n      ...DonorFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveDonor($input: SaveDonorInput!) {\n    saveDonor(input: $input) {\n      ...DonorFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveDrive($input: SaveDriveInput!) {\n    saveDrive(input: $input) {\n      id\n      name\n      state\n      version\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveDrive($input: SaveDriveInput!) {\n    saveDrive(input: $input) {\n      id\n      name\n      state\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveDonation($input: SaveDonationInput!) {\n    saveDonation(input: $input) {\n      ...DonationLines\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveDonation($input: SaveDonationInput!) {\n    saveDonation(input: $input) {\n      ...DonationLines\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveDonationLine($input: SaveDonationLineInput!) {\n    saveDonationLine(input: $input) {\n      ...DonationLines\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveDonationLine($input: SaveDonationLineInput!) {\n    saveDonationLine(input: $input) {\n      ...DonationLines\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddToDonationLine($lineId: ID!, $add: Int!, $key: ID!) {\n    addToDonationLine(lineId: $lineId, add: $add, key: $key) {\n      ...DonationLines\n    }\n  }\n',
): (typeof documents)['\n  mutation AddToDonationLine($lineId: ID!, $add: Int!, $key: ID!) {\n    addToDonationLine(lineId: $lineId, add: $add, key: $key) {\n      ...DonationLines\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveDonationLine($lineId: ID!, $key: ID!) {\n    removeDonationLine(lineId: $lineId, key: $key) {\n      ...DonationLines\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveDonationLine($lineId: ID!, $key: ID!) {\n    removeDonationLine(lineId: $lineId, key: $key) {\n      ...DonationLines\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FinishDonation($id: ID!, $key: ID!) {\n    finishDonation(id: $id, key: $key) {\n      ...DonationLines\n    }\n  }\n',
): (typeof documents)['\n  mutation FinishDonation($id: ID!, $key: ID!) {\n    finishDonation(id: $id, key: $key) {\n      ...DonationLines\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DropDonation($id: ID!, $key: ID!) {\n    dropDonation(id: $id, key: $key) {\n      ...DonationLines\n    }\n  }\n',
): (typeof documents)['\n  mutation DropDonation($id: ID!, $key: ID!) {\n    dropDonation(id: $id, key: $key) {\n      ...DonationLines\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Store {\n    store {\n      degrees\n      weight\n      wishesPublic\n      version\n      today\n      wishes {\n        quantity\n        wishedOn\n        item {\n          id\n          name\n          nameEs\n          nameAr\n          unit\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Store {\n    store {\n      degrees\n      weight\n      wishesPublic\n      version\n      today\n      wishes {\n        quantity\n        wishedOn\n        item {\n          id\n          name\n          nameEs\n          nameAr\n          unit\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveStore($input: SaveStoreInput!) {\n    saveStore(input: $input) {\n      degrees\n      weight\n      wishesPublic\n      version\n      today\n      wishes {\n        quantity\n        wishedOn\n        item {\n          id\n          name\n          nameEs\n          nameAr\n          unit\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveStore($input: SaveStoreInput!) {\n    saveStore(input: $input) {\n      degrees\n      weight\n      wishesPublic\n      version\n      today\n      wishes {\n        quantity\n        wishedOn\n        item {\n          id\n          name\n          nameEs\n          nameAr\n          unit\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StockOutlook {\n    stockOutlook {\n      available\n      reserved\n      need\n      daysOfCover\n      runsOutOn\n      low\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        graceDays\n        reorderAt\n        offered\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StockOutlook {\n    stockOutlook {\n      available\n      reserved\n      need\n      daysOfCover\n      runsOutOn\n      low\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        graceDays\n        reorderAt\n        offered\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetItemLevel($input: ItemLevelInput!) {\n    setItemLevel(input: $input) {\n      id\n      reorderAt\n      offered\n    }\n  }\n',
): (typeof documents)['\n  mutation SetItemLevel($input: ItemLevelInput!) {\n    setItemLevel(input: $input) {\n      id\n      reorderAt\n      offered\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FollowUpFields on FollowUp {\n    id\n    taskId\n    requestId\n    kind\n    taskState\n    cell\n    reason\n    letter\n    handle\n    openedAt\n    deviceTime\n    state\n    checks\n    lastCheck\n    checkedAt\n    outcome\n    version\n    contact {\n      ...BoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment FollowUpFields on FollowUp {\n    id\n    taskId\n    requestId\n    kind\n    taskState\n    cell\n    reason\n    letter\n    handle\n    openedAt\n    deviceTime\n    state\n    checks\n    lastCheck\n    checkedAt\n    outcome\n    version\n    contact {\n      ...BoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Doors {\n    followUpList {\n      ...FollowUpFields\n    }\n  }\n',
): (typeof documents)['\n  query Doors {\n    followUpList {\n      ...FollowUpFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteCheck($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n',
): (typeof documents)['\n  mutation NoteCheck($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CheckDoor($input: CheckFollowUpInput!) {\n    checkFollowUp(input: $input) {\n      ...FollowUpFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CheckDoor($input: CheckFollowUpInput!) {\n    checkFollowUp(input: $input) {\n      ...FollowUpFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseDoor($input: CloseFollowUpInput!) {\n    closeFollowUp(input: $input) {\n      ...FollowUpFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseDoor($input: CloseFollowUpInput!) {\n    closeFollowUp(input: $input) {\n      ...FollowUpFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FamilyNotes($requestId: ID!) {\n    familyNotes(requestId: $requestId) {\n      id\n      kind\n      saidAt\n      readAt\n      box {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n',
): (typeof documents)['\n  query FamilyNotes($requestId: ID!) {\n    familyNotes(requestId: $requestId) {\n      id\n      kind\n      saidAt\n      readAt\n      box {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadFamilyNote($id: ID!, $key: ID!) {\n    readFamilyNote(id: $id, key: $key)\n  }\n',
): (typeof documents)['\n  mutation ReadFamilyNote($id: ID!, $key: ID!) {\n    readFamilyNote(id: $id, key: $key)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription HubChanged {\n    hubChanged {\n      topic\n      id\n    }\n  }\n',
): (typeof documents)['\n  subscription HubChanged {\n    hubChanged {\n      topic\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WaitingDays($from: Day!, $days: Int!) {\n    waitingDays(from: $from, days: $days)\n  }\n',
): (typeof documents)['\n  query WaitingDays($from: Day!, $days: Int!) {\n    waitingDays(from: $from, days: $days)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WaitingClaims($day: Day!) {\n    organizerDay(day: $day) {\n      waiting {\n        ...AssignmentFields\n        claimSignature\n        member {\n          signKey\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WaitingClaims($day: Day!) {\n    organizerDay(day: $day) {\n      waiting {\n        ...AssignmentFields\n        claimSignature\n        member {\n          signKey\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlacesOfDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        tier\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PlacesOfDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        tier\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmClaims($grants: [GrantInput!]!, $key: ID!) {\n    confirmClaims(grants: $grants, key: $key) {\n      ...AssignmentFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmClaims($grants: [GrantInput!]!, $key: ID!) {\n    confirmClaims(grants: $grants, key: $key) {\n      ...AssignmentFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FundFields on Fund {\n    balance\n    lines\n    aloneCents\n    mileRate\n    wantedAloneCents\n    wantedMine\n    version\n    asks {\n      id\n      kind\n      category\n      cents\n      yeses\n      got\n      day\n      askedBy\n      approvedBy\n      mine\n      runLetter\n      runDay\n      plannedMeters\n      tenthMiles\n      reverses\n      version\n    }\n  }\n',
): (typeof documents)['\n  fragment FundFields on Fund {\n    balance\n    lines\n    aloneCents\n    mileRate\n    wantedAloneCents\n    wantedMine\n    version\n    asks {\n      id\n      kind\n      category\n      cents\n      yeses\n      got\n      day\n      askedBy\n      approvedBy\n      mine\n      runLetter\n      runDay\n      plannedMeters\n      tenthMiles\n      reverses\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TheFund {\n    fund {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  query TheFund {\n    fund {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TheFundMonth($day: Day!) {\n    fundMonth(day: $day) {\n      month\n      opening\n      closing\n      sums {\n        kind\n        category\n        cents\n      }\n      lines {\n        n\n        kind\n        category\n        cents\n        day\n        writtenBy\n        runLetter\n        runDay\n        reverses\n        reversed\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TheFundMonth($day: Day!) {\n    fundMonth(day: $day) {\n      month\n      opening\n      closing\n      sums {\n        kind\n        category\n        cents\n      }\n      lines {\n        n\n        kind\n        category\n        cents\n        day\n        writtenBy\n        runLetter\n        runDay\n        reverses\n        reversed\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveToFund($input: FundGiftInput!) {\n    giveToFund(input: $input) {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveToFund($input: FundGiftInput!) {\n    giveToFund(input: $input) {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HelpFromFund($input: FundHelpInput!) {\n    helpFromFund(input: $input) {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  mutation HelpFromFund($input: FundHelpInput!) {\n    helpFromFund(input: $input) {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveFundAsk($input: DecideAskInput!) {\n    approveFundAsk(input: $input) {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveFundAsk($input: DecideAskInput!) {\n    approveFundAsk(input: $input) {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineFundAsk($input: DeclineAskInput!) {\n    declineFundAsk(input: $input) {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineFundAsk($input: DeclineAskInput!) {\n    declineFundAsk(input: $input) {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawFundAsk($id: ID!, $key: ID!) {\n    withdrawFundAsk(id: $id, key: $key) {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawFundAsk($id: ID!, $key: ID!) {\n    withdrawFundAsk(id: $id, key: $key) {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReverseFundLine($id: ID!, $n: Int!, $key: ID!) {\n    reverseFundLine(id: $id, n: $n, key: $key) {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReverseFundLine($id: ID!, $n: Int!, $key: ID!) {\n    reverseFundLine(id: $id, n: $n, key: $key) {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetFundRules($input: FundRulesInput!) {\n    setFundRules(input: $input) {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SetFundRules($input: FundRulesInput!) {\n    setFundRules(input: $input) {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmFundRules($version: Int!, $key: ID!) {\n    confirmFundRules(version: $version, key: $key) {\n      ...FundFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmFundRules($version: Int!, $key: ID!) {\n    confirmFundRules(version: $version, key: $key) {\n      ...FundFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HoldFields on Hold {\n    id\n    kind\n    reason\n    memberId\n    handle\n    fromAt\n    untilAt\n    madeBy\n    liftedAt\n    version\n    box {\n      ...BoxFields\n    }\n    tasks {\n      taskId\n      requestId\n      kind\n      state\n      cell\n      windowFrom\n      windowTo\n      warned\n      handle\n    }\n  }\n',
): (typeof documents)['\n  fragment HoldFields on Hold {\n    id\n    kind\n    reason\n    memberId\n    handle\n    fromAt\n    untilAt\n    madeBy\n    liftedAt\n    version\n    box {\n      ...BoxFields\n    }\n    tasks {\n      taskId\n      requestId\n      kind\n      state\n      cell\n      windowFrom\n      windowTo\n      warned\n      handle\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Holds {\n    holds {\n      ...HoldFields\n    }\n    people {\n      ...MemberFields\n    }\n  }\n',
): (typeof documents)['\n  query Holds {\n    holds {\n      ...HoldFields\n    }\n    people {\n      ...MemberFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HoldDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        state\n        cell\n        destinationCell\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HoldDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        state\n        cell\n        destinationCell\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LayHold($input: LayHoldInput!) {\n    layHold(input: $input) {\n      ...HoldFields\n    }\n  }\n',
): (typeof documents)['\n  mutation LayHold($input: LayHoldInput!) {\n    layHold(input: $input) {\n      ...HoldFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HoldMore($input: HoldMoreInput!) {\n    holdMore(input: $input) {\n      ...HoldFields\n    }\n  }\n',
): (typeof documents)['\n  mutation HoldMore($input: HoldMoreInput!) {\n    holdMore(input: $input) {\n      ...HoldFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LiftHold($id: ID!, $key: ID!) {\n    liftHold(id: $id, key: $key) {\n      ...HoldFields\n    }\n  }\n',
): (typeof documents)['\n  mutation LiftHold($id: ID!, $key: ID!) {\n    liftHold(id: $id, key: $key) {\n      ...HoldFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OfferTimes($input: OfferTimesInput!) {\n    offerTimes(input: $input) {\n      ...HoldFields\n    }\n  }\n',
): (typeof documents)['\n  mutation OfferTimes($input: OfferTimesInput!) {\n    offerTimes(input: $input) {\n      ...HoldFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HeldAreas {\n    holds {\n      id\n      fromAt\n      untilAt\n      box {\n        ...BoxFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HeldAreas {\n    holds {\n      id\n      fromAt\n      untilAt\n      box {\n        ...BoxFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HouseholdFields on HouseholdPlan {\n    id\n    day\n    state\n    version\n    keptUntil\n    begun\n    gaps {\n      requestId\n      taskId\n      code\n    }\n    parts {\n      requestId\n      kind\n      state\n      afterPart\n      orderHolds\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment HouseholdFields on HouseholdPlan {\n    id\n    day\n    state\n    version\n    keptUntil\n    begun\n    gaps {\n      requestId\n      taskId\n      code\n    }\n    parts {\n      requestId\n      kind\n      state\n      afterPart\n      orderHolds\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HouseholdLine on HouseholdPlan {\n    id\n    state\n    gaps {\n      code\n    }\n    parts {\n      requestId\n      kind\n    }\n  }\n',
): (typeof documents)['\n  fragment HouseholdLine on HouseholdPlan {\n    id\n    state\n    gaps {\n      code\n    }\n    parts {\n      requestId\n      kind\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Households($day: Day!) {\n    householdPlans(day: $day) {\n      ...HouseholdLine\n    }\n    inbox(day: $day, first: 50) {\n      cases {\n        id\n        kind\n        state\n        cell\n        fromMinute\n        toMinute\n        sameHousehold\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Households($day: Day!) {\n    householdPlans(day: $day) {\n      ...HouseholdLine\n    }\n    inbox(day: $day, first: 50) {\n      cases {\n        id\n        kind\n        state\n        cell\n        fromMinute\n        toMinute\n        sameHousehold\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Household($id: ID!) {\n    householdPlan(id: $id) {\n      ...HouseholdFields\n    }\n  }\n',
): (typeof documents)['\n  query Household($id: ID!) {\n    householdPlan(id: $id) {\n      ...HouseholdFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HouseholdProposal($id: ID!, $anew: Boolean!) {\n    planProposal(id: $id, anew: $anew) {\n      planId\n      version\n      pairs {\n        ...PairFields\n      }\n      unmatched {\n        ...UnmatchedFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HouseholdProposal($id: ID!, $anew: Boolean!) {\n    planProposal(id: $id, anew: $anew) {\n      planId\n      version\n      pairs {\n        ...PairFields\n      }\n      unmatched {\n        ...UnmatchedFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TieHousehold($input: TieHouseholdInput!) {\n    tieHousehold(input: $input) {\n      ...HouseholdFields\n    }\n  }\n',
): (typeof documents)['\n  mutation TieHousehold($input: TieHouseholdInput!) {\n    tieHousehold(input: $input) {\n      ...HouseholdFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UntiePart($input: PlanPartInput!) {\n    untiePart(input: $input) {\n      ...HouseholdFields\n    }\n  }\n',
): (typeof documents)['\n  mutation UntiePart($input: PlanPartInput!) {\n    untiePart(input: $input) {\n      ...HouseholdFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OrderPart($input: OrderPartInput!) {\n    orderPart(input: $input) {\n      ...HouseholdFields\n    }\n  }\n',
): (typeof documents)['\n  mutation OrderPart($input: OrderPartInput!) {\n    orderPart(input: $input) {\n      ...HouseholdFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskHousehold($input: AskHouseholdInput!) {\n    askHousehold(input: $input) {\n      ...HouseholdFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AskHousehold($input: AskHouseholdInput!) {\n    askHousehold(input: $input) {\n      ...HouseholdFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanOfRequest($requestId: ID!) {\n    planOfRequest(requestId: $requestId) {\n      ...HouseholdLine\n    }\n  }\n',
): (typeof documents)['\n  query PlanOfRequest($requestId: ID!) {\n    planOfRequest(requestId: $requestId) {\n      ...HouseholdLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NamedGoods {\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      picture\n    }\n  }\n',
): (typeof documents)['\n  query NamedGoods {\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      picture\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Inbox($states: [RequestState!], $first: Int!, $after: String) {\n    inbox(states: $states, first: $first, after: $after) {\n      total\n      next\n      cases {\n        ...CaseFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Inbox($states: [RequestState!], $first: Int!, $after: String) {\n    inbox(states: $states, first: $first, after: $after) {\n      total\n      next\n      cases {\n        ...CaseFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseFile($id: ID!) {\n    caseFile(id: $id) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  query CaseFile($id: ID!) {\n    caseFile(id: $id) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Kits {\n    kits {\n      id\n      name\n      loadUnits\n      makeable\n      lines {\n        quantity\n        item {\n          id\n          name\n          unit\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Kits {\n    kits {\n      id\n      name\n      loadUnits\n      makeable\n      lines {\n        quantity\n        item {\n          id\n          name\n          unit\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptRequest($input: AcceptRequestInput!) {\n    acceptRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptRequest($input: AcceptRequestInput!) {\n    acceptRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskMore($input: CloseRequestInput!) {\n    askMore(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AskMore($input: CloseRequestInput!) {\n    askMore(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HoldRequest($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation HoldRequest($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineRequest($input: CloseRequestInput!) {\n    declineRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineRequest($input: CloseRequestInput!) {\n    declineRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReferRequest($input: ReferRequestInput!) {\n    referRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReferRequest($input: ReferRequestInput!) {\n    referRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkDuplicate($input: DuplicateInput!) {\n    markDuplicate(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkDuplicate($input: DuplicateInput!) {\n    markDuplicate(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawForFamily($input: CloseRequestInput!) {\n    withdrawForFamily(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawForFamily($input: CloseRequestInput!) {\n    withdrawForFamily(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReopenRequest($input: CloseRequestInput!) {\n    reopenRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReopenRequest($input: CloseRequestInput!) {\n    reopenRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallList {\n    callList {\n      attempts\n      lastAt\n      lastOutcome\n      nextAt\n      grip {\n        memberId\n        handle\n        until\n      }\n      file {\n        ...CaseFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CallList {\n    callList {\n      attempts\n      lastAt\n      lastOutcome\n      nextAt\n      grip {\n        memberId\n        handle\n        until\n      }\n      file {\n        ...CaseFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeCall($id: ID!, $key: ID!) {\n    takeCall(id: $id, key: $key) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeCall($id: ID!, $key: ID!) {\n    takeCall(id: $id, key: $key) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DropCall($id: ID!, $key: ID!) {\n    dropCall(id: $id, key: $key) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DropCall($id: ID!, $key: ID!) {\n    dropCall(id: $id, key: $key) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TagRequest($input: TagRequestInput!) {\n    tagRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation TagRequest($input: TagRequestInput!) {\n    tagRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LookAt($id: ID) {\n    lookAt(id: $id)\n  }\n',
): (typeof documents)['\n  mutation LookAt($id: ID) {\n    lookAt(id: $id)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MergeRequests($input: MergeInput!) {\n    mergeRequests(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation MergeRequests($input: MergeInput!) {\n    mergeRequests(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Capacity($day: Day!, $kind: RequestKind!) {\n    capacity(day: $day, kind: $kind) {\n      day\n      slots\n      left\n    }\n  }\n',
): (typeof documents)['\n  query Capacity($day: Day!, $kind: RequestKind!) {\n    capacity(day: $day, kind: $kind) {\n      day\n      slots\n      left\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Unmet($from: Day!, $days: Int!) {\n    unmet(from: $from, days: $days) {\n      kind\n      reason\n      count\n    }\n  }\n',
): (typeof documents)['\n  query Unmet($from: Day!, $days: Int!) {\n    unmet(from: $from, days: $days) {\n      kind\n      reason\n      count\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment IncidentFields on Incident {\n    id\n    kind\n    runId\n    taskId\n    requestId\n    letter\n    openedBy\n    openedAt\n    deviceTime\n    state\n    decision\n    decidedBy\n    decidedAt\n    closedAt\n    version\n    box {\n      ...BoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment IncidentFields on Incident {\n    id\n    kind\n    runId\n    taskId\n    requestId\n    letter\n    openedBy\n    openedAt\n    deviceTime\n    state\n    decision\n    decidedBy\n    decidedAt\n    closedAt\n    version\n    box {\n      ...BoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Incidents {\n    open: incidentLog(closed: false) {\n      ...IncidentFields\n    }\n    closed: incidentLog(closed: true) {\n      ...IncidentFields\n    }\n  }\n',
): (typeof documents)['\n  query Incidents {\n    open: incidentLog(closed: false) {\n      ...IncidentFields\n    }\n    closed: incidentLog(closed: true) {\n      ...IncidentFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportIncidentAtDesk($input: ReportIncidentInput!) {\n    reportIncident(input: $input)\n  }\n',
): (typeof documents)['\n  mutation ReportIncidentAtDesk($input: ReportIncidentInput!) {\n    reportIncident(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideIncident($input: DecideIncidentInput!) {\n    decideIncident(input: $input) {\n      ...IncidentFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideIncident($input: DecideIncidentInput!) {\n    decideIncident(input: $input) {\n      ...IncidentFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseIncident($id: ID!, $version: Int!, $key: ID!) {\n    closeIncident(id: $id, version: $version, key: $key) {\n      ...IncidentFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseIncident($id: ID!, $version: Int!, $key: ID!) {\n    closeIncident(id: $id, version: $version, key: $key) {\n      ...IncidentFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReopenIncident($id: ID!, $version: Int!, $key: ID!) {\n    reopenIncident(id: $id, version: $version, key: $key) {\n      ...IncidentFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReopenIncident($id: ID!, $version: Int!, $key: ID!) {\n    reopenIncident(id: $id, version: $version, key: $key) {\n      ...IncidentFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteCall($outcome: CallOutcome!, $key: ID!) {\n    noteCall(outcome: $outcome, key: $key)\n  }\n',
): (typeof documents)['\n  mutation NoteCall($outcome: CallOutcome!, $key: ID!) {\n    noteCall(outcome: $outcome, key: $key)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordRequest($input: RecordRequestInput!) {\n    recordRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordRequest($input: RecordRequestInput!) {\n    recordRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BringIn($input: RecordRequestInput!) {\n    recordRequest(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation BringIn($input: RecordRequestInput!) {\n    recordRequest(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallPictures {\n    pictureChoice {\n      state\n      hidesOut\n      bands\n      points\n      items {\n        itemId\n        points\n        offered\n        isOut\n      }\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      state\n    }\n  }\n',
): (typeof documents)['\n  query CallPictures {\n    pictureChoice {\n      state\n      hidesOut\n      bands\n      points\n      items {\n        itemId\n        points\n        offered\n        isOut\n      }\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RequestsOfTags($householdTags: [Bytes!]!) {\n    requestsOfTags(householdTags: $householdTags) {\n      id\n      kind\n      state\n      day\n    }\n  }\n',
): (typeof documents)['\n  query RequestsOfTags($householdTags: [Bytes!]!) {\n    requestsOfTags(householdTags: $householdTags) {\n      id\n      kind\n      state\n      day\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment KeyTurnFields on KeyTurn {\n    id\n    epoch\n    startedBy\n    startedAt\n    leaverId\n    hubKey\n    boardKey\n    mine {\n      purpose\n      sealed\n    }\n    keysLeft\n    wrapsLeft\n    wrapsDone\n    tagsLeft\n    without\n  }\n',
): (typeof documents)['\n  fragment KeyTurnFields on KeyTurn {\n    id\n    epoch\n    startedBy\n    startedAt\n    leaverId\n    hubKey\n    boardKey\n    mine {\n      purpose\n      sealed\n    }\n    keysLeft\n    wrapsLeft\n    wrapsDone\n    tagsLeft\n    without\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment KeyStateFields on KeyState {\n    epoch\n    since\n    owed\n    root {\n      kid\n      sealed\n    }\n    turn {\n      ...KeyTurnFields\n    }\n    sheets {\n      making\n      madeOn\n      openedAt\n      openedBy\n    }\n  }\n',
): (typeof documents)['\n  fragment KeyStateFields on KeyState {\n    epoch\n    since\n    owed\n    root {\n      kid\n      sealed\n    }\n    turn {\n      ...KeyTurnFields\n    }\n    sheets {\n      making\n      madeOn\n      openedAt\n      openedBy\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query KeyState {\n    keyState {\n      ...KeyStateFields\n    }\n  }\n',
): (typeof documents)['\n  query KeyState {\n    keyState {\n      ...KeyStateFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TurnNeeds($id: ID!) {\n    turnNeeds(id: $id) {\n      subjectId\n      compartment\n      version\n      purpose\n      kid\n      wrap\n      mark\n    }\n  }\n',
): (typeof documents)['\n  query TurnNeeds($id: ID!) {\n    turnNeeds(id: $id) {\n      subjectId\n      compartment\n      version\n      purpose\n      kid\n      wrap\n      mark\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TurnReaders($id: ID!) {\n    turnReaders(id: $id) {\n      memberId\n      handle\n      purpose\n      publicKey\n      making\n      signature\n    }\n  }\n',
): (typeof documents)['\n  query TurnReaders($id: ID!) {\n    turnReaders(id: $id) {\n      memberId\n      handle\n      purpose\n      publicKey\n      making\n      signature\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TurnTags($id: ID!) {\n    turnTags(id: $id)\n  }\n',
): (typeof documents)['\n  query TurnTags($id: ID!) {\n    turnTags(id: $id)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BeginTurn($input: BeginTurnInput!) {\n    beginTurn(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginTurn($input: BeginTurnInput!) {\n    beginTurn(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StageTurnKeys($input: StageKeysInput!) {\n    stageTurnKeys(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n',
): (typeof documents)['\n  mutation StageTurnKeys($input: StageKeysInput!) {\n    stageTurnKeys(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StageTurnWraps($input: StageWrapsInput!) {\n    stageTurnWraps(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n',
): (typeof documents)['\n  mutation StageTurnWraps($input: StageWrapsInput!) {\n    stageTurnWraps(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StageTurnTags($input: StageTagsInput!) {\n    stageTurnTags(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n',
): (typeof documents)['\n  mutation StageTurnTags($input: StageTagsInput!) {\n    stageTurnTags(input: $input) {\n      ...KeyTurnFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DropTurn($id: ID!, $key: ID!) {\n    dropTurn(id: $id, key: $key)\n  }\n',
): (typeof documents)['\n  mutation DropTurn($id: ID!, $key: ID!) {\n    dropTurn(id: $id, key: $key)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FinishTurn($input: FinishTurnInput!) {\n    finishTurn(input: $input) {\n      ...KeyStateFields\n    }\n  }\n',
): (typeof documents)['\n  mutation FinishTurn($input: FinishTurnInput!) {\n    finishTurn(input: $input) {\n      ...KeyStateFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecipeFields on BagRecipe {\n    id\n    name\n    versions {\n      number\n      state\n      bands\n      publishedOn\n      version\n      built\n      lines {\n        id\n        itemId\n        exchangeGroup\n        forKind\n        forWord\n        quantities\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecipeFields on BagRecipe {\n    id\n    name\n    versions {\n      number\n      state\n      bands\n      publishedOn\n      version\n      built\n      lines {\n        id\n        itemId\n        exchangeGroup\n        forKind\n        forWord\n        quantities\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BuiltFields on BuiltKits {\n    lotId\n    itemId\n    recipeId\n    number\n    peopleFrom\n    count\n    broken\n    free\n    builtAt\n    parts {\n      lotId\n      itemId\n      quantity\n    }\n  }\n',
): (typeof documents)['\n  fragment BuiltFields on BuiltKits {\n    lotId\n    itemId\n    recipeId\n    number\n    peopleFrom\n    count\n    broken\n    free\n    builtAt\n    parts {\n      lotId\n      itemId\n      quantity\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query KitBook {\n    recipes {\n      ...RecipeFields\n    }\n    builtKits {\n      ...BuiltFields\n    }\n    items {\n      ...ItemFacts\n    }\n    standIns {\n      itemId\n      otherId\n      may\n    }\n    pictureChoice {\n      state\n      hidesOut\n      bands\n      points\n      version\n      items {\n        itemId\n        points\n        offered\n        isOut\n      }\n    }\n  }\n',
): (typeof documents)['\n  query KitBook {\n    recipes {\n      ...RecipeFields\n    }\n    builtKits {\n      ...BuiltFields\n    }\n    items {\n      ...ItemFacts\n    }\n    standIns {\n      itemId\n      otherId\n      may\n    }\n    pictureChoice {\n      state\n      hidesOut\n      bands\n      points\n      version\n      items {\n        itemId\n        points\n        offered\n        isOut\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveRecipe($input: SaveRecipeInput!) {\n    saveRecipe(input: $input) {\n      ...RecipeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveRecipe($input: SaveRecipeInput!) {\n    saveRecipe(input: $input) {\n      ...RecipeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishRecipe($id: ID!, $version: Int!, $key: ID!) {\n    publishRecipe(id: $id, version: $version, key: $key) {\n      ...RecipeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishRecipe($id: ID!, $version: Int!, $key: ID!) {\n    publishRecipe(id: $id, version: $version, key: $key) {\n      ...RecipeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BuildKits($input: BuildKitsInput!) {\n    buildKits(input: $input) {\n      ...BuiltFields\n    }\n  }\n',
): (typeof documents)['\n  mutation BuildKits($input: BuildKitsInput!) {\n    buildKits(input: $input) {\n      ...BuiltFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BreakKits($input: BreakKitsInput!) {\n    breakKits(input: $input) {\n      ...BuiltFields\n    }\n  }\n',
): (typeof documents)['\n  mutation BreakKits($input: BreakKitsInput!) {\n    breakKits(input: $input) {\n      ...BuiltFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetStandIn($input: StandInInput!) {\n    setStandIn(input: $input) {\n      itemId\n      otherId\n      may\n    }\n  }\n',
): (typeof documents)['\n  mutation SetStandIn($input: StandInInput!) {\n    setStandIn(input: $input) {\n      itemId\n      otherId\n      may\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SavePictures($input: SavePictureChoiceInput!) {\n    savePictures(input: $input) {\n      state\n      bands\n      points\n      version\n      items {\n        itemId\n        points\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SavePictures($input: SavePictureChoiceInput!) {\n    savePictures(input: $input) {\n      state\n      bands\n      points\n      version\n      items {\n        itemId\n        points\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Live($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      runs {\n        ...RunFields\n      }\n      tasks {\n        id\n        requestId\n        state\n        cell\n        destinationCell\n        kind\n        loadUnits\n        seats\n        windowFrom\n        windowTo\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Live($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      runs {\n        ...RunFields\n      }\n      tasks {\n        id\n        requestId\n        state\n        cell\n        destinationCell\n        kind\n        loadUnits\n        seats\n        windowFrom\n        windowTo\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LivePlaces($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        requestId\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LivePlaces($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        requestId\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteLive($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n',
): (typeof documents)['\n  mutation NoteLive($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecallRun($runId: ID!, $reason: CloseReason!, $key: ID!) {\n    recallRun(runId: $runId, reason: $reason, key: $key) {\n      ...RunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecallRun($runId: ID!, $reason: CloseReason!, $key: ID!) {\n    recallRun(runId: $runId, reason: $reason, key: $key) {\n      ...RunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RescueRun($input: RescueRunInput!) {\n    rescueRun(input: $input) {\n      ...RunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RescueRun($input: RescueRunInput!) {\n    rescueRun(input: $input) {\n      ...RunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SettleRun($input: SettleRunInput!) {\n    settleRun(input: $input) {\n      ...RunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SettleRun($input: SettleRunInput!) {\n    settleRun(input: $input) {\n      ...RunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveUpTasks($day: Day!, $taskIds: [ID!]!, $key: ID!) {\n    giveUpTasks(day: $day, taskIds: $taskIds, key: $key) {\n      day\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveUpTasks($day: Day!, $taskIds: [ID!]!, $key: ID!) {\n    giveUpTasks(day: $day, taskIds: $taskIds, key: $key) {\n      day\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LooseGoodsFields on LooseGoods {\n    taskId\n    requestId\n    kind\n    state\n    cell\n    loadUnits\n    runId\n    letter\n    runState\n    handle\n    since\n    lines {\n      item\n      unit\n      quantity\n    }\n  }\n',
): (typeof documents)['\n  fragment LooseGoodsFields on LooseGoods {\n    taskId\n    requestId\n    kind\n    state\n    cell\n    loadUnits\n    runId\n    letter\n    runState\n    handle\n    since\n    lines {\n      item\n      unit\n      quantity\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LooseGoods($day: Day!) {\n    looseGoods(day: $day) {\n      ...LooseGoodsFields\n    }\n  }\n',
): (typeof documents)['\n  query LooseGoods($day: Day!) {\n    looseGoods(day: $day) {\n      ...LooseGoodsFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SettleGoods($input: SettleGoodsInput!) {\n    settleGoods(input: $input) {\n      ...LooseGoodsFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SettleGoods($input: SettleGoodsInput!) {\n    settleGoods(input: $input) {\n      ...LooseGoodsFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HandOver($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation HandOver($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ExactMatch($day: Day!) {\n    dayStandings(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        facesLeft\n        together\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n        tasksLeft\n        busy {\n          from\n          to\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      tasks {\n        ...TaskFields\n        leg {\n          pickupFrom\n          pickupTo\n          childSeats\n          shareAgreed\n        }\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ExactMatch($day: Day!) {\n    dayStandings(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        facesLeft\n        together\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n        tasksLeft\n        busy {\n          from\n          to\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      tasks {\n        ...TaskFields\n        leg {\n          pickupFrom\n          pickupTo\n          childSeats\n          shareAgreed\n        }\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReasonFields on Reason {\n    code\n    value\n    weight\n  }\n',
): (typeof documents)['\n  fragment ReasonFields on Reason {\n    code\n    value\n    weight\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PairFields on DayPair {\n    taskId\n    strength\n    travelSeconds\n    reasons {\n      ...ReasonFields\n    }\n    member {\n      ...MemberFields\n    }\n  }\n',
): (typeof documents)['\n  fragment PairFields on DayPair {\n    taskId\n    strength\n    travelSeconds\n    reasons {\n      ...ReasonFields\n    }\n    member {\n      ...MemberFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment UnmatchedFields on Unmatched {\n    taskId\n    because\n    heldUpBy\n    fix\n    fixWith\n    rules {\n      code\n      count\n    }\n  }\n',
): (typeof documents)['\n  fragment UnmatchedFields on Unmatched {\n    taskId\n    because\n    heldUpBy\n    fix\n    fixWith\n    rules {\n      code\n      count\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestions($taskId: ID!) {\n    suggestions(taskId: $taskId) {\n      taskId\n      ranked {\n        strength\n        travelSeconds\n        reasons {\n          ...ReasonFields\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      cannot {\n        codes\n        liftable\n        member {\n          ...MemberFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Suggestions($taskId: ID!) {\n    suggestions(taskId: $taskId) {\n      taskId\n      ranked {\n        strength\n        travelSeconds\n        reasons {\n          ...ReasonFields\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      cannot {\n        codes\n        liftable\n        member {\n          ...MemberFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SimpleList($taskId: ID!) {\n    simpleList(taskId: $taskId) {\n      sameZone\n      freeMinutes\n      member {\n        ...MemberFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SimpleList($taskId: ID!) {\n    simpleList(taskId: $taskId) {\n      sameZone\n      freeMinutes\n      member {\n        ...MemberFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MatchWeightsFields on MatchWeights {\n    version\n    weights {\n      name\n      value\n      usual\n      least\n      most\n      step\n    }\n  }\n',
): (typeof documents)['\n  fragment MatchWeightsFields on MatchWeights {\n    version\n    weights {\n      name\n      value\n      usual\n      least\n      most\n      step\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MatchWeights {\n    matchWeights {\n      ...MatchWeightsFields\n    }\n  }\n',
): (typeof documents)['\n  query MatchWeights {\n    matchWeights {\n      ...MatchWeightsFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveMatchWeights($input: SaveWeightsInput!) {\n    saveMatchWeights(input: $input) {\n      ...MatchWeightsFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveMatchWeights($input: SaveWeightsInput!) {\n    saveMatchWeights(input: $input) {\n      ...MatchWeightsFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WeekFiguresFields on WeekFigures {\n    tasks\n    matched\n    travelMinutes\n    newHomes\n    unwanted\n    people\n    mostForOne\n  }\n',
): (typeof documents)['\n  fragment WeekFiguresFields on WeekFigures {\n    tasks\n    matched\n    travelMinutes\n    newHomes\n    unwanted\n    people\n    mostForOne\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TryMatchWeights($input: TryWeightsInput!) {\n    tryMatchWeights(input: $input) {\n      from\n      days\n      now {\n        ...WeekFiguresFields\n      }\n      then {\n        ...WeekFiguresFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TryMatchWeights($input: TryWeightsInput!) {\n    tryMatchWeights(input: $input) {\n      from\n      days\n      now {\n        ...WeekFiguresFields\n      }\n      then {\n        ...WeekFiguresFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MatchDay($day: Day!) {\n    matchDay(day: $day) {\n      day\n      pairs {\n        ...PairFields\n      }\n      unmatched {\n        ...UnmatchedFields\n      }\n    }\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MatchDay($day: Day!) {\n    matchDay(day: $day) {\n      day\n      pairs {\n        ...PairFields\n      }\n      unmatched {\n        ...UnmatchedFields\n      }\n    }\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LanguagesOf($requestId: ID!) {\n    caseFile(id: $requestId) {\n      id\n      boxes {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n    people {\n      id\n      profile {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LanguagesOf($requestId: ID!) {\n    caseFile(id: $requestId) {\n      id\n      boxes {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n    people {\n      id\n      profile {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $reason: OverrideReason, $key: ID!) {\n    offerTask(taskId: $taskId, memberIds: $memberIds, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n',
): (typeof documents)['\n  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $reason: OverrideReason, $key: ID!) {\n    offerTask(taskId: $taskId, memberIds: $memberIds, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AssignTask($taskId: ID!, $memberId: ID!, $reason: OverrideReason, $key: ID!) {\n    assignTask(taskId: $taskId, memberId: $memberId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AssignTask($taskId: ID!, $memberId: ID!, $reason: OverrideReason, $key: ID!) {\n    assignTask(taskId: $taskId, memberId: $memberId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BagFields on Bag {\n    id\n    position\n    boxes\n    state\n    version\n    letter\n    stopNumber\n    packedBy\n    packedAt\n    slip {\n      ...BoxFields\n    }\n    lines {\n      itemId\n      wanted\n      promised\n      picked\n      state\n      pickedBy\n      pickedAt\n      standsFor\n      lots {\n        ...PackingLotFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment BagFields on Bag {\n    id\n    position\n    boxes\n    state\n    version\n    letter\n    stopNumber\n    packedBy\n    packedAt\n    slip {\n      ...BoxFields\n    }\n    lines {\n      itemId\n      wanted\n      promised\n      picked\n      state\n      pickedBy\n      pickedAt\n      standsFor\n      lots {\n        ...PackingLotFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PackingLotFields on PackingLot {\n    lotId\n    binId\n    binName\n    binPosition\n    labelKind\n    labelDate\n    quantity\n  }\n',
): (typeof documents)['\n  fragment PackingLotFields on PackingLot {\n    lotId\n    binId\n    binName\n    binPosition\n    labelKind\n    labelDate\n    quantity\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PackingItemFields on PackingItem {\n    id\n    name\n    nameEs\n    nameAr\n    unit\n    category\n    cooling\n    exchangeGroup\n    standIns\n    contains\n    mayContain\n    free {\n      ...PackingLotFields\n    }\n  }\n',
): (typeof documents)['\n  fragment PackingItemFields on PackingItem {\n    id\n    name\n    nameEs\n    nameAr\n    unit\n    category\n    cooling\n    exchangeGroup\n    standIns\n    contains\n    mayContain\n    free {\n      ...PackingLotFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NextPackingDay($from: Day!) {\n    nextPackingDay(from: $from)\n  }\n',
): (typeof documents)['\n  query NextPackingDay($from: Day!) {\n    nextPackingDay(from: $from)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PackingDesk($day: Day!) {\n    waves(day: $day) {\n      id\n      day\n      startedAt\n      startedBy\n      tasks {\n        taskId\n        requestId\n        bagId\n      }\n    }\n    packing(day: $day) {\n      id\n      day\n      startedAt\n      bags {\n        ...BagFields\n      }\n      items {\n        ...PackingItemFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PackingDesk($day: Day!) {\n    waves(day: $day) {\n      id\n      day\n      startedAt\n      startedBy\n      tasks {\n        taskId\n        requestId\n        bagId\n      }\n    }\n    packing(day: $day) {\n      id\n      day\n      startedAt\n      bags {\n        ...BagFields\n      }\n      items {\n        ...PackingItemFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TasksToPack($day: Day!) {\n    tasksToPack(day: $day) {\n      taskId\n      requestId\n      state\n      loadUnits\n      kitId\n      kitCount\n      letter\n      stopNumber\n      askedOn\n      helpedOn\n      bagState\n      held {\n        lotId\n        quantity\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TasksToPack($day: Day!) {\n    tasksToPack(day: $day) {\n      taskId\n      requestId\n      state\n      loadUnits\n      kitId\n      kitCount\n      letter\n      stopNumber\n      askedOn\n      helpedOn\n      bagState\n      held {\n        lotId\n        quantity\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NeedsToPack($day: Day!) {\n    tasksToPack(day: $day) {\n      taskId\n      boxes {\n        ...BoxFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NeedsToPack($day: Day!) {\n    tasksToPack(day: $day) {\n      taskId\n      boxes {\n        ...BoxFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteNeeds($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n',
): (typeof documents)['\n  mutation NoteNeeds($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartWave($input: StartWaveInput!) {\n    startWave(input: $input) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation StartWave($input: StartWaveInput!) {\n    startWave(input: $input) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelBag($bagId: ID!, $key: ID!) {\n    cancelBag(bagId: $bagId, key: $key) {\n      ...BagFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelBag($bagId: ID!, $key: ID!) {\n    cancelBag(bagId: $bagId, key: $key) {\n      ...BagFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PutBackBag($bagId: ID!, $key: ID!) {\n    putBackBag(bagId: $bagId, key: $key) {\n      ...BagFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PutBackBag($bagId: ID!, $key: ID!) {\n    putBackBag(bagId: $bagId, key: $key) {\n      ...BagFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DenyRole($input: EndRoleInput!) {\n    denyRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DenyRole($input: EndRoleInput!) {\n    denyRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordCredential($input: RecordCredentialInput!) {\n    recordCredential(input: $input) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordCredential($input: RecordCredentialInput!) {\n    recordCredential(input: $input) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmCredential($memberId: ID!, $id: ID!, $key: ID!) {\n    confirmCredential(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmCredential($memberId: ID!, $id: ID!, $key: ID!) {\n    confirmCredential(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawCredential($memberId: ID!, $id: ID!, $key: ID!) {\n    withdrawCredential(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawCredential($memberId: ID!, $id: ID!, $key: ID!) {\n    withdrawCredential(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Exempt($input: ExemptInput!) {\n    exempt(input: $input) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation Exempt($input: ExemptInput!) {\n    exempt(input: $input) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndExemption($memberId: ID!, $id: ID!, $key: ID!) {\n    endExemption(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation EndExemption($memberId: ID!, $id: ID!, $key: ID!) {\n    endExemption(memberId: $memberId, id: $id, key: $key) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SuspendMember($input: EndMemberInput!) {\n    suspendMember(input: $input) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SuspendMember($input: EndMemberInput!) {\n    suspendMember(input: $input) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveMember($input: EndMemberInput!) {\n    removeMember(input: $input) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveMember($input: EndMemberInput!) {\n    removeMember(input: $input) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestoreMember($memberId: ID!, $key: ID!) {\n    restoreMember(memberId: $memberId, key: $key) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RestoreMember($memberId: ID!, $key: ID!) {\n    restoreMember(memberId: $memberId, key: $key) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviewVouches($input: ReviewVouchesInput!) {\n    reviewVouches(input: $input) {\n      ...TrustedFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReviewVouches($input: ReviewVouchesInput!) {\n    reviewVouches(input: $input) {\n      ...TrustedFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePolicy($input: ChangePolicyInput!) {\n    changePolicy(input: $input) {\n      ...PolicyFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePolicy($input: ChangePolicyInput!) {\n    changePolicy(input: $input) {\n      ...PolicyFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakeInvite($input: MakeInviteInput!) {\n    makeInvite(input: $input) {\n      id\n      expiresAt\n    }\n  }\n',
): (typeof documents)['\n  mutation MakeInvite($input: MakeInviteInput!) {\n    makeInvite(input: $input) {\n      id\n      expiresAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawInvite($id: ID!, $key: ID!) {\n    withdrawInvite(id: $id, key: $key) {\n      id\n      state\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawInvite($id: ID!, $key: ID!) {\n    withdrawInvite(id: $id, key: $key) {\n      id\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ClearanceFields on Clearance {\n    role\n    state\n    until\n    changedOn\n    proposedState\n    proposedBy\n    missing {\n      kind\n      course\n      count\n      have\n    }\n  }\n',
): (typeof documents)['\n  fragment ClearanceFields on Clearance {\n    role\n    state\n    until\n    changedOn\n    proposedState\n    proposedBy\n    missing {\n      kind\n      course\n      count\n      have\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CredentialFields on Credential {\n    id\n    kind\n    course\n    givenOn\n    until\n    seenBy\n    secondBy\n    state\n  }\n',
): (typeof documents)['\n  fragment CredentialFields on Credential {\n    id\n    kind\n    course\n    givenOn\n    until\n    seenBy\n    secondBy\n    state\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ExemptionFields on Exemption {\n    id\n    role\n    kind\n    course\n    reason\n    until\n    madeBy\n    madeOn\n    endedOn\n  }\n',
): (typeof documents)['\n  fragment ExemptionFields on Exemption {\n    id\n    role\n    kind\n    course\n    reason\n    until\n    madeBy\n    madeOn\n    endedOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TrustedFields on HubMember {\n    ...MemberFields\n    publicKey\n    signKey\n    joinedOn\n    hoursThisMonth\n    availability {\n      startsOn\n      fromMinute\n      toMinute\n      rule\n    }\n    clearances {\n      ...ClearanceFields\n    }\n    credentials {\n      ...CredentialFields\n    }\n    exemptions {\n      ...ExemptionFields\n    }\n    profile {\n      ...BoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment TrustedFields on HubMember {\n    ...MemberFields\n    publicKey\n    signKey\n    joinedOn\n    hoursThisMonth\n    availability {\n      startsOn\n      fromMinute\n      toMinute\n      rule\n    }\n    clearances {\n      ...ClearanceFields\n    }\n    credentials {\n      ...CredentialFields\n    }\n    exemptions {\n      ...ExemptionFields\n    }\n    profile {\n      ...BoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PolicyFields on Policy {\n    version\n    madeBy\n    madeAt\n    rules {\n      role\n      tier\n      twoPeople\n      newcomerShifts\n      requirements {\n        kind\n        course\n        count\n        validDays\n        twoPeople\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PolicyFields on Policy {\n    version\n    madeBy\n    madeAt\n    rules {\n      role\n      tier\n      twoPeople\n      newcomerShifts\n      requirements {\n        kind\n        course\n        count\n        validDays\n        twoPeople\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query People {\n    people {\n      ...MemberFields\n      activeWeek\n      hoursThisMonth\n      clearances {\n        ...ClearanceFields\n      }\n      vouches {\n        id\n        state\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query People {\n    people {\n      ...MemberFields\n      activeWeek\n      hoursThisMonth\n      clearances {\n        ...ClearanceFields\n      }\n      vouches {\n        id\n        state\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...TrustedFields\n    }\n    policy {\n      ...PolicyFields\n    }\n  }\n',
): (typeof documents)['\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...TrustedFields\n    }\n    policy {\n      ...PolicyFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Vetting {\n    people {\n      ...TrustedFields\n    }\n    policy {\n      ...PolicyFields\n    }\n  }\n',
): (typeof documents)['\n  query Vetting {\n    people {\n      ...TrustedFields\n    }\n    policy {\n      ...PolicyFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AllVouches {\n    people {\n      id\n      handle\n      signKey\n      state\n      vouches {\n        id\n        memberId\n        state\n        until\n        box {\n          ...BoxFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AllVouches {\n    people {\n      id\n      handle\n      signKey\n      state\n      vouches {\n        id\n        memberId\n        state\n        until\n        box {\n          ...BoxFields\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccessLog($memberId: ID!, $after: String, $first: Int!) {\n    accessLog(memberId: $memberId, after: $after, first: $first) {\n      next\n      entries {\n        id\n        at\n        actor\n        verb\n        subjectId\n        reason\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AccessLog($memberId: ID!, $after: String, $first: Int!) {\n    accessLog(memberId: $memberId, after: $after, first: $first) {\n      next\n      entries {\n        id\n        at\n        actor\n        verb\n        subjectId\n        reason\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HubPolicy {\n    policy {\n      ...PolicyFields\n    }\n  }\n',
): (typeof documents)['\n  query HubPolicy {\n    policy {\n      ...PolicyFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PolicyEffect($rules: [RoleRuleInput!]!) {\n    policyEffect(rules: $rules) {\n      memberId\n      handle\n      role\n      missing {\n        kind\n        course\n        count\n        have\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PolicyEffect($rules: [RoleRuleInput!]!) {\n    policyEffect(rules: $rules) {\n      memberId\n      handle\n      role\n      missing {\n        kind\n        course\n        count\n        have\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Invites {\n    invites {\n      id\n      roles\n      state\n      madeBy\n      madeAt\n      expiresAt\n      usedAt\n    }\n  }\n',
): (typeof documents)['\n  query Invites {\n    invites {\n      id\n      roles\n      state\n      madeBy\n      madeAt\n      expiresAt\n      usedAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShiftsOfPeople($from: Day!, $days: Int!) {\n    week(from: $from, days: $days) {\n      shifts {\n        id\n        kind\n        day\n        fromMinute\n        toMinute\n        signUps {\n          id\n          role\n          state\n          leads\n          member {\n            id\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShiftsOfPeople($from: Day!, $days: Int!) {\n    week(from: $from, days: $days) {\n      shifts {\n        id\n        kind\n        day\n        fromMinute\n        toMinute\n        signUps {\n          id\n          role\n          state\n          leads\n          member {\n            id\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HasGeocoder {\n    hasGeocoder\n  }\n',
): (typeof documents)['\n  query HasGeocoder {\n    hasGeocoder\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindPlaces($text: String!, $language: String!) {\n    findPlaces(text: $text, language: $language) {\n      label\n      lon\n      lat\n      exact\n    }\n  }\n',
): (typeof documents)['\n  query FindPlaces($text: String!, $language: String!) {\n    findPlaces(text: $text, language: $language) {\n      label\n      lon\n      lat\n      exact\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanDay($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n        leg {\n          pickupFrom\n          pickupTo\n          childSeats\n          shareAgreed\n        }\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n      runs {\n        ...RunFields\n      }\n    }\n    week(from: $day, days: 1) {\n      shifts {\n        id\n        kind\n        state\n        startsAt\n        endsAt\n        signUps {\n          id\n          state\n          member {\n            id\n          }\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      wishes {\n        endsNearCell\n      }\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PlanDay($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n        leg {\n          pickupFrom\n          pickupTo\n          childSeats\n          shareAgreed\n        }\n        goal {\n          name\n          street\n          lon\n          lat\n        }\n        place {\n          ...BoxFields\n        }\n      }\n      runs {\n        ...RunFields\n      }\n    }\n    week(from: $day, days: 1) {\n      shifts {\n        id\n        kind\n        state\n        startsAt\n        endsAt\n        signUps {\n          id\n          state\n          member {\n            id\n          }\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      wishes {\n        endsNearCell\n      }\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanStandings($day: Day!) {\n    dayStandings(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        facesLeft\n        together\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PlanStandings($day: Day!) {\n    dayStandings(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        facesLeft\n        together\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NotePlanning($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n',
): (typeof documents)['\n  mutation NotePlanning($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReplanRuns($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReplanRuns($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input) {\n      ...RunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input) {\n      ...RunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Recalls {\n    recalls {\n      id\n      reason\n      state\n      openedAt\n      dueAt\n      closedAt\n      items\n      doors\n      told\n    }\n    recallsHeard {\n      hubId\n      hub\n      recallId\n      theirLotId\n      lotId\n      reason\n      item\n      brand\n      code\n      quantity\n      toldAt\n    }\n  }\n',
): (typeof documents)['\n  query Recalls {\n    recalls {\n      id\n      reason\n      state\n      openedAt\n      dueAt\n      closedAt\n      items\n      doors\n      told\n    }\n    recallsHeard {\n      hubId\n      hub\n      recallId\n      theirLotId\n      lotId\n      reason\n      item\n      brand\n      code\n      quantity\n      toldAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecallMatches($search: RecallSearch!) {\n    recallMatches(search: $search) {\n      lotId\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n      }\n      code\n      brand\n      source\n      receivedOn\n      labelDate\n      state\n      onHand\n      out\n      kitLots\n    }\n  }\n',
): (typeof documents)['\n  query RecallMatches($search: RecallSearch!) {\n    recallMatches(search: $search) {\n      lotId\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n      }\n      code\n      brand\n      source\n      receivedOn\n      labelDate\n      state\n      onHand\n      out\n      kitLots\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecallFields on Recall {\n    id\n    reason\n    state\n    openedBy\n    openedAt\n    dueAt\n    closedBy\n    closedAt\n    version\n    lots {\n      lotId\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        grams\n      }\n      code\n      brand\n      source\n      receivedOn\n      labelDate\n      state\n      madeOf\n      received\n      onHand\n      held\n      reserved\n      free\n      inTransit\n      out\n      destroyed\n      places {\n        binId\n        onHand\n        held\n      }\n    }\n    bags {\n      taskId\n      lotId\n      quantity\n      replaced\n      runLetter\n      day\n      takenAt\n      takenBy\n    }\n    runs {\n      runId\n      letter\n      day\n      handle\n      state\n      quantity\n      stops\n    }\n    doors {\n      taskId\n      requestId\n      cell\n      day\n      quantity\n      given\n      outcome\n      tries\n      triedAt\n      saidBy\n      version\n      contact {\n        ...BoxFields\n      }\n    }\n    hubs {\n      hub\n      lotId\n      quantity\n      toldAt\n      takenUp\n    }\n  }\n',
): (typeof documents)['\n  fragment RecallFields on Recall {\n    id\n    reason\n    state\n    openedBy\n    openedAt\n    dueAt\n    closedBy\n    closedAt\n    version\n    lots {\n      lotId\n      item {\n        id\n        name\n        nameEs\n        nameAr\n        unit\n        grams\n      }\n      code\n      brand\n      source\n      receivedOn\n      labelDate\n      state\n      madeOf\n      received\n      onHand\n      held\n      reserved\n      free\n      inTransit\n      out\n      destroyed\n      places {\n        binId\n        onHand\n        held\n      }\n    }\n    bags {\n      taskId\n      lotId\n      quantity\n      replaced\n      runLetter\n      day\n      takenAt\n      takenBy\n    }\n    runs {\n      runId\n      letter\n      day\n      handle\n      state\n      quantity\n      stops\n    }\n    doors {\n      taskId\n      requestId\n      cell\n      day\n      quantity\n      given\n      outcome\n      tries\n      triedAt\n      saidBy\n      version\n      contact {\n        ...BoxFields\n      }\n    }\n    hubs {\n      hub\n      lotId\n      quantity\n      toldAt\n      takenUp\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneRecall($id: ID!) {\n    recall(id: $id) {\n      ...RecallFields\n    }\n  }\n',
): (typeof documents)['\n  query OneRecall($id: ID!) {\n    recall(id: $id) {\n      ...RecallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenRecall($input: OpenRecallInput!) {\n    openRecall(input: $input) {\n      ...RecallFields\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenRecall($input: OpenRecallInput!) {\n    openRecall(input: $input) {\n      ...RecallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeOutRecalled($recallId: ID!, $taskId: ID!, $key: ID!) {\n    takeOutRecalled(recallId: $recallId, taskId: $taskId, key: $key) {\n      ...RecallFields\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeOutRecalled($recallId: ID!, $taskId: ID!, $key: ID!) {\n    takeOutRecalled(recallId: $recallId, taskId: $taskId, key: $key) {\n      ...RecallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SayRecallDoor($input: RecallDoorInput!) {\n    sayRecallDoor(input: $input) {\n      ...RecallFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SayRecallDoor($input: RecallDoorInput!) {\n    sayRecallDoor(input: $input) {\n      ...RecallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HoldReturnedGoods($recallId: ID!, $key: ID!) {\n    holdReturnedGoods(recallId: $recallId, key: $key) {\n      ...RecallFields\n    }\n  }\n',
): (typeof documents)['\n  mutation HoldReturnedGoods($recallId: ID!, $key: ID!) {\n    holdReturnedGoods(recallId: $recallId, key: $key) {\n      ...RecallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DestroyRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {\n    destroyRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {\n      ...RecallFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DestroyRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {\n    destroyRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {\n      ...RecallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {\n    releaseRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {\n      ...RecallFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReleaseRecalledLot($recallId: ID!, $lotId: ID!, $key: ID!) {\n    releaseRecalledLot(recallId: $recallId, lotId: $lotId, key: $key) {\n      ...RecallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseRecall($recallId: ID!, $key: ID!) {\n    closeRecall(recallId: $recallId, key: $key) {\n      ...RecallFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseRecall($recallId: ID!, $key: ID!) {\n    closeRecall(recallId: $recallId, key: $key) {\n      ...RecallFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteRecallOpening($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n',
): (typeof documents)['\n  mutation NoteRecallOpening($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepSheets($input: KeepSheetsInput!) {\n    keepSheets(input: $input)\n  }\n',
): (typeof documents)['\n  mutation KeepSheets($input: KeepSheetsInput!) {\n    keepSheets(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecoveryDoor($lookup: Bytes!, $proof: Bytes!) {\n    recoveryDoor(lookup: $lookup, proof: $proof) {\n      hub {\n        id\n        name\n      }\n      root {\n        kid\n        sealed\n      }\n      keys {\n        kid\n        purpose\n        epoch\n        sealed\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RecoveryDoor($lookup: Bytes!, $proof: Bytes!) {\n    recoveryDoor(lookup: $lookup, proof: $proof) {\n      hub {\n        id\n        name\n      }\n      root {\n        kid\n        sealed\n      }\n      keys {\n        kid\n        purpose\n        epoch\n        sealed\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecoverHub($input: RecoverHubInput!) {\n    recoverHub(input: $input) {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecoverHub($input: RecoverHubInput!) {\n    recoverHub(input: $input) {\n      ...MeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StockReport($from: Day!, $to: Day!) {\n    stockReport(from: $from, to: $to) {\n      months\n      flows {\n        month\n        category\n        flow\n        grams\n        unweighed\n      }\n      meals\n      mealPounds\n      mealSource\n      deliveries {\n        kind\n        cells\n        sum {\n          atLeast\n          hidden\n        }\n      }\n      deliveriesByMonth {\n        atLeast\n        hidden\n      }\n      deliveriesInAll {\n        atLeast\n        hidden\n      }\n      households\n    }\n  }\n',
): (typeof documents)['\n  query StockReport($from: Day!, $to: Day!) {\n    stockReport(from: $from, to: $to) {\n      months\n      flows {\n        month\n        category\n        flow\n        grams\n        unweighed\n      }\n      meals\n      mealPounds\n      mealSource\n      deliveries {\n        kind\n        cells\n        sum {\n          atLeast\n          hidden\n        }\n      }\n      deliveriesByMonth {\n        atLeast\n        hidden\n      }\n      deliveriesInAll {\n        atLeast\n        hidden\n      }\n      households\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RideFields on RideLeg {\n    taskId\n    requestId\n    kind\n    state\n    version\n    day\n    pickupFrom\n    pickupTo\n    plannedAt\n    readyAt\n    seats\n    childSeats\n    handover\n    shareAgreed\n    standby\n    returns\n    reason\n    openWhy\n    taskState\n    driver {\n      id\n      handle\n    }\n  }\n',
): (typeof documents)['\n  fragment RideFields on RideLeg {\n    taskId\n    requestId\n    kind\n    state\n    version\n    day\n    pickupFrom\n    pickupTo\n    plannedAt\n    readyAt\n    seats\n    childSeats\n    handover\n    shareAgreed\n    standby\n    returns\n    reason\n    openWhy\n    taskState\n    driver {\n      id\n      handle\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Rides($day: Day!, $from: Day!) {\n    openRides {\n      ...RideFields\n    }\n    ridesOfDay(day: $day) {\n      ...RideFields\n    }\n    ridesWithoutSeat {\n      ...RideFields\n    }\n    rideCounts(from: $from, days: 28) {\n      outcome\n      count\n    }\n    ridePolicy {\n      waitMinutes\n      version\n    }\n  }\n',
): (typeof documents)['\n  query Rides($day: Day!, $from: Day!) {\n    openRides {\n      ...RideFields\n    }\n    ridesOfDay(day: $day) {\n      ...RideFields\n    }\n    ridesWithoutSeat {\n      ...RideFields\n    }\n    rideCounts(from: $from, days: 28) {\n      outcome\n      count\n    }\n    ridePolicy {\n      waitMinutes\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CallReady($taskId: ID!, $key: ID!) {\n    callReady(taskId: $taskId, key: $key) {\n      ...RideFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CallReady($taskId: ID!, $key: ID!) {\n    callReady(taskId: $taskId, key: $key) {\n      ...RideFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseLeg($input: LegDecisionInput!) {\n    closeLeg(input: $input) {\n      ...RideFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseLeg($input: LegDecisionInput!) {\n    closeLeg(input: $input) {\n      ...RideFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TurnDownLeg($input: LegDecisionInput!) {\n    turnDownLeg(input: $input) {\n      ...RideFields\n    }\n  }\n',
): (typeof documents)['\n  mutation TurnDownLeg($input: LegDecisionInput!) {\n    turnDownLeg(input: $input) {\n      ...RideFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordMissedLeg($input: LegDecisionInput!) {\n    recordMissedLeg(input: $input) {\n      ...RideFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordMissedLeg($input: LegDecisionInput!) {\n    recordMissedLeg(input: $input) {\n      ...RideFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetRidePolicy($input: RidePolicyInput!) {\n    setRidePolicy(input: $input) {\n      waitMinutes\n      version\n    }\n  }\n',
): (typeof documents)['\n  mutation SetRidePolicy($input: RidePolicyInput!) {\n    setRidePolicy(input: $input) {\n      waitMinutes\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatFields on ChildSeat {\n    id\n    number\n    class\n    expiresOn\n    state\n    version\n    loan {\n      memberId\n      handle\n      fromDay\n      untilDay\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatFields on ChildSeat {\n    id\n    number\n    class\n    expiresOn\n    state\n    version\n    loan {\n      memberId\n      handle\n      fromDay\n      untilDay\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Seats {\n    childSeats {\n      ...SeatFields\n    }\n    people {\n      id\n      handle\n      state\n    }\n    ridesWithoutSeat {\n      ...RideFields\n    }\n  }\n',
): (typeof documents)['\n  query Seats {\n    childSeats {\n      ...SeatFields\n    }\n    people {\n      id\n      handle\n      state\n    }\n    ridesWithoutSeat {\n      ...RideFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddSeat($input: AddSeatInput!) {\n    addChildSeat(input: $input) {\n      ...SeatFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AddSeat($input: AddSeatInput!) {\n    addChildSeat(input: $input) {\n      ...SeatFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LendSeat($input: LendSeatInput!) {\n    lendChildSeat(input: $input) {\n      ...SeatFields\n    }\n  }\n',
): (typeof documents)['\n  mutation LendSeat($input: LendSeatInput!) {\n    lendChildSeat(input: $input) {\n      ...SeatFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeBackSeat($seatId: ID!, $key: ID!) {\n    takeBackChildSeat(seatId: $seatId, key: $key) {\n      ...SeatFields\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeBackSeat($seatId: ID!, $key: ID!) {\n    takeBackChildSeat(seatId: $seatId, key: $key) {\n      ...SeatFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawSeat($seatId: ID!, $recalled: Boolean!, $key: ID!) {\n    withdrawChildSeat(seatId: $seatId, recalled: $recalled, key: $key) {\n      ...SeatFields\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawSeat($seatId: ID!, $recalled: Boolean!, $key: ID!) {\n    withdrawChildSeat(seatId: $seatId, recalled: $recalled, key: $key) {\n      ...SeatFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RosterData($from: Day!, $days: Int!, $span: Int!, $before: Day!, $past: Int!) {\n    week(from: $from, days: $days) {\n      from\n      shifts {\n        ...RosterShiftFields\n      }\n      sites {\n        ...SiteFields\n      }\n    }\n    gone: week(from: $before, days: $past) {\n      from\n      shifts {\n        ...RosterShiftFields\n      }\n    }\n    people {\n      id\n      handle\n      state\n      joinedOn\n      hoursThisMonth\n      clearances {\n        role\n        state\n        until\n      }\n      wishes {\n        weekHours\n        monthHours\n        restHours\n        shiftsPerDay\n        prefersKinds\n        dislikesKinds\n      }\n      freeOn(day: $from, days: $span) {\n        from\n        to\n      }\n      wasFree: freeOn(day: $before, days: $past) {\n        from\n        to\n      }\n      company {\n        ...BoxFields\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RosterData($from: Day!, $days: Int!, $span: Int!, $before: Day!, $past: Int!) {\n    week(from: $from, days: $days) {\n      from\n      shifts {\n        ...RosterShiftFields\n      }\n      sites {\n        ...SiteFields\n      }\n    }\n    gone: week(from: $before, days: $past) {\n      from\n      shifts {\n        ...RosterShiftFields\n      }\n    }\n    people {\n      id\n      handle\n      state\n      joinedOn\n      hoursThisMonth\n      clearances {\n        role\n        state\n        until\n      }\n      wishes {\n        weekHours\n        monthHours\n        restHours\n        shiftsPerDay\n        prefersKinds\n        dislikesKinds\n      }\n      freeOn(day: $from, days: $span) {\n        from\n        to\n      }\n      wasFree: freeOn(day: $before, days: $past) {\n        from\n        to\n      }\n      company {\n        ...BoxFields\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RosterShiftFields on Shift {\n    id\n    version\n    kind\n    siteId\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    state\n    urgency\n    templateId\n    places {\n      role\n      least\n      most\n      language\n    }\n    signUps {\n      id\n      role\n      state\n      leads\n      newcomer\n      member {\n        id\n        handle\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RosterShiftFields on Shift {\n    id\n    version\n    kind\n    siteId\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    state\n    urgency\n    templateId\n    places {\n      role\n      least\n      most\n      language\n    }\n    signUps {\n      id\n      role\n      state\n      leads\n      newcomer\n      member {\n        id\n        handle\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HandOverRoster($input: ChangeShiftsInput!) {\n    changeShifts(input: $input) {\n      id\n      version\n    }\n  }\n',
): (typeof documents)['\n  mutation HandOverRoster($input: ChangeShiftsInput!) {\n    changeShifts(input: $input) {\n      id\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HubSettings($slug: String!) {\n    hub(slug: $slug) {\n      ...SettingsFields\n    }\n  }\n',
): (typeof documents)['\n  query HubSettings($slug: String!) {\n    hub(slug: $slug) {\n      ...SettingsFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SettingsFields on PublicHub {\n    id\n    version\n    intake\n    reach\n    roads\n    roadsUntil\n    peoplePerHome\n    calibration\n  }\n',
): (typeof documents)['\n  fragment SettingsFields on PublicHub {\n    id\n    version\n    intake\n    reach\n    roads\n    roadsUntil\n    peoplePerHome\n    calibration\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeHub($input: ChangeHubInput!) {\n    changeHub(input: $input) {\n      ...SettingsFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeHub($input: ChangeHubInput!) {\n    changeHub(input: $input) {\n      ...SettingsFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StandingFields on StandingRequest {\n    id\n    version\n    state\n    originId\n    kind\n    cell\n    loadUnits\n    flags\n    fromMinute\n    toMinute\n    rule\n    startsOn\n    until\n    skipped\n    pausedUntil\n    renewBy\n    nextDays\n    occurrences {\n      requestId\n      occurrence\n      day\n      state\n      version\n      own\n    }\n    tasks {\n      kind\n      part\n      fromMinute\n      toMinute\n      serviceSeconds\n      loadUnits\n      seats\n      flags\n      kitId\n      kitCount\n      leg {\n        pickupFromMinute\n        pickupToMinute\n        rideLimitMinutes\n        childSeats\n        handover\n        shareAgreed\n        returns\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment StandingFields on StandingRequest {\n    id\n    version\n    state\n    originId\n    kind\n    cell\n    loadUnits\n    flags\n    fromMinute\n    toMinute\n    rule\n    startsOn\n    until\n    skipped\n    pausedUntil\n    renewBy\n    nextDays\n    occurrences {\n      requestId\n      occurrence\n      day\n      state\n      version\n      own\n    }\n    tasks {\n      kind\n      part\n      fromMinute\n      toMinute\n      serviceSeconds\n      loadUnits\n      seats\n      flags\n      kitId\n      kitCount\n      leg {\n        pickupFromMinute\n        pickupToMinute\n        rideLimitMinutes\n        childSeats\n        handover\n        shareAgreed\n        returns\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StandingRequests {\n    standingRequests {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  query StandingRequests {\n    standingRequests {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakeStanding($input: MakeStandingInput!) {\n    makeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  mutation MakeStanding($input: MakeStandingInput!) {\n    makeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeStanding($input: ChangeStandingInput!) {\n    changeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeStanding($input: ChangeStandingInput!) {\n    changeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PauseStanding($input: PauseStandingInput!) {\n    pauseStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PauseStanding($input: PauseStandingInput!) {\n    pauseStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResumeStanding($input: StandingStepInput!) {\n    resumeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ResumeStanding($input: StandingStepInput!) {\n    resumeStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SkipStandingDay($input: SkipDayInput!) {\n    skipStandingDay(input: $input) {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SkipStandingDay($input: SkipDayInput!) {\n    skipStandingDay(input: $input) {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnskipStandingDay($input: SkipDayInput!) {\n    unskipStandingDay(input: $input) {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  mutation UnskipStandingDay($input: SkipDayInput!) {\n    unskipStandingDay(input: $input) {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RenewStanding($input: RenewStandingInput!) {\n    renewStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RenewStanding($input: RenewStandingInput!) {\n    renewStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndStanding($input: StandingStepInput!) {\n    endStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n',
): (typeof documents)['\n  mutation EndStanding($input: StandingStepInput!) {\n    endStanding(input: $input) {\n      ...StandingFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeOccurrence($input: ChangeOccurrenceInput!) {\n    changeOccurrence(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeOccurrence($input: ChangeOccurrenceInput!) {\n    changeOccurrence(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ItemFacts on Item {\n    id\n    version\n    name\n    nameEs\n    nameAr\n    unit\n    category\n    exchangeGroup\n    grams\n    perCase\n    cooling\n    cooking\n    labelKind\n    graceDays\n    strict\n    animal\n    contains\n    mayContain\n    absent\n    gluten\n    marks\n    picture\n    state\n  }\n',
): (typeof documents)['\n  fragment ItemFacts on Item {\n    id\n    version\n    name\n    nameEs\n    nameAr\n    unit\n    category\n    exchangeGroup\n    grams\n    perCase\n    cooling\n    cooking\n    labelKind\n    graceDays\n    strict\n    animal\n    contains\n    mayContain\n    absent\n    gluten\n    marks\n    picture\n    state\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BinFields on Bin {\n    id\n    version\n    name\n    position\n    cooling\n    state\n  }\n',
): (typeof documents)['\n  fragment BinFields on Bin {\n    id\n    version\n    name\n    position\n    cooling\n    state\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Goods {\n    items {\n      ...ItemFacts\n      slug\n    }\n    itemCodes {\n      gtin\n      itemId\n    }\n    bins {\n      ...BinFields\n    }\n  }\n',
): (typeof documents)['\n  query Goods {\n    items {\n      ...ItemFacts\n      slug\n    }\n    itemCodes {\n      gtin\n      itemId\n    }\n    bins {\n      ...BinFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Bins {\n    bins {\n      ...BinFields\n    }\n  }\n',
): (typeof documents)['\n  query Bins {\n    bins {\n      ...BinFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveItem($input: SaveItemInput!) {\n    saveItem(input: $input) {\n      ...ItemFacts\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveItem($input: SaveItemInput!) {\n    saveItem(input: $input) {\n      ...ItemFacts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeStarterItems($key: ID!) {\n    takeStarterItems(key: $key) {\n      ...ItemFacts\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeStarterItems($key: ID!) {\n    takeStarterItems(key: $key) {\n      ...ItemFacts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ImportItems($input: ImportItemsInput!) {\n    importItems(input: $input) {\n      made\n      changed\n      linked\n    }\n  }\n',
): (typeof documents)['\n  mutation ImportItems($input: ImportItemsInput!) {\n    importItems(input: $input) {\n      made\n      changed\n      linked\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LinkCode($code: String!, $itemId: ID!) {\n    linkCode(code: $code, itemId: $itemId) {\n      gtin\n      itemId\n    }\n  }\n',
): (typeof documents)['\n  mutation LinkCode($code: String!, $itemId: ID!) {\n    linkCode(code: $code, itemId: $itemId) {\n      gtin\n      itemId\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnlinkCode($code: String!) {\n    unlinkCode(code: $code) {\n      gtin\n      itemId\n    }\n  }\n',
): (typeof documents)['\n  mutation UnlinkCode($code: String!) {\n    unlinkCode(code: $code) {\n      gtin\n      itemId\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveBin($input: SaveBinInput!) {\n    saveBin(input: $input) {\n      ...BinFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveBin($input: SaveBinInput!) {\n    saveBin(input: $input) {\n      ...BinFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PutAway($input: PutAwayInput!) {\n    putAway(input: $input) {\n      ...StockLineFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PutAway($input: PutAwayInput!) {\n    putAway(input: $input) {\n      ...StockLineFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HoldLot($lotId: ID!, $reason: LotHoldReason!, $key: ID!) {\n    holdLot(lotId: $lotId, reason: $reason, key: $key) {\n      ...StockLineFields\n    }\n  }\n',
): (typeof documents)['\n  mutation HoldLot($lotId: ID!, $reason: LotHoldReason!, $key: ID!) {\n    holdLot(lotId: $lotId, reason: $reason, key: $key) {\n      ...StockLineFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseLot($lotId: ID!, $key: ID!) {\n    releaseLot(lotId: $lotId, key: $key) {\n      ...StockLineFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReleaseLot($lotId: ID!, $key: ID!) {\n    releaseLot(lotId: $lotId, key: $key) {\n      ...StockLineFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StockLineFields on StockLine {\n    onHand\n    reserved\n    available\n    item {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      grams\n      cooling\n      cooled\n      infantFormula\n    }\n    lots {\n      id\n      state\n      source\n      brand\n      code\n      receivedOn\n      labelKind\n      labelDate\n      onHand\n      reserved\n      available\n      held\n      places {\n        binId\n        onHand\n        reserved\n        held\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment StockLineFields on StockLine {\n    onHand\n    reserved\n    available\n    item {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      category\n      grams\n      cooling\n      cooled\n      infantFormula\n    }\n    lots {\n      id\n      state\n      source\n      brand\n      code\n      receivedOn\n      labelKind\n      labelDate\n      onHand\n      reserved\n      available\n      held\n      places {\n        binId\n        onHand\n        reserved\n        held\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Stock {\n    stock {\n      ...StockLineFields\n    }\n  }\n',
): (typeof documents)['\n  query Stock {\n    stock {\n      ...StockLineFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdjustStock($input: AdjustStockInput!) {\n    adjustStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AdjustStock($input: AdjustStockInput!) {\n    adjustStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardStock($input: DiscardStockInput!) {\n    discardStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DiscardStock($input: DiscardStockInput!) {\n    discardStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Today($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        id\n        kind\n        state\n        day\n      }\n      runs {\n        ...RunFields\n      }\n      waiting {\n        ...AssignmentFields\n      }\n    }\n    toDecide: inbox(states: [submitted, triage], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    needsInfo: inbox(states: [needs_info], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    notes: unreadFamilyNotes {\n      id\n      requestId\n      kind\n      saidAt\n    }\n    stock {\n      item {\n        id\n      }\n      lots {\n        id\n        state\n        onHand\n        labelKind\n        labelDate\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Today($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        id\n        kind\n        state\n        day\n      }\n      runs {\n        ...RunFields\n      }\n      waiting {\n        ...AssignmentFields\n      }\n    }\n    toDecide: inbox(states: [submitted, triage], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    needsInfo: inbox(states: [needs_info], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    notes: unreadFamilyNotes {\n      id\n      requestId\n      kind\n      saidAt\n    }\n    stock {\n      item {\n        id\n      }\n      lots {\n        id\n        state\n        onHand\n        labelKind\n        labelDate\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TodayBeside($day: Day!) {\n    incidents: incidentLog(closed: false) {\n      id\n      state\n      openedAt\n    }\n    doors: followUpList {\n      id\n      openedAt\n    }\n    holds {\n      id\n      fromAt\n    }\n    recalls {\n      id\n      state\n      openedAt\n    }\n    week(from: $day, days: 2) {\n      shifts {\n        id\n        kind\n        day\n        state\n        startsAt\n        endsAt\n        places {\n          role\n          least\n        }\n        signUps {\n          id\n          role\n          state\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TodayBeside($day: Day!) {\n    incidents: incidentLog(closed: false) {\n      id\n      state\n      openedAt\n    }\n    doors: followUpList {\n      id\n      openedAt\n    }\n    holds {\n      id\n      fromAt\n    }\n    recalls {\n      id\n      state\n      openedAt\n    }\n    week(from: $day, days: 2) {\n      shifts {\n        id\n        kind\n        day\n        state\n        startsAt\n        endsAt\n        places {\n          role\n          least\n        }\n        signUps {\n          id\n          role\n          state\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TodayHeard {\n    recallsHeard {\n      recallId\n      toldAt\n    }\n    leftOpen {\n      what\n      day\n      count\n    }\n    childSeats {\n      id\n      state\n      expiresOn\n      loan {\n        memberId\n        handle\n        fromDay\n        untilDay\n      }\n    }\n    ridesWithoutSeat {\n      taskId\n      day\n    }\n  }\n',
): (typeof documents)['\n  query TodayHeard {\n    recallsHeard {\n      recallId\n      toldAt\n    }\n    leftOpen {\n      what\n      day\n      count\n    }\n    childSeats {\n      id\n      state\n      expiresOn\n      loan {\n        memberId\n        handle\n        fromDay\n        untilDay\n      }\n    }\n    ridesWithoutSeat {\n      taskId\n      day\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveAssignment($assignmentId: ID!, $reason: CloseReason!, $key: ID!) {\n    removeAssignment(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveAssignment($assignmentId: ID!, $reason: CloseReason!, $key: ID!) {\n    removeAssignment(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TransferFields on Transfer {\n    id\n    version\n    state\n    sends\n    asked\n    wantedBy\n    reason\n    askedAt\n    dispatchedAt\n    droppedAt\n    endedAt\n    grams\n    unweighed\n    haul {\n      taskId\n      state\n      day\n      fromMinute\n      toMinute\n      loadUnits\n      letter\n      handle\n    }\n    can\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    lines {\n      n\n      wanted\n      name\n      nameEs\n      nameAr\n      unit\n      cooling\n      itemId\n      parcels {\n        id\n        lotId\n        binId\n        source\n        brand\n        receivedOn\n        labelKind\n        labelDate\n        quantity\n        arrived\n        damaged\n        missing\n        broughtBack\n        extra\n        left\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TransferFields on Transfer {\n    id\n    version\n    state\n    sends\n    asked\n    wantedBy\n    reason\n    askedAt\n    dispatchedAt\n    droppedAt\n    endedAt\n    grams\n    unweighed\n    haul {\n      taskId\n      state\n      day\n      fromMinute\n      toMinute\n      loadUnits\n      letter\n      handle\n    }\n    can\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    lines {\n      n\n      wanted\n      name\n      nameEs\n      nameAr\n      unit\n      cooling\n      itemId\n      parcels {\n        id\n        lotId\n        binId\n        source\n        brand\n        receivedOn\n        labelKind\n        labelDate\n        quantity\n        arrived\n        damaged\n        missing\n        broughtBack\n        extra\n        left\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Transfers {\n    transfers {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  query Transfers {\n    transfers {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OneTransfer($id: ID!) {\n    transfer(id: $id) {\n      ...TransferFields\n    }\n    bins {\n      ...BinFields\n    }\n  }\n',
): (typeof documents)['\n  query OneTransfer($id: ID!) {\n    transfer(id: $id) {\n      ...TransferFields\n    }\n    bins {\n      ...BinFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegionStock {\n    stockShares {\n      mine\n      itemId\n      name\n      nameEs\n      nameAr\n      unit\n      kind\n      quantity\n      day\n      sharedAt\n      hub {\n        id\n        name\n      }\n    }\n    suggestedTransfers {\n      sends\n      itemId\n      name\n      nameEs\n      nameAr\n      unit\n      quantity\n      meters\n      wanted\n      neededBy\n      ending\n      goodUntil\n      grams\n      roomGrams\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RegionStock {\n    stockShares {\n      mine\n      itemId\n      name\n      nameEs\n      nameAr\n      unit\n      kind\n      quantity\n      day\n      sharedAt\n      hub {\n        id\n        name\n      }\n    }\n    suggestedTransfers {\n      sends\n      itemId\n      name\n      nameEs\n      nameAr\n      unit\n      quantity\n      meters\n      wanted\n      neededBy\n      ending\n      goodUntil\n      grams\n      roomGrams\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ToAsk {\n    nearHubs {\n      id\n      name\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      state\n    }\n  }\n',
): (typeof documents)['\n  query ToAsk {\n    nearHubs {\n      id\n      name\n    }\n    items {\n      id\n      name\n      nameEs\n      nameAr\n      unit\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskTransfer($input: AskTransferInput!) {\n    askTransfer(input: $input) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AskTransfer($input: AskTransferInput!) {\n    askTransfer(input: $input) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShareStock($input: ShareInput!) {\n    shareStock(input: $input) {\n      mine\n      itemId\n      kind\n      quantity\n    }\n  }\n',
): (typeof documents)['\n  mutation ShareStock($input: ShareInput!) {\n    shareStock(input: $input) {\n      mine\n      itemId\n      kind\n      quantity\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReceiveTransfer($input: ReceiveTransferInput!) {\n    receiveTransfer(input: $input) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReceiveTransfer($input: ReceiveTransferInput!) {\n    receiveTransfer(input: $input) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PlanHaul($input: PlanHaulInput!) {\n    planHaul(input: $input) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PlanHaul($input: PlanHaulInput!) {\n    planHaul(input: $input) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnplanHaul($id: ID!, $key: ID!) {\n    unplanHaul(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation UnplanHaul($id: ID!, $key: ID!) {\n    unplanHaul(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveTransfer($id: ID!, $key: ID!) {\n    approveTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveTransfer($id: ID!, $key: ID!) {\n    approveTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PickTransfer($id: ID!, $key: ID!) {\n    pickTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PickTransfer($id: ID!, $key: ID!) {\n    pickTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PickLot($input: PickInput!) {\n    pickLot(input: $input) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PickLot($input: PickInput!) {\n    pickLot(input: $input) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PackTransfer($id: ID!, $key: ID!) {\n    packTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PackTransfer($id: ID!, $key: ID!) {\n    packTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnpackTransfer($id: ID!, $key: ID!) {\n    unpackTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation UnpackTransfer($id: ID!, $key: ID!) {\n    unpackTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DispatchTransfer($id: ID!, $key: ID!) {\n    dispatchTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DispatchTransfer($id: ID!, $key: ID!) {\n    dispatchTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BringBackTransfer($id: ID!, $key: ID!) {\n    bringBackTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation BringBackTransfer($id: ID!, $key: ID!) {\n    bringBackTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseTransfer($id: ID!, $key: ID!) {\n    closeTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseTransfer($id: ID!, $key: ID!) {\n    closeTransfer(id: $id, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RejectTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {\n    rejectTransfer(id: $id, reason: $reason, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RejectTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {\n    rejectTransfer(id: $id, reason: $reason, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {\n    cancelTransfer(id: $id, reason: $reason, key: $key) {\n      ...TransferFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelTransfer($id: ID!, $reason: TransferReason!, $key: ID!) {\n    cancelTransfer(id: $id, reason: $reason, key: $key) {\n      ...TransferFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordCheckIn($signUpId: ID!, $key: ID!) {\n    recordCheckIn(signUpId: $signUpId, key: $key) {\n      id\n      state\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordCheckIn($signUpId: ID!, $key: ID!) {\n    recordCheckIn(signUpId: $signUpId, key: $key) {\n      id\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordAbsence($input: RecordAbsenceInput!) {\n    recordAbsence(input: $input) {\n      id\n      state\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordAbsence($input: RecordAbsenceInput!) {\n    recordAbsence(input: $input) {\n      id\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordTalk($signUpId: ID!, $outcome: TalkOutcome!, $key: ID!) {\n    recordTalk(signUpId: $signUpId, outcome: $outcome, key: $key) {\n      id\n      state\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordTalk($signUpId: ID!, $outcome: TalkOutcome!, $key: ID!) {\n    recordTalk(signUpId: $signUpId, outcome: $outcome, key: $key) {\n      id\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerSignUp($signUpId: ID!, $yes: Boolean!, $key: ID!) {\n    answerSignUp(signUpId: $signUpId, yes: $yes, key: $key) {\n      id\n      state\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerSignUp($signUpId: ID!, $yes: Boolean!, $key: ID!) {\n    answerSignUp(signUpId: $signUpId, yes: $yes, key: $key) {\n      id\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SkipOccurrence($input: SkipOccurrenceInput!) {\n    skipOccurrence(input: $input) {\n      ...TemplateFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SkipOccurrence($input: SkipOccurrenceInput!) {\n    skipOccurrence(input: $input) {\n      ...TemplateFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AtBoard($from: Day!) {\n    atBoard(from: $from) {\n      memberId\n      handle\n    }\n  }\n',
): (typeof documents)['\n  mutation AtBoard($from: Day!) {\n    atBoard(from: $from) {\n      memberId\n      handle\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ShiftFields on Shift {\n    id\n    version\n    kind\n    siteId\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    state\n    urgency\n    approval\n    signUpOpensAt\n    templateId\n    occurrence\n    places {\n      role\n      least\n      most\n      language\n    }\n    signUps {\n      id\n      version\n      role\n      state\n      leads\n      newcomer\n      coverAskedAt\n      onMyWayAt\n      arrivedAt\n      checkedInAt\n      member {\n        id\n        handle\n      }\n      talk {\n        day\n        outcome\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ShiftFields on Shift {\n    id\n    version\n    kind\n    siteId\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    state\n    urgency\n    approval\n    signUpOpensAt\n    templateId\n    occurrence\n    places {\n      role\n      least\n      most\n      language\n    }\n    signUps {\n      id\n      version\n      role\n      state\n      leads\n      newcomer\n      coverAskedAt\n      onMyWayAt\n      arrivedAt\n      checkedInAt\n      member {\n        id\n        handle\n      }\n      talk {\n        day\n        outcome\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SiteFields on Site {\n    id\n    kind\n    within\n    state\n    version\n    box {\n      ...BoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment SiteFields on Site {\n    id\n    kind\n    within\n    state\n    version\n    box {\n      ...BoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TemplateFields on ShiftTemplate {\n    id\n    version\n    state\n    kind\n    siteId\n    fromMinute\n    toMinute\n    places {\n      role\n      least\n      most\n      language\n    }\n    opensHours\n    urgency\n    approval\n    startsOn\n    rule\n    skipped\n  }\n',
): (typeof documents)['\n  fragment TemplateFields on ShiftTemplate {\n    id\n    version\n    state\n    kind\n    siteId\n    fromMinute\n    toMinute\n    places {\n      role\n      least\n      most\n      language\n    }\n    opensHours\n    urgency\n    approval\n    startsOn\n    rule\n    skipped\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Week($from: Day!) {\n    week(from: $from) {\n      from\n      shifts {\n        ...ShiftFields\n      }\n      sites {\n        ...SiteFields\n      }\n      closedDays {\n        siteId\n        day\n      }\n      atBoard {\n        memberId\n        handle\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Week($from: Day!) {\n    week(from: $from) {\n      from\n      shifts {\n        ...ShiftFields\n      }\n      sites {\n        ...SiteFields\n      }\n      closedDays {\n        siteId\n        day\n      }\n      atBoard {\n        memberId\n        handle\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WeekPeople($from: Day!) {\n    people {\n      id\n      handle\n      state\n      clearances {\n        role\n        state\n        until\n      }\n      wishes {\n        weekHours\n        restHours\n        shiftsPerDay\n      }\n      freeOn(day: $from, days: 8) {\n        from\n        to\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WeekPeople($from: Day!) {\n    people {\n      id\n      handle\n      state\n      clearances {\n        role\n        state\n        until\n      }\n      wishes {\n        weekHours\n        restHours\n        shiftsPerDay\n      }\n      freeOn(day: $from, days: 8) {\n        from\n        to\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Terms($from: Day!, $days: Int!) {\n    week(from: $from, days: $days) {\n      from\n      sites {\n        ...SiteFields\n      }\n      templates {\n        ...TemplateFields\n      }\n      closedDays {\n        siteId\n        day\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Terms($from: Day!, $days: Int!) {\n    week(from: $from, days: $days) {\n      from\n      sites {\n        ...SiteFields\n      }\n      templates {\n        ...TemplateFields\n      }\n      closedDays {\n        siteId\n        day\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeShifts($input: ChangeShiftsInput!) {\n    changeShifts(input: $input) {\n      ...ShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeShifts($input: ChangeShiftsInput!) {\n    changeShifts(input: $input) {\n      ...ShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HereNow($at: Instant) {\n    hereNow(at: $at) {\n      shiftId\n      kind\n      siteId\n      startsAt\n      endsAt\n      signUpId\n      role\n      member {\n        id\n        handle\n      }\n      leads\n      here\n      waits\n      onMyWayAt\n    }\n  }\n',
): (typeof documents)['\n  query HereNow($at: Instant) {\n    hereNow(at: $at) {\n      shiftId\n      kind\n      siteId\n      startsAt\n      endsAt\n      signUpId\n      role\n      member {\n        id\n        handle\n      }\n      leads\n      here\n      waits\n      onMyWayAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SheetProfiles {\n    people {\n      id\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SheetProfiles {\n    people {\n      id\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveClosedDays($input: ClosedDaysInput!) {\n    saveClosedDays(input: $input) {\n      siteId\n      day\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveClosedDays($input: ClosedDaysInput!) {\n    saveClosedDays(input: $input) {\n      siteId\n      day\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LayShifts($from: Day!, $days: Int!, $key: ID!) {\n    layShifts(from: $from, days: $days, key: $key) {\n      ...ShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation LayShifts($from: Day!, $days: Int!, $key: ID!) {\n    layShifts(from: $from, days: $days, key: $key) {\n      ...ShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveSite($input: SaveSiteInput!) {\n    saveSite(input: $input) {\n      ...SiteFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveSite($input: SaveSiteInput!) {\n    saveSite(input: $input) {\n      ...SiteFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    saveTemplate(input: $input) {\n      ...TemplateFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    saveTemplate(input: $input) {\n      ...TemplateFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CareLackFields on CareLack {\n    code\n    missing\n    memberId\n  }\n',
): (typeof documents)['\n  fragment CareLackFields on CareLack {\n    code\n    missing\n    memberId\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChildLocationFields on ChildLocation {\n    child\n    n\n    state\n    giverMember\n    giverFamily\n    receiverMember\n    receiverFamily\n    at\n    deviceTime\n  }\n',
): (typeof documents)['\n  fragment ChildLocationFields on ChildLocation {\n    child\n    n\n    state\n    giverMember\n    giverFamily\n    receiverMember\n    receiverFamily\n    at\n    deviceTime\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CareCheckFields on CareCheck {\n    n\n    state\n    dueAt\n    missedAt\n    answeredAt\n  }\n',
): (typeof documents)['\n  fragment CareCheckFields on CareCheck {\n    n\n    state\n    dueAt\n    missedAt\n    answeredAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n',
): (typeof documents)['\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    rearFacingSeats\n    harnessSeats\n    boosterSeats\n    loadUnits\n    capabilities\n    spareMadeOn\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n',
): (typeof documents)['\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    rearFacingSeats\n    harnessSeats\n    boosterSeats\n    loadUnits\n    capabilities\n    spareMadeOn\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    reach\n    roads\n    roadsUntil\n    version\n    region\n    calibration\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n',
): (typeof documents)['\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    reach\n    roads\n    roadsUntil\n    version\n    region\n    calibration\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): (typeof documents)['\n  mutation SignOut {\n    signOut\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SpareKey($handle: String!, $proof: Bytes!) {\n    spareKey(handle: $handle, proof: $proof)\n  }\n',
): (typeof documents)['\n  query SpareKey($handle: String!, $proof: Bytes!) {\n    spareKey(handle: $handle, proof: $proof)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepSpare($input: KeepSpareInput!) {\n    keepSpare(input: $input) {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation KeepSpare($input: KeepSpareInput!) {\n    keepSpare(input: $input) {\n      ...MeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePassphrase($input: ChangePassphraseInput!) {\n    changePassphrase(input: $input) {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePassphrase($input: ChangePassphraseInput!) {\n    changePassphrase(input: $input) {\n      ...MeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HubPictures($hub: String!) {\n    hubPictures(hub: $hub) {\n      bands\n      points\n      pictures {\n        itemId\n        name\n        nameEs\n        nameAr\n        picture\n        points\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HubPictures($hub: String!) {\n    hubPictures(hub: $hub) {\n      bands\n      points\n      pictures {\n        itemId\n        name\n        nameEs\n        nameAr\n        picture\n        points\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PublicHubs {\n    hubs {\n      id\n      slug\n      name\n      street\n      cell\n      lon\n      lat\n      phone\n      timeZone\n      intake\n      reach\n      region\n    }\n  }\n',
): (typeof documents)['\n  query PublicHubs {\n    hubs {\n      id\n      slug\n      name\n      street\n      cell\n      lon\n      lat\n      phone\n      timeZone\n      intake\n      reach\n      region\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PublicHubKeys($slug: String!) {\n    hub(slug: $slug) {\n      id\n      rootKey\n      keys {\n        purpose\n        epoch\n        publicKey\n        signature\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PublicHubKeys($slug: String!) {\n    hub(slug: $slug) {\n      id\n      rootKey\n      keys {\n        purpose\n        epoch\n        publicKey\n        signature\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PublicPromise($slug: String!, $kind: RequestKind!) {\n    promise(slug: $slug, kind: $kind) {\n      day\n      part\n    }\n  }\n',
): (typeof documents)['\n  query PublicPromise($slug: String!, $kind: RequestKind!) {\n    promise(slug: $slug, kind: $kind) {\n      day\n      part\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      requestId\n    }\n  }\n',
): (typeof documents)['\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      requestId\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RequestByReceipt($lookup: Bytes!) {\n    requestByReceipt(lookup: $lookup)\n  }\n',
): (typeof documents)['\n  query RequestByReceipt($lookup: Bytes!) {\n    requestByReceipt(lookup: $lookup)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawRequest($input: ReceiptInput!) {\n    withdrawRequest(input: $input)\n  }\n',
): (typeof documents)['\n  mutation WithdrawRequest($input: ReceiptInput!) {\n    withdrawRequest(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EraseRequest($input: ReceiptInput!) {\n    eraseRequest(input: $input)\n  }\n',
): (typeof documents)['\n  mutation EraseRequest($input: ReceiptInput!) {\n    eraseRequest(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeRequestTime($input: NewTimeInput!) {\n    changeRequestTime(input: $input)\n  }\n',
): (typeof documents)['\n  mutation ChangeRequestTime($input: NewTimeInput!) {\n    changeRequestTime(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SayReady($input: ReceiptInput!) {\n    sayReady(input: $input)\n  }\n',
): (typeof documents)['\n  mutation SayReady($input: ReceiptInput!) {\n    sayReady(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepAway($input: ReceiptInput!) {\n    keepAway(input: $input)\n  }\n',
): (typeof documents)['\n  mutation KeepAway($input: ReceiptInput!) {\n    keepAway(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TellHub($input: TellHubInput!) {\n    tellHub(input: $input)\n  }\n',
): (typeof documents)['\n  mutation TellHub($input: TellHubInput!) {\n    tellHub(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeConsent($input: ConsentInput!) {\n    changeConsent(input: $input)\n  }\n',
): (typeof documents)['\n  mutation ChangeConsent($input: ConsentInput!) {\n    changeConsent(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Board($first: Int!, $after: String) {\n    board(first: $first, after: $after) {\n      next\n      cards {\n        ...BoardCardFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Board($first: Int!, $after: String) {\n    board(first: $first, after: $after) {\n      next\n      cards {\n        ...BoardCardFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PhoneBoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n',
): (typeof documents)['\n  fragment PhoneBoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BoardCardFields on BoardCard {\n    id\n    version\n    kind\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    serviceSeconds\n    travelSeconds\n    clash\n    reasons {\n      code\n      value\n      weight\n    }\n    card {\n      ...PhoneBoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment BoardCardFields on BoardCard {\n    id\n    version\n    kind\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    serviceSeconds\n    travelSeconds\n    clash\n    reasons {\n      code\n      value\n      weight\n    }\n    card {\n      ...PhoneBoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ClaimFields on Claim {\n    id\n    taskId\n    requestId\n    kind\n    state\n    version\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    expiresAt\n    runId\n    card {\n      ...PhoneBoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment ClaimFields on Claim {\n    id\n    taskId\n    requestId\n    kind\n    state\n    version\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    expiresAt\n    runId\n    card {\n      ...PhoneBoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyRunFields on MyRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    closures {\n      ...PhoneBoxFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      version\n      taskKind\n      cell\n      arriveAt\n      departAt\n      windowFrom\n      windowTo\n      loadUnits\n      flags\n      reason\n      heldFor\n      leg {\n        state\n        pickupFrom\n        pickupTo\n        waitMinutes\n        childSeats\n        handover\n        returns\n        stopId\n        arrivedAt\n      }\n      claim {\n        ...ClaimFields\n      }\n      lines {\n        item\n        unit\n        quantity\n      }\n      goal {\n        hubId\n        name\n        street\n        phone\n        lon\n        lat\n      }\n      place {\n        opensAt\n        closesAt\n        box {\n          ...PhoneBoxFields\n        }\n      }\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n',
): (typeof documents)['\n  fragment MyRunFields on MyRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    closures {\n      ...PhoneBoxFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      version\n      taskKind\n      cell\n      arriveAt\n      departAt\n      windowFrom\n      windowTo\n      loadUnits\n      flags\n      reason\n      heldFor\n      leg {\n        state\n        pickupFrom\n        pickupTo\n        waitMinutes\n        childSeats\n        handover\n        returns\n        stopId\n        arrivedAt\n      }\n      claim {\n        ...ClaimFields\n      }\n      lines {\n        item\n        unit\n        quantity\n      }\n      goal {\n        hubId\n        name\n        street\n        phone\n        lon\n        lat\n      }\n      place {\n        opensAt\n        closesAt\n        box {\n          ...PhoneBoxFields\n        }\n      }\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyWork {\n    myClaims {\n      ...ClaimFields\n    }\n    myRuns {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  query MyWork {\n    myClaims {\n      ...ClaimFields\n    }\n    myRuns {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClaimTask($input: ClaimTaskInput!) {\n    claimTask(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ClaimTask($input: ClaimTaskInput!) {\n    claimTask(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmOffer($input: ClaimTaskInput!) {\n    confirmOffer(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmOffer($input: ClaimTaskInput!) {\n    confirmOffer(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseClaim($assignmentId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    releaseClaim(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...ClaimFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReleaseClaim($assignmentId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    releaseClaim(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...ClaimFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UndoRelease($assignmentId: ID!, $key: ID!) {\n    undoRelease(assignmentId: $assignmentId, key: $key) {\n      ...ClaimFields\n    }\n  }\n',
): (typeof documents)['\n  mutation UndoRelease($assignmentId: ID!, $key: ID!) {\n    undoRelease(assignmentId: $assignmentId, key: $key) {\n      ...ClaimFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptRun($runId: ID!, $claims: [ClaimKeyInput!]!, $key: ID!) {\n    acceptRun(runId: $runId, claims: $claims, key: $key) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptRun($runId: ID!, $claims: [ClaimKeyInput!]!, $key: ID!) {\n    acceptRun(runId: $runId, claims: $claims, key: $key) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineRun($runId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    declineRun(runId: $runId, reason: $reason, key: $key) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineRun($runId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    declineRun(runId: $runId, reason: $reason, key: $key) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartLoading($runId: ID!, $key: ID!) {\n    startLoading(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation StartLoading($runId: ID!, $key: ID!) {\n    startLoading(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!, $lateHash: Bytes) {\n    departRun(runId: $runId, loaded: $loaded, key: $key, lateHash: $lateHash) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!, $lateHash: Bytes) {\n    departRun(runId: $runId, loaded: $loaded, key: $key, lateHash: $lateHash) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepLeg($input: StepLegInput!) {\n    stepLeg(input: $input) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation StepLeg($input: StepLegInput!) {\n    stepLeg(input: $input) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordStop($input: RecordStopInput!) {\n    recordStop(input: $input) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordStop($input: RecordStopInput!) {\n    recordStop(input: $input) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UndoStop($stopId: ID!, $deviceTime: Instant!, $key: ID!) {\n    undoStop(stopId: $stopId, deviceTime: $deviceTime, key: $key) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation UndoStop($stopId: ID!, $deviceTime: Instant!, $key: ID!) {\n    undoStop(stopId: $stopId, deviceTime: $deviceTime, key: $key) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CompleteRun($runId: ID!, $key: ID!) {\n    completeRun(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CompleteRun($runId: ID!, $key: ID!) {\n    completeRun(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StopEverything($runId: ID!, $key: ID!) {\n    stopEverything(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation StopEverything($runId: ID!, $key: ID!) {\n    stopEverything(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportIncident($input: ReportIncidentInput!) {\n    reportIncident(input: $input)\n  }\n',
): (typeof documents)['\n  mutation ReportIncident($input: ReportIncidentInput!) {\n    reportIncident(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription MyChanges {\n    myChanges {\n      topic\n      id\n    }\n  }\n',
): (typeof documents)['\n  subscription MyChanges {\n    myChanges {\n      topic\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StillHere($runId: ID!) {\n    stillHere(runId: $runId)\n  }\n',
): (typeof documents)['\n  mutation StillHere($runId: ID!) {\n    stillHere(runId: $runId)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportLate($input: ReportLateInput!) {\n    reportLate(input: $input)\n  }\n',
): (typeof documents)['\n  mutation ReportLate($input: ReportLateInput!) {\n    reportLate(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PhoneSiteFields on Site {\n    id\n    kind\n    box {\n      ...PhoneBoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment PhoneSiteFields on Site {\n    id\n    kind\n    box {\n      ...PhoneBoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyShiftFields on MyShift {\n    id\n    shiftId\n    kind\n    shiftState\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    role\n    state\n    version\n    leads\n    expiresAt\n    ahead\n    coverAskedAt\n    onMyWayAt\n    arrivedAt\n    checkedInAt\n    lateFrom\n    checkInFrom\n    reason\n    site {\n      ...PhoneSiteFields\n    }\n    mates {\n      handle\n      role\n      state\n      leads\n      signUpId\n    }\n  }\n',
): (typeof documents)['\n  fragment MyShiftFields on MyShift {\n    id\n    shiftId\n    kind\n    shiftState\n    day\n    fromMinute\n    toMinute\n    startsAt\n    endsAt\n    role\n    state\n    version\n    leads\n    expiresAt\n    ahead\n    coverAskedAt\n    onMyWayAt\n    arrivedAt\n    checkedInAt\n    lateFrom\n    checkInFrom\n    reason\n    site {\n      ...PhoneSiteFields\n    }\n    mates {\n      handle\n      role\n      state\n      leads\n      signUpId\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyShifts {\n    myShifts {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  query MyShifts {\n    myShifts {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShiftBoard($from: Day!, $days: Int!) {\n    openShifts(from: $from, days: $days) {\n      id\n      kind\n      state\n      day\n      fromMinute\n      toMinute\n      startsAt\n      endsAt\n      signUpOpensAt\n      urgency\n      approval\n      mine\n      site {\n        ...PhoneSiteFields\n      }\n      places {\n        role\n        least\n        most\n        taken\n        waiting\n        language\n        hurdle\n      }\n    }\n    covers {\n      id\n      shiftId\n      kind\n      day\n      fromMinute\n      toMinute\n      startsAt\n      endsAt\n      role\n      handle\n      askedAt\n      site {\n        ...PhoneSiteFields\n      }\n    }\n    myNotices {\n      id\n      kind\n      subjectId\n      dueAt\n    }\n  }\n',
): (typeof documents)['\n  query ShiftBoard($from: Day!, $days: Int!) {\n    openShifts(from: $from, days: $days) {\n      id\n      kind\n      state\n      day\n      fromMinute\n      toMinute\n      startsAt\n      endsAt\n      signUpOpensAt\n      urgency\n      approval\n      mine\n      site {\n        ...PhoneSiteFields\n      }\n      places {\n        role\n        least\n        most\n        taken\n        waiting\n        language\n        hurdle\n      }\n    }\n    covers {\n      id\n      shiftId\n      kind\n      day\n      fromMinute\n      toMinute\n      startsAt\n      endsAt\n      role\n      handle\n      askedAt\n      site {\n        ...PhoneSiteFields\n      }\n    }\n    myNotices {\n      id\n      kind\n      subjectId\n      dueAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawSignUp($id: ID!, $reason: WithdrawReason!, $key: ID!) {\n    withdrawSignUp(id: $id, reason: $reason, key: $key) {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawSignUp($id: ID!, $reason: WithdrawReason!, $key: ID!) {\n    withdrawSignUp(id: $id, reason: $reason, key: $key) {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerPlace($id: ID!, $yes: Boolean!, $key: ID!) {\n    answerPlace(id: $id, yes: $yes, key: $key) {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerPlace($id: ID!, $yes: Boolean!, $key: ID!) {\n    answerPlace(id: $id, yes: $yes, key: $key) {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskCover($id: ID!, $asked: Boolean!, $key: ID!) {\n    askCover(id: $id, asked: $asked, key: $key) {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AskCover($id: ID!, $asked: Boolean!, $key: ID!) {\n    askCover(id: $id, asked: $asked, key: $key) {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeCover($id: ID!, $key: ID!) {\n    takeCover(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeCover($id: ID!, $key: ID!) {\n    takeCover(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OnMyWay($id: ID!, $key: ID!) {\n    onMyWay(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation OnMyWay($id: ID!, $key: ID!) {\n    onMyWay(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CheckIn($id: ID!, $key: ID!) {\n    checkIn(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation CheckIn($id: ID!, $key: ID!) {\n    checkIn(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportAbsence($id: ID!, $key: ID!) {\n    reportAbsence(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReportAbsence($id: ID!, $key: ID!) {\n    reportAbsence(id: $id, key: $key) {\n      ...MyShiftFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadNotice($id: ID!, $key: ID!) {\n    readNotice(id: $id, key: $key)\n  }\n',
): (typeof documents)['\n  mutation ReadNotice($id: ID!, $key: ID!) {\n    readNotice(id: $id, key: $key)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyAvailabilityFields on MyAvailability {\n    version\n    series {\n      id\n      startsOn\n      fromMinute\n      toMinute\n      rule\n      skipped\n      extra\n    }\n    away {\n      id\n      fromDay\n      toDay\n    }\n    wishes {\n      weekHours\n      monthHours\n      restHours\n      shiftsPerDay\n      prefersKinds\n      dislikesKinds\n      endsNearCell\n    }\n    company {\n      ...PhoneBoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment MyAvailabilityFields on MyAvailability {\n    version\n    series {\n      id\n      startsOn\n      fromMinute\n      toMinute\n      rule\n      skipped\n      extra\n    }\n    away {\n      id\n      fromDay\n      toDay\n    }\n    wishes {\n      weekHours\n      monthHours\n      restHours\n      shiftsPerDay\n      prefersKinds\n      dislikesKinds\n      endsNearCell\n    }\n    company {\n      ...PhoneBoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyAvailability {\n    myAvailability {\n      ...MyAvailabilityFields\n    }\n  }\n',
): (typeof documents)['\n  query MyAvailability {\n    myAvailability {\n      ...MyAvailabilityFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveAvailability($input: SaveAvailabilityInput!) {\n    saveAvailability(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveAvailability($input: SaveAvailabilityInput!) {\n    saveAvailability(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GoAway($input: GoAwayInput!) {\n    goAway(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n',
): (typeof documents)['\n  mutation GoAway($input: GoAwayInput!) {\n    goAway(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ComeBack($awayId: ID!, $key: ID!) {\n    comeBack(awayId: $awayId, key: $key) {\n      ...MyAvailabilityFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ComeBack($awayId: ID!, $key: ID!) {\n    comeBack(awayId: $awayId, key: $key) {\n      ...MyAvailabilityFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SkipOnce($input: SkipOnceInput!) {\n    skipOnce(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SkipOnce($input: SkipOnceInput!) {\n    skipOnce(input: $input) {\n      ...MyAvailabilityFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyCareFields on MyCare {\n    id\n    taskId\n    state\n    version\n    children\n    adultsNeeded\n    startedAt\n    adults {\n      memberId\n      handle\n      here\n      me\n    }\n    lacks {\n      ...CareLackFields\n    }\n    locations {\n      ...ChildLocationFields\n    }\n    checks {\n      ...CareCheckFields\n    }\n    sheet {\n      ...PhoneBoxFields\n    }\n  }\n',
): (typeof documents)['\n  fragment MyCareFields on MyCare {\n    id\n    taskId\n    state\n    version\n    children\n    adultsNeeded\n    startedAt\n    adults {\n      memberId\n      handle\n      here\n      me\n    }\n    lacks {\n      ...CareLackFields\n    }\n    locations {\n      ...ChildLocationFields\n    }\n    checks {\n      ...CareCheckFields\n    }\n    sheet {\n      ...PhoneBoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyCare {\n    myCare {\n      ...MyCareFields\n    }\n  }\n',
): (typeof documents)['\n  query MyCare {\n    myCare {\n      ...MyCareFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ArriveForCare($input: CareMomentInput!) {\n    arriveForCare(input: $input) {\n      ...MyCareFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ArriveForCare($input: CareMomentInput!) {\n    arriveForCare(input: $input) {\n      ...MyCareFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MoveChild($input: MoveChildInput!) {\n    moveChild(input: $input) {\n      ...MyCareFields\n    }\n  }\n',
): (typeof documents)['\n  mutation MoveChild($input: MoveChildInput!) {\n    moveChild(input: $input) {\n      ...MyCareFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerCareCheck($input: CareMomentInput!) {\n    answerCareCheck(input: $input) {\n      ...MyCareFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerCareCheck($input: CareMomentInput!) {\n    answerCareCheck(input: $input) {\n      ...MyCareFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndCare($input: EndCareInput!) {\n    endCare(input: $input) {\n      ...MyCareFields\n    }\n  }\n',
): (typeof documents)['\n  mutation EndCare($input: EndCareInput!) {\n    endCare(input: $input) {\n      ...MyCareFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RunCostFields on RunCosts {\n    runId\n    letter\n    day\n    meters\n    mileRate\n    costs {\n      id\n      category\n      cents\n      state\n    }\n  }\n',
): (typeof documents)['\n  fragment RunCostFields on RunCosts {\n    runId\n    letter\n    day\n    meters\n    mileRate\n    costs {\n      id\n      category\n      cents\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyRunCosts {\n    myRunCosts {\n      ...RunCostFields\n    }\n  }\n',
): (typeof documents)['\n  query MyRunCosts {\n    myRunCosts {\n      ...RunCostFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskRunCost($input: RunCostInput!) {\n    askRunCost(input: $input) {\n      ...RunCostFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AskRunCost($input: RunCostInput!) {\n    askRunCost(input: $input) {\n      ...RunCostFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawRunCost($id: ID!, $key: ID!) {\n    withdrawRunCost(id: $id, key: $key) {\n      ...RunCostFields\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawRunCost($id: ID!, $key: ID!) {\n    withdrawRunCost(id: $id, key: $key) {\n      ...RunCostFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyFeed {\n    myFeed {\n      madeOn\n    }\n  }\n',
): (typeof documents)['\n  query MyFeed {\n    myFeed {\n      madeOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakeFeed($tokenHash: Bytes!, $key: ID!) {\n    makeFeed(tokenHash: $tokenHash, key: $key) {\n      madeOn\n    }\n  }\n',
): (typeof documents)['\n  mutation MakeFeed($tokenHash: Bytes!, $key: ID!) {\n    makeFeed(tokenHash: $tokenHash, key: $key) {\n      madeOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndFeed($key: ID!) {\n    endFeed(key: $key)\n  }\n',
): (typeof documents)['\n  mutation EndFeed($key: ID!) {\n    endFeed(key: $key)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InviteDoor($token: Bytes!) {\n    invite(token: $token) {\n      state\n      roles\n      expiresAt\n      hub {\n        name\n        phone\n        street\n        languages\n      }\n    }\n  }\n',
): (typeof documents)['\n  query InviteDoor($token: Bytes!) {\n    invite(token: $token) {\n      state\n      roles\n      expiresAt\n      hub {\n        name\n        phone\n        street\n        languages\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptInvite($input: AcceptInviteInput!) {\n    acceptInvite(input: $input) {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptInvite($input: AcceptInviteInput!) {\n    acceptInvite(input: $input) {\n      ...MeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyJoining {\n    myStanding {\n      state\n      clearances {\n        role\n        state\n        until\n        missing {\n          kind\n          course\n          count\n          have\n        }\n      }\n      credentials {\n        kind\n        course\n        givenOn\n        until\n        state\n      }\n      vouches {\n        state\n        until\n      }\n    }\n    myLearning {\n      courses {\n        course\n        version\n        finishedOn\n      }\n      agreementVersion\n      agreementSignedOn\n    }\n    myProfile {\n      ...PhoneBoxFields\n    }\n  }\n',
): (typeof documents)['\n  query MyJoining {\n    myStanding {\n      state\n      clearances {\n        role\n        state\n        until\n        missing {\n          kind\n          course\n          count\n          have\n        }\n      }\n      credentials {\n        kind\n        course\n        givenOn\n        until\n        state\n      }\n      vouches {\n        state\n        until\n      }\n    }\n    myLearning {\n      courses {\n        course\n        version\n        finishedOn\n      }\n      agreementVersion\n      agreementSignedOn\n    }\n    myProfile {\n      ...PhoneBoxFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WantRoles($roles: [Role!]!, $key: ID!) {\n    wantRoles(roles: $roles, key: $key) {\n      state\n    }\n  }\n',
): (typeof documents)['\n  mutation WantRoles($roles: [Role!]!, $key: ID!) {\n    wantRoles(roles: $roles, key: $key) {\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveAboutMe($input: AboutMeInput!) {\n    saveAboutMe(input: $input) {\n      ...MeFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveAboutMe($input: AboutMeInput!) {\n    saveAboutMe(input: $input) {\n      ...MeFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveProfile($profile: SealedBoxInput!, $key: ID!) {\n    saveProfile(profile: $profile, key: $key)\n  }\n',
): (typeof documents)['\n  mutation SaveProfile($profile: SealedBoxInput!, $key: ID!) {\n    saveProfile(profile: $profile, key: $key)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignAgreement($version: Int!, $signature: Bytes!, $key: ID!) {\n    signAgreement(version: $version, signature: $signature, key: $key) {\n      agreementVersion\n      agreementSignedOn\n    }\n  }\n',
): (typeof documents)['\n  mutation SignAgreement($version: Int!, $signature: Bytes!, $key: ID!) {\n    signAgreement(version: $version, signature: $signature, key: $key) {\n      agreementVersion\n      agreementSignedOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyPacking {\n    packing {\n      id\n      day\n      startedAt\n      bags {\n        ...BagFields\n      }\n      items {\n        ...PackingItemFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyPacking {\n    packing {\n      id\n      day\n      startedAt\n      bags {\n        ...BagFields\n      }\n      items {\n        ...PackingItemFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PickLine($input: PickLineInput!) {\n    pickLine(input: $input) {\n      ...BagFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PickLine($input: PickLineInput!) {\n    pickLine(input: $input) {\n      ...BagFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnpickLine($input: UnpickLineInput!) {\n    unpickLine(input: $input) {\n      ...BagFields\n    }\n  }\n',
): (typeof documents)['\n  mutation UnpickLine($input: UnpickLineInput!) {\n    unpickLine(input: $input) {\n      ...BagFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubstituteLine($input: SubstituteInput!) {\n    substituteLine(input: $input) {\n      ...BagFields\n    }\n  }\n',
): (typeof documents)['\n  mutation SubstituteLine($input: SubstituteInput!) {\n    substituteLine(input: $input) {\n      ...BagFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PackBag($input: PackBagInput!) {\n    packBag(input: $input) {\n      ...BagFields\n    }\n  }\n',
): (typeof documents)['\n  mutation PackBag($input: PackBagInput!) {\n    packBag(input: $input) {\n      ...BagFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FinishTraining($course: Course!, $version: Int!, $key: ID!) {\n    finishTraining(course: $course, version: $version, key: $key) {\n      courses {\n        course\n        version\n        finishedOn\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation FinishTraining($course: Course!, $version: Int!, $key: ID!) {\n    finishTraining(course: $course, version: $version, key: $key) {\n      courses {\n        course\n        version\n        finishedOn\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskForVouch {\n    askForVouch {\n      code\n      expiresAt\n    }\n  }\n',
): (typeof documents)['\n  mutation AskForVouch {\n    askForVouch {\n      code\n      expiresAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query VouchCandidate($code: String!) {\n    vouchCandidate(code: $code) {\n      memberId\n      handle\n      signKey\n    }\n  }\n',
): (typeof documents)['\n  query VouchCandidate($code: String!) {\n    vouchCandidate(code: $code) {\n      memberId\n      handle\n      signKey\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveVouch($input: GiveVouchInput!) {\n    giveVouch(input: $input)\n  }\n',
): (typeof documents)['\n  mutation GiveVouch($input: GiveVouchInput!) {\n    giveVouch(input: $input)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawVouch($memberId: ID!, $tag: Bytes!) {\n    withdrawVouch(memberId: $memberId, tag: $tag)\n  }\n',
): (typeof documents)['\n  mutation WithdrawVouch($memberId: ID!, $tag: Bytes!) {\n    withdrawVouch(memberId: $memberId, tag: $tag)\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
