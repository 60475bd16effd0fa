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
  RunCost: fields(MEMBERS, 'What the reader asked back for their own run.', 'id category cents state'),
  RunCosts: fields(MEMBERS, 'The reader’s own run.', 'runId letter day meters mileRate costs'),
};
