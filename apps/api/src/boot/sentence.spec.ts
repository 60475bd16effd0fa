import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../platform/config/settings';
import { sentenceFor } from './sentence';

const place = { port: 3000, host: '127.0.0.1' };
const failure = (code: string): Error => Object.assign(new Error('raw words'), { code });

describe('a failed start', () => {
  it.each([
    ['EADDRINUSE', 'Port 3000 is taken: stop what uses it, or choose another with PORT=3001.'],
    ['EACCES', 'This account may not listen on port 3000: choose one above 1023 with PORT.'],
    ['ENOSPC', 'The disk is full: free some space and start again; nothing was lost.'],
    ['ECONNREFUSED', 'The database refuses the connection: is it running where DATABASE_URL says?'],
    ['28P01', 'The database does not accept the password in DATABASE_URL.'],
    ['3D000', 'The database named in DATABASE_URL does not exist: create it first.'],
  ])('with %s is one sentence', (code, sentence) => {
    expect(sentenceFor(failure(code), place)).toBe(sentence);
  });

  it('finds the reason among several addresses', () => {
    const several = new AggregateError([new Error('other'), failure('ECONNREFUSED')]);
    expect(sentenceFor(several, place)).toMatch(/^The database refuses/);
  });

  it('passes on what a setting says, and leaves our own bugs to the stack', () => {
    expect(sentenceFor(new ConfigError('PORT must be a number.'), place)).toBe('PORT must be a number.');
    expect(sentenceFor(new TypeError('x is not a function'), place)).toBeUndefined();
  });
});
