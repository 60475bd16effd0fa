import { describe, expect, it } from '@jest/globals';
import type { Item } from '../goods/item.types';
import { hubsInHtml } from './hubs-in-html';
import { wishesInHtml } from './wishes-in-html';
import { openingLines } from './opening-lines';

const open = (weekday: number, fromMinute = 540, toMinute = 1080) => ({ weekday, fromMinute, toMinute });

describe('openingLines', () => {
  it('gathers days in a row with the same hours, Sunday at the end of the week', () => {
    expect(openingLines([open(0), open(6), open(1), open(2), open(3), open(5)])).toEqual([
      { first: 1, last: 3, fromMinute: 540, toMinute: 1080 },
      { first: 5, last: 0, fromMinute: 540, toMinute: 1080 },
    ]);
  });

  it('keeps two stretches of one day apart', () => {
    const siesta = [open(1, 480, 720), open(1, 900, 1080), open(2, 480, 720), open(2, 900, 1080)];
    expect(openingLines(siesta).map(({ first, last, fromMinute }) => [first, last, fromMinute])).toEqual([
      [1, 2, 480],
      [1, 2, 900],
    ]);
  });
});

it('a hub as people read it: hours of the week, languages in their own words, nothing that could be markup', () => {
  const hub = { id: 'a', name: 'Bell & <Harp>', phone: '612-555-0100', languages: ['es', 'hmn'] };
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ hubId: 'a', ...open(weekday) }));
  const html = hubsInHtml([hub], hours, 'en').replace(/\u202f/g, ' ');
  expect(html).toContain('Mon–Fri 9:00 AM–6:00 PM');
  expect(html).toContain('<bdi lang="es">español</bdi>, <bdi lang="hmn">Hmoob</bdi>');
  expect(html).toContain('Bell &amp; &lt;Harp&gt;');
  expect(html).toContain('href="tel:6125550100"');
});

it('a hub in Arabic: its lists are parted by its own commas, which stand on the right side of a word', () => {
  const hub = { id: 'a', name: 'Bell', phone: '612-555-0100', languages: ['es', 'ar'] };
  const hours = [1, 6].map((weekday) => ({ hubId: 'a', ...open(weekday) }));
  const html = hubsInHtml([hub], hours, 'ar');
  expect(html).toContain('</bdi>، <bdi lang="ar">');
  expect(html).toContain('؛ ');
  expect(html).not.toMatch(/[,;] /);
});

describe('what donors may bring', () => {
  const rice = { name: 'Rice <2 lb>', nameEs: 'Arroz', nameAr: null, unit: 'pack' } as Item;
  const hub = { id: 'a', name: 'Bell & Harp', phone: '612-555-0100', street: '12 Oak St' };
  const hours = [1, 2, 3].map((weekday) => ({ hubId: 'a', ...open(weekday) }));

  it('names the item in the language of the page, how many, where and when', () => {
    const html = wishesInHtml([{ hub, hours, wishes: [{ item: rice, quantity: 40 }] }], 'es');
    expect(html).toContain('Arroz <strong>40 paquetes</strong>');
    expect(html).toContain('12 Oak St');
    expect(html).toContain('href="tel:6125550100"');
    expect(wishesInHtml([{ hub, hours, wishes: [{ item: rice, quantity: 40 }] }], 'ar')).toContain(
      'Rice &lt;2 lb&gt;',
    );
  });

  it('says so when nobody asks for anything', () => {
    expect(wishesInHtml([{ hub, hours, wishes: [] }], 'en')).toContain('No hub asks for anything');
  });
});
