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
  '\n  fragment BoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n': typeof types.BoxFieldsFragmentDoc;
  '\n  fragment MemberFields on HubMember {\n    id\n    handle\n    roles\n    tier\n    state\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    openClaims\n  }\n': typeof types.MemberFieldsFragmentDoc;
  '\n  fragment AssignmentFields on CaseAssignment {\n    id\n    taskId\n    state\n    version\n    claimKey\n    expiresAt\n    runId\n    reason\n    granted\n    member {\n      ...MemberFields\n    }\n  }\n': typeof types.AssignmentFieldsFragmentDoc;
  '\n  fragment TaskFields on CaseTask {\n    id\n    requestId\n    kind\n    part\n    state\n    version\n    tier\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    windowFrom\n    windowTo\n    serviceSeconds\n    loadUnits\n    seats\n    flags\n    kitId\n    kitCount\n    assignments {\n      ...AssignmentFields\n    }\n  }\n': typeof types.TaskFieldsFragmentDoc;
  '\n  fragment CaseFields on CaseFile {\n    id\n    kind\n    state\n    version\n    channel\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    flags\n    reason\n    heldUntil\n    duplicateOf\n    createdOn\n    expiresOn\n    receiptKey\n    sameHousehold\n  }\n': typeof types.CaseFieldsFragmentDoc;
  '\n  fragment OpenCaseFields on CaseFile {\n    ...CaseFields\n    boxes {\n      ...BoxFields\n    }\n    tasks {\n      ...TaskFields\n    }\n    openings {\n      role\n      day\n    }\n  }\n': typeof types.OpenCaseFieldsFragmentDoc;
  '\n  fragment RunFields on DayRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    reason\n    member {\n      ...MemberFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      arriveAt\n      departAt\n      reason\n      deviceTime\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n': typeof types.RunFieldsFragmentDoc;
  '\n  mutation NoteOpenings($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NoteOpeningsDocument;
  '\n  subscription HubChanged {\n    hubChanged {\n      topic\n      id\n    }\n  }\n': typeof types.HubChangedDocument;
  '\n  query WaitingClaims($day: Day!) {\n    organizerDay(day: $day) {\n      waiting {\n        ...AssignmentFields\n        claimSignature\n        member {\n          signKey\n        }\n      }\n    }\n  }\n': typeof types.WaitingClaimsDocument;
  '\n  query PlacesOfDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        tier\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n': typeof types.PlacesOfDayDocument;
  '\n  mutation ConfirmClaims($grants: [GrantInput!]!, $key: ID!) {\n    confirmClaims(grants: $grants, key: $key) {\n      ...AssignmentFields\n    }\n  }\n': typeof types.ConfirmClaimsDocument;
  '\n  query Inbox($states: [RequestState!], $first: Int!, $after: String) {\n    inbox(states: $states, first: $first, after: $after) {\n      total\n      next\n      cases {\n        ...CaseFields\n      }\n    }\n  }\n': typeof types.InboxDocument;
  '\n  query CaseFile($id: ID!) {\n    caseFile(id: $id) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.CaseFileDocument;
  '\n  query Kits {\n    kits {\n      id\n      name\n      loadUnits\n      makeable\n      lines {\n        quantity\n        item {\n          id\n          name\n          unit\n        }\n      }\n    }\n  }\n': typeof types.KitsDocument;
  '\n  mutation AcceptRequest($input: AcceptRequestInput!) {\n    acceptRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.AcceptRequestDocument;
  '\n  mutation AskMore($input: CloseRequestInput!) {\n    askMore(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.AskMoreDocument;
  '\n  mutation HoldRequest($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.HoldRequestDocument;
  '\n  mutation DeclineRequest($input: CloseRequestInput!) {\n    declineRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.DeclineRequestDocument;
  '\n  mutation ReferRequest($input: CloseRequestInput!) {\n    referRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.ReferRequestDocument;
  '\n  mutation MarkDuplicate($input: DuplicateInput!) {\n    markDuplicate(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.MarkDuplicateDocument;
  '\n  mutation WithdrawForFamily($input: CloseRequestInput!) {\n    withdrawForFamily(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.WithdrawForFamilyDocument;
  '\n  mutation ReopenRequest($input: CloseRequestInput!) {\n    reopenRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n': typeof types.ReopenRequestDocument;
  '\n  mutation RecordRequest($input: AskForHelpInput!) {\n    recordRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n': typeof types.RecordRequestDocument;
  '\n  query Live($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      runs {\n        ...RunFields\n      }\n      tasks {\n        id\n        requestId\n        cell\n        destinationCell\n        kind\n        loadUnits\n        seats\n        windowFrom\n        windowTo\n      }\n    }\n  }\n': typeof types.LiveDocument;
  '\n  query LivePlaces($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        requestId\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n': typeof types.LivePlacesDocument;
  '\n  mutation NoteLive($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NoteLiveDocument;
  '\n  mutation RecallRun($runId: ID!, $reason: CloseReason!, $key: ID!) {\n    recallRun(runId: $runId, reason: $reason, key: $key) {\n      ...RunFields\n    }\n  }\n': typeof types.RecallRunDocument;
  '\n  fragment LooseGoodsFields on LooseGoods {\n    taskId\n    requestId\n    kind\n    state\n    cell\n    loadUnits\n    runId\n    letter\n    runState\n    handle\n    since\n    lines {\n      item\n      unit\n      quantity\n    }\n  }\n': typeof types.LooseGoodsFieldsFragmentDoc;
  '\n  query LooseGoods($day: Day!) {\n    looseGoods(day: $day) {\n      ...LooseGoodsFields\n    }\n  }\n': typeof types.LooseGoodsDocument;
  '\n  mutation SettleGoods($input: SettleGoodsInput!) {\n    settleGoods(input: $input) {\n      ...LooseGoodsFields\n    }\n  }\n': typeof types.SettleGoodsDocument;
  '\n  mutation HandOver($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n': typeof types.HandOverDocument;
  '\n  query ExactMatch($day: Day!) {\n    matchDay(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n        tasksLeft\n        busy {\n          from\n          to\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      tasks {\n        ...TaskFields\n        place {\n          ...BoxFields\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n': typeof types.ExactMatchDocument;
  '\n  query MatchDay($day: Day!) {\n    matchDay(day: $day) {\n      day\n      pairs {\n        taskId\n        strength\n        travelSeconds\n        reasons {\n          code\n          value\n          weight\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      unmatched {\n        taskId\n        fix\n        rules {\n          code\n          count\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n': typeof types.MatchDayDocument;
  '\n  query Suggestions($taskId: ID!) {\n    suggestions(taskId: $taskId) {\n      taskId\n      ranked {\n        strength\n        travelSeconds\n        reasons {\n          code\n          value\n          weight\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      cannot {\n        codes\n        member {\n          ...MemberFields\n        }\n      }\n    }\n  }\n': typeof types.SuggestionsDocument;
  '\n  query LanguagesOf($requestId: ID!) {\n    caseFile(id: $requestId) {\n      id\n      boxes {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n    people {\n      id\n      profile {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n': typeof types.LanguagesOfDocument;
  '\n  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $key: ID!) {\n    offerTask(taskId: $taskId, memberIds: $memberIds, key: $key) {\n      ...TaskFields\n    }\n  }\n': typeof types.OfferTaskDocument;
  '\n  query People {\n    people {\n      ...MemberFields\n      availability {\n        startsOn\n        fromMinute\n        toMinute\n        rule\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n': typeof types.PeopleDocument;
  '\n  query HasGeocoder {\n    hasGeocoder\n  }\n': typeof types.HasGeocoderDocument;
  '\n  query FindPlaces($text: String!, $language: String!) {\n    findPlaces(text: $text, language: $language) {\n      label\n      lon\n      lat\n      exact\n    }\n  }\n': typeof types.FindPlacesDocument;
  '\n  query PlanDay($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n        place {\n          ...BoxFields\n        }\n      }\n      runs {\n        ...RunFields\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n': typeof types.PlanDayDocument;
  '\n  mutation NotePlanning($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n': typeof types.NotePlanningDocument;
  '\n  mutation ReplanRuns($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n': typeof types.ReplanRunsDocument;
  '\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input) {\n      ...RunFields\n    }\n  }\n': typeof types.PublishPlanDocument;
  '\n  query HubSettings($slug: String!) {\n    hub(slug: $slug) {\n      ...SettingsFields\n    }\n  }\n': typeof types.HubSettingsDocument;
  '\n  fragment SettingsFields on PublicHub {\n    id\n    version\n    intake\n    reach\n    roads\n    roadsUntil\n    calibration\n  }\n': typeof types.SettingsFieldsFragmentDoc;
  '\n  mutation ChangeHub($input: ChangeHubInput!) {\n    changeHub(input: $input) {\n      ...SettingsFields\n    }\n  }\n': typeof types.ChangeHubDocument;
  '\n  fragment StockLineFields on StockLine {\n    onHand\n    reserved\n    available\n    item {\n      id\n      name\n      unit\n      category\n      cooled\n      infantFormula\n    }\n    lots {\n      id\n      state\n      source\n      receivedOn\n      labelKind\n      labelDate\n      onHand\n      reserved\n      available\n    }\n  }\n': typeof types.StockLineFieldsFragmentDoc;
  '\n  query Stock {\n    stock {\n      ...StockLineFields\n    }\n  }\n': typeof types.StockDocument;
  '\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n': typeof types.ReceiveStockDocument;
  '\n  mutation AdjustStock($input: AdjustStockInput!) {\n    adjustStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n': typeof types.AdjustStockDocument;
  '\n  query Today($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        id\n        state\n        day\n      }\n      runs {\n        ...RunFields\n      }\n      waiting {\n        ...AssignmentFields\n      }\n    }\n    toDecide: inbox(states: [submitted, triage], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    needsInfo: inbox(states: [needs_info], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    stock {\n      item {\n        id\n      }\n      lots {\n        id\n        state\n        onHand\n        labelKind\n        labelDate\n      }\n    }\n  }\n': typeof types.TodayDocument;
  '\n  mutation RemoveAssignment($assignmentId: ID!, $reason: CloseReason!, $key: ID!) {\n    removeAssignment(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n': typeof types.RemoveAssignmentDocument;
  '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n': typeof types.SignInSaltDocument;
  '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n': typeof types.MeFieldsFragmentDoc;
  '\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    reach\n    roads\n    roadsUntil\n    version\n    region\n    calibration\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n': typeof types.HubFieldsFragmentDoc;
  '\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n': typeof types.MeDocument;
  '\n  query PublicHubs {\n    hubs {\n      id\n      slug\n      name\n      street\n      cell\n      lon\n      lat\n      phone\n      timeZone\n      intake\n      reach\n      region\n    }\n  }\n': typeof types.PublicHubsDocument;
  '\n  query PublicHubKeys($slug: String!) {\n    hub(slug: $slug) {\n      id\n      rootKey\n      keys {\n        purpose\n        epoch\n        publicKey\n        signature\n      }\n    }\n  }\n': typeof types.PublicHubKeysDocument;
  '\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      requestId\n    }\n  }\n': typeof types.AskForHelpDocument;
  '\n  query RequestByReceipt($lookup: Bytes!) {\n    requestByReceipt(lookup: $lookup)\n  }\n': typeof types.RequestByReceiptDocument;
  '\n  mutation WithdrawRequest($input: ReceiptInput!) {\n    withdrawRequest(input: $input)\n  }\n': typeof types.WithdrawRequestDocument;
  '\n  mutation EraseRequest($input: ReceiptInput!) {\n    eraseRequest(input: $input)\n  }\n': typeof types.EraseRequestDocument;
  '\n  query Board($first: Int!, $after: String) {\n    board(first: $first, after: $after) {\n      next\n      cards {\n        ...BoardCardFields\n      }\n    }\n  }\n': typeof types.BoardDocument;
  '\n  fragment PhoneBoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n': typeof types.PhoneBoxFieldsFragmentDoc;
  '\n  fragment BoardCardFields on BoardCard {\n    id\n    version\n    kind\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    serviceSeconds\n    travelSeconds\n    clash\n    reasons {\n      code\n      value\n      weight\n    }\n    card {\n      ...PhoneBoxFields\n    }\n  }\n': typeof types.BoardCardFieldsFragmentDoc;
  '\n  fragment ClaimFields on Claim {\n    id\n    taskId\n    requestId\n    kind\n    state\n    version\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    expiresAt\n    runId\n    card {\n      ...PhoneBoxFields\n    }\n  }\n': typeof types.ClaimFieldsFragmentDoc;
  '\n  fragment MyRunFields on MyRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    closures {\n      ...PhoneBoxFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      version\n      taskKind\n      cell\n      arriveAt\n      departAt\n      windowFrom\n      windowTo\n      loadUnits\n      flags\n      reason\n      claim {\n        ...ClaimFields\n      }\n      lines {\n        item\n        unit\n        quantity\n      }\n      place {\n        opensAt\n        closesAt\n        box {\n          ...PhoneBoxFields\n        }\n      }\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n': typeof types.MyRunFieldsFragmentDoc;
  '\n  query MyWork {\n    myClaims {\n      ...ClaimFields\n    }\n    myRuns {\n      ...MyRunFields\n    }\n  }\n': typeof types.MyWorkDocument;
  '\n  mutation ClaimTask($input: ClaimTaskInput!) {\n    claimTask(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n': typeof types.ClaimTaskDocument;
  '\n  mutation ConfirmOffer($input: ClaimTaskInput!) {\n    confirmOffer(input: $input) {\n      won\n      claim {\n        ...ClaimFields\n      }\n      alternatives {\n        ...BoardCardFields\n      }\n    }\n  }\n': typeof types.ConfirmOfferDocument;
  '\n  mutation ReleaseClaim($assignmentId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    releaseClaim(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...ClaimFields\n    }\n  }\n': typeof types.ReleaseClaimDocument;
  '\n  mutation UndoRelease($assignmentId: ID!, $key: ID!) {\n    undoRelease(assignmentId: $assignmentId, key: $key) {\n      ...ClaimFields\n    }\n  }\n': typeof types.UndoReleaseDocument;
  '\n  mutation AcceptRun($runId: ID!, $claims: [ClaimKeyInput!]!, $key: ID!) {\n    acceptRun(runId: $runId, claims: $claims, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.AcceptRunDocument;
  '\n  mutation DeclineRun($runId: ID!, $reason: ReleaseReason!, $key: ID!) {\n    declineRun(runId: $runId, reason: $reason, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.DeclineRunDocument;
  '\n  mutation StartLoading($runId: ID!, $key: ID!) {\n    startLoading(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.StartLoadingDocument;
  '\n  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!) {\n    departRun(runId: $runId, loaded: $loaded, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.DepartRunDocument;
  '\n  mutation RecordStop($input: RecordStopInput!) {\n    recordStop(input: $input) {\n      ...MyRunFields\n    }\n  }\n': typeof types.RecordStopDocument;
  '\n  mutation UndoStop($stopId: ID!, $deviceTime: Instant!, $key: ID!) {\n    undoStop(stopId: $stopId, deviceTime: $deviceTime, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.UndoStopDocument;
  '\n  mutation CompleteRun($runId: ID!, $key: ID!) {\n    completeRun(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.CompleteRunDocument;
  '\n  mutation StopEverything($runId: ID!, $key: ID!) {\n    stopEverything(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n': typeof types.StopEverythingDocument;
  '\n  subscription MyChanges {\n    myChanges {\n      topic\n      id\n    }\n  }\n': typeof types.MyChangesDocument;
  '\n  query MyFeed {\n    myFeed {\n      madeOn\n    }\n  }\n': typeof types.MyFeedDocument;
  '\n  mutation MakeFeed($tokenHash: Bytes!, $key: ID!) {\n    makeFeed(tokenHash: $tokenHash, key: $key) {\n      madeOn\n    }\n  }\n': typeof types.MakeFeedDocument;
  '\n  mutation EndFeed($key: ID!) {\n    endFeed(key: $key)\n  }\n': typeof types.EndFeedDocument;
};
const documents: Documents = {
  '\n  query ClosedAreas($day: Day!) {\n    closures(day: $day) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.ClosedAreasDocument,
  '\n  mutation CloseArea($input: CloseAreaInput!) {\n    closeArea(input: $input) {\n      id\n      day\n      box {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.CloseAreaDocument,
  '\n  mutation LiftClosure($id: ID!, $key: ID!) {\n    liftClosure(id: $id, key: $key)\n  }\n':
    types.LiftClosureDocument,
  '\n  fragment BoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n':
    types.BoxFieldsFragmentDoc,
  '\n  fragment MemberFields on HubMember {\n    id\n    handle\n    roles\n    tier\n    state\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    openClaims\n  }\n':
    types.MemberFieldsFragmentDoc,
  '\n  fragment AssignmentFields on CaseAssignment {\n    id\n    taskId\n    state\n    version\n    claimKey\n    expiresAt\n    runId\n    reason\n    granted\n    member {\n      ...MemberFields\n    }\n  }\n':
    types.AssignmentFieldsFragmentDoc,
  '\n  fragment TaskFields on CaseTask {\n    id\n    requestId\n    kind\n    part\n    state\n    version\n    tier\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    windowFrom\n    windowTo\n    serviceSeconds\n    loadUnits\n    seats\n    flags\n    kitId\n    kitCount\n    assignments {\n      ...AssignmentFields\n    }\n  }\n':
    types.TaskFieldsFragmentDoc,
  '\n  fragment CaseFields on CaseFile {\n    id\n    kind\n    state\n    version\n    channel\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    flags\n    reason\n    heldUntil\n    duplicateOf\n    createdOn\n    expiresOn\n    receiptKey\n    sameHousehold\n  }\n':
    types.CaseFieldsFragmentDoc,
  '\n  fragment OpenCaseFields on CaseFile {\n    ...CaseFields\n    boxes {\n      ...BoxFields\n    }\n    tasks {\n      ...TaskFields\n    }\n    openings {\n      role\n      day\n    }\n  }\n':
    types.OpenCaseFieldsFragmentDoc,
  '\n  fragment RunFields on DayRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    reason\n    member {\n      ...MemberFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      arriveAt\n      departAt\n      reason\n      deviceTime\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n':
    types.RunFieldsFragmentDoc,
  '\n  mutation NoteOpenings($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NoteOpeningsDocument,
  '\n  subscription HubChanged {\n    hubChanged {\n      topic\n      id\n    }\n  }\n':
    types.HubChangedDocument,
  '\n  query WaitingClaims($day: Day!) {\n    organizerDay(day: $day) {\n      waiting {\n        ...AssignmentFields\n        claimSignature\n        member {\n          signKey\n        }\n      }\n    }\n  }\n':
    types.WaitingClaimsDocument,
  '\n  query PlacesOfDay($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        tier\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n':
    types.PlacesOfDayDocument,
  '\n  mutation ConfirmClaims($grants: [GrantInput!]!, $key: ID!) {\n    confirmClaims(grants: $grants, key: $key) {\n      ...AssignmentFields\n    }\n  }\n':
    types.ConfirmClaimsDocument,
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
  '\n  mutation ReferRequest($input: CloseRequestInput!) {\n    referRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.ReferRequestDocument,
  '\n  mutation MarkDuplicate($input: DuplicateInput!) {\n    markDuplicate(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.MarkDuplicateDocument,
  '\n  mutation WithdrawForFamily($input: CloseRequestInput!) {\n    withdrawForFamily(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.WithdrawForFamilyDocument,
  '\n  mutation ReopenRequest($input: CloseRequestInput!) {\n    reopenRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n':
    types.ReopenRequestDocument,
  '\n  mutation RecordRequest($input: AskForHelpInput!) {\n    recordRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n':
    types.RecordRequestDocument,
  '\n  query Live($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      runs {\n        ...RunFields\n      }\n      tasks {\n        id\n        requestId\n        cell\n        destinationCell\n        kind\n        loadUnits\n        seats\n        windowFrom\n        windowTo\n      }\n    }\n  }\n':
    types.LiveDocument,
  '\n  query LivePlaces($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        requestId\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n':
    types.LivePlacesDocument,
  '\n  mutation NoteLive($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NoteLiveDocument,
  '\n  mutation RecallRun($runId: ID!, $reason: CloseReason!, $key: ID!) {\n    recallRun(runId: $runId, reason: $reason, key: $key) {\n      ...RunFields\n    }\n  }\n':
    types.RecallRunDocument,
  '\n  fragment LooseGoodsFields on LooseGoods {\n    taskId\n    requestId\n    kind\n    state\n    cell\n    loadUnits\n    runId\n    letter\n    runState\n    handle\n    since\n    lines {\n      item\n      unit\n      quantity\n    }\n  }\n':
    types.LooseGoodsFieldsFragmentDoc,
  '\n  query LooseGoods($day: Day!) {\n    looseGoods(day: $day) {\n      ...LooseGoodsFields\n    }\n  }\n':
    types.LooseGoodsDocument,
  '\n  mutation SettleGoods($input: SettleGoodsInput!) {\n    settleGoods(input: $input) {\n      ...LooseGoodsFields\n    }\n  }\n':
    types.SettleGoodsDocument,
  '\n  mutation HandOver($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n':
    types.HandOverDocument,
  '\n  query ExactMatch($day: Day!) {\n    matchDay(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n        tasksLeft\n        busy {\n          from\n          to\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      tasks {\n        ...TaskFields\n        place {\n          ...BoxFields\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n':
    types.ExactMatchDocument,
  '\n  query MatchDay($day: Day!) {\n    matchDay(day: $day) {\n      day\n      pairs {\n        taskId\n        strength\n        travelSeconds\n        reasons {\n          code\n          value\n          weight\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      unmatched {\n        taskId\n        fix\n        rules {\n          code\n          count\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n':
    types.MatchDayDocument,
  '\n  query Suggestions($taskId: ID!) {\n    suggestions(taskId: $taskId) {\n      taskId\n      ranked {\n        strength\n        travelSeconds\n        reasons {\n          code\n          value\n          weight\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      cannot {\n        codes\n        member {\n          ...MemberFields\n        }\n      }\n    }\n  }\n':
    types.SuggestionsDocument,
  '\n  query LanguagesOf($requestId: ID!) {\n    caseFile(id: $requestId) {\n      id\n      boxes {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n    people {\n      id\n      profile {\n        subjectId\n        compartment\n        version\n        body\n        kid\n        wrap\n      }\n    }\n  }\n':
    types.LanguagesOfDocument,
  '\n  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $key: ID!) {\n    offerTask(taskId: $taskId, memberIds: $memberIds, key: $key) {\n      ...TaskFields\n    }\n  }\n':
    types.OfferTaskDocument,
  '\n  query People {\n    people {\n      ...MemberFields\n      availability {\n        startsOn\n        fromMinute\n        toMinute\n        rule\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n':
    types.PeopleDocument,
  '\n  query HasGeocoder {\n    hasGeocoder\n  }\n': types.HasGeocoderDocument,
  '\n  query FindPlaces($text: String!, $language: String!) {\n    findPlaces(text: $text, language: $language) {\n      label\n      lon\n      lat\n      exact\n    }\n  }\n':
    types.FindPlacesDocument,
  '\n  query PlanDay($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n        place {\n          ...BoxFields\n        }\n      }\n      runs {\n        ...RunFields\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n':
    types.PlanDayDocument,
  '\n  mutation NotePlanning($requestIds: [ID!]!) {\n    noteOpenings(requestIds: $requestIds)\n  }\n':
    types.NotePlanningDocument,
  '\n  mutation ReplanRuns($input: ReplanRunsInput!) {\n    replanRuns(input: $input) {\n      ...RunFields\n    }\n  }\n':
    types.ReplanRunsDocument,
  '\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input) {\n      ...RunFields\n    }\n  }\n':
    types.PublishPlanDocument,
  '\n  query HubSettings($slug: String!) {\n    hub(slug: $slug) {\n      ...SettingsFields\n    }\n  }\n':
    types.HubSettingsDocument,
  '\n  fragment SettingsFields on PublicHub {\n    id\n    version\n    intake\n    reach\n    roads\n    roadsUntil\n    calibration\n  }\n':
    types.SettingsFieldsFragmentDoc,
  '\n  mutation ChangeHub($input: ChangeHubInput!) {\n    changeHub(input: $input) {\n      ...SettingsFields\n    }\n  }\n':
    types.ChangeHubDocument,
  '\n  fragment StockLineFields on StockLine {\n    onHand\n    reserved\n    available\n    item {\n      id\n      name\n      unit\n      category\n      cooled\n      infantFormula\n    }\n    lots {\n      id\n      state\n      source\n      receivedOn\n      labelKind\n      labelDate\n      onHand\n      reserved\n      available\n    }\n  }\n':
    types.StockLineFieldsFragmentDoc,
  '\n  query Stock {\n    stock {\n      ...StockLineFields\n    }\n  }\n': types.StockDocument,
  '\n  mutation ReceiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n':
    types.ReceiveStockDocument,
  '\n  mutation AdjustStock($input: AdjustStockInput!) {\n    adjustStock(input: $input) {\n      ...StockLineFields\n    }\n  }\n':
    types.AdjustStockDocument,
  '\n  query Today($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        id\n        state\n        day\n      }\n      runs {\n        ...RunFields\n      }\n      waiting {\n        ...AssignmentFields\n      }\n    }\n    toDecide: inbox(states: [submitted, triage], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    needsInfo: inbox(states: [needs_info], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    stock {\n      item {\n        id\n      }\n      lots {\n        id\n        state\n        onHand\n        labelKind\n        labelDate\n      }\n    }\n  }\n':
    types.TodayDocument,
  '\n  mutation RemoveAssignment($assignmentId: ID!, $reason: CloseReason!, $key: ID!) {\n    removeAssignment(assignmentId: $assignmentId, reason: $reason, key: $key) {\n      ...TaskFields\n    }\n  }\n':
    types.RemoveAssignmentDocument,
  '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n':
    types.SignInSaltDocument,
  '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n':
    types.MeFieldsFragmentDoc,
  '\n  fragment HubFields on PublicHub {\n    id\n    slug\n    name\n    kind\n    street\n    lon\n    lat\n    cell\n    phone\n    languages\n    timeZone\n    intake\n    reach\n    roads\n    roadsUntil\n    version\n    region\n    calibration\n    hours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    rootKey\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      signature\n    }\n  }\n':
    types.HubFieldsFragmentDoc,
  '\n  mutation SignIn($handle: String!, $authSecret: Bytes!) {\n    signIn(handle: $handle, authSecret: $authSecret) {\n      ...MeFields\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n': types.MeDocument,
  '\n  query PublicHubs {\n    hubs {\n      id\n      slug\n      name\n      street\n      cell\n      lon\n      lat\n      phone\n      timeZone\n      intake\n      reach\n      region\n    }\n  }\n':
    types.PublicHubsDocument,
  '\n  query PublicHubKeys($slug: String!) {\n    hub(slug: $slug) {\n      id\n      rootKey\n      keys {\n        purpose\n        epoch\n        publicKey\n        signature\n      }\n    }\n  }\n':
    types.PublicHubKeysDocument,
  '\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) {\n      requestId\n    }\n  }\n':
    types.AskForHelpDocument,
  '\n  query RequestByReceipt($lookup: Bytes!) {\n    requestByReceipt(lookup: $lookup)\n  }\n':
    types.RequestByReceiptDocument,
  '\n  mutation WithdrawRequest($input: ReceiptInput!) {\n    withdrawRequest(input: $input)\n  }\n':
    types.WithdrawRequestDocument,
  '\n  mutation EraseRequest($input: ReceiptInput!) {\n    eraseRequest(input: $input)\n  }\n':
    types.EraseRequestDocument,
  '\n  query Board($first: Int!, $after: String) {\n    board(first: $first, after: $after) {\n      next\n      cards {\n        ...BoardCardFields\n      }\n    }\n  }\n':
    types.BoardDocument,
  '\n  fragment PhoneBoxFields on SealedBox {\n    subjectId\n    compartment\n    version\n    body\n    kid\n    wrap\n  }\n':
    types.PhoneBoxFieldsFragmentDoc,
  '\n  fragment BoardCardFields on BoardCard {\n    id\n    version\n    kind\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    serviceSeconds\n    travelSeconds\n    clash\n    reasons {\n      code\n      value\n      weight\n    }\n    card {\n      ...PhoneBoxFields\n    }\n  }\n':
    types.BoardCardFieldsFragmentDoc,
  '\n  fragment ClaimFields on Claim {\n    id\n    taskId\n    requestId\n    kind\n    state\n    version\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    seats\n    flags\n    expiresAt\n    runId\n    card {\n      ...PhoneBoxFields\n    }\n  }\n':
    types.ClaimFieldsFragmentDoc,
  '\n  fragment MyRunFields on MyRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    closures {\n      ...PhoneBoxFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      version\n      taskKind\n      cell\n      arriveAt\n      departAt\n      windowFrom\n      windowTo\n      loadUnits\n      flags\n      reason\n      claim {\n        ...ClaimFields\n      }\n      lines {\n        item\n        unit\n        quantity\n      }\n      place {\n        opensAt\n        closesAt\n        box {\n          ...PhoneBoxFields\n        }\n      }\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n':
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
  '\n  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!) {\n    departRun(runId: $runId, loaded: $loaded, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.DepartRunDocument,
  '\n  mutation RecordStop($input: RecordStopInput!) {\n    recordStop(input: $input) {\n      ...MyRunFields\n    }\n  }\n':
    types.RecordStopDocument,
  '\n  mutation UndoStop($stopId: ID!, $deviceTime: Instant!, $key: ID!) {\n    undoStop(stopId: $stopId, deviceTime: $deviceTime, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.UndoStopDocument,
  '\n  mutation CompleteRun($runId: ID!, $key: ID!) {\n    completeRun(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.CompleteRunDocument,
  '\n  mutation StopEverything($runId: ID!, $key: ID!) {\n    stopEverything(runId: $runId, key: $key) {\n      ...MyRunFields\n    }\n  }\n':
    types.StopEverythingDocument,
  '\n  subscription MyChanges {\n    myChanges {\n      topic\n      id\n    }\n  }\n':
    types.MyChangesDocument,
  '\n  query MyFeed {\n    myFeed {\n      madeOn\n    }\n  }\n': types.MyFeedDocument,
  '\n  mutation MakeFeed($tokenHash: Bytes!, $key: ID!) {\n    makeFeed(tokenHash: $tokenHash, key: $key) {\n      madeOn\n    }\n  }\n':
    types.MakeFeedDocument,
  '\n  mutation EndFeed($key: ID!) {\n    endFeed(key: $key)\n  }\n': types.EndFeedDocument,
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
  source: '\n  fragment CaseFields on CaseFile {\n    id\n    kind\n    state\n    version\n    channel\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    flags\n    reason\n    heldUntil\n    duplicateOf\n    createdOn\n    expiresOn\n    receiptKey\n    sameHousehold\n  }\n',
): (typeof documents)['\n  fragment CaseFields on CaseFile {\n    id\n    kind\n    state\n    version\n    channel\n    cell\n    destinationCell\n    day\n    fromMinute\n    toMinute\n    loadUnits\n    flags\n    reason\n    heldUntil\n    duplicateOf\n    createdOn\n    expiresOn\n    receiptKey\n    sameHousehold\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OpenCaseFields on CaseFile {\n    ...CaseFields\n    boxes {\n      ...BoxFields\n    }\n    tasks {\n      ...TaskFields\n    }\n    openings {\n      role\n      day\n    }\n  }\n',
): (typeof documents)['\n  fragment OpenCaseFields on CaseFile {\n    ...CaseFields\n    boxes {\n      ...BoxFields\n    }\n    tasks {\n      ...TaskFields\n    }\n    openings {\n      role\n      day\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RunFields on DayRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    reason\n    member {\n      ...MemberFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      arriveAt\n      departAt\n      reason\n      deviceTime\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n',
): (typeof documents)['\n  fragment RunFields on DayRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    reason\n    member {\n      ...MemberFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      arriveAt\n      departAt\n      reason\n      deviceTime\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n'];
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
  source: '\n  subscription HubChanged {\n    hubChanged {\n      topic\n      id\n    }\n  }\n',
): (typeof documents)['\n  subscription HubChanged {\n    hubChanged {\n      topic\n      id\n    }\n  }\n'];
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
  source: '\n  mutation ReferRequest($input: CloseRequestInput!) {\n    referRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation ReferRequest($input: CloseRequestInput!) {\n    referRequest(input: $input) {\n      ...OpenCaseFields\n    }\n  }\n'];
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
  source: '\n  mutation RecordRequest($input: AskForHelpInput!) {\n    recordRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordRequest($input: AskForHelpInput!) {\n    recordRequest(input: $input) {\n      ...CaseFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Live($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      runs {\n        ...RunFields\n      }\n      tasks {\n        id\n        requestId\n        cell\n        destinationCell\n        kind\n        loadUnits\n        seats\n        windowFrom\n        windowTo\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Live($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      runs {\n        ...RunFields\n      }\n      tasks {\n        id\n        requestId\n        cell\n        destinationCell\n        kind\n        loadUnits\n        seats\n        windowFrom\n        windowTo\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LivePlaces($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        requestId\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LivePlaces($day: Day!) {\n    organizerDay(day: $day) {\n      tasks {\n        id\n        requestId\n        place {\n          ...BoxFields\n        }\n      }\n    }\n  }\n'];
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
  source: '\n  query ExactMatch($day: Day!) {\n    matchDay(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n        tasksLeft\n        busy {\n          from\n          to\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      tasks {\n        ...TaskFields\n        place {\n          ...BoxFields\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ExactMatch($day: Day!) {\n    matchDay(day: $day) {\n      tasks {\n        taskId\n        knownTo\n        declinedBy\n      }\n      people {\n        memberId\n        newHomesLeft\n        tasksLeft\n        busy {\n          from\n          to\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      tasks {\n        ...TaskFields\n        place {\n          ...BoxFields\n        }\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MatchDay($day: Day!) {\n    matchDay(day: $day) {\n      day\n      pairs {\n        taskId\n        strength\n        travelSeconds\n        reasons {\n          code\n          value\n          weight\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      unmatched {\n        taskId\n        fix\n        rules {\n          code\n          count\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MatchDay($day: Day!) {\n    matchDay(day: $day) {\n      day\n      pairs {\n        taskId\n        strength\n        travelSeconds\n        reasons {\n          code\n          value\n          weight\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      unmatched {\n        taskId\n        fix\n        rules {\n          code\n          count\n        }\n      }\n    }\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestions($taskId: ID!) {\n    suggestions(taskId: $taskId) {\n      taskId\n      ranked {\n        strength\n        travelSeconds\n        reasons {\n          code\n          value\n          weight\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      cannot {\n        codes\n        member {\n          ...MemberFields\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Suggestions($taskId: ID!) {\n    suggestions(taskId: $taskId) {\n      taskId\n      ranked {\n        strength\n        travelSeconds\n        reasons {\n          code\n          value\n          weight\n        }\n        member {\n          ...MemberFields\n        }\n      }\n      cannot {\n        codes\n        member {\n          ...MemberFields\n        }\n      }\n    }\n  }\n'];
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
  source: '\n  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $key: ID!) {\n    offerTask(taskId: $taskId, memberIds: $memberIds, key: $key) {\n      ...TaskFields\n    }\n  }\n',
): (typeof documents)['\n  mutation OfferTask($taskId: ID!, $memberIds: [ID!]!, $key: ID!) {\n    offerTask(taskId: $taskId, memberIds: $memberIds, key: $key) {\n      ...TaskFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query People {\n    people {\n      ...MemberFields\n      availability {\n        startsOn\n        fromMinute\n        toMinute\n        rule\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n',
): (typeof documents)['\n  query People {\n    people {\n      ...MemberFields\n      availability {\n        startsOn\n        fromMinute\n        toMinute\n        rule\n      }\n      profile {\n        ...BoxFields\n      }\n    }\n  }\n'];
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
  source: '\n  query PlanDay($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n        place {\n          ...BoxFields\n        }\n      }\n      runs {\n        ...RunFields\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PlanDay($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        ...TaskFields\n        place {\n          ...BoxFields\n        }\n      }\n      runs {\n        ...RunFields\n      }\n    }\n    people {\n      ...MemberFields\n      freeOn(day: $day) {\n        from\n        to\n      }\n      away {\n        fromDay\n        toDay\n      }\n    }\n  }\n'];
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
  source: '\n  query HubSettings($slug: String!) {\n    hub(slug: $slug) {\n      ...SettingsFields\n    }\n  }\n',
): (typeof documents)['\n  query HubSettings($slug: String!) {\n    hub(slug: $slug) {\n      ...SettingsFields\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SettingsFields on PublicHub {\n    id\n    version\n    intake\n    reach\n    roads\n    roadsUntil\n    calibration\n  }\n',
): (typeof documents)['\n  fragment SettingsFields on PublicHub {\n    id\n    version\n    intake\n    reach\n    roads\n    roadsUntil\n    calibration\n  }\n'];
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
  source: '\n  fragment StockLineFields on StockLine {\n    onHand\n    reserved\n    available\n    item {\n      id\n      name\n      unit\n      category\n      cooled\n      infantFormula\n    }\n    lots {\n      id\n      state\n      source\n      receivedOn\n      labelKind\n      labelDate\n      onHand\n      reserved\n      available\n    }\n  }\n',
): (typeof documents)['\n  fragment StockLineFields on StockLine {\n    onHand\n    reserved\n    available\n    item {\n      id\n      name\n      unit\n      category\n      cooled\n      infantFormula\n    }\n    lots {\n      id\n      state\n      source\n      receivedOn\n      labelKind\n      labelDate\n      onHand\n      reserved\n      available\n    }\n  }\n'];
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
  source: '\n  query Today($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        id\n        state\n        day\n      }\n      runs {\n        ...RunFields\n      }\n      waiting {\n        ...AssignmentFields\n      }\n    }\n    toDecide: inbox(states: [submitted, triage], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    needsInfo: inbox(states: [needs_info], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    stock {\n      item {\n        id\n      }\n      lots {\n        id\n        state\n        onHand\n        labelKind\n        labelDate\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Today($day: Day!) {\n    organizerDay(day: $day) {\n      day\n      tasks {\n        id\n        state\n        day\n      }\n      runs {\n        ...RunFields\n      }\n      waiting {\n        ...AssignmentFields\n      }\n    }\n    toDecide: inbox(states: [submitted, triage], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    needsInfo: inbox(states: [needs_info], first: 1) {\n      total\n      cases {\n        id\n        createdOn\n      }\n    }\n    stock {\n      item {\n        id\n      }\n      lots {\n        id\n        state\n        onHand\n        labelKind\n        labelDate\n      }\n    }\n  }\n'];
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
  source: '\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n',
): (typeof documents)['\n  query SignInSalt($handle: String!) {\n    signInSalt(handle: $handle) {\n      salt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n',
): (typeof documents)['\n  fragment MeFields on Me {\n    id\n    handle\n    roles\n    tier\n    publicKey\n    signKey\n    wrappedKey\n    homeCell\n    vehicle\n    seats\n    childSeats\n    loadUnits\n    capabilities\n    hub {\n      ...HubFields\n    }\n    keys {\n      kid\n      purpose\n      epoch\n      publicKey\n      sealed\n    }\n  }\n'];
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
  source: '\n  fragment MyRunFields on MyRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    closures {\n      ...PhoneBoxFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      version\n      taskKind\n      cell\n      arriveAt\n      departAt\n      windowFrom\n      windowTo\n      loadUnits\n      flags\n      reason\n      claim {\n        ...ClaimFields\n      }\n      lines {\n        item\n        unit\n        quantity\n      }\n      place {\n        opensAt\n        closesAt\n        box {\n          ...PhoneBoxFields\n        }\n      }\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n',
): (typeof documents)['\n  fragment MyRunFields on MyRun {\n    id\n    letter\n    day\n    state\n    version\n    startsAt\n    endsAt\n    meters\n    seconds\n    closures {\n      ...PhoneBoxFields\n    }\n    stops {\n      id\n      taskId\n      position\n      kind\n      state\n      version\n      taskKind\n      cell\n      arriveAt\n      departAt\n      windowFrom\n      windowTo\n      loadUnits\n      flags\n      reason\n      claim {\n        ...ClaimFields\n      }\n      lines {\n        item\n        unit\n        quantity\n      }\n      place {\n        opensAt\n        closesAt\n        box {\n          ...PhoneBoxFields\n        }\n      }\n    }\n    meetings {\n      taskId\n      cell\n      at\n      gives\n      handle\n      letter\n      loadUnits\n      agreed\n    }\n  }\n'];
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
  source: '\n  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!) {\n    departRun(runId: $runId, loaded: $loaded, key: $key) {\n      ...MyRunFields\n    }\n  }\n',
): (typeof documents)['\n  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!) {\n    departRun(runId: $runId, loaded: $loaded, key: $key) {\n      ...MyRunFields\n    }\n  }\n'];
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
  source: '\n  subscription MyChanges {\n    myChanges {\n      topic\n      id\n    }\n  }\n',
): (typeof documents)['\n  subscription MyChanges {\n    myChanges {\n      topic\n      id\n    }\n  }\n'];
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
