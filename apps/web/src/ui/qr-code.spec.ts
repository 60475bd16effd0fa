/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { qrPath } from './qr-code';

const PIXELS = 4;

/** The picture as a camera would have it: the path's unit squares, a few pixels each. */
function photographed(text: string) {
  const { path, side } = qrPath(text);
  const width = side * PIXELS;
  const data = new Uint8Array(width * width).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < PIXELS; dy++)
      data.fill(0, ...pixelsOf(Number(x) * PIXELS, Number(y) * PIXELS + dy, width));
  const rgb = new Uint8Array(data.length * 3);
  data.forEach((light, i) => rgb.fill(light, i * 3, i * 3 + 3));
  return { width, height: width, data: rgb };
}

const pixelsOf = (x: number, y: number, width: number): [number, number] => [
  y * width + x,
  y * width + x + PIXELS,
];

describe('a code for cameras', () => {
  it('is read back as the link that it was made of', () => {
    const token = fc.stringMatching(/^[A-Za-z0-9_-]{8,43}$/);
    fc.assert(
      fc.property(token, (secret) => {
        const link = `https://hub.example/v/join#${secret}`;
        expect(decodeQR(photographed(link))).toBe(link);
      }),
      { numRuns: 25 },
    );
  });
});
