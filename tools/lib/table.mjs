/** Three significant figures, without exponents. @param {number | undefined} value */
function figure(value) {
  if (value === undefined) return '';
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toLocaleString('en', { maximumSignificantDigits: Math.abs(value) >= 1000 ? 6 : 3 });
}

/**
 * Rows of a bench for people: name, value, what it is compared with, ratio, goal.
 * @param {readonly import('../bench.mjs').Row[]} rows
 */
export function table(rows) {
  const lines = [
    ['', 'value', 'unit', 'beside', '', 'ratio', 'goal'],
    ...rows.map((row) => [
      row.name,
      figure(row.value),
      row.unit,
      figure(row.compare?.value),
      row.compare?.name ?? '',
      figure(row.ratio),
      figure(row.goal),
    ]),
  ];
  const isNumber = [false, true, false, true, false, true, true];
  const widths = isNumber.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const cell = (/** @type {string} */ text, /** @type {number} */ column) =>
    isNumber[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n');
}
