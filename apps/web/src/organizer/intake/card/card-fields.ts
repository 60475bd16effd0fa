import type { MessageKey } from '../../messages';
import { NEEDS } from '../intake-fields';

/** What a field of a card leaves room for. */
export type CardRoom =
  | { readonly room: 'line' | 'lines' }
  | { readonly room: 'ticks'; readonly choices: readonly CardTick[]; readonly open?: boolean }
  | { readonly room: 'counts'; readonly of: readonly MessageKey[] };

interface CardTick {
  /** The digit that is pressed with Alt for it. */
  readonly digit?: number;
  readonly label: MessageKey;
}

/** A field: `name` is that of the call's form, `label` the question on paper. */
export type CardFieldShape = CardRoom & {
  readonly name: string;
  readonly label: MessageKey;
  /** Whom it is for, where it is not for everybody. */
  readonly only?: MessageKey;
  /** How the answer is written, where signs in it mean something. */
  readonly hint?: MessageKey;
};

const ticks = (...labels: readonly MessageKey[]): readonly CardTick[] => labels.map((label) => ({ label }));

/** In the order of the call's form, so that a card is keyed in from top to bottom. */
export const CARD_FIELDS: readonly CardFieldShape[] = [
  { name: 'phone', label: 'intake.phone', room: 'line' },
  { name: 'language', label: 'bring.field.language', room: 'line' },
  { name: 'name', label: 'intake.say.name', room: 'line' },
  {
    name: 'household',
    label: 'blank.count',
    room: 'counts',
    of: ['blank.adults', 'blank.children', 'blank.babies'],
  },
  {
    name: 'needs',
    label: 'intake.say.kind',
    room: 'ticks',
    choices: NEEDS.map((need, i) => ({
      digit: i + 1,
      label: need === 'school' ? 'intake.school' : `kind.${need}`,
    })),
  },
  { name: 'kids', label: 'intake.kids', only: 'blank.care', hint: 'blank.kids', room: 'line' },
  { name: 'notes', label: 'intake.say.notes', room: 'lines' },
  {
    name: 'when',
    label: 'blank.day',
    room: 'ticks',
    choices: ticks('intake.bestTime.morning', 'intake.bestTime.afternoon', 'intake.bestTime.evening'),
    open: true,
  },
  { name: 'where', label: 'intake.where', room: 'line' },
  { name: 'destination', label: 'intake.destination', only: 'blank.ride', room: 'line' },
  { name: 'means', label: 'blank.exact', only: 'blank.ride', room: 'line' },
  {
    name: 'back',
    label: 'intake.back',
    only: 'blank.ride',
    room: 'ticks',
    choices: ticks('intake.back.none', 'intake.back.will_call', 'intake.back.scheduled'),
    open: true,
  },
  { name: 'receiverThere', label: 'intake.receiver.care', only: 'blank.care', room: 'line' },
  { name: 'emergency', label: 'intake.emergency', only: 'blank.care', room: 'line' },
  { name: 'door', label: 'intake.door', room: 'line' },
  {
    name: 'how',
    label: 'intake.reach',
    room: 'ticks',
    choices: ticks('case.how.text', 'case.how.call', 'case.how.chat', 'case.how.code', 'intake.message'),
  },
  {
    name: 'protocol',
    label: 'intake.protocol',
    room: 'ticks',
    choices: ticks(
      'intake.protocol.text_only',
      'intake.protocol.do_not_knock',
      'intake.protocol.code_word',
      'intake.protocol.wait_until_closed',
      'intake.protocol.leave_at_door',
    ),
  },
  {
    name: 'flags',
    label: 'intake.flags',
    room: 'ticks',
    choices: ticks('flag.cooled', 'flag.heavy', 'flag.car_seat', 'flag.step_free', 'flag.two_people'),
  },
];
