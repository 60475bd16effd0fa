import { metersBetween, type Point } from '@doorstep/geo';

/** Points at rising shares (0 to 1) of the length of a line, in one walk along it. */
export function pointsAlong(line: readonly Point[], shares: readonly number[]): Point[] {
  const reached: number[] = [0];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    reached.push((reached[i - 1] ?? 0) + (a && b ? metersBetween(a, b) : 0));
  }
  const whole = reached.at(-1) ?? 0;
  let leg = 1;
  return shares.map((share) => {
    const goal = share * whole;
    while (leg < line.length - 1 && (reached[leg] ?? 0) < goal) leg++;
    const [start, end] = [reached[leg - 1] ?? 0, reached[leg] ?? 0];
    const t = end === start ? 0 : Math.min(1, (goal - start) / (end - start));
    const [a, b] = [line[leg - 1] ?? { lon: 0, lat: 0 }, line[leg] ?? line[0] ?? { lon: 0, lat: 0 }];
    return { lon: a.lon + (b.lon - a.lon) * t, lat: a.lat + (b.lat - a.lat) * t };
  });
}

/** A point at a share of the length of a line. */
export const pointAlong = (line: readonly Point[], share: number): Point =>
  pointsAlong(line, [share])[0] ?? { lon: 0, lat: 0 };
