import type { Point } from '@doorstep/geo';

type Line = readonly Point[];

const keyOf = ({ lon, lat }: Point): string => `${lon} ${lat}`;

/** Which lines begin or end at a place. */
function meetings(lines: readonly Line[]): ReadonlyMap<string, ReadonlySet<Line>> {
  const meeting = new Map<string, Set<Line>>();
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) {
      if (!end) continue;
      const there = meeting.get(keyOf(end)) ?? new Set();
      meeting.set(keyOf(end), there.add(line));
    }
  }
  return meeting;
}

/**
 * Lines of one street, joined end to end where exactly two of them meet. A city's blocks become a third as many lines
 * with room for their name. Direction is lost: only the map draws them.
 */
export function joinedLines(lines: readonly Line[]): Line[] {
  const meeting = meetings(lines);
  const left = new Set(lines.filter((line) => line.length > 1));
  /** The line grown at its end as far as it goes; `last` is the given line that its end belongs to. */
  const grown = (start: Line, from: Line): Line => {
    let [whole, last] = [start, from];
    for (;;) {
      const end = whole.at(-1);
      const others = end ? [...(meeting.get(keyOf(end)) ?? [])].filter((other) => other !== last) : [];
      const [next] = others;
      if (!end || !next || others.length !== 1 || !left.delete(next)) return whole;
      const onward = next[0] && keyOf(next[0]) === keyOf(end) ? next : [...next].reverse();
      whole = [...whole, ...onward.slice(1)];
      last = next;
    }
  };
  const joined: Line[] = [];
  for (const line of lines) {
    if (!left.delete(line)) continue;
    // First at one end, then at the other.
    joined.push(grown([...grown(line, line)].reverse(), line));
  }
  return joined;
}
