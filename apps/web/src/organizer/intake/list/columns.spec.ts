import { describe, expect, it } from '@jest/globals';
import { guessed } from './columns';
import { isDayFirst, dayText, timeText } from './row-time';
import { languageIn, needsIn, wayIn } from './row-words';

describe('what columns hold is guessed', () => {
  it.each([
    [
      [
        'Phone Number',
        'First name',
        'Adults',
        'Kids',
        'Address',
        'Apt #',
        'Needs',
        'Delivery date',
        'Comments',
        'Row',
      ],
      ['phone', 'name', 'adults', 'children', 'where', 'door', 'needs', 'day', 'notes', null],
    ],
    [
      ['Teléfono', 'Nombre', 'Personas', 'Dirección', 'Fecha', 'Hora', 'Necesidad', 'Idioma'],
      ['phone', 'name', 'household', 'where', 'day', 'time', 'needs', 'language'],
    ],
    [
      ['الاسم', 'رقم الهاتف', 'العنوان', 'ملاحظات', 'اللغة'],
      ['name', 'phone', 'where', 'notes', 'language'],
    ],
  ])('from %p', (head, fields) => expect(guessed(head)).toEqual(fields));

  it('each field once, for the head that says it best', () => {
    expect(guessed(['Contact phone', 'Phone', 'Phone 2'])).toEqual(['name', 'phone', null]);
  });
});

describe('the words of a row', () => {
  it.each([
    ['Food', ['groceries']],
    ['comida y pañales', ['groceries', 'supplies']],
    ['food, ride to the clinic', ['groceries', 'ride']],
    ['School ride', ['school']],
    ['طعام و حفاضات', ['groceries', 'supplies']],
    ['food; something nobody knows', null],
    ['', []],
  ])('say what is needed: %p', (cell, needs) => expect(needsIn(cell)).toEqual(needs));

  it('say a language and a way to be reached in several languages', () => {
    expect(['es', 'Spanish', 'Español', 'العربية', 'Soomaali', 'Klingon'].map(languageIn)).toEqual([
      ...['es', 'es', 'es', 'ar', 'so'],
      null,
    ]);
    expect(['SMS', 'WhatsApp', 'llamada', 'pigeon'].map(wayIn)).toEqual(['text', 'chat', 'call', null]);
  });

  it('say days and hours as lists write them', () => {
    expect(dayText('11/25/2026', false)).toBe('2026-11-25');
    expect(dayText('25.11.26', true)).toBe('2026-11-25');
    expect(dayText('3/12', true)).toBe('12/3');
    expect(dayText('2026-11-25T00:00:00', false)).toBe('2026-11-25');
    expect(dayText('Wednesday', false)).toBe('Wednesday');
    expect(isDayFirst(['3/12', '25/11/2026'])).toBe(true);
    expect(isDayFirst(['3/12', '11/25/2026', 'soon'])).toBe(false);
    expect(['2 pm', '10:30 a.m.', '1pm - 3pm', '9-11am', '14:00–16:00', 'morning', ''].map(timeText)).toEqual(
      [...['14:00', '10:30', '13-15', '9-11', '14-16', 'morning'], ''],
    );
  });
});
