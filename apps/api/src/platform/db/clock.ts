/** Where `now` comes from: the machine in production, a fixed moment in tests. */
export abstract class Clock {
  abstract now(): Date;
}

export class MachineClock extends Clock {
  now(): Date {
    return new Date();
  }
}
