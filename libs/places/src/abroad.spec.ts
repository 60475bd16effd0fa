import { describe, expect, it } from '@jest/globals';
import { openStreetsNamed } from './abroad.fixture';
import { firstOf } from './grid-town.fixture';
import { readHouseNumber } from './house-number';

/** What is found first: the street and the number, as the label says them. */
const asked = (names: readonly string[]) => {
  const town = openStreetsNamed(names);
  return (text: string): string => {
    const { street, label } = firstOf(town, text);
    return `${street}: ${label.replace(street ?? '', '').trim()}`;
  };
};

describe('what follows the number behind a street is a door inside the house', () => {
  const find = asked(['Kauppakatu', 'Ringgasse', 'Carrer Major', 'Rua Oriente']);

  it.each([
    ['Kauppakatu 5 B 12', 'Kauppakatu: 5b'],
    ['Kauppakatu 5 as 12', 'Kauppakatu: 5'],
    ['Ringgasse 28/2/14', 'Ringgasse: 28'],
    ['Ringgasse 41/2/14', 'Ringgasse: 41'],
    ['Carrer Major, 8, 2n 1a', 'Carrer Major: 8'],
    ['Carrer Major 8 baixos', 'Carrer Major: 8'],
    ['Rua Oriente, 10 - ap 12', 'Rua Oriente: 10'],
    ['Rua Oriente, 10, fundos, 2º andar', 'Rua Oriente: 10'],
  ])('%s', (text, found) => {
    expect(find(text)).toBe(found);
  });
});

describe('a street in short, as its region calls its streets', () => {
  const brazil = asked([
    'Rua da Consolação',
    'Rua Augusta',
    'Rua 7 de Setembro',
    'Travessa Augusta',
    'Consolação',
  ]);
  const andorra = asked([
    'Carrer Major',
    'Carrer de la Vall',
    'Carrer Nou',
    'Carretera Major',
    'Plaça Major',
  ]);

  it.each([
    ['R. da Consolação, 20', 'Rua da Consolação: 20'],
    ['20 r consolacao', 'Rua da Consolação: 20'],
    ['R. 7 de Setembro 12', 'Rua 7 de Setembro: 12'],
  ])('%s', (text, found) => {
    expect(brazil(text)).toBe(found);
  });

  it.each([
    ['C/ de la Vall, 2', 'Carrer de la Vall: 2'],
    ['C. Nou 3', 'Carrer Nou: 3'],
    ['Carrre Major 4', 'Carrer Major: 4'],
  ])('%s', (text, found) => {
    expect(andorra(text)).toBe(found);
  });
});

describe('other scripts', () => {
  const russia = asked(['улица Гончарова', 'Складочная улица', 'Звёздный бульвар']);
  const greece = asked(['Εθνικής Αντιστάσεως', 'Σκενδεράνη', 'Λυκάβου']);

  it.each([
    ['ул. Гончарова, д. 17А, кв. 5', 'улица Гончарова: 17а'],
    ['улица Гончарова 17А к3', 'улица Гончарова: 17ак3'],
    ['Гончарова, дом 36 корп. 1 стр. 3', 'улица Гончарова: 36к1с3'],
    ['улица Складочная 1 с21', 'Складочная улица: 1с21'],
    ['ulitsa Goncharova 17', 'улица Гончарова: 17'],
    ['Skladochnaya ul. 12', 'Складочная улица: 12'],
  ])('%s', (text, found) => {
    expect(russia(text)).toBe(found);
  });

  it.each([
    ['Λυκάβου 33Α', 'Λυκάβου: 33α'],
    ['33Α Λυκάου', 'Λυκάβου: 33α'],
    ['Σκενδεράνη29', 'Σκενδεράνη: 29'],
    ['skenderani 29', 'Σκενδεράνη: 29'],
    ['Ethnikis Antistaseos 4', 'Εθνικής Αντιστάσεως: 4'],
  ])('%s', (text, found) => {
    expect(greece(text)).toBe(found);
  });
});

describe('a street of several names is shown by the one that was asked for', () => {
  const town = openStreetsNamed([
    'Republic Street; Triq ir-Repubblika',
    'Main Street; Main St',
    'Λυκάβου',
    'Glenn Avenue; West 17th Avenue; Old Mill Road',
  ]);

  it.each([
    ['12 Triq ir-Repubblika', '12 Triq ir-Repubblika (Republic Street)', 'Triq ir-Repubblika'],
    ['12 Repubblka', '12 Triq ir-Repubblika (Republic Street)', 'Triq ir-Repubblika'],
    ['12 Republic Street', '12 Republic Street', 'Republic Street'],
    ['Old Mill Rd', 'Old Mill Road (Glenn Avenue)', 'Old Mill Road'],
    ['12 Main St', '12 Main Street', 'Main Street'],
    ['lykavou 12', '12 Λυκάβου', 'Λυκάβου'],
  ])('%s', (text, label, street) => {
    expect(firstOf(town, text)).toMatchObject({ label, street });
  });

  it('as a name of its own only where it is one', () => {
    expect(firstOf(town, '12 Triq ir-Repubblika').reasons).toContain('other-name');
    expect(firstOf(town, 'lykavou 12').reasons).not.toContain('other-name');
  });
});

describe('words that are no direction, no house and no initial', () => {
  const mexico = asked(['Avenida Convención de 1914 Sur', 'Calle Sur', '5a Avenida', '6a Avenida']);
  const usa = asked([
    'Martin Luther King Boulevard',
    'John F Kennedy Drive',
    'M Street NW',
    'Block Island Road',
  ]);

  it.each([
    ['Avenida Convencion de 1914 Sur #12', 'Avenida Convención de 1914 Sur: 12'],
    ['Calle Sur 12', 'Calle Sur: 12'],
    ['5a avenida 12', '5a Avenida: 12'],
    ['quinta avenida 12', '5a Avenida: 12'],
    ['6ta avenida 12', '6a Avenida: 12'],
  ])('%s', (text, found) => {
    expect(mexico(text)).toBe(found);
  });

  it.each([
    ['20 M L King Blvd', 'Martin Luther King Boulevard: 20'],
    ['20 MLK Blvd', 'Martin Luther King Boulevard: 20'],
    ['20 J.F. Kennedy Dr', 'John F Kennedy Drive: 20'],
    ['20 JFK Drive', 'John F Kennedy Drive: 20'],
    ['100 block M Street NW', 'M Street NW: 100'],
    ['20 Block Island Rd', 'Block Island Road: 20'],
  ])('%s', (text, found) => {
    expect(usa(text)).toBe(found);
  });
});

it('reads letters of any script behind a number, and no word of one', () => {
  expect(readHouseNumber('33α')).toMatchObject({ number: 33, suffix: 'α' });
  expect(readHouseNumber('17ак3')).toMatchObject({ number: 17, suffix: 'ак3' });
  expect(readHouseNumber('5στ')).toBeNull();
  expect(readHouseNumber('34th')).toBeNull();
});

it('takes a word that most streets have for none of a name, in a language of which no word is known', () => {
  const town = openStreetsNamed(
    Array.from({ length: 400 }, (_, i) => `${'abcdefghij'[i % 10]}alnu${i} gatve`),
  );
  expect(firstOf(town, 'calnu42 gatve 7').label).toContain('calnu42 gatve');
  expect(firstOf(town, '7 calnu42').label).toContain('calnu42 gatve');
  expect(town.search('gatve 7')).toEqual([]);
});
