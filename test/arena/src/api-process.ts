import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The built API as a process of its own, to be killed and started again on the same port. */
export class ApiProcess {
  private child: ChildProcess | null = null;
  private constructor(
    private readonly databaseUrl: string,
    private readonly folder: string,
    readonly port: number,
    private readonly env: Readonly<Record<string, string>>,
    private readonly logFile: string | null,
  ) {}

  static async start(
    databaseUrl: string,
    port: number,
    env: Readonly<Record<string, string>> = {},
    /** Where both outputs go; by default the first is dropped and the second is ours. */
    logFile: string | null = null,
  ): Promise<ApiProcess> {
    const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-arena-'));
    writeFileSync(path.join(folder, 'server.key'), randomBytes(32), { mode: 0o600 });
    const api = new ApiProcess(databaseUrl, folder, port, env, logFile);
    await api.resume();
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts (again) and waits until it is ready. */
  async resume(): Promise<void> {
    const log = this.logFile === null ? null : openSync(this.logFile, 'a');
    this.child = spawn(process.execPath, ['dist/api/main.js'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: this.databaseUrl,
        DOORSTEP_SECRET_FILE: path.join(this.folder, 'server.key'),
        DOORSTEP_ERASURE: path.join(this.folder, 'erasure'),
        DOORSTEP_DATA: this.folder,
        DOORSTEP_ALLOW_DEMO: '1',
        DOORSTEP_SEED: 'none',
        DOORSTEP_DOCUMENTS: 'any',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        ...this.env,
      },
      stdio: ['ignore', log ?? 'ignore', log ?? 'inherit'],
    });
    if (log !== null) closeSync(log);
    await this.ready();
  }

  /** No goodbye: as a power cut would. */
  async kill(): Promise<void> {
    const child = this.child;
    if (child === null) return;
    this.child = null;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      const ok = await fetch(`${this.url}/readyz`).then(
        (r) => r.ok,
        () => false,
      ); // not listening yet
      if (ok) return;
      if (this.child?.exitCode !== null && this.child?.exitCode !== undefined)
        throw new Error('the api ended while starting');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the api did not become ready');
  }
}
