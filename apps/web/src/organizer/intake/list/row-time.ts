/** A date as a list writes it, in the words of `readWhen`: month first, or a day that names itself. */
export function dayText(cell: string, isDayFirst: boolean): string {
  const [, a, b, year] = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}|\d{4}))?$/.exec(cell.trim()) ?? [];
  if (a === undefined || b === undefined) return cell.trim().split(/[\s,T]/)[0] ?? '';
  const [month, date] = isDayFirst ? [b, a] : [a, b];
  if (year === undefined) return `${month}/${date}`;
  const two = (text: string): string => text.padStart(2, '0');
  return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(date)}`;
}

/** Whether some date of these can only be read with the day first: 25/11 is no month. */
export const isDayFirst = (cells: readonly string[]): boolean =>
  cells.some((cell) => Number(/^(\d{1,2})[./]\d{1,2}/.exec(cell.trim())?.[1] ?? 0) > 12);

/** Hours as a list writes them, in the words of `readWhen`: `2 pm` as 14:00, `1pm - 3pm` as 13-15. */
export function timeText(cell: string): string {
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/\s+(?=[ap]\.?m)/g, '')
    .replace(/([ap])\.m\.?/g, '$1m');
  const [, from, to] = /^(\S+?)(?:\s*[-–]\s*|\s+(?:to|until|a|hasta)\s+)(\S+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return one(text) ?? text.replace(/\s+/g, '-');
  const half = /[ap]m$/.exec(to)?.[0] ?? '';
  const [a, b] = [hourOf(/[ap]m$/.test(from) ? from : `${from}${half}`), hourOf(to)];
  return a === null || b === null ? text : `${a}-${b}`;
}

function one(text: string): string | null {
  if (!/^\d{1,2}(:\d{2})?([ap]m)?$/.test(text) || /^\d{1,2}$/.test(text)) return null;
  const hour = hourOf(text);
  return hour === null ? null : `${hour}:${/:(\d{2})/.exec(text)?.[1] ?? '00'}`;
}

/** The hour on a clock of 24; null for anything else. */
function hourOf(text: string): number | null {
  const [, hours, half] = /^(\d{1,2})(?::\d{2})?([ap]m)?$/.exec(text) ?? [];
  if (hours === undefined) return null;
  const hour = Number(hours);
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
