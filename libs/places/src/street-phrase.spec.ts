import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, keyOf, umlautless } from './fold';
import { parseStreet } from './street-phrase';

const street = (text: string) => {
  const { base, type, direction } = parseStreet(fold(text).split(' '));
  return { base, type, direction };
};

describe('fold', () => {
  it.each([
    ['Peña', 'pena'],
    ['Straße', 'strasse'],
    ['Đường Łódź', 'duong lodz'],
    ['Λεωφόρος Πένια', 'λεωφοροσ πενια'],
    ['Улица Королёва', 'улица королева'],
    ['شَارِع الأمير', 'شارع الامير'],
    ['３１００ Ｌａｋｅ', '3100 lake'],
    ['٣١٠٠ Lake', '3100 lake'],
    ["King's", 'kings'],
    ["Avenue d'Ostende", 'avenue d ostende'],
    ['12–14 Elm', '12-14 elm'],
    ['36 1/2 Ave NE', '36half ave ne'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) =>
        expect(fold(fold(text))).toBe(fold(text)),
      ),
    );
  });

  it('takes ü, u and ue for one letter', () => {
    expect(umlautless(keyOf(fold('Mühleweg')))).toBe(umlautless(keyOf(fold('Muehleweg'))));
    expect(keyOf(fold('Mühle Weg'))).toBe(keyOf(fold('Muhleweg')));
  });
});

describe('parseStreet', () => {
  it.each([
    ['E 24th Street', '24th', 'st', 'e'],
    ['24th St. East', '24th', 'st', 'e'],
    ['twenty-fourth street e', '24th', 'st', 'e'],
    ['24 st E', '24th', 'st', 'e'],
    ['calle 24 este', '24th', 'st', 'e'],
    ['avenida Chicago sur', 'chicago', 'ave', 's'],
    ['42rd Avenue South', '42nd', 'ave', 's'],
    ['3t4h Ave S', '34th', 'ave', 's'],
    ['North Avenue', 'north', 'ave', null],
    ['North East 5th St', '5th', 'st', 'ne'],
    ['5th St N.E.', '5th', 'st', 'ne'],
    ['Dr Martin Luther King Jr Blvd', 'dr martin luther king jr', 'blvd', null],
    ['St Anthony Blvd', 'saint anthony', 'blvd', null],
    ['36 1/2 Ave NE', '36half', 'ave', 'ne'],
    ['eleventh Ave', '11th', 'ave', null],
    ['quinta avenida', '5th', 'ave', null],
    ['Rue de la Turbie', 'turbie', 'st', null],
    ['улица Ленина', 'ленина', 'st', null],
    ['Haupt Strasse', 'hauptstrasse', null, null],
    ['Hauptstr.', 'hauptstrasse', null, null],
  ])('%s', (text, base, type, direction) => {
    expect(street(text)).toEqual({ base, type, direction });
  });
});
