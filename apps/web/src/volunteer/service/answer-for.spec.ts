/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { answerFor, type Shelf } from './answer-for';

const shelf: Shelf = {
  origin: 'https://hub.example',
  shell: '/v/',
  files: new Set(['/assets/volunteer-1.js']),
};
const asked = (path: string, over: Partial<Pick<Request, 'method' | 'mode' | 'headers'>> = {}) =>
  answerFor(shelf, {
    method: 'GET',
    mode: 'cors',
    headers: new Headers(),
    url: new URL(path, shelf.origin).href,
    ...over,
  });

describe('where the service worker answers from', () => {
  it('keeps the app’s own page and files', () => {
    expect(asked('/v/runs/1', { mode: 'navigate' })).toEqual({ from: 'kept', file: '/v/' });
    expect(asked('/assets/volunteer-1.js')).toEqual({ from: 'kept', file: '/assets/volunteer-1.js' });
  });

  it.each(['basemap.pmtiles', 'graph.bin', 'region.json'])('keeps %s of the region', (file) => {
    expect(asked(`/region/minneapolis/${file}`)).toEqual({ from: 'region', region: 'minneapolis' });
  });

  it.each([
    ['the API', '/graphql', { method: 'POST' }],
    ['the API, asked by a link', '/graphql', {}],
    ['the stream', '/graphql/stream', { method: 'POST' }],
    ['another shell', '/hub/', { mode: 'navigate' as const }],
    ['a script of another shell', '/assets/organizer-1.js', {}],
    ['the worker that derives keys', '/kdf-worker.js', {}],
    [
      'a part of a file',
      '/region/minneapolis/basemap.pmtiles',
      { headers: new Headers({ Range: 'bytes=0-9' }) },
    ],
    ['a folder above', '/region/../graphql', {}],
    ['another origin', 'https://elsewhere.example/assets/volunteer-1.js', {}],
    ['something with a question in it', '/assets/volunteer-1.js?x=1', {}],
  ])('never keeps %s', (_, path, over) => {
    expect(asked(path, over)).toEqual({ from: 'network' });
  });
});
