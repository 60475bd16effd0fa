import { describe, expect, it } from '@jest/globals';
import { hubsInHtml } from './hubs-in-html';
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
