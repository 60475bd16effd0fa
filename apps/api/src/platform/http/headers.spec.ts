import { describe, expect, it } from '@jest/globals';
import { securityHeaders } from './headers';

const rulesOf = (locates: boolean): Map<string, string> => {
  const text = securityHeaders({ https: true, locates })['Permissions-Policy'] ?? '';
  return new Map(
    text.split(', ').map((rule) => [rule.slice(0, rule.indexOf('=')), rule.split('=')[1] ?? '']),
  );
};

describe('what a page may ask of a browser', () => {
  it('is nothing', () => {
    expect(new Set(rulesOf(false).values())).toEqual(new Set(['()']));
    expect([...rulesOf(false).keys()]).toEqual(expect.arrayContaining(['camera', 'geolocation', 'usb']));
  });

  it('is where it is, on the form alone, and nothing else', () => {
    const others = [...rulesOf(true)].filter(([feature]) => feature !== 'geolocation');
    expect(rulesOf(true).get('geolocation')).toBe('(self)');
    expect(new Set(others.map(([, allowed]) => allowed))).toEqual(new Set(['()']));
    expect([...rulesOf(true).keys()]).toEqual([...rulesOf(false).keys()]);
  });
});
