import {
  ASK_STATES,
  DECLINE_REASONS,
  FLOWS,
  FUND_KINDS,
  GIFT_SOURCES,
  HELP_CATEGORIES,
  RECALL_OUTCOMES,
  RECALL_REASONS,
  RECALL_STATES,
  ROAD_CATEGORIES,
} from '@doorstep/books';
import { words, type WordOf } from './enum-words';

export const FundKind = words('FundKind', FUND_KINDS);
export type FundKind = WordOf<typeof FundKind>;
export const GiftSource = words('GiftSource', GIFT_SOURCES);
export type GiftSource = WordOf<typeof GiftSource>;
export const HelpCategory = words('HelpCategory', HELP_CATEGORIES);
export type HelpCategory = WordOf<typeof HelpCategory>;
export const RoadCategory = words('RoadCategory', ROAD_CATEGORIES);
export type RoadCategory = WordOf<typeof RoadCategory>;
/** Whatever a line of the fund may be called: where a gift came from, what help was for, what a driver paid. */
export const FundCategory = words('FundCategory', [
  ...new Set([...GIFT_SOURCES, ...HELP_CATEGORIES, ...ROAD_CATEGORIES]),
]);
export type FundCategory = WordOf<typeof FundCategory>;
export const FundAskState = words('FundAskState', ASK_STATES);
export type FundAskState = WordOf<typeof FundAskState>;
export const DeclineReason = words('DeclineReason', DECLINE_REASONS);
export type DeclineReason = WordOf<typeof DeclineReason>;

export const RecallReason = words('RecallReason', RECALL_REASONS);
export type RecallReason = WordOf<typeof RecallReason>;
export const RecallState = words('RecallState', RECALL_STATES);
export type RecallState = WordOf<typeof RecallState>;
export const RecallOutcome = words('RecallOutcome', RECALL_OUTCOMES);
export type RecallOutcome = WordOf<typeof RecallOutcome>;

export const StockFlow = words('StockFlow', FLOWS);
export type StockFlow = WordOf<typeof StockFlow>;
