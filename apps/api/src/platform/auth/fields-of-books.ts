import { fields, type FieldRules, HUB, MEMBERS } from './field-rule';

/** The hub's books: its fund, its recalls, its reports. */
export const FIELDS_OF_BOOKS: FieldRules = {
  Fund: fields(
    HUB,
    'The hub’s own money: amounts, categories, weeks; never for whom.',
    'balance lines aloneCents mileRate wantedAloneCents wantedMine version asks',
  ),
  FundAsk: fields(
    HUB,
    'What somebody asks of the fund; colleagues by pseudonym, a run by its letter, no household.',
    'id kind category cents state yeses got day askedBy approvedBy declinedBy reason mine runLetter runDay plannedMeters tenthMiles reverses version',
  ),
  FundLine: fields(
    HUB,
    'A line of the ledger: no hour, no household.',
    'n kind category cents day writtenBy runLetter runDay reverses reversed',
  ),
  FundSum: fields(HUB, 'A month of the fund by category.', 'kind category cents'),
  FundMonth: fields(HUB, 'A month of the fund.', 'month opening closing sums lines'),
  RecallMatch: fields(
    HUB,
    'Which lots a recall may mean.',
    'lotId item code brand source receivedOn labelKind labelDate state onHand out kitLots',
  ),
  RecallLot: fields(
    HUB,
    'A recalled lot: where it is, what became of it.',
    'lotId item code brand source receivedOn labelDate state madeOf received onHand held reserved free inTransit out destroyed places',
  ),
  RecallBag: fields(
    HUB,
    'What must come out of a bag, by run letter.',
    'taskId lotId quantity replaced runLetter day takenAt takenBy',
  ),
  RecallRun: fields(HUB, 'Runs that carry recalled goods.', 'runId letter day handle state quantity stops'),
  RecallDoor: fields(
    HUB,
    'Households that got recalled goods; the contact opens in the hub’s own browser only.',
    'taskId requestId cell day quantity given outcome tries triedAt saidBy version contact',
  ),
  RecallTold: fields(HUB, 'Which hubs were told.', 'hub lotId quantity toldAt takenUp'),
  RecallLine: fields(HUB, 'Recalls of the hub.', 'id reason state openedAt dueAt closedAt items doors told'),
  Recall: fields(
    HUB,
    'A recall of the hub, whole.',
    'id reason state openedBy openedAt dueAt closedBy closedAt version lots bags runs doors hubs',
  ),
  RecallHeard: fields(
    HUB,
    'What another hub says of goods that went between the two: no household of either.',
    'hubId hub recallId theirLotId lotId reason item brand code quantity toldAt',
  ),
  StockFlowRow: fields(HUB, 'Weights of goods by month.', 'month category flow grams unweighed'),
  ShownSum: fields(HUB, 'A sum of what is shown, and of nothing else.', 'atLeast hidden'),
  DeliveryRow: fields(HUB, 'Deliveries by month; counts below five are not in it.', 'kind cells sum'),
  StockReport: fields(
    HUB,
    'What the hub received and gave out; small counts of people hidden.',
    'months flows meals mealPounds mealSource deliveries deliveriesByMonth deliveriesInAll households',
  ),
  RunCost: fields(MEMBERS, 'What the reader asked back for their own run.', 'id category cents state'),
  RunCosts: fields(MEMBERS, 'The reader’s own run.', 'runId letter day meters mileRate costs'),
};
