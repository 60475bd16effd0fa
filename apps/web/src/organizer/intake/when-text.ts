import { addDays, weekdayOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';

/** A day and two-hour blocks of it, and the minute where one was said. Minutes are of the hub's day. */
export interface SaidTime {
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly minute: number | null;
}

const HOUR = 60;
const BUCKET = 120;
const DAY = 1440;

/** Parts of a day by the letters that are typed for them, in the languages of the desk. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  am: [480, 720],
  morning: [480, 720],
  pm: [720, 960],
  afternoon: [720, 960],
  eve: [960, 1200],
  evening: [960, 1200],
  any: [480, 1200],
  manana: [480, 720],
  tarde: [720, 960],
  noche: [960, 1200],
  صباحا: [480, 720],
  الصباح: [480, 720],
  ظهرا: [720, 960],
  'بعد-الظهر': [720, 960],
  مساء: [960, 1200],
  المساء: [960, 1200],
};
const TODAY = ['t', 'today', 'hoy', 'اليوم'];
const TOMORROW = ['tm', 'tomorrow', 'manana', 'غدا'];
/** From Sunday on; the first letters of a name are enough. Written as `folded` gives them. */
const WEEKDAYS = [
  ['sunday', 'domingo', 'الاحد'],
  ['monday', 'lunes', 'الاثنين'],
  ['tuesday', 'martes', 'الثلاثاء'],
  ['wednesday', 'miercoles', 'الاربعاء'],
  ['thursday', 'jueves', 'الخميس'],
  ['friday', 'viernes', 'الجمعة'],
  ['saturday', 'sabado', 'السبت'],
] as const;

/** Small letters without marks. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Reads what is typed for a time in the languages of the desk: a day (`t`, `tm`, `fri`, `3/12`, `2026-12-03`) and then a part (`am`, `pm`, `eve`, `any`), hours
 * (`9-11`) or a minute (`10:30`, `3:15pm`), each once and the day first; a day alone is all of it. Null for anything
 * else. `today` is the hub's.
 */
export function readWhen(text: string, today: Day): SaidTime | null {
  const [first = '', second, ...more] = folded(text).trim().split(/\s+/);
  const day = dayIn(first, today);
  if (day === null || more.length > 0) return null;
  const part = PARTS[second ?? 'any'];
  if (part !== undefined) return { day, fromMinute: part[0], toMinute: part[1], minute: null };
  return hoursIn(second ?? '', day) ?? minuteIn(second ?? '', day);
}

/** Arabic names of days all begin alike: they are written out further. */
const isShort = (word: string, name: string): boolean =>
  word.length > (name.startsWith('ال') ? 4 : 1) && name.startsWith(word);

function dayIn(word: string, today: Day): string | null {
  if (TODAY.includes(word)) return today;
  if (TOMORROW.includes(word)) return addDays(today, 1);
  const weekday = WEEKDAYS.findIndex((names) => names.some((name) => isShort(word, name)));
  if (weekday >= 0) return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) return word >= today && isDate(word) ? word : null;
  const [, month, date] = /^(\d{1,2})\/(\d{1,2})$/.exec(word) ?? [];
  return month === undefined || date === undefined ? null : dateIn(Number(month), Number(date), today);
}

/** The next such date: this year's, or next year's where it is over. */
function dateIn(month: number, date: number, today: Day): string | null {
  const year = Number(today.slice(0, 4));
  const two = (n: number): string => String(n).padStart(2, '0');
  const found = [year, year + 1]
    .map((one) => `${one}-${two(month)}-${two(date)}`)
    .find((one) => one >= today);
  return found !== undefined && isDate(found) ? found : null;
}

const isDate = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** Hours before seven are those of the afternoon: nobody calls for help at four in the morning. */
const hour = (n: number): number => (n < 7 ? n + 12 : n) * HOUR;

function hoursIn(word: string, day: string): SaidTime | null {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(word) ?? [];
  if (from === undefined || to === undefined) return null;
  const [a, b] = [hour(Number(from)), hour(Number(to))];
  if (a >= b || b > DAY) return null;
  return {
    day,
    fromMinute: Math.floor(a / BUCKET) * BUCKET,
    toMinute: Math.min(DAY, Math.ceil(b / BUCKET) * BUCKET),
    minute: null,
  };
}

function minuteIn(word: string, day: string): SaidTime | null {
  const [, hours, minutes, half] = /^(\d{1,2}):(\d{2})(am|pm)?$/.exec(word) ?? [];
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return null;
  const h = Number(hours);
  const base = half === undefined ? hour(h) : ((h % 12) + (half === 'pm' ? 12 : 0)) * HOUR;
  const minute = base + Number(minutes);
  if (minute >= DAY) return null;
  const fromMinute = Math.floor(minute / BUCKET) * BUCKET;
  return { day, fromMinute, toMinute: fromMinute + BUCKET, minute };
}
