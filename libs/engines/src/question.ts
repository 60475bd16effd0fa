/** A place in degrees, WGS84. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** A request to a server next door, before anybody has sent it. `body` is JSON text; null goes with GET. */
export interface Question {
  readonly method: 'GET' | 'POST';
  /** Begins with a slash; to be put behind the server's own address. */
  readonly path: string;
  readonly body: string | null;
}

/** Six decimals are a tenth of a metre; more would only say how a number is stored. */
export const degrees = (value: number): number => Math.round(value * 1e6) / 1e6;

export const getting = (path: string): Question => ({ method: 'GET', path, body: null });

export const posting = (path: string, body: unknown): Question => ({
  method: 'POST',
  path,
  body: JSON.stringify(body),
});
