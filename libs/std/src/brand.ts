declare const brand: unique symbol;

/** A primitive that carries its meaning in its type: `Seconds` and `Meters` cannot be mixed up. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type Seconds = Brand<number, 'Seconds'>;
export type Meters = Brand<number, 'Meters'>;
export type Grams = Brand<number, 'Grams'>;
/** Minutes after local midnight, 0..1440. */
export type MinuteOfDay = Brand<number, 'MinuteOfDay'>;
/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;
/** A calendar day in the hub's zone, `YYYY-MM-DD`. */
export type Day = Brand<string, 'Day'>;
/** A random UUID in lower-case text form. */
export type Id = Brand<string, 'Id'>;
/** A coarse area of at least 200 dwellings: the finest place the server ever learns. */
export type CellId = Brand<string, 'CellId'>;

export const seconds = (n: number): Seconds => n as Seconds;
export const meters = (n: number): Meters => n as Meters;
export const instant = (ms: number): Instant => ms as Instant;
export const day = (text: string): Day => text as Day;
