/**
 * What a stage found. `output` is shown when something failed, `note` always.
 * @typedef {{ passed: number, failed: number, skipped: number, output: string, note?: string }} Result
 */

/** @type {Result} */
export const nothing = { passed: 0, failed: 0, skipped: 0, output: '' };

/**
 * A program whose status is the answer counts as one check.
 * @param {{ status: number, output: string }} run
 * @returns {Result}
 */
export const oneCheck = ({ status, output }) => ({
  ...nothing,
  passed: status === 0 ? 1 : 0,
  failed: status === 0 ? 0 : 1,
  output: status === 0 ? '' : output,
});

/** @param {readonly Result[]} results @returns {Result} */
export const sum = (results) =>
  results.reduce((all, each) => ({
    passed: all.passed + each.passed,
    failed: all.failed + each.failed,
    skipped: all.skipped + each.skipped,
    output: all.output + each.output,
    note: [all.note, each.note].filter(Boolean).join('; '),
  }));
