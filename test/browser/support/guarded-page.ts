import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';

export const PHONE = { width: 360, height: 740 } as const;
export const LAPTOP = { width: 1280, height: 800 } as const;

/** Slow machines, many at once: a journey waits, it never measures. */
const PATIENCE = 60_000;

export interface FaceOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  /** Console errors that belong to this journey, such as those of a phone without signal. */
  readonly expected?: readonly RegExp[];
}

/** A browser of one person: its page, and what went wrong in it. */
export class Face {
  private readonly faults: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly origin: string,
    private readonly expected: readonly RegExp[],
  ) {}

  static async open(browser: Browser, origin: string, options: FaceOptions = {}): Promise<Face> {
    const { viewport = LAPTOP, colorScheme = 'light', locale = 'en-US', expected = [] } = options;
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale,
      baseURL: origin,
      reducedMotion: 'reduce',
      serviceWorkers: 'allow',
    });
    context.setDefaultTimeout(PATIENCE);
    context.setDefaultNavigationTimeout(PATIENCE);
    const face = new Face(context, await context.newPage(), origin, expected);
    face.watch();
    return face;
  }

  /** Closes, and tells what went wrong unseen: errors, violations, requests to anybody else. */
  async close(): Promise<readonly string[]> {
    await this.context.close();
    return this.faults;
  }

  private watch(): void {
    const { context, origin } = this;
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.faults.push(`uncaught: ${String(error.error())}`));
    context.on('request', (request) => {
      const url = request.url();
      const isOurs = url.startsWith(`${origin}/`) || /^(?:data|blob):/.test(url);
      if (!isOurs) this.faults.push(`left the origin: ${url}`);
    });
  }

  /** Chromium writes violations of the content security policy to the console as errors, so they are heard here too. */
  private hear(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    const said = `${message.text()} (${message.location().url})`;
    if (!this.expected.some((pattern) => pattern.test(said))) this.faults.push(`console: ${said}`);
  }
}
