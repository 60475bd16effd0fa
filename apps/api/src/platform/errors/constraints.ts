import type { RefusalCode } from './refusal';

/** Named constraints whose breach is an expected "no". Anything not listed is our bug and becomes INTERNAL. */
export const CONSTRAINTS: Readonly<Record<string, RefusalCode>> = {
  request_pk: 'REQUEST_EXISTS',
  receipt_lookup_pk: 'REQUEST_EXISTS',
  request_window_bucket: 'WINDOW_NOT_A_BUCKET',
  request_load_units: 'INPUT_MALFORMED',
  request_ride_has_destination: 'INPUT_MALFORMED',
  sealed_box_size: 'BOX_MALFORMED',
  sealed_wrap_size: 'BOX_MALFORMED',
  assignment_one_live_per_task: 'TASK_TAKEN',
  task_part_taken: 'TASKS_DO_NOT_FIT',
  stock_not_negative: 'STOCK_SHORT',
  lot_label_has_date: 'LABEL_DATE_MISSING',
  run_order: 'PLAN_DOES_NOT_FIT',
  run_letter_taken: 'BUSY',
  place_grant_size: 'GRANT_MALFORMED',
};
