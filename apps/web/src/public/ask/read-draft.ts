import { type AvoidedFood } from '@doorstep/lifecycle';
import type { Draft, PlaceAnswer } from './draft';

/** Digits of the scripts that phones here type; a count is short, so the Unicode value is enough. */
function countIn(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return /^\d{1,2}$/.test(plain) ? Number(plain) : null;
}

const yesNo = (text: string): boolean | null => (text === '' ? null : text === 'yes');
const minuteIn = (text: string): number | null => (text === '' ? null : Number(text));

/** The answers as the form holds them now. Places come from their own fields, which know what was looked up. */
export function readDraft(
  form: FormData,
  places: { readonly home: PlaceAnswer; readonly destination: PlaceAnswer },
): Draft {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const word = <T extends string>(name: string): T | null => (text(name) === '' ? null : (text(name) as T));
  const hour = minuteIn(text('hour'));
  return {
    kind: word('kind'),
    what: text('what'),
    adults: countIn(text('adults')),
    children: [
      countIn(text('babies')),
      countIn(text('small')),
      countIn(text('school')),
      countIn(text('teens')),
    ],
    avoid: form.getAll('avoid').map(String) as AvoidedFood[],
    avoidOther: text('avoidOther'),
    diapers: text('diapers'),
    stepFree: text('stepFree') === 'yes',
    notes: text('notes'),
    time: {
      day: text('day'),
      part: text('part'),
      appointment: hour === null ? null : hour + Number(text('minute')),
      comesBack: yesNo(text('comesBack')),
      backFrom: minuteIn(text('back')),
      sitting: minuteIn(text('sitting')),
    },
    ...places,
    door: text('door'),
    access: text('access'),
    handover: word('handover'),
    how: word('how'),
    phone: text('phone'),
    mayLeaveMessage: text('message') === 'yes',
    word: text('word'),
    language: text('language'),
    askingFor: word('who'),
    theyKnow: yesNo(text('theyKnow')),
  };
}
