export {
  type AskFacts,
  type AskKind,
  ASK_STATES,
  type AskState,
  centsForMiles,
  CHARITABLE_MILE,
  DECLINE_REASONS,
  type DeclineReason,
  mayApprove,
  yesesNeeded,
} from './asking';
export { csvOf } from './csv';
export { FEW, type ShownCount, shownCount, type ShownSum, type ShownTable, showTable } from './few';
export {
  balanceOf,
  FUND_KINDS,
  type FundCategory,
  type FundEntry,
  type FundFault,
  type FundKind,
  GIFT_SOURCES,
  type GiftSource,
  HELP_CATEGORIES,
  type HelpCategory,
  isAmount,
  MOST_CENTS,
  type Posting,
  postTo,
  ROAD_CATEGORIES,
  type RoadCategory,
} from './fund';
export { isFood, MEAL, mealsOf, poundsOf } from './meals';
export {
  isTold,
  RECALL,
  RECALL_ENDED,
  RECALL_MS,
  RECALL_OUTCOMES,
  RECALL_REASONS,
  RECALL_STATES,
  type RecallOutcome,
  type RecallReason,
  type RecallState,
  tryAgain,
} from './recall';
export { typedCents } from './typed-cents';
export { type Category, type Flow, FLOWS } from './words';
