import { metersBetween, type Point } from '@doorstep/geo';

/** A point at a share (0 to 1) of the length of a line. */
export function pointAlong(line: readonly Point[], share: number): Point {
  const lengths = line.map((point, i) => metersBetween(line[i - 1] ?? point, point));
  let rest = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [line[i - 1], line[i]];
    if (a && b && rest <= length) {
      const t = length === 0 ? 0 : rest / length;
      return { lon: a.lon + (b.lon - a.lon) * t, lat: a.lat + (b.lat - a.lat) * t };
    }
    rest -= length;
  }
  return line.at(-1) ?? { lon: 0, lat: 0 };
}
