import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { present } from '@doorstep/std';
import { cpuOf, pinned } from './cores';

const SERVER_CORE = 0;

/** A server that answers GraphQL's shape at /graphql, as a process of its own on a core of its own. */
export class Contestant {
  private readonly agent = new Agent({ keepAlive: true });
  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** Starts `node ARGS` and waits until it answers anything at all. */
  static async start(
    name: string,
    args: readonly string[],
    port: number,
    databaseUrl: string,
  ): Promise<Contestant> {
    const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-contestant-'));
    writeFileSync(path.join(folder, 'server.key'), randomBytes(32), { mode: 0o600 });
    const [command, words] = pinned(SERVER_CORE, process.execPath, args);
    const child = spawn(command, words, {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        DOORSTEP_SECRET_FILE: path.join(folder, 'server.key'),
        DOORSTEP_ERASURE: path.join(folder, 'erasure'),
        DOORSTEP_DATA: folder,
        DOORSTEP_ALLOW_DEMO: '1',
        DOORSTEP_SEED: 'none',
        DOORSTEP_DOCUMENTS: 'any',
        HOST: '127.0.0.1',
        PORT: String(port),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const contestant = new Contestant(name, child, folder, port);
    await contestant.listening();
    return contestant;
  }

  /** CPU used so far, in milliseconds. */
  cpu(): number | null {
    return cpuOf(present(this.child.pid));
  }

  /** The text of an answer. Anything but 200 ends the bench. */
  ask(cookie: string, question: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(question),
        'x-doorstep': '1',
        origin: `http://127.0.0.1:${this.port}`,
        cookie,
      };
      const { agent, port } = this;
      const sent = request(
        { host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers, agent },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            if (answer.statusCode === 200) resolve(text);
            else reject(new Error(`${this.name} answered ${answer.statusCode}: ${text.slice(0, 500)}`));
          });
        },
      );
      sent.on('error', reject);
      sent.end(question);
    });
  }

  async close(): Promise<void> {
    this.agent.destroy();
    const gone = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    if (this.child.exitCode === null) {
      this.child.kill('SIGKILL');
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async listening(): Promise<void> {
    for (let tries = 0; tries < 600 && this.child.exitCode === null; tries++) {
      const up = await this.ask('', '{}').then(
        () => true,
        (error: unknown) => (error as { code?: string }).code !== 'ECONNREFUSED',
      );
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${this.name} did not begin to listen`);
  }
}
