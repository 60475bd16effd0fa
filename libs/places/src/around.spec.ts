import { describe, expect, it } from '@jest/globals';
import { addressIn } from './around';
import { firstOf, openTown, places } from './grid-town.fixture';
import { fold } from './fold';
import { searchOver } from './open-places';

const town = openTown();
const first = (text: string) => firstOf(town, text);

describe('what people say around an address', () => {
  it.each([
    'My address is 3125 Elm Ave S, thank you',
    'I live at 3125 Elm Ave S please',
    'Vivo en 3125 Elm Ave S, por favor',
    'mi dirección: 3125 Elm Ave S',
    'عنواني ٣١٢٥ Elm Ave S شكرا',
    '3125 Elm Ave S, between 31st and 32nd',
    '٣١٢٥ Elm Ave S شقة ٤',
    '٣١٢٥ Elm Ave جنوب',
    'Elm Ave S رقم 3125',
    '3125 Elm Ave S entre la 31 y la 32',
    'the 3125 block of Elm Ave S',
    'la cuadra 3125 de Elm Ave S',
    'Elm Ave S No. 3125',
    'Elm Ave S nº 3125',
    'Elm Ave S #3125',
    '3125 Elm Ave S #4',
    '3125 Elm Ave S, casa 2',
    '3125 Elm Ave S rear',
    '3125 Elm Ave S, back door',
    'Gridtown, 3125 Elm Ave S',
    'Grdtown MN 3125 Elm Ave S',
    '55407 Gridtown, 3125 Elm Ave S',
    '55999 Gridtown, 3125 Elm Ave S',
    "I'm at 3125 Elm Ave S",
    '3125 Elm Ave So grtn minn',
  ])('leaves the house: "%s"', (text) => {
    expect(first(text)).toMatchObject({ label: '3125 Elm Ave S', kind: 'house', approximate: false });
    expect(first(text).confidence).toBeGreaterThan(0.6);
  });

  it('keeps a half of a number', () => {
    expect(first('3125-1/2 Elm Ave S')).toMatchObject({ label: '3125 1/2 Elm Ave S', kind: 'house' });
  });

  it('keeps both streets of a corner', () => {
    for (const text of [
      'between Bloomington and 32nd',
      'cruce de Bloomington con la 32',
      'تقاطع Bloomington و 32nd',
      'زاوية Bloomington مع 32',
      'Bloomington و32nd St',
      "à l'angle de Bloomington et 32",
    ]) {
      expect(first(text).kind).toBe('corner');
    }
  });

  it('keeps a direction, a street by its number, and words that are a name', () => {
    expect(addressIn(fold('No 34th St'))).toBe('no 34th st');
    expect(addressIn(fold('12 Block Ave'))).toBe('12 block ave');
    expect(addressIn(fold('The Between Lane'))).toBe('the between lane');
    expect(addressIn(fold('Home Street 5'))).toBe('home street 5');
    expect(addressIn(fold('Im Winkel 3'))).toBe('im winkel 3');
    expect(addressIn(fold('Please'))).toBe('please');
  });

  it('finds a postcode with its city, in long or short, and with its four digits more', () => {
    for (const text of [
      '55407-1234',
      'Gridtown 55407',
      'grtn 55407',
      'Gridtown, MN 55407-1234',
      '55407 Gridtown',
    ]) {
      expect(first(text)).toMatchObject({ label: '55407', kind: 'postcode' });
    }
  });

  it('knows the city of a pack that is called by its state as well', () => {
    const named = searchOver({ ...places, city: 'Gridtown MN' }, []);
    for (const text of [
      '3125 Elm Ave S, Gridtown',
      'Gridtown, 3125 Elm Ave S',
      '3125 Elm Ave S Gridtown MN',
    ]) {
      expect(firstOf(named, text)).toMatchObject({ label: '3125 Elm Ave S', kind: 'house' });
    }
  });

  it('knows a name by three letters that everybody says', () => {
    for (const text of ['MLK Blvd', 'Dr. M.L.K. Jr Blvd', 'mlk jr']) {
      expect(first(text).label).toBe('Dr Martin Luther King Jr Blvd');
    }
  });

  it('asks for a direction as ever', () => {
    for (const text of ['I live at 31st St', 'Gridtown, 31st St', 'the 12 block of 31st St', '31st St #12']) {
      const found = town.search(text);
      expect(found.map(({ street }) => street)).toEqual(expect.arrayContaining(['31st St E', '31st St W']));
      for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(0.6);
    }
  });
});
