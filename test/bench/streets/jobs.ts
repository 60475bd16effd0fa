import { openStreets, type Snap, type StreetFiles, type Streets } from '@doorstep/streets';

/** What Node and a worker in Chromium are both asked to do. */
export type Job = { readonly do: 'open' } | { readonly do: 'matrix'; readonly size: number };

/** Does jobs on one pack; answers with a figure that must be the same everywhere. */
export class Jobs {
  private streets: Streets | null = null;

  constructor(
    private readonly files: StreetFiles,
    private readonly places: readonly Snap['asked'][],
  ) {}

  run(job: Job): number {
    return job.do === 'open' ? this.open() : this.matrix(job.size);
  }

  /** Opens the pack and answers a first question. */
  private open(): number {
    const opened = openStreets(this.files);
    if (!opened.ok) throw new Error(`${opened.error.file}: ${opened.error.why}`);
    this.streets = opened.value;
    const [from, to] = [this.snap(0), this.snap(1)];
    return opened.value.path(from, to)?.seconds ?? 0;
  }

  private matrix(size: number): number {
    const snaps = Array.from({ length: size }, (_, i) => this.snap(i));
    const { seconds } = (this.streets as Streets).matrix(snaps, snaps);
    return seconds.reduce((sum, value) => sum + value, 0);
  }

  private snap(i: number): Snap {
    const snap = this.streets?.snap(this.places[i] as Snap['asked']) ?? null;
    if (snap === null) throw new Error('a place has no street');
    return snap;
  }
}
