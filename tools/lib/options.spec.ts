import { describe, expect, it } from '@jest/globals';
import { heldTo } from './options.mjs';

const USAGE =
  '[--small | --medium | --size 2x40x300] [--seed N] [--set NAME]... [--no-browser] [--only day|night]';
const faultOf = (usage: string, ...words: readonly string[]): string | null => heldTo(usage, words).fault;

describe('the words behind a bench', () => {
  it('are held to its usage line', () => {
    expect(faultOf(USAGE)).toBeNull();
    expect(faultOf(USAGE, '--small', '--seed', '7', '--set', 'A', '--set', 'B', '--no-browser')).toBeNull();
    expect(faultOf(USAGE, '--size', '1x2x3')).toBeNull();
    expect(faultOf(USAGE, '--halp')).toBe('There is no option --halp.');
    expect(faultOf(USAGE, '-s')).toBe('There is no option -s.');
    expect(faultOf(USAGE, '--seeds', '1')).toBe('There is no option --seeds.');
    expect(faultOf('', '--seed', '1')).toBe('There is no option --seed.');
  });

  it('miss no value, and bring none where none is taken', () => {
    expect(faultOf(USAGE, '--seed')).toBe('--seed takes a value.');
    expect(faultOf(USAGE, '--seed', '--small')).toBe('--seed takes a value.');
    expect(faultOf(USAGE, '--small', '3')).toBe('Nothing is called 3 here.');
    expect(faultOf(USAGE, '--seed', '-1')).toBeNull();
    expect(faultOf(USAGE, '--only', 'night')).toBeNull();
    expect(faultOf(USAGE, '--only', 'noon')).toBe('--only is one of day|night.');
  });

  it('may be loose only where the usage line has a place for them', () => {
    expect(faultOf('[REGION]', 'duluth')).toBeNull();
    expect(faultOf('[REGION]', 'duluth', 'hibbing')).toBe('Nothing is called hibbing here.');
    expect(faultOf(USAGE, 'duluth')).toBe('Nothing is called duluth here.');
  });

  it('may have their value behind an equals sign', () => {
    expect(heldTo(USAGE, ['--seed=7', '--small'])).toEqual({
      words: ['--seed', '7', '--small'],
      fault: null,
    });
    expect(faultOf(USAGE, '--small=yes')).toBe('Nothing is called yes here.');
  });
});
