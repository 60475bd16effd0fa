import pg from 'pg';

/** Statements kept a process. Ours are about two hundred; what comes after these is planned anew each time. */
const KEPT = 400;
/** TypeORM writes a list out (`IN ($2, $3, ...)`): another text for each length, so not worth keeping. */
const WRITTEN_OUT = /IN \(\$\d+, ?\$/;

const names = new Map<string, string>();

/**
 * A connection on which every statement with parameters is planned once and then only run: planning the statement
 * that takes a task costs the database more than running it. Row-level security stays as it is: a plan asks for the
 * hub of the transaction each time it runs (walls.spec.ts).
 */
export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // Cut off between two hands (the pool has let go, nobody has taken hold): without an ear the process would end.
    // Whoever asks this connection next is told.
    this.on('error', () => undefined);
  }

  /** Typed as nothing in particular: pg's own overloads stay what callers see. */
  override query(...given: never[]): never {
    const [text, values] = given as unknown[];
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
    if (name === undefined) return super.query(...(given as [never])) as never;
    return super.query({ name, text: text as string, values: values as unknown[] }) as never;
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= KEPT || WRITTEN_OUT.test(text)) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
