import { fields, type FieldRules, HUB } from './field-rule';

/** Goods between hubs of a region. */
export const FIELDS_OF_MOVES: FieldRules = {
  NearHub: fields(HUB, 'Hubs of one region know each other by name.', 'id name'),
  StockShare: fields(
    HUB,
    'What a hub chose to tell its region: an item and a number. Nothing of who needs it.',
    'hub mine itemId name nameEs nameAr unit kind quantity day sharedAt',
  ),
  SuggestedTransfer: fields(
    HUB,
    'Made of what hubs told their region.',
    'from to sends itemId name nameEs nameAr unit quantity meters wanted neededBy ending goodUntil grams roomGrams',
  ),
  Transfer: fields(
    HUB,
    'Goods between two hubs, for these two: what, how much, how far. Nothing of people.',
    'id version state from to sends asked wantedBy reason askedAt dispatchedAt droppedAt endedAt can haul grams unweighed lines',
  ),
  Haul: fields(
    HUB,
    'On which plan and run the goods are; only the hub that sends them reads it.',
    'taskId state day fromMinute toMinute loadUnits letter handle',
  ),
  TransferLine: fields(
    HUB,
    'What is wanted, for the two hubs of a transfer.',
    'n wanted name nameEs nameAr unit category cooling itemId parcels',
  ),
  TransferParcel: fields(
    HUB,
    'What was picked and what became of it, for the two hubs; a lot and a bin only for the hub whose they are.',
    'id lotId binId source brand code receivedOn labelKind labelDate quantity arrived damaged missing broughtBack extra left',
  ),
};
