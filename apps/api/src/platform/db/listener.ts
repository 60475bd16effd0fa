import pg from 'pg';

/** Milliseconds before a lost connection is tried again. */
const AGAIN = 500;

type Heard = (payload: string) => void;

/**
 * One connection per process that hears NOTIFY on a few channels, and comes back when it is lost. Whatever was said
 * in between is lost: `onReturn` lets listeners look for themselves.
 */
export class Listener {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private readonly channels = new Map<string, Heard[]>();
  private readonly returns: (() => void)[] = [];

  constructor(private readonly url: string) {}

  get isListening(): boolean {
    return this.client !== undefined;
  }

  /** Before `open`. */
  on(channel: string, heard: Heard): void {
    this.channels.set(channel, [...(this.channels.get(channel) ?? []), heard]);
  }

  onReturn(look: () => void): void {
    this.returns.push(look);
  }

  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'doorstep_listener',
      options: '-c role=doorstep_app',
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => {
      for (const heard of this.channels.get(channel) ?? []) heard(payload ?? '');
    });
    client.on('error', () => undefined); // 'end' follows and does the work
    client.on('end', () => this.lost(client));
    await client.connect();
    for (const channel of this.channels.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    this.client = client;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client && this.client !== undefined) return;
    this.client = undefined;
    if (!this.isClosed) this.timer = setTimeout(() => void this.comeBack(), AGAIN);
  }

  private async comeBack(): Promise<void> {
    try {
      await this.open();
      for (const look of this.returns) look();
    } catch (error) {
      // A failed connect may or may not emit 'end'; try again either way, once.
      clearTimeout(this.timer);
      if (!this.isClosed) this.timer = setTimeout(() => void this.comeBack(), AGAIN);
      if (!(error instanceof Error)) throw error;
    }
  }
}
