import { type Row } from './row';

/** A bench that has more to say than rows: it prints by itself what people read. */
export interface Report {
  readonly rows: readonly Row[];
  /** What `--json` holds besides. */
  readonly details: Readonly<Record<string, unknown>>;
  /** 0 when all is well, 1 when something measured is wrong, 2 when the question was. */
  readonly status: 0 | 1 | 2;
}
