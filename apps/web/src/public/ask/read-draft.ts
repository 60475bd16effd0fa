import type { AvoidedFood, DoorProtocol, OutgrownSeat, ReceiverPlace } from '@doorstep/lifecycle';
import type {
  ChildAnswer,
  Draft,
  Need,
  PersonAnswer,
  PlaceAnswer,
  ReceiverAnswer,
  TimeAnswer,
} from './draft';
import { foodIn } from './food-answer';

/** Digits of the scripts that phones here type; a count is short, so the Unicode value is enough. */
function countIn(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return /^\d{1,2}$/.test(plain) ? Number(plain) : null;
}

const yesNo = (text: string): boolean | null => (text === '' ? null : text === 'yes');
const numberIn = (text: string): number | null => (text === '' ? null : Number(text));

/** Reads what a form holds: one text of a name, or all of them in the order of the page. */
class Answers {
  constructor(private readonly form: FormData) {}

  text(name: string): string {
    return String(this.form.get(name) ?? '').trim();
  }
  list(name: string): string[] {
    return this.form.getAll(name).map((one) => String(one).trim());
  }
  word<T extends string>(name: string): T | null {
    return this.text(name) === '' ? null : (this.text(name) as T);
  }
  isYes(name: string): boolean {
    return this.text(name) === 'yes';
  }
  person(name: string): PersonAnswer {
    return { name: this.text(`${name}Name`), phone: this.text(`${name}Phone`) };
  }
}

function timeIn(form: Answers): TimeAnswer {
  const hour = numberIn(form.text('hour'));
  return {
    day: form.text('day'),
    part: form.text('part'),
    means: form.word('means'),
    minute: hour === null ? null : hour + Number(form.text('minute')),
    comesBack: yesNo(form.text('comesBack')),
    back: form.word('backHow'),
    backFrom: numberIn(form.text('back')),
    sitting: numberIn(form.text('sitting')),
    again: form.text('again') as TimeAnswer['again'],
  };
}

/** Each row of the page has one field of each name, so the lists run side by side. */
function kidsIn(form: Answers): ChildAnswer[] {
  const [ages, seats, allergies] = [form.list('kidAge'), form.list('kidSeat'), form.list('kidAllergies')];
  const goes = form.list('kidGoes');
  return form.list('kidFirst').map((first, i) => ({
    first,
    months: numberIn(ages[i] ?? ''),
    outgrown: (seats[i] ?? '') as OutgrownSeat | '',
    allergies: allergies[i] ?? '',
    goes: (goes[i] ?? '') as ChildAnswer['goes'],
  }));
}

/** Rows without a name were opened and left. */
function receiversIn(form: Answers): ReceiverAnswer[] {
  const [places, words] = [form.list('receiverAt'), form.list('receiverWord')];
  return form
    .list('receiverName')
    .map((name, i) => ({ name, at: (places[i] ?? 'origin') as ReceiverPlace, codeWord: words[i] ?? '' }))
    .filter(({ name }) => name !== '');
}

/** The answers as the form holds them now. Places come from their own fields, which know what was looked up. */
export function readDraft(
  data: FormData,
  places: { readonly home: PlaceAnswer; readonly destination: PlaceAnswer },
): Draft {
  const form = new Answers(data);
  return {
    needs: form.list('kind') as Need[],
    what: form.text('what'),
    adults: countIn(form.text('adults')),
    children: [
      countIn(form.text('babies')),
      countIn(form.text('small')),
      countIn(form.text('school')),
      countIn(form.text('teens')),
    ],
    avoid: form.list('avoid') as AvoidedFood[],
    avoidOther: form.text('avoidOther'),
    diapers: form.text('diapers'),
    food: foodIn(data),
    stepFree: form.isYes('stepFree'),
    notes: form.text('notes'),
    riders: countIn(form.text('riders')),
    kids: kidsIn(form),
    mobility: form.text('mobility') as Draft['mobility'],
    serviceAnimal: form.list('companions').includes('animal'),
    luggage: form.list('companions').includes('luggage'),
    shareAgreed: form.isYes('share'),
    time: timeIn(form),
    ...places,
    door: form.text('door'),
    access: form.text('access'),
    handover: form.word('handover'),
    protocol: form.list('protocol') as DoorProtocol[],
    receivers: receiversIn(form),
    carePlace: form.word('carePlace'),
    emergency: form.person('emergency'),
    callDoctor: form.isYes('callDoctor'),
    how: form.word('how'),
    phone: form.text('phone'),
    mayLeaveMessage: form.isYes('message'),
    mayText: form.isYes('mayText'),
    mayAnswer: form.text('mayAnswer'),
    avoidWords: form.text('avoidWords'),
    bestTime: form.text('bestTime') as Draft['bestTime'],
    trusted: form.person('trusted'),
    word: form.text('word'),
    language: form.text('language'),
    askingFor: form.word('who'),
    theyKnow: yesNo(form.text('theyKnow')),
  };
}
